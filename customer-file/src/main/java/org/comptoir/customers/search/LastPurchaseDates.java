package org.comptoir.customers.search;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Database;

/// The last purchase dates of customers, read from the sales.
public final class LastPurchaseDates {

    private final Database database;

    public LastPurchaseDates(Database database) {
        this.database = database;
    }

    /// Only customers who have bought something are in the map.
    public Map<CustomerId, Instant> forCustomers(Collection<CustomerId> customers) {
        if (customers.isEmpty()) {
            return Map.of();
        }
        return database.readBulk(session -> {
            var last = new HashMap<CustomerId, Instant>();
            session.createNativeQuery("""
                            select s.customer_id as customer, max(s.sold_at) as bought from sale s
                            where s.customer_id in (:customers) group by s.customer_id
                            """, Object[].class)
                    .addScalar("customer", Long.class)
                    .addScalar("bought", Instant.class)
                    .setParameterList(
                            "customers",
                            customers.stream().map(CustomerId::value).toList())
                    .getResultList()
                    .forEach(row -> last.put(new CustomerId((Long) row[0]), (Instant) row[1]));
            return last;
        });
    }
}
