package org.comptoir.customers.relation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Chunks;
import org.comptoir.pos.database.Database;
import org.hibernate.StatelessSession;

/// Who works for whom now, for the search, where each is found by the name of the other, and for lists.
public final class Employments {

    private static final String OF_CUSTOMERS = """
            select p.id as person, p.list_name as named, c.id as company, c.list_name as firm, r.words as role
            from customer_relation r
                join customer p on p.id = r.customer_id
                join customer c on c.id = r.other_id
            where r.kind = 'EMPLOYER' and r.ended_at is null
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

    /// The same within the caller's transaction.
    public static List<Employment> of(StatelessSession session, Collection<CustomerId> customers) {
        var found = new ArrayList<Employment>();
        for (var some : Chunks.of(customers)) {
            session.createNativeQuery(OF_CUSTOMERS, Object[].class)
                    .addScalar("person", Long.class)
                    .addScalar("named", String.class)
                    .addScalar("company", Long.class)
                    .addScalar("firm", String.class)
                    .addScalar("role", String.class)
                    .setParameterList(
                            "ids", some.stream().map(CustomerId::value).toList())
                    .getResultList()
                    .forEach(row -> found.add(new Employment(
                            new CustomerId((Long) row[0]),
                            (String) row[1],
                            new CustomerId((Long) row[2]),
                            (String) row[3],
                            (String) row[4])));
        }
        return found;
    }
}
