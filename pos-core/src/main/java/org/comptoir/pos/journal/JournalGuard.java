package org.comptoir.pos.journal;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.TillId;

/// Monitors the journal from outside: the protection of its key, the second place for its heads, whether the clock
/// agrees with it, and restored backups.
public final class JournalGuard {

    static final String START = "start";
    static final String RESTORED = "restored";

    private final Journal journal;
    private final Database database;
    private final Clock clock;
    private final ClockWatch clockWatch = new ClockWatch();
    private volatile Consumer<ClockFault> clockListener = fault -> {};

    JournalGuard(Journal journal, Database database, Clock clock) {
        this.journal = journal;
        this.database = database;
        this.clock = clock;
    }

    /// How the key is protected on this machine.
    public KeyProtection keyProtection() {
        return journal.key().protection();
    }

    /// Whether a recovery copy of the key was made: without one, the journal ends with this machine.
    public boolean isKeyCopied() {
        return journal.key().isCopied();
    }

    /// Identifies the key to people, on the Z report and on the recovery copy.
    public String keyExcerpt() {
        return journal.key().fingerprintExcerpt();
    }

    /// Changes the protection of the key and records it in the technical log.
    ///
    /// @param unlock with the store or the passphrase of the new protection
    /// @throws SecretStoreException if the system's store refuses the secret; nothing was changed
    /// @throws IllegalArgumentException if the passphrase is shorter than [JournalKey#MIN_PASSPHRASE]
    public void protectKey(SignedInStaff signedIn, KeyProtection protection, KeyUnlock unlock)
            throws SecretStoreException {
        signedIn.require(Permission.CHANGE_SETTINGS);
        journal.key().protect(protection, unlock);
        journal.event(signedIn, "key-protected", protection.toString());
    }

    /// Records that the owner accepts file permissions as the key's protection, in the technical log and on each Z
    /// report.
    public void acceptOpenKey(SignedInStaff signedIn) {
        try {
            protectKey(signedIn, new KeyProtection.OpenFile(true), KeyUnlock.ofMachine());
        } catch (SecretStoreException e) {
            throw new IllegalStateException("a file needs no store of secrets", e);
        }
    }

    /// The second place for the heads, if one was chosen.
    public Optional<Path> secondPlace() {
        return SecondPlace.of(journal.key().folder()).map(SecondPlace::folder);
    }

    /// Chooses a second place for the heads and records it in the technical log.
    ///
    /// @param place an existing folder, preferably on another disk or machine
    /// @throws UncheckedIOException if nothing can be written there; the choice is then unchanged
    public void chooseSecondPlace(SignedInStaff signedIn, Path place) {
        signedIn.require(Permission.CHANGE_SETTINGS);
        var chosen = SecondPlace.in(place);
        chosen.save(journal.heads(), journal.key().fingerprint());
        chosen.choose(journal.key().folder());
        journal.event(signedIn, "second-place", place.toString());
    }

    /// A request (RFC 3161, DER) for a time stamp of the journal's current heads, to be sent to an authority.
    public byte[] timestampRequest(SignedInStaff signedIn) {
        signedIn.require(Permission.VERIFY_JOURNAL);
        journal.saveHeads();
        return timestamps().request();
    }

    /// Stores an authority's answer if it is a time stamp of this journal's heads, and records it in the technical
    /// log. From then on each start compares the heads with it.
    public TimestampAnswer addTimestamp(SignedInStaff signedIn, Path file) {
        signedIn.require(Permission.VERIFY_JOURNAL);
        var answer = timestamps().add(file);
        if (answer instanceof TimestampAnswer.Added(var stampedAt, var authority)) {
            journal.event(signedIn, "timestamp", stampedAt + " " + authority);
        }
        return answer;
    }

    /// Compares the journal with the content of a recovery copy of the key: the key, and the heads at the time.
    ///
    /// @return empty if the file is not a copy, the passphrase is wrong, or the copy was made by an earlier version
    public Optional<List<OutsideFinding>> compareWithCopy(SignedInStaff signedIn, Path copy, char[] passphrase) {
        signedIn.require(Permission.VERIFY_JOURNAL);
        return JournalKey.witness(copy, passphrase).map(witness -> new OutsideCheck(journal).compare(witness, copy));
    }

    private Timestamps timestamps() {
        return new Timestamps(journal.key().folder(), journal.headFile().file());
    }

