package org.comptoir.customers.customer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.pos.contact.CustomerId;
import org.hibernate.StatelessSession;

/// Turns customers into rows and back, inside somebody's transaction.
final class CustomerRows {

    /// So many customers are read at once: the list of ids in one query stays short.
    static final int CHUNK = 250;

    private static final List<Class<? extends PartRow>> PARTS =
            List.of(PhoneRow.class, EmailRow.class, AddressRow.class, TagRow.class, ExtraRow.class);

    private CustomerRows() {}

    /// Inserts new customers with these numbers, in order.
    static List<Customer> insert(
            StatelessSession session, List<String> numbers, List<CustomerDetails> details, Instant now) {
        var rows = new ArrayList<CustomerRow>(details.size());
        for (var i = 0; i < details.size(); i++) {
            rows.add(CustomerRow.of(numbers.get(i), details.get(i), now));
        }
        session.insertMultiple(rows);
        var parts = new ArrayList<PartRow>();
        for (var i = 0; i < rows.size(); i++) {
            parts.addAll(partRows(rows.get(i).id, details.get(i)));
        }
        insertParts(session, parts);
        var customers = new ArrayList<Customer>(rows.size());
        for (var i = 0; i < rows.size(); i++) {
            customers.add(rows.get(i).customer(Parts.of(details.get(i))));
        }
        return customers;
    }

    /// Puts new details in the place of the old ones.
    static Customer replace(StatelessSession session, CustomerRow row, CustomerDetails details, Instant now) {
        row.take(details, now);
        session.update(row);
        for (var part : PARTS) {
            session.createMutationQuery("delete from " + part.getSimpleName() + " where key.customerId = :customer")
                    .setParameter("customer", row.id)
                    .executeUpdate();
        }
        insertParts(session, partRows(row.id, details));
        return row.customer(Parts.of(details));
    }

    /// Those of these customers that exist, in the order asked for.
    static List<Customer> load(StatelessSession session, Collection<CustomerId> ids) {
        var all = ids.stream().map(CustomerId::value).distinct().toList();
        var found = new ArrayList<Customer>(all.size());
        for (var from = 0; from < all.size(); from += CHUNK) {
            found.addAll(loadChunk(session, all.subList(from, Math.min(all.size(), from + CHUNK))));
        }
        return found;
    }

    private static List<Customer> loadChunk(StatelessSession session, List<Long> ids) {
        var rows = session.createSelectionQuery("from CustomerRow where id in :ids", CustomerRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.id, Function.identity()));
        var phones = parts(session, PhoneRow.class, ids, PhoneRow::phone);
        var emails = parts(session, EmailRow.class, ids, EmailRow::email);
        var addresses = parts(session, AddressRow.class, ids, AddressRow::address);
        var tags = parts(session, TagRow.class, ids, TagRow::tag);
        var extras = parts(session, ExtraRow.class, ids, ExtraRow::extra);
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(rows.get(id)))
                .map(row -> row.customer(new Parts(
                        phones.getOrDefault(row.id, List.of()),
                        emails.getOrDefault(row.id, List.of()),
                        addresses.getOrDefault(row.id, List.of()),
                        tags.getOrDefault(row.id, List.of()),
                        extras.getOrDefault(row.id, List.of()))))
                .toList();
    }

    private static <R extends PartRow, T> Map<Long, List<T>> parts(
            StatelessSession session, Class<R> type, List<Long> ids, Function<R, T> part) {
        var query =
                "from " + type.getSimpleName() + " where key.customerId in :ids order by key.customerId, key.position";
        return session.createSelectionQuery(query, type).setParameter("ids", ids).getResultList().stream()
                .collect(Collectors.groupingBy(
                        row -> row.key().customerId(), Collectors.mapping(part, Collectors.toList())));
    }

    /// One table after the other: a batch ends where the table changes.
    private static void insertParts(StatelessSession session, List<PartRow> rows) {
        for (var table : PARTS) {
            var ofTable = rows.stream().filter(table::isInstance).toList();
            if (!ofTable.isEmpty()) {
                session.insertMultiple(ofTable);
            }
        }
    }

    private static List<PartRow> partRows(long id, CustomerDetails details) {
        var rows = new ArrayList<PartRow>();
        number(rows, id, details.phones(), PhoneRow::of);
        number(rows, id, details.emails(), EmailRow::of);
        number(rows, id, details.addresses(), AddressRow::of);
        number(rows, id, details.tags(), TagRow::of);
        number(rows, id, details.extras(), ExtraRow::of);
        return rows;
    }

    private static <T> void number(List<PartRow> rows, long id, List<T> parts, BiFunction<RowKey, T, PartRow> of) {
        for (var i = 0; i < parts.size(); i++) {
            rows.add(of.apply(new RowKey(id, i), parts.get(i)));
        }
    }
}
