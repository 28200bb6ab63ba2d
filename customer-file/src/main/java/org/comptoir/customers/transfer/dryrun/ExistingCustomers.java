package org.comptoir.customers.transfer.dryrun;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.pos.database.Chunks;
import org.hibernate.StatelessSession;

/// The customers that a batch of contacts may be, looked up in a few queries.
///
/// @param origins customer by digest or identity of what was imported
/// @param uids customer by identity
/// @param numbers customer and name by our own number
/// @param ways customers and their names by telephone number or e-mail address
/// @param names customers and their towns by list name
record ExistingCustomers(
        Map<String, Long> origins,
        Map<String, Long> uids,
        Map<String, Other> numbers,
        Map<String, List<Other>> ways,
        Map<String, List<Other>> names) {

    private static final String ORIGINS =
            "select origin_key, customer_id from import_origin where origin_key in (:keys)";

    /// @param text the words of the name, or the town
    record Other(long id, String text, String displayName) {}

    /// Customers by digest of the imported contact.
    static Map<String, Long> imported(StatelessSession session, Collection<String> digests) {
        return ids(session, ORIGINS, digests);
    }

    static ExistingCustomers load(StatelessSession session, Map<String, Long> imported, Lookups lookups) {
        var ways = new HashMap<String, List<Other>>();
        collect(session, ways, """
                select e.folded, c.id, c.list_name, c.list_name from customer_email e
                join customer c on c.id = e.customer_id where c.archived = false and e.folded in (:keys)
                """, lookups.emails(), true);
        collect(session, ways, """
                select p.e164, c.id, c.list_name, c.list_name from customer_phone p
                join customer c on c.id = p.customer_id where c.archived = false and p.e164 in (:keys)
                """, lookups.phones(), true);
        var names = new HashMap<String, List<Other>>();
        collect(session, names, """
                select sort_name, id, town, list_name from customer
                where archived = false and sort_name in (:keys)
                """, lookups.names(), false);
        var numbers = new HashMap<String, List<Other>>();
        collect(session, numbers, """
                select number, id, list_name, list_name from customer where number in (:keys)
                """, lookups.numbers(), true);
        var single = new HashMap<String, Other>();
        numbers.forEach((number, matches) -> single.put(number, matches.getFirst()));
        var origins = new HashMap<>(imported);
        origins.putAll(ids(session, ORIGINS, lookups.origins()));
        return new ExistingCustomers(
                origins,
                ids(session, "select uid, id from customer where uid in (:keys)", lookups.uids()),
                single,
                ways,
                names);
    }

    private static Map<String, Long> ids(StatelessSession session, String query, Collection<String> keys) {
        var ids = new HashMap<String, Long>();
        for (var row : rows(session, query, keys)) {
            ids.putIfAbsent((String) row[0], ((Number) row[1]).longValue());
        }
        return ids;
    }

    private static void collect(
            StatelessSession session,
            Map<String, List<Other>> matches,
            String query,
            Collection<String> keys,
            boolean byName) {
        for (var row : rows(session, query, keys)) {
            var text = byName ? Identity.name((String) row[2]) : Folding.of((String) row[2]);
            matches.computeIfAbsent((String) row[0], key -> new ArrayList<>())
                    .add(new Other(((Number) row[1]).longValue(), text, (String) row[3]));
        }
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
            Set<String> emails,
            Set<String> phones,
            Set<String> names) {}
}
