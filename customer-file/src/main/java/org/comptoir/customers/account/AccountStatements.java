package org.comptoir.customers.account;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Chunks;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.invoicing.InvoiceDays;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.hibernate.StatelessSession;

/// Statements of accounts, of one customer or of all who owe.
public final class AccountStatements {

    private final Database database;
    private final Clock clock;
    private final Supplier<PaymentTerm> shop;

    /// As [Debtors].
    public AccountStatements(Database database, Clock clock, Supplier<PaymentTerm> shop) {
        this.database = database;
        this.clock = clock;
        this.shop = shop;
    }

    /// In the order of the customers' names; who has no account has no statement.
    ///
    /// @throws IllegalArgumentException if the period ends before it begins
    public List<AccountStatement> of(SignedInStaff by, Collection<CustomerId> customers, LocalDate from, LocalDate to) {
        by.require(Permission.SEE_CUSTOMERS);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("no period: " + from + " to " + to);
        }
        var term = shop.get();
        return database.read(session -> {
            var movements = DebtorReader.movements(session, customers);
            var terms = new HashMap<CustomerId, PaymentTerm>();
            var people = new ArrayList<Customer>();
            for (var some : Chunks.of(List.copyOf(movements.keySet()))) {
                people.addAll(Customers.customers(session, some));
                some.forEach(customer -> {
                    var row = session.get(CustomerAccountRow.class, customer.value());
                    var agreed = row == null ? null : row.term();
                    terms.put(customer, agreed == null ? term : agreed);
                });
            }
            return people.stream()
                    .sorted(Comparator.comparing(Customer::listName, String::compareToIgnoreCase)
                            .thenComparing(Customer::number))
                    .map(customer -> statement(
                            session,
                            customer,
                            Objects.requireNonNull(movements.get(customer.id())),
                            Objects.requireNonNull(terms.get(customer.id())),
                            term,
                            from,
                            to))
                    .toList();
        });
    }

    private AccountStatement statement(
            StatelessSession session,
            Customer customer,
            List<AccountMovement> all,
            PaymentTerm term,
            PaymentTerm shopTerm,
            LocalDate from,
            LocalDate to) {
        var until = all.stream().filter(movement -> !day(movement).isAfter(to)).toList();
        var before =
                until.stream().filter(movement -> day(movement).isBefore(from)).toList();
        var invoiced = InvoiceDays.of(
                session,
                until.stream()
                        .map(AccountMovement::sale)
                        .filter(Objects::nonNull)
                        .toList());
        return new AccountStatement(
                customer,
                from,
                to,
                sum(before),
                until.stream()
                        .filter(movement -> !day(movement).isBefore(from))
                        .filter(movement -> movement.reason() != AccountReason.MERGED)
                        .toList(),
                sum(until),
                new OpenItems(term, shopTerm, zone(), invoiced).of(until));
    }

    private static Money sum(List<AccountMovement> movements) {
        return Money.sum(movements.stream().map(AccountMovement::amount).toList());
    }

    private LocalDate day(AccountMovement movement) {
        return LocalDate.ofInstant(movement.movedAt(), zone());
    }

    private ZoneId zone() {
        return clock.getZone();
    }
}
