package org.comptoir.pos.catalogue;

import org.hibernate.StatelessSession;

/// Numbers the changes to the catalogue. The row stays locked until the transaction ends, so whoever has taken a number
/// writes alone and numbers become visible in their order.
final class ChangeCounter {

    private ChangeCounter() {}

    static long next(StatelessSession session) {
        var counted = session.createMutationQuery(
                        "update CatalogueChangeRow set lastNumber = lastNumber + 1" + " where id = :id")
                .setParameter("id", CatalogueChangeRow.ONLY)
                .executeUpdate();
        if (counted == 0) {
            session.insert(new CatalogueChangeRow());
            return next(session);
        }
        return last(session);
    }

    /// 0 when nothing has changed yet.
    static long last(StatelessSession session) {
        return session
                .createSelectionQuery("select lastNumber from CatalogueChangeRow where id = :id", Long.class)
                .setParameter("id", CatalogueChangeRow.ONLY)
                .getResultList()
                .stream()
                .findFirst()
                .orElse(0L);
    }
}
