package org.comptoir.pos.sales;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.promotion.Promotion;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.till.SaleNumber;
import org.jspecify.annotations.Nullable;

/// A sale within its transaction, as its participants see it: numbered, priced, paid, not yet written.
///
/// @param businessDay the day that it belongs to
/// @param customer null for anonymous customers
/// @param lines sold and returned
/// @param pointsSpent points tendered, whether they pay or lower the prices; 0 for none
/// @param pointsValue the value of those points
/// @param account what the sale does to the customer's account
/// @param returns one share for each original sale of returned goods
/// @param promotions that took something off
/// @param basket what the lines were made of, one for each
/// @param requestId of the request that produces it
/// @param cards what is charged to cards; negative for what is credited
public record SaleInProgress(
        SaleNumber number,
        Instant soldAt,
        LocalDate businessDay,
        @Nullable SaleCustomer customer,
        List<SaleLine> lines,
        int pointsSpent,
        Money pointsValue,
        AccountOfSale account,
        List<ReturnedShare> returns,
        List<Promotion> promotions,
        String staffName,
        List<BasketLine> basket,
        UUID requestId,
        List<Money> cards) {

    /// Of nothing that was agreed before.
    public SaleInProgress(
            SaleNumber number,
            Instant soldAt,
            LocalDate businessDay,
            @Nullable SaleCustomer customer,
            List<SaleLine> lines,
            int pointsSpent,
            Money pointsValue,
            AccountOfSale account,
            List<ReturnedShare> returns,
            List<Promotion> promotions,
            String staffName) {
        this(
                number,
                soldAt,
                businessDay,
                customer,
                lines,
                pointsSpent,
                pointsValue,
                account,
                returns,
                promotions,
                staffName,
                List.of(),
                new UUID(0, 0),
                List.of());
    }

    public SaleInProgress {
        lines = List.copyOf(lines);
        returns = List.copyOf(returns);
        promotions = List.copyOf(promotions);
        basket = List.copyOf(basket);
        cards = List.copyOf(cards);
    }

    /// The sum of all lines; negative if more is returned than sold.
    public Money total() {
        return Money.sum(lines.stream().map(SaleLine::total).toList());
    }

    /// What points paid; nothing where they lowered the prices.
    public Money paidByPoints() {
        return pointsValue.minus(Money.sum(lines.stream()
                .filter(line -> line.kind() == LineKind.ARTICLE)
                .map(SaleLine::reducedByPoints)
                .toList()));
    }

    /// The amount that earns points: articles sold after discounts, minus payment in points. Vouchers earn when
    /// they are spent, not when they are sold; returns deduct their own share.
    public Money earning() {
        return Money.sum(lines.stream()
                        .filter(line -> line.kind() == LineKind.ARTICLE)
                        .map(SaleLine::total)
                        .toList())
                .minus(paidByPoints())
                .max(Money.ZERO);
    }
}
