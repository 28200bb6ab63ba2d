package org.comptoir.customers.transfer.dryrun;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.merged.MergedCustomers;
import org.comptoir.pos.database.Chunks;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// The customers that a batch of contacts may be, looked up in a few queries.
///
/// @param origins customer by digest or identity of what was imported
/// @param uids customer and name by identity
/// @param numbers customer and name by our own number
/// @param ways customers and their names by telephone number, e-mail address or number in the old program
/// @param names customers and their towns by list name
record ExistingCustomers(
        Map<String, Long> origins,
        Map<String, Other> uids,
        Map<String, Other> numbers,
        Map<String, List<Other>> ways,
        Map<String, List<Other>> names) {

    private static final String ORIGINS =
            "select origin_key, customer_id from import_origin where origin_key in (:keys)";
    private static final String OF_CUSTOMER =
            ", c.id, c.list_name, c.town, c.uid, c.birth_month, c.birth_day, c.birth_year, c.phone, c.email from ";

    /// @param text the words of the name, or the town
    record Other(long id, String text, String displayName, Traits traits) {}

    /// Customers by digest of the imported contact.
    static Map<String, Long> imported(StatelessSession session, Collection<String> digests) {
        var ids = new HashMap<String, Long>();
        var currents = MergedCustomers.currents(session);
        for (var row : rows(session, ORIGINS, digests)) {
            ids.putIfAbsent((String) row[0], current(currents, (Number) row[1]));
        }
        return ids;
    }

    static ExistingCustomers load(StatelessSession session, Map<String, Long> imported, Lookups lookups) {
        var ways = new HashMap<String, List<Other>>();
        collect(session, ways, "select e.folded" + OF_CUSTOMER + """
                customer_email e join customer c on c.id = e.customer_id
                where c.archived = false and e.folded in (:keys)
                """, lookups.emails(), true);
        collect(session, ways, "select p.e164" + OF_CUSTOMER + """
                customer_phone p join customer c on c.id = p.customer_id
                where c.archived = false and p.e164 in (:keys)
                """, lookups.phones(), true);
        collect(
                session,
                ways,
                "select '" + Identity.FORMER_NUMBER + "' || c.former_number" + OF_CUSTOMER
                        + "customer c where c.archived = false and c.former_number in (:keys)",
                lookups.formerNumbers(),
                true);
        var names = new HashMap<String, List<Other>>();
        collect(
                session,
                names,
                "select c.sort_name" + OF_CUSTOMER + "customer c where c.archived = false and c.sort_name in (:keys)",
                lookups.names(),
                false);
        var origins = new HashMap<>(imported);
        origins.putAll(imported(session, lookups.origins()));
        return new ExistingCustomers(
                origins,
                single(session, "select c.uid" + OF_CUSTOMER + "customer c where c.uid in (:keys)", lookups.uids()),
                single(
                        session,
                        "select c.number" + OF_CUSTOMER + "customer c where c.number in (:keys)",
                        lookups.numbers()),
                ways,
                names);
    }

    private static Map<String, Other> single(StatelessSession session, String query, Collection<String> keys) {
        var found = new HashMap<String, List<Other>>();
        collect(session, found, query, keys, true);
        var single = new HashMap<String, Other>();
        found.forEach((key, matches) -> single.put(key, matches.getFirst()));
        return single;
    }

    private static void collect(
            StatelessSession session,
            Map<String, List<Other>> matches,
            String query,
            Collection<String> keys,
            boolean byName) {
        var currents = MergedCustomers.currents(session);
        for (var row : rows(session, query, keys)) {
            var text = byName ? Identity.name((String) row[2]) : Folding.of((String) row[3]);
            matches.computeIfAbsent((String) row[0], key -> new ArrayList<>())
                    .add(new Other(current(currents, (Number) row[1]), text, (String) row[2], traits(row)));
        }
    }

    /// Whoever was merged is found as the one they are now.
    private static long current(Map<CustomerId, CustomerId> currents, Number id) {
        var customer = new CustomerId(id.longValue());
        return currents.getOrDefault(customer, customer).value();
    }

    private static Traits traits(@Nullable Object[] row) {
        var month = (Number) row[5];
        var day = (Number) row[6];
        var year = (Number) row[7];
        var birthday = month == null || day == null
                ? null
                : new Birthday(month.intValue(), day.intValue(), year == null ? null : year.intValue());
        return new Traits(
                String.valueOf(row[4]),
                birthday,
                !String.valueOf(row[8]).isEmpty(),
                !String.valueOf(row[9]).isEmpty());
    }

    private static List<Object[]> rows(StatelessSession session, String query, Collection<String> keys) {
        var found = new ArrayList<Object[]>();
        for (var some : Chunks.of(keys)) {
            found.addAll(session.createNativeQuery(query, Object[].class)
                    .setParameterList("keys", some)
                    .getResultList());
        }
        return found;
    }

    /// What to look up for some hundred contacts.
    record Lookups(
            Set<String> origins,
            Set<String> uids,
            Set<String> numbers,
            Set<String> formerNumbers,
            Set<String> emails,
            Set<String> phones,
            Set<String> names) {}
}
