package org.comptoir.customers.relation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.merged.MergedCustomer;
import org.comptoir.pos.contact.merged.MergedCustomers;
import org.comptoir.pos.database.Chunks;
import org.comptoir.pos.database.Database;
import org.hibernate.StatelessSession;

/// Who works for whom now, for the search, where each is found by the name of the other, and for lists.
public final class Employments {

    private static final String OF_CUSTOMERS = """
            select p.id as person, p.list_name as named, c.id as company, c.list_name as firm, r.words as role
            from customer_relation r
                left join merged_customer mp on mp.customer_id = r.customer_id
                left join merged_customer mc on mc.customer_id = r.other_id
                join customer p on p.id = coalesce(mp.current_id, r.customer_id)
                join customer c on c.id = coalesce(mc.current_id, r.other_id)
            where r.kind = 'EMPLOYER' and r.ended_at is null and p.id <> c.id
                and (r.customer_id in (:ids) or r.other_id in (:ids))
            order by r.id""";

    private final Database database;

    public Employments(Database database) {
        this.database = database;
    }

    /// Those of these customers, be they the person or the company.
    public List<Employment> of(Collection<CustomerId> customers) {
        return customers.isEmpty() ? List.of() : database.read(session -> of(session, customers));
    }

    /// The same within the caller's transaction. Merged customers are told as who they are now, and what two records
    /// knew of the same two is told once.
    public static List<Employment> of(StatelessSession session, Collection<CustomerId> customers) {
        var merged = MergedCustomers.of(session, customers).stream().map(MergedCustomer::customer);
        var ids = Stream.concat(customers.stream(), merged)
                .map(CustomerId::value)
                .distinct()
                .toList();
        var found = new LinkedHashMap<List<CustomerId>, Employment>();
        for (var some : Chunks.of(ids)) {
            session.createNativeQuery(OF_CUSTOMERS, Object[].class)
                    .addScalar("person", Long.class)
                    .addScalar("named", String.class)
                    .addScalar("company", Long.class)
                    .addScalar("firm", String.class)
                    .addScalar("role", String.class)
                    .setParameterList("ids", some)
                    .getResultList()
                    .forEach(row -> {
                        var person = new CustomerId((Long) row[0]);
                        var company = new CustomerId((Long) row[2]);
                        found.putIfAbsent(
                                List.of(person, company),
                                new Employment(person, (String) row[1], company, (String) row[3], (String) row[4]));
                    });
        }
        return List.copyOf(found.values());
    }
}
