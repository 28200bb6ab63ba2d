package org.comptoir.customers.account;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.merged.MergedCustomers;
import org.comptoir.pos.database.Chunks;
import org.comptoir.pos.invoicing.InvoiceDays;
import org.hibernate.StatelessSession;

/// Reads accounts with what is open of them, some hundred at a time, within the caller's transaction.
///
/// @param shop the shop's own term
record DebtorReader(StatelessSession session, PaymentTerm shop, ZoneId zone, LocalDate today) {

    private static final Comparator<AccountMovementRow> IN_ORDER =
            Comparator.comparing((AccountMovementRow row) -> row.movedAt).thenComparing(row -> row.id);

    /// All who owe something, by name.
    List<Debtor> owing() {
        return of(session.createSelectionQuery("from CustomerAccountRow where owedCents > 0", CustomerAccountRow.class)
                .getResultList());
    }

    /// Empty if the customer has no account.
    List<Debtor> of(CustomerId customer) {
        var row = session.get(CustomerAccountRow.class, customer.value());
        return row == null ? List.of() : of(List.of(row));
    }

    private List<Debtor> of(List<CustomerAccountRow> accounts) {
        var rows = accounts.stream().collect(Collectors.toMap(row -> new CustomerId(row.customerId), row -> row));
        var movements = movements(session, rows.keySet());
        var invoiced = InvoiceDays.of(
                session,
                movements.values().stream()
                        .flatMap(List::stream)
                        .map(AccountMovement::sale)
                        .filter(Objects::nonNull)
                        .toList());
        var customers = new ArrayList<Customer>();
        Chunks.of(List.copyOf(rows.keySet())).forEach(some -> customers.addAll(Customers.customers(session, some)));
        return customers.stream()
                .map(customer -> {
                    var row = Objects.requireNonNull(rows.get(customer.id()));
                    var term = row.term();
                    var items = new OpenItems(term == null ? shop : term, shop, zone, invoiced)
                            .of(movements.getOrDefault(customer.id(), List.of()));
                    return new Debtor(customer, row.account(), term, row.hold(), items, today);
                })
                .sorted(Comparator.comparing(
                                (Debtor debtor) -> debtor.customer().listName(), String::compareToIgnoreCase)
                        .thenComparing(debtor -> debtor.customer().number()))
                .toList();
    }

    /// The movements of customers and of the records that were merged into theirs, in their order.
    static Map<CustomerId, List<AccountMovement>> movements(
            StatelessSession session, Collection<CustomerId> customers) {
        var owners = new HashMap<Long, CustomerId>();
        customers.forEach(customer -> owners.put(customer.value(), customer));
        MergedCustomers.of(session, customers)
                .forEach(merged -> owners.put(merged.customer().value(), merged.current()));
        var rows = new ArrayList<AccountMovementRow>();
        for (var some : Chunks.of(List.copyOf(owners.keySet()))) {
            rows.addAll(session.createSelectionQuery(
                            "from AccountMovementRow where customerId in (:customers)", AccountMovementRow.class)
                    .setParameterList("customers", some)
                    .getResultList());
        }
        return rows.stream()
                .sorted(IN_ORDER)
                .collect(Collectors.groupingBy(
                        row -> Objects.requireNonNull(owners.get(row.customerId)),
                        Collectors.mapping(AccountMovementRow::movement, Collectors.toList())));
    }
}
