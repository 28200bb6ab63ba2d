package org.comptoir.pos.pricing;

import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;

/// A reduction that somebody grants, on one line or on the whole.
public sealed interface Discount {

    Discount NONE = new None();

    /// Nothing off.
    record None() implements Discount {}

    /// A share off.
    ///
    /// @param percent above 0 % and up to 100 %
    record ShareOff(Percent percent) implements Discount {

        public ShareOff {
            if (percent.basisPoints() <= 0 || percent.compareTo(Percent.ALL) > 0) {
                throw new IllegalArgumentException("no discount: " + percent.toDecimal() + " %");
            }
        }
    }

    /// An amount off; never more than there is to pay.
    record AmountOff(Money amount) implements Discount {

        public AmountOff {
            if (!amount.isPositive()) {
                throw new IllegalArgumentException("no discount: " + amount.toDecimal());
            }
        }
    }

    /// What it takes off a price, from nothing to the price itself.
    default Money off(Money price) {
        return switch (this) {
            case None() -> Money.ZERO;
            case ShareOff(var percent) -> price.share(percent);
            case AmountOff(var amount) -> amount.min(price);
        };
    }
}
