package org.comptoir.customers.transfer;

import org.comptoir.pos.database.PortableSql;
import org.hibernate.StatelessSession;

/// Imports wait for each other, but nothing else waits for them.
final class ImportLock {

    private ImportLock() {}

    /// Held until the transaction ends.
    static void take(StatelessSession session) {
        PortableSql.lock(session, "update counter set last_value = last_value where name = ?", "import");
    }

    /// How many imports there were.
    static long count(StatelessSession session) {
        return ((Number) session.createNativeQuery("select count(*) from customer_import", Object.class)
                        .getSingleResult())
                .longValue();
    }
}
