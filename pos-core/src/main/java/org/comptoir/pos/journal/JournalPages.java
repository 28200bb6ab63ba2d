package org.comptoir.pos.journal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.comptoir.pos.till.TillId;
import org.hibernate.StatelessSession;

/// Reads chains from one end to the other, a page at a time, within the caller's transaction.
public final class JournalPages {

    private JournalPages() {}

    /// The entries of one kind that follow a number, in their order.
    ///
    /// @param limit of entries
    public static List<JournalEntry> after(
            StatelessSession session, TillChain chain, String kind, long number, int limit) {
        return session.createSelectionQuery(
                        "from JournalEntryRow where till = :till and chain = :chain and number > :number"
                                + " and kind = :kind order by number",
                        JournalEntryRow.class)
                .setParameter("till", chain.till().value())
                .setParameter("chain", chain.chain())
                .setParameter("number", number)
                .setParameter("kind", kind)
                .setMaxResults(limit)
                .getResultStream()
                .map(JournalEntryRow::entry)
                .toList();
    }

    /// The entries of some kinds that were recorded in a time, in their order.
    ///
    /// @param after itself excluded
    /// @param until itself included
    public static List<JournalEntry> recorded(
            StatelessSession session, TillChain chain, Collection<String> kinds, Instant after, Instant until) {
        return session.createSelectionQuery(
                        "from JournalEntryRow where till = :till and chain = :chain and kind in :kinds"
                                + " and recordedAt > :after and recordedAt <= :until order by number",
                        JournalEntryRow.class)
                .setParameter("till", chain.till().value())
                .setParameter("chain", chain.chain())
                .setParameterList("kinds", kinds)
                .setParameter("after", after)
                .setParameter("until", until)
                .getResultStream()
                .map(JournalEntryRow::entry)
                .toList();
    }

    /// The entries of some kinds that stand between two numbers, in their order.
    ///
    /// @param after itself excluded
    /// @param last itself included
    public static List<JournalEntry> between(
            StatelessSession session, TillChain chain, Collection<String> kinds, long after, long last) {
        return session.createSelectionQuery(
                        "from JournalEntryRow where till = :till and chain = :chain and kind in :kinds"
                                + " and number > :after and number <= :last order by number",
                        JournalEntryRow.class)
                .setParameter("till", chain.till().value())
                .setParameter("chain", chain.chain())
                .setParameterList("kinds", kinds)
                .setParameter("after", after)
                .setParameter("last", last)
                .getResultStream()
                .map(JournalEntryRow::entry)
                .toList();
    }

    /// The last number that was given until a time; 0 when there is none.
    ///
    /// @param time itself included
    public static long lastNumberAt(StatelessSession session, TillChain chain, Instant time) {
        return session.createSelectionQuery(
                        "select coalesce(max(number), 0) from JournalEntryRow"
                                + " where till = :till and chain = :chain and recordedAt <= :time",
                        Long.class)
                .setParameter("till", chain.till().value())
                .setParameter("chain", chain.chain())
                .setParameter("time", time)
                .getSingleResult();
    }

    /// The newest entry of a kind before a number.
    public static Optional<JournalEntry> last(StatelessSession session, TillChain chain, String kind, long before) {
        return session.createSelectionQuery(
                        "from JournalEntryRow where till = :till and chain = :chain and kind = :kind"
                                + " and number < :before order by number desc",
                        JournalEntryRow.class)
                .setParameter("till", chain.till().value())
                .setParameter("chain", chain.chain())
                .setParameter("kind", kind)
                .setParameter("before", before)
                .setMaxResults(1)
                .getResultStream()
                .map(JournalEntryRow::entry)
                .findFirst();
    }

    /// The newest entry of a kind.
    public static Optional<JournalEntry> last(StatelessSession session, TillChain chain, String kind) {
        var till = chain.till().value();
        var newest = session.get(
                JournalEntryRow.class, new JournalEntryRow.Key(till, chain.chain(), lastNumber(session, chain)));
        if (newest != null && newest.kind.equals(kind)) {
            return Optional.of(newest.entry());
        }
        return last(session, chain, kind, Long.MAX_VALUE);
    }

    /// The last number that was given in a chain, of whatever kind; 0 when there is none.
    public static long lastNumber(StatelessSession session, TillChain chain) {
        var head = session.get(ChainHeadRow.class, ChainHeadRow.Key.of(chain));
        return head == null ? 0 : head.lastNumber;
    }

    /// All tills that have chains or are registered: whatever is a till's, is one of these.
    public static List<TillId> tills(StatelessSession session) {
        var tills = new TreeSet<TillId>();
        session.createSelectionQuery("select distinct till from ChainHeadRow", String.class)
                .getResultList()
                .forEach(till -> tills.add(new TillId(till)));
        session.createSelectionQuery("select id from TillRow", String.class)
                .getResultList()
                .forEach(till -> tills.add(new TillId(till)));
        return List.copyOf(tills);
    }
}
