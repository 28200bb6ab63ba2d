package org.comptoir.customers.customer.list;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.database.Chunks;
import org.comptoir.pos.sales.PurchaseSql;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

/// The queries of a list of customers, without archived ones.
///
/// @param languages stored values of the language to which it is narrowed; none for everybody
record PageQueries(StatelessSession session, List<String> languages) {

    private static final String ROWS = """
            select c.id as customer, c.number as card, c.list_name as listed, c.town as town, c.phone as phone,
                c.email as email, c.language as written
            from customer c""";

    private static final String BUYERS =
            "select c.id as customer from customer c join " + PurchaseSql.lastPurchases() + " b on b.buyer = c.id";

    private static final String COUNT = "select count(*) from customer c";
    private static final String IDS = "select c.id as customer from customer c";
    private static final String BOUGHT = PurchaseSql.bought("c.id");

    /// Its order has an index, which is read from either end.
    List<Object[]> byName(int offset, int limit) {
        return page(scalars(listed(ROWS, "", " order by c.sort_name, c.id", Object[].class)), offset, limit);
    }

    /// Who bought last comes first.
    List<Long> buyers(int offset, int limit) {
        return page(ids(listed(BUYERS, "", " order by b.bought desc, c.id", Long.class)), offset, limit);
    }

    /// Who never bought anything, by name.
    List<Long> others(int offset, int limit) {
        var others = listed(IDS, " and not " + BOUGHT, " order by c.sort_name, c.id", Long.class);
        return page(ids(others), offset, limit);
    }

    long count() {
        return listed(COUNT, "", "", Long.class).getSingleResult();
    }

    long countBuyers() {
        return listed(COUNT, " and " + BOUGHT, "", Long.class).getSingleResult();
    }

    /// In no order, and whatever their language.
    List<Object[]> rows(List<Long> customers) {
        var found = new ArrayList<Object[]>();
        for (var some : Chunks.of(customers)) {
            var query = session.createNativeQuery(ROWS + " where c.id in (:ids)", Object[].class);
            found.addAll(scalars(query).setParameterList("ids", some).getResultList());
        }
        return found;
    }

    private <T> NativeQuery<T> listed(String select, String condition, String order, Class<T> row) {
        var narrowed = languages.isEmpty() ? "" : " and c.language in (:languages)";
        var query = session.createNativeQuery(select + " where c.archived = false" + narrowed + condition + order, row);
        if (!languages.isEmpty()) {
            query.setParameterList("languages", languages);
        }
        return query;
    }

    private static <T> List<T> page(NativeQuery<T> query, int offset, int limit) {
        return query.setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    private static NativeQuery<Long> ids(NativeQuery<Long> query) {
        return query.addScalar("customer", Long.class);
    }

    private static NativeQuery<Object[]> scalars(NativeQuery<Object[]> query) {
        return query.addScalar("customer", Long.class)
                .addScalar("card", String.class)
                .addScalar("listed", String.class)
                .addScalar("town", String.class)
                .addScalar("phone", String.class)
                .addScalar("email", String.class)
                .addScalar("written", String.class);
    }
}
