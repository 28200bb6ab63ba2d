package org.comptoir.pos.pricing;

import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;

/// A discount granted by a person, on one line or on the whole basket.
public sealed interface Discount {

    Discount NONE = new None();

    /// No discount.
    record None() implements Discount {}

    /// A percentage discount.
    ///
    /// @param percent above 0 % and up to 100 %
    /// @param reason why it was granted, at most [Reduction#MAX_REASON] characters; may be empty
    record ShareOff(Percent percent, String reason) implements Discount {

        public ShareOff {
            requireShort(reason);
            if (percent.basisPoints() <= 0 || percent.compareTo(Percent.ALL) > 0) {
                throw new IllegalArgumentException("no discount: " + percent.toDecimal() + " %");
            }
        }

        public ShareOff(Percent percent) {
            this(percent, "");
        }
    }

    /// A fixed discount; never more than there is to pay.
    ///
    /// @param reason why it was granted, at most [Reduction#MAX_REASON] characters; may be empty
    record AmountOff(Money amount, String reason) implements Discount {

        public AmountOff {
            requireShort(reason);
            if (!amount.isPositive()) {
                throw new IllegalArgumentException("no discount: " + amount.toDecimal());
            }
        }

        public AmountOff(Money amount) {
            this(amount, "");
        }
    }

    private static void requireShort(String reason) {
        if (reason.length() > Reduction.MAX_REASON) {
            throw new IllegalArgumentException("a reason longer than " + Reduction.MAX_REASON + " characters");
        }
    }

    /// Why it was granted; empty if no reason was given.
    default String reason() {
        return switch (this) {
            case None() -> "";
            case ShareOff share -> share.reason;
            case AmountOff amount -> amount.reason;
        };
    }

    /// The same for a reason.
    default Discount because(String reason) {
        return switch (this) {
            case None() -> this;
            case ShareOff(var percent, var ignored) -> new ShareOff(percent, reason);
            case AmountOff(var amount, var ignored) -> new AmountOff(amount, reason);
        };
    }

    /// The reduction of a price, between zero and the price itself.
    default Money off(Money price) {
        return switch (this) {
            case None() -> Money.ZERO;
            case ShareOff(var percent, var ignored) -> price.share(percent);
            case AmountOff(var amount, var ignored) -> amount.min(price);
        };
    }
}
