package org.comptoir.pos.catalogue;

import org.comptoir.pos.database.InsertIfAbsent;
import org.hibernate.StatelessSession;

/// Numbers the changes to the catalogue. The row stays locked until the transaction ends, so a transaction with a
/// number is the only writer and numbers become visible in order.
final class CatalogueVersion {

    private CatalogueVersion() {}

    static long next(StatelessSession session) {
        if (!count(session)) {
            InsertIfAbsent.insert(
                    session, "insert into catalogue_change (id, last_number) values (?, 0)", CatalogueChangeRow.ONLY);
            count(session);
        }
        return last(session);
    }

    private static boolean count(StatelessSession session) {
        return session.createMutationQuery("update CatalogueChangeRow set lastNumber = lastNumber + 1 where id = :id")
                        .setParameter("id", CatalogueChangeRow.ONLY)
                        .executeUpdate()
                == 1;
    }

    /// 0 before the first change.
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
