package org.comptoir.customers.customer.list;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.money.Money;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

/// Pages of the customer list, with what each customer bought.
public final class CustomerList {

    private static final String ROWS = """
            select c.id as customer, c.number as card, c.list_name as listed, c.town as town, c.phone as phone,
                c.email as email,
                (select max(s.sold_at) from sale s where s.customer_id = c.id) as bought,
                (select sum(x.net_cents + x.tax_cents) from sale t join sale_tax x on x.sale_id = t.id
                    where t.customer_id = c.id and t.sold_at >= :since) as spent
            from customer c
            """;

    private static final String BUYERS = """
            select c.id as customer from customer c join
                (select s.customer_id as buyer, max(s.sold_at) as bought from sale s
                    where s.customer_id is not null group by s.customer_id) b on b.buyer = c.id
            where c.archived = false order by b.bought desc, c.id
            """;

    private static final String OTHERS = """
            select c.id as customer from customer c
            where c.archived = false and not exists (select s.id from sale s where s.customer_id = c.id)
            order by c.sort_name, c.id
            """;

    private final Database database;
    private final Clock clock;

    public CustomerList(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Up to `limit` customers from this offset on, without archived ones.
    public List<ListedCustomer> page(CustomerOrder order, int offset, int limit) {
        return database.read(session -> switch (order) {
            case BY_NAME -> byName(session, offset, limit);
            case BY_LAST_PURCHASE -> listed(session, byLastPurchase(session, offset, limit));
        });
    }

    /// These customers in this order, such as the results of a search.
    public List<ListedCustomer> forCustomers(Collection<CustomerId> customers) {
        return database.read(session ->
                listed(session, customers.stream().map(CustomerId::value).toList()));
    }

    private List<ListedCustomer> byName(StatelessSession session, int offset, int limit) {
        return rows(session, ROWS + "where c.archived = false order by c.sort_name, c.id")
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(CustomerList::listed)
                .toList();
    }

    private static List<Long> byLastPurchase(StatelessSession session, int offset, int limit) {
        var buyers = ids(session, BUYERS, offset, limit);
        if (buyers.size() == limit) {
            return buyers;
        }
        var bought = session.createNativeQuery("""
                        select count(*) from customer c
                        where c.archived = false and exists (select s.id from sale s where s.customer_id = c.id)
                        """, Long.class).getSingleResult();
        var from = (int) Math.max(0, offset - bought);
        return Stream.concat(buyers.stream(), ids(session, OTHERS, from, limit - buyers.size()).stream())
                .toList();
    }

    private static List<Long> ids(StatelessSession session, String query, int offset, int limit) {
        return session.createNativeQuery(query, Long.class)
                .addScalar("customer", Long.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    private List<ListedCustomer> listed(StatelessSession session, List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, ListedCustomer> rows =
                rows(session, ROWS + "where c.id in (:ids)").setParameterList("ids", ids).getResultList().stream()
                        .map(CustomerList::listed)
                        .collect(Collectors.toMap(row -> row.id().value(), Function.identity()));
        return ids.stream().flatMap(id -> Stream.ofNullable(rows.get(id))).toList();
    }

    private NativeQuery<Object[]> rows(StatelessSession session, String query) {
        return session.createNativeQuery(query, Object[].class)
                .addScalar("customer", Long.class)
                .addScalar("card", String.class)
                .addScalar("listed", String.class)
                .addScalar("town", String.class)
                .addScalar("phone", String.class)
                .addScalar("email", String.class)
                .addScalar("bought", Instant.class)
                .addScalar("spent", Long.class)
                .setParameter("since", aYearAgo());
    }

    private Instant aYearAgo() {
        return clock.instant()
                .truncatedTo(ChronoUnit.MILLIS)
                .atZone(ZoneOffset.UTC)
                .minusYears(1)
                .toInstant();
    }

    private static ListedCustomer listed(Object[] row) {
        return new ListedCustomer(
                new CustomerId((Long) row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (Instant) row[6],
                row[7] == null ? Money.ZERO : Money.ofCents((Long) row[7]));
    }
}
