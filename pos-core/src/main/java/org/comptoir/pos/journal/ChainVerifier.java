package org.comptoir.pos.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.comptoir.pos.journal.Verification.ChainResult;
import org.comptoir.pos.journal.Verification.Fault;
import org.comptoir.pos.journal.Verification.What;

/// Verifies one chain while tills go on selling, page by page, so that nothing is locked meanwhile.
///
/// Each entry is signed with the digest of the text before it, so the signature of every [#STRIDE]th entry vouches for
/// all of those between; only where one does not fit are those looked at one by one.
final class ChainVerifier {

    private static final int STRIDE = 64;

    private final Supplier<ChainLink> head;
    private final LongFunction<List<JournalEntry>> pageAfter;
    private final JournalKey key;
    private final TillChain chain;
    private final Map<Long, String> kept;
    private final LongConsumer progress;

    private ChainLink link = ChainLink.FIRST;
    private final List<Step> unproved = new ArrayList<>(STRIDE);
    private final List<ExplainedGap> gaps = new ArrayList<>();

    /// An entry whose place is right and whose signature is still to be checked.
    private record Step(ChainLink before, JournalEntry entry) {

        boolean isSigned(JournalKey key) {
            return key.signed(before.signedText(entry), entry.signature());
        }
    }

    /// @param head where the chain says that it stands
    /// @param pageAfter the entries that follow a number, in order, as many as are read at once; none at the end
    /// @param kept signatures by number, from outside the database
    /// @param progress told how many entries of this chain are behind
    ChainVerifier(
            JournalKey key,
            TillChain chain,
            Supplier<ChainLink> head,
            LongFunction<List<JournalEntry>> pageAfter,
            Map<Long, String> kept,
            LongConsumer progress) {
        this.key = key;
        this.chain = chain;
        this.head = head;
        this.pageAfter = pageAfter;
        this.kept = kept;
        this.progress = progress;
    }

    ChainResult verify() {
        var fault = entries().or(this::keptBeyondEnd);
        var missing = gaps.stream().mapToLong(ExplainedGap::missing).sum();
        return new ChainResult(
                chain.till(), chain.chain(), link.number() - missing - unproved.size(), kept.size(), gaps, fault);
    }

    /// An entry and its head are committed together. So what the head named before the entries were read must be among
    /// them, and a head read after them cannot lag behind; when it has moved on, a sale was made meanwhile.
    private Optional<Fault> entries() {
        while (true) {
            var before = head.get();
            var fault = untilLast();
            if (fault.isPresent()) {
                return fault;
            }
            if (before.number() > link.number()) {
                return fault(link.number() + 1, What.MISSING);
            }
            var after = head.get();
            if (after.number() < link.number()) {
                return fault(after.number() + 1, What.OUT_OF_PLACE);
            }
            if (after.number() == link.number()) {
                return after.equals(link) ? Optional.empty() : fault(link.number(), What.HEAD_CHANGED);
            }
        }
    }

    private Optional<Fault> untilLast() {
        var from = link.number() == 0 ? Long.MIN_VALUE : link.number();
        for (var page = pageAfter.apply(from); !page.isEmpty(); page = pageAfter.apply(link.number())) {
            for (var entry : page) {
                var fault = check(entry);
                if (fault.isPresent()) {
                    return fault;
                }
            }
            progress.accept(link.number());
        }
        return proved();
    }

    private Optional<Fault> check(JournalEntry entry) {
        var gap = ExplainedGap.explains(entry, link.number() + 1);
        if (entry.number() != link.number() + 1 && !gap) {
            return proved().or(() -> misnumbered(entry.number()));
        }
        if (gap) {
            gaps.add(new ExplainedGap(link.number() + 1, entry.number()));
        }
        unproved.add(new Step(link, entry));
        link = link.then(entry);
        var signature = kept.get(entry.number());
        if (signature != null && !gap && !signature.equals(entry.signature())) {
            return proved().or(() -> fault(entry.number(), What.REPLACED));
        }
        return unproved.size() < STRIDE ? Optional.empty() : proved();
    }

    /// Entries come in the order of their numbers: what is not the next one is before the first, or after a gap.
    private Optional<Fault> misnumbered(long number) {
        return number < 1 ? fault(number, What.OUT_OF_PLACE) : fault(link.number() + 1, What.MISSING);
    }

    /// Checks the last signature of those outstanding. When it does not fit, halves them down to one that does not fit
    /// although the one before it does.
    private Optional<Fault> proved() {
        if (unproved.isEmpty() || unproved.getLast().isSigned(key)) {
            unproved.clear();
            return Optional.empty();
        }
        var fitting = -1;
        var unfit = unproved.size() - 1;
        while (unfit - fitting > 1) {
            var middle = (fitting + unfit) / 2;
            if (unproved.get(middle).isSigned(key)) {
                fitting = middle;
            } else {
                unfit = middle;
            }
        }
        return fault(unproved.get(unfit).entry().number(), What.CHANGED);
    }

    private Optional<Fault> keptBeyondEnd() {
        return kept.keySet().stream()
                .filter(number -> number > link.number())
                .min(Long::compare)
                .map(number -> new Fault(chain.till(), chain.chain(), link.number() + 1, What.CUT_OFF));
    }

    private Optional<Fault> fault(long number, What what) {
        return Optional.of(new Fault(chain.till(), chain.chain(), number, what));
    }
}
