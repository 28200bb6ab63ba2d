package org.comptoir.customers.customer;

import java.util.List;
import org.hibernate.StatelessSession;

/// Allocates customer numbers: digits only, each used once, from a row that stays locked until the transaction
/// ends.
final class CustomerNumbers {

    private static final String CUSTOMERS = "customer";
    private static final long BEFORE_FIRST = 1000;

    private CustomerNumbers() {}

    /// Allocates the next `count` numbers.
    static List<String> allocate(StatelessSession session, int count) {
        return reserve(session, count).next(count);
    }

    static ReservedNumbers reserve(StatelessSession session, int count) {
        if (advance(session, count) == 0) {
            var first = new NumberRangeRow();
            first.name = CUSTOMERS;
            first.last = BEFORE_FIRST;
            session.insert(first);
            advance(session, count);
        }
        long last = session.createSelectionQuery("select last from NumberRangeRow where name = :name", Long.class)
                .setParameter("name", CUSTOMERS)
                .getSingleResult();
        return new ReservedNumbers(last, count);
    }

    /// Whether a number was allocated before. Nobody else is given a number until the transaction ends, so that a card
    /// that is scanned at two tills at once begins one record.
    static boolean isHandedOut(StatelessSession session, long number) {
        return advance(session, 0) > 0
                && number > BEFORE_FIRST
                && session.createSelectionQuery("select last from NumberRangeRow where name = :name", Long.class)
                                .setParameter("name", CUSTOMERS)
                                .getSingleResult()
                        >= number;
    }

    /// Gives back numbers that nobody got, if no later ones were allocated meanwhile.
    static void giveBack(StatelessSession session, ReservedNumbers numbers) {
        session.createMutationQuery(
                        "update NumberRangeRow set last = last - :count where name = :name and last = :last")
                .setParameter("count", (long) numbers.count())
                .setParameter("name", CUSTOMERS)
                .setParameter("last", numbers.last())
                .executeUpdate();
    }

    private static int advance(StatelessSession session, int count) {
        return session.createMutationQuery("update NumberRangeRow set last = last + :count where name = :name")
                .setParameter("count", (long) count)
                .setParameter("name", CUSTOMERS)
                .executeUpdate();
    }
}
