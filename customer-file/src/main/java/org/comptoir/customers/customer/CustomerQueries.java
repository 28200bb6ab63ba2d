package org.comptoir.customers.customer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comptoir.customers.customer.details.ContactEmail;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.PhoneNumber;
import org.comptoir.pos.database.Chunks;
import org.hibernate.StatelessSession;

/// Finds customers by plain indexed columns; all queries but [#after] and [#between] leave out archived customers.
final class CustomerQueries {

    /// Sorts after every string that starts with the text before it.
    private static final char LAST = '\uFFFD';

    private CustomerQueries() {}

    static List<CustomerId> after(StatelessSession session, long id, int limit) {
        return session
                .createSelectionQuery("select id from CustomerRow where id > :id order by id", Long.class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(CustomerId::new)
                .toList();
    }

    static List<CustomerId> between(StatelessSession session, CustomerId first, CustomerId last) {
        return session
                .createSelectionQuery("select id from CustomerRow where id between :first and :last", Long.class)
                .setParameter("first", first.value())
                .setParameter("last", last.value())
                .getResultList()
                .stream()
                .map(CustomerId::new)
                .toList();
    }

    static List<CustomerId> byNumber(StatelessSession session, String number) {
        var own = ids(session, "select id from CustomerRow where archived = false and number = :text", number);
        if (!own.isEmpty()) {
            return own;
        }
        var joined = byOtherCard(session, number);
        return joined.isEmpty() ? byMergedNumber(session, number) : joined;
    }

    /// The number, or a card, of a record that was merged into another.
    private static List<CustomerId> byMergedNumber(StatelessSession session, String number) {
        var own = ids(session, """
                select m.currentId from CustomerRow c, MergedCustomerRow m, CustomerRow p
                where m.customerId = c.id and c.number = :text and p.id = m.currentId and p.archived = false
                """, number);
        return !own.isEmpty() ? own : ids(session, """
                select m.currentId from CustomerCardRow k, MergedCustomerRow m, CustomerRow p
                where m.customerId = k.customerId and k.number = :text and p.id = m.currentId and p.archived = false
                """, number);
    }

    private static List<CustomerId> byMergedFormerNumber(StatelessSession session, String number) {
        return ids(session, """
                select m.currentId from CustomerRow c, MergedCustomerRow m, CustomerRow p
                where m.customerId = c.id and c.formerNumber = :text and p.id = m.currentId and p.archived = false
                """, number);
    }

    /// Other numbers and cards that find these customers, by customer.
    static Map<CustomerId, List<String>> otherNumbers(StatelessSession session, Collection<CustomerId> customers) {
        var numbers = new HashMap<CustomerId, List<String>>();
        for (var some : Chunks.of(customers.stream().map(CustomerId::value).toList())) {
            collect(session, "select k.customerId, k.number from CustomerCardRow k where k.customerId in (:ids)", some)
                    .forEach(row -> add(numbers, row));
            collect(session, """
                    select m.currentId, c.number from CustomerRow c, MergedCustomerRow m
                    where m.customerId = c.id and m.currentId in (:ids)
                    """, some).forEach(row -> add(numbers, row));
            collect(session, """
                    select m.currentId, c.formerNumber from CustomerRow c, MergedCustomerRow m
                    where m.customerId = c.id and c.formerNumber <> '' and m.currentId in (:ids)
                    """, some).forEach(row -> add(numbers, row));
            collect(session, """
                    select m.currentId, k.number from CustomerCardRow k, MergedCustomerRow m
                    where m.customerId = k.customerId and m.currentId in (:ids)
                    """, some).forEach(row -> add(numbers, row));
        }
        return numbers;
    }

    private static List<Object[]> collect(StatelessSession session, String query, List<Long> ids) {
        return session.createSelectionQuery(query, Object[].class)
                .setParameterList("ids", ids)
                .getResultList();
    }

    private static void add(Map<CustomerId, List<String>> numbers, Object[] row) {
        numbers.computeIfAbsent(new CustomerId((Long) row[0]), customer -> new ArrayList<>())
                .add((String) row[1]);
    }

    /// A card that had no name when it was first used.
    private static List<CustomerId> byOtherCard(StatelessSession session, String number) {
        return ids(session, """
                select c.id from CustomerRow c, CustomerCardRow k
                where k.customerId = c.id and c.archived = false and k.number = :text
                """, number);
    }

    private static List<CustomerId> byFormerNumber(StatelessSession session, String number) {
        return ids(
                session,
                "select id from CustomerRow where archived = false and formerNumber = :text order by id",
                number);
    }

    static List<CustomerId> byPhone(StatelessSession session, String e164) {
        return ids(session, """
                select c.id from CustomerRow c, PhoneRow p
                where p.key.customerId = c.id and c.archived = false and p.e164 = :text order by c.id
                """, e164);
    }

    static List<CustomerId> byEmail(StatelessSession session, String folded) {
        return ids(session, """
                select c.id from CustomerRow c, EmailRow e
                where e.key.customerId = c.id and c.archived = false and e.folded = :text order by c.id
                """, folded);
    }

    /// Customers who have one of these telephone numbers or e-mail addresses.
    static Set<CustomerId> sharing(StatelessSession session, CustomerDetails details) {
        var ids = new LinkedHashSet<CustomerId>();
        details.phones().stream()
                .map(contact -> contact.number().e164())
                .filter(e164 -> !e164.isEmpty())
                .forEach(e164 -> ids.addAll(byPhone(session, e164)));
        details.emails().forEach(email -> ids.addAll(byEmail(session, email.folded())));
        return ids;
    }

    /// Customers who look the same: by telephone, e-mail address or the whole name, accents and capitals aside.
    static Set<CustomerId> alike(StatelessSession session, CustomerDetails details) {
        var ids = new LinkedHashSet<CustomerId>(sharing(session, details));
        if (!details.name().given().isEmpty() && !details.name().family().isEmpty()) {
            ids.addAll(ids(
                    session,
                    "select id from CustomerRow where archived = false and sortName = :text order by id",
                    Folding.of(details.listName())));
        }
        return ids;
    }

    static List<CustomerId> exactly(StatelessSession session, String typed, String region, int limit) {
        var ids = new LinkedHashSet<CustomerId>(byNumber(session, typed.strip()));
        ids.addAll(byFormerNumber(session, typed.strip()));
        ids.addAll(byMergedFormerNumber(session, typed.strip()));
        var phone = PhoneNumber.read(typed, region).e164();
        if (!phone.isEmpty()) {
            ids.addAll(byPhone(session, phone));
        }
        ids.addAll(byEmail(session, ContactEmail.folded(typed)));
        ids.addAll(byNameStart(session, Folding.of(typed.strip()), limit));
        return ids.stream().limit(limit).toList();
    }

    private static List<CustomerId> byNameStart(StatelessSession session, String start, int limit) {
        if (start.isEmpty()) {
            return List.of();
        }
        return session
                .createSelectionQuery("""
                        select id from CustomerRow
                        where archived = false and sortName >= :start and sortName < :end order by sortName, id
                        """, Long.class)
                .setParameter("start", start)
                .setParameter("end", start + LAST)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(CustomerId::new)
                .toList();
    }

    private static List<CustomerId> ids(StatelessSession session, String query, String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        return session.createSelectionQuery(query, Long.class).setParameter("text", text).getResultList().stream()
                .distinct()
                .map(CustomerId::new)
                .toList();
    }
}
