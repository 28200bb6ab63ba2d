package org.comptoir.desktop.till.ticket;

import java.util.Optional;
import org.comptoir.pos.money.AmountText;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.money.QuantityText;
import org.comptoir.pos.pricing.Discount;
import org.comptoir.pos.pricing.Pricing;

/// Parses numbers typed at the till; empty if they are not acceptable.
public final class TypedInput {

    private TypedInput() {}

    /// More than zero, and not above the maximum of a line.
    public static Optional<Quantity> quantity(String typed) {
        return QuantityText.read(typed)
                .filter(Quantity::isPositive)
                .filter(quantity -> quantity.compareTo(Pricing.MAX_QUANTITY) <= 0);
    }

    /// From zero to the maximum price.
    static Optional<Money> price(String typed) {
        return AmountText.read(typed)
                .filter(price -> !price.isNegative())
                .filter(price -> price.compareTo(Pricing.MAX_PRICE) <= 0);
    }

    /// A percentage, or an amount if it contains the euro sign. Empty or 0 removes the discount.
    static Optional<Discount> discount(String typed) {
        var trimmed = typed.replaceAll("[\\s\\u00A0\\u202F\\u2212-]", "");
        if (trimmed.isEmpty() || trimmed.matches("0[%€]?")) {
            return Optional.of(Discount.NONE);
        }
        if (trimmed.contains("€")) {
            return AmountText.read(trimmed).filter(Money::isPositive).map(amount -> new Discount.AmountOff(amount));
        }
        var share = trimmed.replace("%", "").replace(',', '.');
        if (!share.matches("\\d{1,3}(\\.\\d{1,2})?")) {
            return Optional.empty();
        }
        var percent = Percent.of(share);
        return percent.basisPoints() > 0 && percent.compareTo(Percent.ALL) <= 0
                ? Optional.of(new Discount.ShareOff(percent))
                : Optional.empty();
    }
}
