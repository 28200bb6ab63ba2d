package org.comptoir.pos.orders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.tax.TaxSummary;
import org.comptoir.pos.till.OrderNumber;
import org.jspecify.annotations.Nullable;

/// A quote, or goods put aside.
///
/// @param customer whose it is, as it was named then; null for a quote to nobody known
/// @param total agreed, tax included
/// @param madeBy who agreed on it
/// @param lastDay until which it holds
/// @param note printed on it
/// @param shelf where the goods are; empty for a quote
/// @param deposits in the order in which they were paid
public record SalesOrder(
        OrderNumber number,
        OrderState state,
        @Nullable SaleCustomer customer,
        Money total,
        Instant madeAt,
        String madeBy,
        LocalDate lastDay,
        String note,
        String shelf,
        List<OrderLine> lines,
        List<OrderDeposit> deposits) {

    public SalesOrder {
        lines = List.copyOf(lines);
        deposits = List.copyOf(deposits);
    }

    /// What was paid in advance and is still there.
    public Money deposited() {
        return Money.sum(deposits.stream().map(OrderDeposit::left).toList());
    }

    /// What remains to be paid.
    public Money rest() {
        return total.minus(deposited()).max(Money.ZERO);
    }

    /// Whether its prices hold. Those of goods that are put aside do as long as they are.
    public boolean arePricesFixed() {
        return switch (state) {
            case OrderState.Open ignored -> true;
            case OrderState.Expired ignored -> number.kind() == OrderNumber.Kind.PUT_ASIDE;
            case OrderState.Sold ignored -> false;
            case OrderState.Withdrawn ignored -> false;
        };
    }

    /// At the rates of the day on which it was agreed.
    public TaxSummary taxes() {
        var gross = new HashMap<TaxRate, Money>();
        lines.forEach(line -> gross.merge(line.tax(), line.total(), Money::plus));
        return TaxSummary.ofGross(gross);
    }
}
