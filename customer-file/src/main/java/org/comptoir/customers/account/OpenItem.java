package org.comptoir.customers.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.till.SaleNumber;
import org.jspecify.annotations.Nullable;

/// What is still to be paid of something that was bought on account.
///
/// @param sale null where it came from another record of the person
/// @param amount that was bought
/// @param open of it, above zero
/// @param invoiced whether it has an invoice, which tells a date
public record OpenItem(
        @Nullable SaleNumber sale, LocalDate boughtOn, LocalDate dueOn, Money amount, Money open, boolean invoiced) {

    /// @param part less than what is open
    OpenItem paid(Money part) {
        return new OpenItem(sale, boughtOn, dueOn, amount, open.minus(part), invoiced);
    }

    /// Zero or less if it is not due yet, or today.
    public long daysLate(LocalDate today) {
        return ChronoUnit.DAYS.between(dueOn, today);
    }

    public boolean isOverdue(LocalDate today) {
        return daysLate(today) > 0;
    }
}
