package org.comptoir.pos.sales;

import org.comptoir.pos.database.InsertIfAbsent;
import org.comptoir.pos.database.PortableSql;
import org.comptoir.pos.till.SaleNumber;
import org.hibernate.StatelessSession;

/// Locks a finished sale until the transaction ends, for what may happen to it once at a time: goods that come back,
/// and
/// attaching it to a customer. Rows of sales are never updated, so a row beside them is locked.
public final class SaleLock {

    private SaleLock() {}

    public static void take(StatelessSession session, SaleNumber sale) {
        var till = sale.till().value();
        InsertIfAbsent.insert(
                session, "insert into sale_return_lock (till, number) values (?, ?)", till, sale.number());
        PortableSql.lock(
                session,
                "update sale_return_lock set number = number where till = ? and number = ?",
                till,
                sale.number());
    }
}
