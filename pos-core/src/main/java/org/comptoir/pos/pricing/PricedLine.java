package org.comptoir.pos.pricing;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.money.Money;

/// A line with its price.
///
/// @param gross price times quantity, before any reduction; negative for a return
/// @param reductions in the order in which they were applied; none is zero
public record PricedLine(BasketLine line, Money gross, List<Reduction> reductions) {

    public PricedLine {
        reductions = List.copyOf(reductions);
    }

    /// Whether it is a return.
    public boolean isReturn() {
        return line.item() instanceof Item.Returned;
    }

    /// The price of the line; negative for a return.
    public Money total() {
        return gross.minus(discount());
    }

    /// The sum of all reductions.
    public Money discount() {
        return Money.sum(reductions.stream().map(Reduction::amount).toList());
    }

    /// The reductions granted on the line itself.
    public Money ownDiscount() {
        return discount().minus(sharedDiscount());
    }

    /// What promotions take off it.
    public Money promoted() {
        return sum(ReductionKind.PROMOTION);
    }

    /// What points take off it.
    public Money reducedByPoints() {
        return sum(ReductionKind.POINTS);
    }

    /// Its share of the discount on the whole basket.
    public Money sharedDiscount() {
        return sum(ReductionKind.TICKET_DISCOUNT);
    }

    private Money sum(ReductionKind kind) {
        return Money.sum(reductions.stream()
                .filter(reduction -> reduction.kind() == kind)
                .map(Reduction::amount)
                .toList());
    }

    /// The amount shown on the line, before the discount on the whole basket.
    public Money beforeShared() {
        return gross.minus(ownDiscount());
    }

    PricedLine reducedBy(ReductionKind kind, String reason, Money amount) {
        if (amount.isZero()) {
            return this;
        }
        var extended = new ArrayList<>(reductions);
        extended.add(new Reduction(kind, reason, amount));
        return new PricedLine(line, gross, extended);
    }
}
