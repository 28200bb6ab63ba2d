package org.comptoir.pos.closing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import org.comptoir.pos.journal.CanonicalReader;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.journal.JournalEntry;
import org.comptoir.pos.journal.JournalPages;
import org.comptoir.pos.journal.TillChain;
import org.comptoir.pos.till.TillId;
import org.hibernate.StatelessSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The part of a till's technical log that belongs to a closing or to the open day. Each closing leaves a mark in the
/// log, and what stands between two marks is counted: the order of the log decides, not the clock, so that one that is
/// set back loses no event. Closings of before the marks are told by their times.
///
/// @param previous number of the closing before, 0 for none
/// @param since when that was, [Instant#EPOCH] for none
/// @param closing number of the closing, 0 for the open day
/// @param until when that was, or now
record LogPart(TillId till, long previous, Instant since, long closing, Instant until) {

    private static final Logger LOG = LoggerFactory.getLogger(LogPart.class);
    private static final String MARK = "day-closed";
    private static final String NUMBER = "Z ";

    /// Ends the part of a closing, within its transaction.
    static void mark(StatelessSession session, Journal journal, String who, long closing) {
        journal.event(session, who, MARK, NUMBER + closing);
    }

    /// Its entries of some kinds, in their order.
    List<JournalEntry> entries(StatelessSession session, Collection<String> kinds) {
        var chain = new TillChain(till, Chain.EVENTS);
        var marks = marks(session, chain);
        var last = closing == 0 ? OptionalLong.of(JournalPages.lastNumber(session, chain)) : marked(marks, closing);
        if (last.isEmpty()) {
            return JournalPages.recorded(session, chain, kinds, since, until);
        }
        var after = previous == 0
                ? 0
                : marked(marks, previous).orElseGet(() -> JournalPages.lastNumberAt(session, chain, since));
        return JournalPages.between(session, chain, kinds, after, last.getAsLong());
    }

    /// One short entry a day, found by reading the log once: no index leads to them. The open day begins at the newest,
    /// which is mostly the one that is looked for.
    private List<JournalEntry> marks(StatelessSession session, TillChain chain) {
        if (closing == 0) {
            if (previous == 0) {
                return List.of();
            }
            var newest = JournalPages.last(session, chain, MARK, Long.MAX_VALUE);
            if (newest.isEmpty() || number(newest.get()) == previous) {
                return newest.stream().toList();
            }
        }
        return JournalPages.between(session, chain, List.of(MARK), 0, Long.MAX_VALUE);
    }

    /// The number of a closing's mark; empty for a closing without one.
    private static OptionalLong marked(List<JournalEntry> marks, long closing) {
        return marks.stream()
                .filter(mark -> number(mark) == closing)
                .mapToLong(JournalEntry::number)
                .max();
    }

    /// 0 for an entry that somebody changed: verifying the journal tells of it.
    private static long number(JournalEntry mark) {
        try {
            var details = CanonicalReader.of(mark.content()).text("details");
            return Long.parseLong(details.substring(NUMBER.length()));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            LOG.error("event {} of till {} cannot be read", mark.number(), mark.till(), e);
            return 0;
        }
    }
}
