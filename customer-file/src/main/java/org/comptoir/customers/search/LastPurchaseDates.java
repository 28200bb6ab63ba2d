package org.comptoir.customers.search;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.sales.PurchaseHistory;

/// The last purchase dates of customers, read from the sales.
public final class LastPurchaseDates {

    private final Database database;

    public LastPurchaseDates(Database database) {
        this.database = database;
    }

    /// For those of these customers who have bought.
    public Map<CustomerId, Instant> forCustomers(Collection<CustomerId> customers) {
        return customers.isEmpty()
                ? Map.of()
                : database.readBulk(session -> new PurchaseHistory(session).lastPurchases(customers));
    }
}
