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
import org.comptoir.pos.till.SaleNumber;
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
/// @param sales that handed over some of it, each once
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
        List<OrderDeposit> deposits,
        List<SaleNumber> sales) {

    public SalesOrder {
        lines = List.copyOf(lines);
        deposits = List.copyOf(deposits);
        sales = List.copyOf(sales);
    }

    /// Whether some of it was handed over, and some was not.
    public boolean isSoldInPart() {
        return !(state instanceof OrderState.Sold)
                && lines.stream().anyMatch(line -> line.delivered().isPositive());
    }

    /// The order as of what is still to be handed over: the rest of its goods, their price, what is left of the
    /// deposits.
    public SalesOrder remainder() {
        var left = lines.stream()
                .filter(line -> line.left().isPositive())
                .map(OrderLine::remainder)
                .toList();
        var outstanding = Money.sum(left.stream().map(OrderLine::total).toList());
        return new SalesOrder(
                number, state, customer, outstanding, madeAt, madeBy, lastDay, note, shelf, left, deposits, sales);
    }

    /// The agreed price of what is still to be handed over.
    public Money outstanding() {
        return state instanceof OrderState.Sold ? Money.ZERO : remainder().total();
    }

    /// What was paid in advance and is still there.
    public Money deposited() {
        return Money.sum(deposits.stream().map(OrderDeposit::left).toList());
    }

    /// What remains to be paid.
    public Money rest() {
        return outstanding().minus(deposited()).max(Money.ZERO);
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
