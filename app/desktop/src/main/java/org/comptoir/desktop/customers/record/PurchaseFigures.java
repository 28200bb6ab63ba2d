package org.comptoir.desktop.customers.record;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.CustomerTotals;
import org.comptoir.pos.sales.Sales;
import org.jspecify.annotations.Nullable;

/// A summary of a customer's purchases.
///
/// @param turnover of the last twelve months; vouchers sold count when they are spent
/// @param purchases total number of purchases
/// @param average turnover per purchase, ignoring returns
/// @param lastVisit null for customers without purchases
/// @param months the last twelve months, the current one last
public record PurchaseFigures(
        Money turnover,
        long purchases,
        Money average,
        @Nullable Instant lastVisit,
        List<Month> months) {

    static final int MONTHS = 12;

    /// @param turnover of that calendar month, minus returns
    public record Month(YearMonth month, Money turnover) {}

    /// Of all sales to the customer, however many.
    static PurchaseFigures read(Sales sales, CustomerId customer, Instant now, ZoneId zone) {
        var today = now.atZone(zone);
        var firstDay = YearMonth.from(today).minusMonths(MONTHS - 1L).atDay(1);
        return of(sales.totals(customer, today.minusYears(1).toInstant(), firstDay), YearMonth.from(today));
    }

    /// @param last the month that is shown last
    public static PurchaseFigures of(CustomerTotals totals, YearMonth last) {
        var purchases = totals.purchases();
        return new PurchaseFigures(
                totals.since(),
                purchases,
                purchases == 0 ? Money.ZERO : totals.spent().scaled(1, purchases),
                totals.last().orElse(null),
                months(totals, last));
    }

    private static List<Month> months(CustomerTotals totals, YearMonth last) {
        var turnover = totals.days().entrySet().stream()
                .collect(Collectors.groupingBy(
                        day -> YearMonth.from(day.getKey()),
                        Collectors.reducing(Money.ZERO, Map.Entry::getValue, Money::plus)));
        return IntStream.range(0, MONTHS)
                .mapToObj(index -> last.minusMonths(MONTHS - 1L - index))
                .map(month -> new Month(month, turnover.getOrDefault(month, Money.ZERO)))
                .toList();
    }
}
