package org.comptoir.desktop.customers.record;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Sale;
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
        int purchases,
        Money average,
        @Nullable Instant lastVisit,
        List<Month> months) {

    static final int MONTHS = 12;

    /// @param turnover of that calendar month, minus returns
    public record Month(YearMonth month, Money turnover) {}

    /// @param sales newest first
    public static PurchaseFigures of(List<Sale> sales, Instant now, ZoneId zone) {
        var yearAgo = now.atZone(zone).minusYears(1).toInstant();
        var bought = sales.stream().filter(sale -> sale.total().isPositive()).toList();
        return new PurchaseFigures(
                sum(sales.stream()
                        .filter(sale -> !sale.soldAt().isBefore(yearAgo))
                        .toList()),
                bought.size(),
                bought.isEmpty() ? Money.ZERO : sum(bought).scaled(1, bought.size()),
                sales.isEmpty() ? null : sales.getFirst().soldAt(),
                months(sales, YearMonth.from(now.atZone(zone))));
    }

    private static List<Month> months(List<Sale> sales, YearMonth last) {
        return IntStream.range(0, MONTHS)
                .mapToObj(index -> last.minusMonths(MONTHS - 1L - index))
                .map(month -> new Month(
                        month,
                        sum(sales.stream()
                                .filter(sale ->
                                        YearMonth.from(sale.businessDay()).equals(month))
                                .toList())))
                .toList();
    }

    private static Money sum(List<Sale> sales) {
        return Money.sum(sales.stream().map(Sale::turnover).toList());
    }
}
