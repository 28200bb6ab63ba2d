package org.comptoir.pos.journal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Compares the journal's heads with those stored outside the database: in the heads file and in the second place.
/// Checks only the newest head of each chain, so that it does not slow down the start.
final class OutsideCheck {

    private static final String CONFLICT = "two signatures were kept";

    /// The number of events among which the latest start is searched.
    private static final int RECENT = 2_000;

    private final Journal journal;
    private final JournalKey key;
    private final ChainHeadFile headFile;
    private final Optional<SecondPlace> second;

    OutsideCheck(Journal journal) {
        this.journal = journal;
        this.key = journal.key();
        this.headFile = journal.headFile();
        second = SecondPlace.of(key.folder());
    }

    List<OutsideFinding> run() {
        var findings = new ArrayList<OutsideFinding>();
        stated().flatMap(statement -> statement.compare(headFile.file()))
                .ifPresent(what -> findings.add(OutsideFinding.of(what, headFile.file())));
        var heads = journal.heads();
        headFile.all()
                .forEach((chain, signatures) ->
                        compare(heads, chain, signatures, headFile.file()).ifPresent(findings::add));
        second.ifPresent(place -> compare(heads, place, findings));
        findings.addAll(new Timestamps(key.folder(), headFile.file()).findings());
        return List.copyOf(findings);
    }

    /// The journal's latest statement about this machine's heads file.
    Optional<HeadsStatement> stated() {
        var place = HeadsStatement.placeOf(headFile.file());
        return journal.latest(Chain.EVENTS, RECENT).stream()
                .filter(entry ->
                        entry.kind().equals(JournalGuard.START) || entry.kind().equals(JournalGuard.RESTORED))
                .map(entry -> String.valueOf(CanonicalText.read(entry.content()).get("details")))
                .flatMap(details -> HeadsStatement.in(details).stream())
                .filter(statement -> statement.place().equals(place))
                .findFirst();
    }

    private void compare(ChainHeads heads, SecondPlace place, List<OutsideFinding> findings) {
        if (!place.isReachable() || !place.hasHeads()) {
            findings.add(OutsideFinding.of(OutsideFinding.What.PLACE_SILENT, place.folder()));
            return;
        }
        if (!place.fingerprint().equals(Optional.of(key.fingerprint()))) {
            findings.add(OutsideFinding.of(OutsideFinding.What.OTHER_KEY, place.folder()));
        }
        place.all()
                .forEach((chain, signatures) ->
                        compare(heads, chain, signatures, place.folder()).ifPresent(findings::add));
    }

    /// Compares with the content of a recovery copy of the key.
    List<OutsideFinding> compare(JournalKey.Witness witness, Path copy) {
        var findings = new ArrayList<OutsideFinding>();
        if (!witness.fingerprint().equals(key.fingerprint())) {
            findings.add(OutsideFinding.of(OutsideFinding.What.OTHER_KEY, copy));
        }
        var heads = journal.heads();
        witness.heads()
                .heads()
                .forEach((chain, head) -> compare(heads, chain, Map.of(head.number(), head.signature()), copy)
                        .ifPresent(findings::add));
        return List.copyOf(findings);
    }

    private Optional<OutsideFinding> compare(
            ChainHeads heads, TillChain chain, Map<Long, String> signatures, Path place) {
        var newest = signatures.keySet().stream().max(Comparator.naturalOrder());
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        var number = newest.get();
        var head = heads.heads().get(chain);
        if (head == null || head.number() < number) {
            return Optional.of(new OutsideFinding(OutsideFinding.What.OLDER, place.toString(), chain, number));
        }
        // A missing entry is either within a gap left by a restored backup, or found by the verification.
        return journal.forTill(chain.till())
                .entry(chain.chain(), number)
                .filter(entry -> !ExplainedGap.isOne(entry))
                .filter(entry -> !entry.signature().equals(signatures.get(number)))
                .map(entry -> new OutsideFinding(OutsideFinding.What.REPLACED, place.toString(), chain, number));
    }

    /// The highest number of a chain stored anywhere, 0 if there is none.
    long newest(TillChain chain) {
        return signatures().getOrDefault(chain, Map.of()).keySet().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    /// All signatures stored anywhere, by chain and entry number; if two places disagree, none matches.
    Map<TillChain, Map<Long, String>> signatures() {
        var all = new HashMap<TillChain, Map<Long, String>>();
        headFile.all().forEach((chain, signatures) -> all.put(chain, new HashMap<>(signatures)));
        second.ifPresent(place -> place.all().forEach((chain, signatures) -> {
            var known = all.computeIfAbsent(chain, key -> new HashMap<>());
            signatures.forEach((number, signature) ->
                    known.merge(number, signature, (first, second) -> first.equals(second) ? first : CONFLICT));
        }));
        return all;
    }
}