    /// Compares the journal with everything stored about it outside, checks the clock, and records the start. Call
    /// once after opening a shop that exists already.
    public StartReport start() {
        var check = new OutsideCheck(journal);
        var report = new StartReport(check.run(), clockFault());
        // As long as the heads file does not match, the statement from when it did is repeated.
        var statement = check.stated()
                .filter(stated -> report.hasFault())
                .orElseGet(() -> HeadsStatement.of(journal.headFile().file()));
        var faults = report.findings().stream()
                .map(finding -> " " + finding.what() + (finding.chain() == null ? "" : " " + finding.chain()))
                .distinct()
                .collect(Collectors.joining());
        journal.event("program", START, statement.text() + faults);
        report.clock().ifPresent(this::log);
        journal.saveHeads();
        return report;
    }

    /// Whether the clock agrees with the latest entries.
    private Optional<ClockFault> clockFault() {
        return Arrays.stream(Chain.values())
                .flatMap(chain -> journal.latest(chain, 1).stream())
                .map(JournalEntry::recordedAt)
                .max(Comparator.naturalOrder())
                .flatMap(newest -> ClockFault.between(newest, clock.instant()));
    }

    private void log(ClockFault fault) {
        var kind = switch (fault.kind()) {
            case SET_BACK -> "clock-set-back";
            case FAR_AHEAD -> "clock-far-ahead";
        };
        journal.event("program", kind, "newest entry " + fault.recorded());
    }

    /// Call before each sale: if the clock was set back or far ahead while the shop is open, this is reported and
    /// recorded in the technical log. The sale keeps its place in the sequence, whatever its time.
    ///
    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException if the clock shows an impossible
    ///     time
    public void watchClock() {
        clockWatch.jump(ClockFault.requirePossible(clock.instant())).ifPresent(fault -> {
            log(fault);
            clockListener.accept(fault);
        });
    }

    /// @param listener called by the selling thread if the clock was changed while the shop is open
    public void onClockChange(Consumer<ClockFault> listener) {
        clockListener = listener;
    }

    /// Says which numbers were handed out after the backup that was put back: the newest heads that are known anywhere,
    /// and what somebody read on paper. They are explained as gaps and never used again. The technical log tells
    /// what was answered.
    ///
    /// @param printed by till; of a till that is missing only the newest heads are known
    public RestoreAnswer continueAfterRestore(SignedInStaff signedIn, Map<TillId, LastNumbers> printed) {
        signedIn.require(Permission.BACK_UP);
        var answered = new TreeMap<>(printed);
        for (var of : answered.entrySet()) {
            var own = journal.forTill(of.getKey());
            for (var chain : Chain.values()) {
                var highest = own.head(chain).number() + LastNumbers.MAX_GAP;
                if (of.getValue().of(chain) > highest) {
                    return new RestoreAnswer.TooHigh(of.getKey(), highest);
                }
            }
        }
        var gaps = explainGaps(signedIn, answered);
        var statement = HeadsStatement.of(journal.headFile().file()).text();
        journal.event(signedIn, RESTORED, "printed " + answered + " " + gaps + statement);
        journal.saveHeads();
        return new RestoreAnswer.Continued(answered.keySet().stream()
                .map(till -> new RestoreAnswer.OfTill(
                        till, journal.forTill(till).head(Chain.SALES).number() + 1, gaps.getOrDefault(till, List.of())))
                .toList());
    }

    /// Chains are locked in their order.
    ///
    /// @return of receipts, by till
    private Map<TillId, List<ExplainedGap>> explainGaps(SignedInStaff signedIn, Map<TillId, LastNumbers> printed) {
        var signatures = new OutsideCheck(journal).signatures();
        var chains = journal.allChains();
        return database.write(session -> {
            var ofSales = new TreeMap<TillId, List<ExplainedGap>>();
            for (var chain : chains) {
                var newest = signatures.getOrDefault(chain, Map.of()).keySet().stream()
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(0);
                var onPaper =
                        printed.getOrDefault(chain.till(), LastNumbers.UNKNOWN).of(chain.chain());
                journal.forTill(chain.till())
                        .explain(session, signedIn.name(), chain.chain(), Math.max(newest, onPaper))
                        .filter(gap -> chain.chain() == Chain.SALES)
                        .ifPresent(gap -> ofSales.put(chain.till(), List.of(gap)));
            }
            return ofSales;
        });
    }
}
