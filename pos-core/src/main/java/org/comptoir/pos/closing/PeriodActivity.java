package org.comptoir.pos.closing;

import java.time.Instant;
import org.comptoir.pos.closing.DayFigures.Counted;
import org.comptoir.pos.money.Money;
import org.jspecify.annotations.Nullable;

/// What a Z report and an X reading tell beside the totals that a closing signs.
///
/// @param firstSale with which the day was opened; null without sales
/// @param cancelled how often goods were taken off a ticket before it was paid, and for how much in all
/// @param emptied how many tickets were emptied instead of being paid, and for how much in all
/// @param unreceipted how many lines were returned without a receipt, and what was refunded for them
/// @param drawerOpenings how often the drawer was opened without a sale
/// @param year the calendar year of the period's business day
/// @param yearTotal the till's turnover of that year, this period included
public record PeriodActivity(
        @Nullable FirstSale firstSale,
        Counted cancelled,
        Counted emptied,
        Counted unreceipted,
        int drawerOpenings,
        int year,
        Money yearTotal) {

    public record FirstSale(Instant soldAt, String staffName) {}
}
