package org.comptoir.customers.account;

import java.time.LocalDate;
import java.util.List;
import org.comptoir.customers.customer.Customer;
import org.comptoir.pos.money.Money;
import org.jspecify.annotations.Nullable;

/// A customer with what is open of their account.
///
/// @param term agreed with them; null for the shop's own
/// @param hold of reminders; null if there is none
/// @param items that are open, the oldest first
/// @param today when it was read
public record Debtor(
        Customer customer,
        CustomerAccount account,
        @Nullable PaymentTerm term,
        @Nullable ReminderHold hold,
        List<OpenItem> items,
        LocalDate today) {

    public Debtor {
        items = List.copyOf(items);
    }

    /// What is open of one age.
    public Money of(AgeBand band) {
        return Money.sum(items.stream()
                .filter(item -> AgeBand.of(item.daysLate(today)) == band)
                .map(OpenItem::open)
                .toList());
    }

    /// What should have been paid.
    public List<OpenItem> overdue() {
        return items.stream().filter(item -> item.isOverdue(today)).toList();
    }

    public Money overdueAmount() {
        return Money.sum(overdue().stream().map(OpenItem::open).toList());
    }

    /// Since when something should have been paid; null if nothing should.
    public @Nullable LocalDate overdueSince() {
        return items.isEmpty() || !items.getFirst().isOverdue(today)
                ? null
                : items.getFirst().dueOn();
    }

    /// By how much more is owed than may be.
    public Money overLimit() {
        return account.owed().minus(account.limit()).max(Money.ZERO);
    }

    public boolean isHeld() {
        return hold != null && hold.holds(today);
    }
}
