package org.comptoir.customers.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.comptoir.customers.timeline.TimelineEntry.Purchase;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.hibernate.StatelessSession;

/// A customer's purchases, in as much detail as a timeline shows.
final class CustomerPurchases {

    private final Database database;

    CustomerPurchases(Database database) {
        this.database = database;
    }

    List<Purchase> ofCustomer(CustomerId customer, int limit) {
        return database.read(session -> {
            var sales = sales(session, customer, limit);
            if (sales.isEmpty()) {
                return List.of();
            }
            var lines = lines(session, sales.stream().map(row -> (Long) row[0]).toList());
            return sales.stream()
                    .map(row -> new Purchase(
                            (Instant) row[2],
                            new SaleNumber(new TillId((String) row[4]), (Long) row[1]),
                            lines.getOrDefault((Long) row[0], List.of()),
                            Money.ofCents((Long) row[3])))
                    .toList();
        });
    }

    private static List<Object[]> sales(StatelessSession session, CustomerId customer, int limit) {
        return session.createNativeQuery("""
                        select s.id as sale, s.number as ticket, s.sold_at as sold, s.total_cents as total, s.till_id as till
                        from sale s where s.customer_id = :customer
                        order by s.sold_at desc, s.till_id, s.number desc
                        """, Object[].class)
                .addScalar("sale", Long.class)
                .addScalar("ticket", Long.class)
                .addScalar("sold", Instant.class)
                .addScalar("total", Long.class)
                .addScalar("till", String.class)
                .setParameter("customer", customer.value())
                .setMaxResults(limit)
                .getResultList();
    }

    private static Map<Long, List<Purchase.Line>> lines(StatelessSession session, List<Long> sales) {
        return session
                .createNativeQuery("""
                        select l.sale_id as sale, l.description as said, l.quantity_thousandths as quantity,
                            l.total_cents as total
                        from sale_line l where l.sale_id in (:sales) order by l.sale_id, l.position
                        """, Object[].class)
                .addScalar("sale", Long.class)
                .addScalar("said", String.class)
                .addScalar("quantity", Long.class)
                .addScalar("total", Long.class)
                .setParameterList("sales", sales)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.mapping(
                                row -> new Purchase.Line(
                                        (String) row[1], new Quantity((Long) row[2]), Money.ofCents((Long) row[3])),
                                Collectors.toList())));
    }
}
