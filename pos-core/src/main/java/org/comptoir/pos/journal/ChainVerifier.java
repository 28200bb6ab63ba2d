package org.comptoir.pos.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.comptoir.pos.journal.Verification.ChainResult;
import org.comptoir.pos.journal.Verification.Fault;
import org.comptoir.pos.journal.Verification.What;

/// Verifies one chain page by page while tills continue to sell, without locking.
///
/// Each entry is signed with the digest of the text before it, so the signature of every [#STRIDE]th entry covers
/// all of those between; only if one is invalid are those checked individually.
final class ChainVerifier {

    private static final int STRIDE = 512;

    private final Supplier<ChainLink> head;
    private final LongFunction<List<JournalEntry>> pageAfter;
    private final BiPredicate<String, String> isSigned;
    private final TillChain chain;
    private final Map<Long, String> savedHeads;
    private final LongConsumer progress;

    private ChainLink start = ChainLink.FIRST;
    private ChainLink link = start;
    private final List<Step> unproved = new ArrayList<>(STRIDE);
    private final List<ExplainedGap> gaps = new ArrayList<>();

    /// An entry in its right place whose signature has not been checked yet.
    private record Step(ChainLink before, JournalEntry entry) {

        boolean isSigned(BiPredicate<String, String> check) {
            return check.test(before.signedText(entry), entry.signature());
        }
    }

    /// @param isSigned whether the key made this signature, the second, of a text
    /// @param head the end of the chain according to the database
    /// @param pageAfter returns the entries after a number, in order, one page at a time; empty at the end
    /// @param kept signatures by number, from outside the database
    /// @param progress receives the number of entries verified in this chain
    ChainVerifier(
            BiPredicate<String, String> isSigned,
            TillChain chain,
            Supplier<ChainLink> head,
            LongFunction<List<JournalEntry>> pageAfter,
            Map<Long, String> savedHeads,
            LongConsumer progress) {
        this.isSigned = isSigned;
        this.chain = chain;
        this.head = head;
        this.pageAfter = pageAfter;
        this.savedHeads = savedHeads;
        this.progress = progress;
    }

    /// Begins after an entry that is not verified, as an archive does.
    ChainVerifier after(ChainLink before) {
        start = before;
        link = before;
        return this;
    }

    ChainResult verify() {
        var fault = entries().or(this::keptBeyondEnd);
        var missing = gaps.stream().mapToLong(ExplainedGap::missing).sum();
        return new ChainResult(
                chain.till(),
                chain.chain(),
                link.number() - start.number() - missing - unproved.size(),
                savedHeads.size(),
                gaps,
                fault);
    }

    /// An entry and its head are committed together. The head read before the entries must therefore be among them,
    /// and a head read afterwards cannot lag behind; if it has advanced, a sale was made meanwhile.
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
        var signature = savedHeads.get(entry.number());
        if (signature != null && !gap && !signature.equals(entry.signature())) {
            return proved().or(() -> fault(entry.number(), What.REPLACED));
        }
        return unproved.size() < STRIDE ? Optional.empty() : proved();
    }

    /// Entries are sorted by number: one that is not the next number either precedes the first or follows a gap.
    private Optional<Fault> misnumbered(long number) {
        return number < 1 ? fault(number, What.OUT_OF_PLACE) : fault(link.number() + 1, What.MISSING);
    }

    /// Checks the last outstanding signature. If it is invalid, bisects to an invalid one whose predecessor is
    /// valid.
    private Optional<Fault> proved() {
        if (unproved.isEmpty() || unproved.getLast().isSigned(isSigned)) {
            unproved.clear();
            return Optional.empty();
        }
        var fitting = -1;
        var invalid = unproved.size() - 1;
        while (invalid - fitting > 1) {
            var middle = (fitting + invalid) / 2;
            if (unproved.get(middle).isSigned(isSigned)) {
                fitting = middle;
            } else {
                invalid = middle;
            }
        }
        return fault(unproved.get(invalid).entry().number(), What.CHANGED);
    }

    private Optional<Fault> keptBeyondEnd() {
        return savedHeads.keySet().stream()
                .filter(number -> number > link.number())
                .min(Long::compare)
                .map(number -> new Fault(chain.till(), chain.chain(), link.number() + 1, What.CUT_OFF));
    }

    private Optional<Fault> fault(long number, What what) {
        return Optional.of(new Fault(chain.till(), chain.chain(), number, what));
    }
}
