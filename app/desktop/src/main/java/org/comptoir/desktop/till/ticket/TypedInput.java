package org.comptoir.desktop.till.ticket;

import java.util.Optional;
import org.comptoir.pos.money.AmountText;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.money.QuantityText;
import org.comptoir.pos.pricing.Discount;
import org.comptoir.pos.pricing.Pricing;

/// Numbers as people type them at the till; empty where the till does not take them.
public final class TypedInput {

    private TypedInput() {}

    /// More than nothing, and no more than a line takes.
    public static Optional<Quantity> quantity(String typed) {
        return QuantityText.read(typed)
                .filter(Quantity::isPositive)
                .filter(quantity -> quantity.compareTo(Pricing.MAX_QUANTITY) <= 0);
    }

    /// From nothing to the most that the till takes.
    static Optional<Money> price(String typed) {
        return AmountText.read(typed)
                .filter(price -> !price.isNegative())
                .filter(price -> price.compareTo(Pricing.MAX_PRICE) <= 0);
    }

    /// A share, or an amount when the euro is named. Nothing or 0 takes the discount away.
    static Optional<Discount> discount(String typed) {
        var bare = typed.replaceAll("[\\s\\u00A0\\u202F\\u2212-]", "");
        if (bare.isEmpty() || bare.matches("0[%€]?")) {
            return Optional.of(Discount.NONE);
        }
        if (bare.contains("€")) {
            return AmountText.read(bare).filter(Money::isPositive).map(amount -> new Discount.AmountOff(amount));
        }
        var share = bare.replace("%", "").replace(',', '.');
        if (!share.matches("\\d{1,3}(\\.\\d{1,2})?")) {
            return Optional.empty();
        }
        var percent = Percent.of(share);
        return percent.basisPoints() > 0 && percent.compareTo(Percent.ALL) <= 0
                ? Optional.of(new Discount.ShareOff(percent))
                : Optional.empty();
    }
}
