package org.comptoir.pos.pricing;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.money.Money;

/// A line with what it costs.
///
/// @param gross price times quantity, before any reduction; below nothing for what comes back
/// @param reductions in the order in which they were taken off; none of them is nothing
public record PricedLine(BasketLine line, Money gross, List<Reduction> reductions) {

    public PricedLine {
        reductions = List.copyOf(reductions);
    }

    /// Whether it comes back rather than being sold.
    public boolean isReturn() {
        return line.item() instanceof Item.ReturnItem;
    }

    /// What is paid for it; below nothing for what comes back.
    public Money total() {
        return gross.minus(discount());
    }

    /// All reductions together.
    public Money discount() {
        return Money.sum(reductions.stream().map(Reduction::amount).toList());
    }

    /// The reductions of the line itself.
    public Money ownDiscount() {
        return discount().minus(sharedDiscount());
    }

    /// Its share of the discount on the whole.
    public Money sharedDiscount() {
        return Money.sum(reductions.stream()
                .filter(reduction -> reduction.kind() == ReductionKind.TICKET_DISCOUNT)
                .map(Reduction::amount)
                .toList());
    }

    /// What the line itself shows, before the discount on the whole.
    public Money beforeShared() {
        return gross.minus(ownDiscount());
    }

    PricedLine reducedBy(ReductionKind kind, String reason, Money amount) {
        if (amount.isZero()) {
            return this;
        }
        var more = new ArrayList<>(reductions);
        more.add(new Reduction(kind, reason, amount));
        return new PricedLine(line, gross, more);
    }
}
