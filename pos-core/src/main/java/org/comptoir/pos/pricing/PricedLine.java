package org.comptoir.pos.pricing;

import org.comptoir.pos.money.Money;

/// A line with what it costs.
///
/// @param gross price times quantity, before any discount
/// @param ownDiscount the discount on this line
/// @param sharedDiscount its share of the discount on the whole
public record PricedLine(BasketLine line, Money gross, Money ownDiscount, Money sharedDiscount) {

    /// What is paid for it.
    public Money total() {
        return gross.minus(discount());
    }

    /// Both discounts together.
    public Money discount() {
        return ownDiscount.plus(sharedDiscount);
    }

    /// What the line itself shows, before the discount on the whole.
    public Money beforeShared() {
        return gross.minus(ownDiscount);
    }
}
