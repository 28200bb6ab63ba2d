package org.comptoir.customers.customer.list;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Chunks;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.PurchaseHistory;
import org.comptoir.pos.sales.PurchaseSql;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/// Pages of the customer list, with what each customer bought.
public final class CustomerList {

    private static final String ROWS = """
            select c.id as customer, c.number as card, c.list_name as listed, c.town as town, c.phone as phone,
                c.email as email
            from customer c
            """;

    private static final String BUYERS = "select c.id as customer from customer c join " + PurchaseSql.lastPurchases()
            + " b on b.buyer = c.id where c.archived = false order by b.bought desc, c.id";

    private static final String COUNT = "select count(*) from customer c where c.archived = false";

    private static final String COUNT_BUYERS =
            "select count(*) from customer c where c.archived = false and " + PurchaseSql.bought("c.id");

    private static final String OTHERS = "select c.id as customer from customer c where c.archived = false and not "
            + PurchaseSql.bought("c.id") + " order by c.sort_name, c.id";

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
            case BY_NAME_FROM_Z -> fromZ(session, offset, limit);
            case BY_LAST_PURCHASE -> listed(session, byLastPurchase(session, offset, limit));
            case BY_OLDEST_PURCHASE -> listed(session, byOldestPurchase(session, offset, limit));
        });
    }

    /// These customers in this order, such as the results of a search.
    public List<ListedCustomer> forCustomers(Collection<CustomerId> customers) {
        return database.read(session ->
                listed(session, customers.stream().map(CustomerId::value).toList()));
    }

    private List<ListedCustomer> byName(StatelessSession session, int offset, int limit) {
        return withPurchases(
                session,
                rows(session, ROWS + "where c.archived = false order by c.sort_name, c.id")
                        .setFirstResult(offset)
                        .setMaxResults(limit)
                        .getResultList());
    }

    /// Read from the other end of the same order, for which there is an index.
    private List<ListedCustomer> fromZ(StatelessSession session, int offset, int limit) {
        var end = (int) (count(session, COUNT) - offset);
        var from = Math.max(0, end - limit);
        return end <= 0 ? List.of() : byName(session, from, end - from).reversed();
    }

    private static List<Long> byOldestPurchase(StatelessSession session, int offset, int limit) {
        var bought = (int) count(session, COUNT_BUYERS);
        var end = bought - offset;
        var from = Math.max(0, end - limit);
        var buyers = end <= 0
                ? List.<Long>of()
                : ids(session, BUYERS, from, end - from).reversed();
        var rest = limit - buyers.size();
        return rest == 0
                ? buyers
                : Stream.concat(buyers.stream(), ids(session, OTHERS, Math.max(0, offset - bought), rest).stream())
                        .toList();
    }

    private static long count(StatelessSession session, String query) {
        return session.createNativeQuery(query, Long.class).getSingleResult();
    }

    private static List<Long> byLastPurchase(StatelessSession session, int offset, int limit) {
        var buyers = ids(session, BUYERS, offset, limit);
        if (buyers.size() == limit) {
            return buyers;
        }
        var from = (int) Math.max(0, offset - count(session, COUNT_BUYERS));
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
        var found = new ArrayList<Object[]>();
        for (var some : Chunks.of(ids)) {
            found.addAll(rows(session, ROWS + "where c.id in (:ids)")
                    .setParameterList("ids", some)
                    .getResultList());
        }
        var rows = withPurchases(session, found).stream()
                .collect(Collectors.toMap(row -> row.id().value(), Function.identity()));
        return ids.stream().flatMap(id -> Stream.ofNullable(rows.get(id))).toList();
    }

    private static NativeQuery<Object[]> rows(StatelessSession session, String query) {
        return session.createNativeQuery(query, Object[].class)
                .addScalar("customer", Long.class)
                .addScalar("card", String.class)
                .addScalar("listed", String.class)
                .addScalar("town", String.class)
                .addScalar("phone", String.class)
                .addScalar("email", String.class);
    }

    private List<ListedCustomer> withPurchases(StatelessSession session, List<Object[]> rows) {
        var customers = rows.stream().map(row -> new CustomerId((Long) row[0])).toList();
        var purchases = new PurchaseHistory(session);
        var last = purchases.lastPurchases(customers);
        var turnover = purchases.turnoverSince(last.keySet(), aYearAgo());
        return rows.stream()
                .map(row -> {
                    var id = new CustomerId((Long) row[0]);
                    return listed(row, id, last.get(id), turnover.getOrDefault(id, Money.ZERO));
                })
                .toList();
    }

    private Instant aYearAgo() {
        return clock.instant().atZone(ZoneOffset.UTC).minusYears(1).toInstant();
    }

    private static ListedCustomer listed(Object[] row, CustomerId id, @Nullable Instant lastPurchase, Money turnover) {
        return new ListedCustomer(
                id,
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                lastPurchase,
                turnover);
    }
}
