package org.comptoir.pos.sales;

import org.comptoir.pos.till.TillId;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/// The sales of a till whose numbers are above one and not above another.
record SaleRange(TillId till, long after, long last) {

    /// A query of these sales, by their till `:till`, above `:after`, up to `:last`.
    <R> SelectionQuery<R> select(StatelessSession session, String query, Class<R> type) {
        return session.createSelectionQuery(query, type)
                .setParameter("till", till.value())
                .setParameter("after", after)
                .setParameter("last", last);
    }

    SaleRange upTo(long number) {
        return new SaleRange(till, after, number);
    }

    SaleRange above(long number) {
        return new SaleRange(till, number, last);
    }
}
