package org.comptoir.customers.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.comptoir.customers.customer.Customers;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.merged.MergedCustomers;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Who owes what, since when, and until when it was to be paid.
public final class Debtors {

    private final Database database;
    private final Clock clock;
    private final Supplier<PaymentTerm> shop;

    /// @param clock in the shop's time zone
    /// @param shop the term of customers with whom none was agreed
    public Debtors(Database database, Clock clock, Supplier<PaymentTerm> shop) {
        this.database = database;
        this.clock = clock;
        this.shop = shop;
    }

    /// All who owe something, by name.
    public List<Debtor> all(SignedInStaff by) {
        by.require(Permission.SEE_CUSTOMERS);
        var term = shop.get();
        return database.read(session -> reader(session, term).owing());
    }

    /// Empty for who never had an account.
    public Optional<Debtor> of(SignedInStaff by, CustomerId customer) {
        by.require(Permission.SEE_CUSTOMERS);
        return of(customer);
    }

    /// For the till, which asks its own settings whether debts may be told.
    public Optional<Debtor> of(CustomerId customer) {
        var term = shop.get();
        return database.read(session -> reader(session, term).of(MergedCustomers.current(session, customer)).stream()
                .findFirst());
    }

    private DebtorReader reader(StatelessSession session, PaymentTerm term) {
        return new DebtorReader(session, term, clock.getZone(), LocalDate.now(clock));
    }

    /// Agrees on a term with a customer who may buy on account. Needs the right to lend, as the limit does.
    ///
    /// @param term null for the shop's own again
    /// @return whether the customer has an account
    public boolean agree(SignedInStaff by, CustomerId customer, @Nullable PaymentTerm term) {
        by.require(Permission.ISSUE_VOUCHERS);
        return database.write(session ->
                session.createMutationQuery("update CustomerAccountRow set termDays = :days, isMonthEnd = :end"
                                        + " where customerId = :customer")
                                .setParameter("days", term == null ? null : term.days(), Integer.class)
                                .setParameter("end", term != null && term.isMonthEnd())
                                .setParameter(
                                        "customer",
                                        Customers.lockCurrent(session, customer).value())
                                .executeUpdate()
                        == 1);
    }

    /// Keeps reminders back from a customer, or lets them go out again.
    ///
    /// @param hold null for reminders as for everybody
    /// @return whether the customer has an account
    public boolean hold(SignedInStaff by, CustomerId customer, @Nullable ReminderHold hold) {
        by.require(Permission.EDIT_CUSTOMERS);
        return database.write(session -> session.createMutationQuery(
                                "update CustomerAccountRow set held = :held, heldUntil = :until"
                                        + " where customerId = :customer")
                        .setParameter("held", hold == null ? "" : hold.reason().name())
                        .setParameter("until", hold == null ? null : hold.until(), LocalDate.class)
                        .setParameter(
                                "customer",
                                Customers.lockCurrent(session, customer).value())
                        .executeUpdate()
                == 1);
    }
}
