package org.comptoir.customers.customer.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.FieldValues;
import org.comptoir.pos.company.CompanyNumbers;
import org.comptoir.pos.contact.CustomerId;
import org.hibernate.StatelessSession;

/// Stores what a customer has in tables of its own, within the caller's transaction.
public final class PartRows {

    private static final List<Class<? extends PartRow>> TABLES = List.of(
            PhoneRow.class, EmailRow.class, AddressRow.class, TagRow.class, ExtraRow.class, FieldValueRow.class);

    private PartRows() {}

    /// Inserts the parts of new customers in map order.
    public static void insert(StatelessSession session, Map<Long, CustomerDetails> detailsOfCustomers) {
        var rows = new ArrayList<PartRow>();
        detailsOfCustomers.forEach((customer, details) -> rows.addAll(rows(customer, details)));
        insert(session, rows);
        insertCompanies(session, detailsOfCustomers);
    }

    /// Replaces the parts of a customer.
    public static void replace(StatelessSession session, long customer, CustomerDetails details) {
        for (var table : TABLES) {
            session.createMutationQuery("delete from " + table.getSimpleName() + " where key.customerId = :customer")
                    .setParameter("customer", customer)
                    .executeUpdate();
        }
        session.createMutationQuery("delete from CompanyRow where customerId = :customer")
                .setParameter("customer", customer)
                .executeUpdate();
        insert(session, rows(customer, details));
        insertCompanies(session, Map.of(customer, details));
    }

    private static void insertCompanies(StatelessSession session, Map<Long, CustomerDetails> detailsOfCustomers) {
        var companies = detailsOfCustomers.entrySet().stream()
                .filter(entry -> !entry.getValue().companyNumbers().equals(CompanyNumbers.NONE))
                .map(entry -> CompanyRow.of(entry.getKey(), entry.getValue().companyNumbers()))
                .toList();
        if (!companies.isEmpty()) {
            session.insertMultiple(companies);
        }
    }

    /// The parts of each of these customers.
    public static Map<Long, Parts> load(StatelessSession session, List<Long> customers) {
        var phones = parts(session, PhoneRow.class, customers, PhoneRow::phone);
        var emails = parts(session, EmailRow.class, customers, EmailRow::email);
        var addresses = parts(session, AddressRow.class, customers, AddressRow::address);
        var tags = parts(session, TagRow.class, customers, TagRow::tag);
        var extras = parts(session, ExtraRow.class, customers, ExtraRow::extra);
        var values = parts(session, FieldValueRow.class, customers, Function.identity());
        var companies = companies(session, customers);
        return customers.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> new Parts(
                                phones.getOrDefault(id, List.of()),
                                emails.getOrDefault(id, List.of()),
                                addresses.getOrDefault(id, List.of()),
                                tags.getOrDefault(id, List.of()),
                                extras.getOrDefault(id, List.of()),
                                companies.getOrDefault(id, CompanyNumbers.NONE),
                                FieldValueRow.values(values.getOrDefault(id, List.of())))));
    }

    /// What each of these customers has in the shop's own fields; who has nothing is missing.
    public static Map<CustomerId, FieldValues> fields(StatelessSession session, List<CustomerId> customers) {
        var ids = customers.stream().map(CustomerId::value).toList();
        var values = parts(session, FieldValueRow.class, ids, Function.identity());
        return values.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> new CustomerId(entry.getKey()), entry -> FieldValueRow.values(entry.getValue())));
    }

    private static Map<Long, CompanyNumbers> companies(StatelessSession session, List<Long> customers) {
        return session.createSelectionQuery("from CompanyRow where customerId in :ids", CompanyRow.class)
                .setParameter("ids", customers)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.customerId, CompanyRow::numbers));
    }

    private static <R extends PartRow, T> Map<Long, List<T>> parts(
            StatelessSession session, Class<R> type, List<Long> customers, Function<R, T> part) {
        var query =
                "from " + type.getSimpleName() + " where key.customerId in :ids order by key.customerId, key.position";
        return session.createSelectionQuery(query, type).setParameter("ids", customers).getResultList().stream()
                .collect(Collectors.groupingBy(
                        row -> row.key().customerId(), Collectors.mapping(part, Collectors.toList())));
    }

    /// Table by table, because a JDBC batch ends where the table changes.
    private static void insert(StatelessSession session, List<PartRow> rows) {
        for (var table : TABLES) {
            var ofTable = rows.stream().filter(table::isInstance).toList();
            if (!ofTable.isEmpty()) {
                session.insertMultiple(ofTable);
            }
        }
    }

    private static List<PartRow> rows(long customer, CustomerDetails details) {
        var rows = new ArrayList<PartRow>();
        number(rows, customer, details.phones(), PhoneRow::of);
        number(rows, customer, details.emails(), EmailRow::of);
        number(rows, customer, details.addresses(), AddressRow::of);
        number(rows, customer, details.tags(), TagRow::of);
        number(rows, customer, details.extras(), ExtraRow::of);
        rows.addAll(FieldValueRow.of(customer, details.fields()));
        return rows;
    }

    private static <T> void number(
            List<PartRow> rows, long customer, List<T> parts, BiFunction<RowKey, T, PartRow> row) {
        for (var i = 0; i < parts.size(); i++) {
            rows.add(row.apply(new RowKey(customer, i), parts.get(i)));
        }
    }
}
