package org.comptoir.customers.loyalty.rules;

import org.comptoir.pos.money.Money;

/// A voucher in exchange for points.
public sealed interface PointsReward {

    int MAX_POINTS = 1_000_000;
    Money MAX_WORTH = Money.euros(500);

    /// Points become no vouchers.
    record Nothing() implements PointsReward {}

    /// @param points that one voucher takes
    /// @param isAutomatic whether it is made with the sale that reaches the points, and not when the customer asks for
    /// it
    record OfVoucher(int points, Money worth, boolean isAutomatic) implements PointsReward {

        public OfVoucher {
            if (points < 1 || points > MAX_POINTS || !worth.isPositive() || worth.compareTo(MAX_WORTH) > 0) {
                throw new IllegalArgumentException("no reward: " + worth.toDecimal() + " for " + points + " points");
            }
        }
    }
}
