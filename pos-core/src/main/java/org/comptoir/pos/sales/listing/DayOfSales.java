package org.comptoir.pos.sales.listing;

import java.time.LocalDate;
import java.util.List;
import org.comptoir.pos.money.Money;

/// The listed sales of a business day, added up.
///
/// @param sales how many, refunds among them
/// @param total of all, refunds taken off
/// @param refunds how many have a negative total
/// @param refunded their total, zero or negative
public record DayOfSales(LocalDate day, int sales, Money total, int refunds, Money refunded) {

    /// All days added up; the day is that of the first.
    public static DayOfSales sum(List<DayOfSales> days) {
        return days.stream()
                .reduce(DayOfSales::plus)
                .orElse(new DayOfSales(LocalDate.EPOCH, 0, Money.ZERO, 0, Money.ZERO));
    }

    DayOfSales plus(DayOfSales other) {
        return new DayOfSales(
                day,
                sales + other.sales,
                total.plus(other.total),
                refunds + other.refunds,
                refunded.plus(other.refunded));
    }
}
