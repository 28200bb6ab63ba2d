package org.comptoir.customers.customer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.rows.PartRows;
import org.comptoir.customers.customer.rows.Parts;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Chunks;
import org.hibernate.StatelessSession;

/// Maps customers to rows and back, within the caller's transaction.
final class CustomerRows {

    private CustomerRows() {}

    /// Inserts new customers with the given numbers, in order.
    static List<Customer> insert(
            StatelessSession session, List<String> numbers, List<CustomerDetails> details, Instant now) {
        var rows = new ArrayList<CustomerRow>(details.size());
        for (var i = 0; i < details.size(); i++) {
            rows.add(CustomerRow.of(numbers.get(i), details.get(i), now));
        }
        session.insertMultiple(rows);
        var inserted = new LinkedHashMap<Long, CustomerDetails>();
        var customers = new ArrayList<Customer>(rows.size());
        for (var i = 0; i < rows.size(); i++) {
            inserted.put(rows.get(i).id, details.get(i));
            customers.add(rows.get(i).customer(Parts.of(details.get(i))));
        }
        PartRows.insert(session, inserted);
        return customers;
    }

    /// Replaces the details of a customer.
    static Customer replace(StatelessSession session, CustomerRow row, CustomerDetails details, Instant now) {
        row.assign(details, now);
        session.update(row);
        PartRows.replace(session, row.id, details);
        return row.customer(Parts.of(details));
    }

    /// The existing customers among these ids, in the order asked for.
    static List<Customer> load(StatelessSession session, Collection<CustomerId> ids) {
        var all = ids.stream().map(CustomerId::value).distinct().toList();
        var found = new ArrayList<Customer>(all.size());
        Chunks.of(all).forEach(some -> found.addAll(loadChunk(session, some)));
        return found;
    }

    private static List<Customer> loadChunk(StatelessSession session, List<Long> ids) {
        var rows = session.createSelectionQuery("from CustomerRow where id in :ids", CustomerRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.id, Function.identity()));
        var parts = PartRows.load(session, ids);
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(rows.get(id)))
                .map(row -> row.customer(parts.getOrDefault(row.id, Parts.NONE)))
                .toList();
    }
}
