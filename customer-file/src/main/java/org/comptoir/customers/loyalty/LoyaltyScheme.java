package org.comptoir.customers.loyalty;

import org.comptoir.pos.money.Money;

/// What each euro usually earns, and what points are worth: the heart of the shop's loyalty rules.
///
/// @param pointsPerEuro earned for each euro of a sale where no other rule is for it; 0 to earn nothing
/// @param valueOfPoint the reduction for one point; zero if points cannot be spent
/// @param minimumRedemption the fewest points accepted in one payment
public record LoyaltyScheme(int pointsPerEuro, Money valueOfPoint, int minimumRedemption) {

    public static final int MAX_POINTS_PER_EURO = 1000;
    public static final Money MAX_VALUE = Money.euros(100);
    public static final int MAX_MINIMUM_REDEMPTION = 1_000_000;

    /// The initial rules: one point per euro, one cent per point, from 100 points on.
    public static final LoyaltyScheme DEFAULT = new LoyaltyScheme(1, Money.ofCents(1), 100);

    public LoyaltyScheme {
        if (pointsPerEuro < 0 || pointsPerEuro > MAX_POINTS_PER_EURO) {
            throw new IllegalArgumentException("points per euro out of range: " + pointsPerEuro);
        }
        if (valueOfPoint.isNegative() || valueOfPoint.compareTo(MAX_VALUE) > 0) {
            throw new IllegalArgumentException("value of a point out of range: " + valueOfPoint.toDecimal());
        }
        if (minimumRedemption < 1 || minimumRedemption > MAX_MINIMUM_REDEMPTION) {
            throw new IllegalArgumentException("least points to spend out of range: " + minimumRedemption);
        }
    }

    public Money worth(int points) {
        return valueOfPoint.times(points);
    }

    /// Whether this number of points is accepted in one payment.
    public boolean accepts(int points) {
        return points >= minimumRedemption && valueOfPoint.isPositive();
    }

    /// The most points a customer can spend on an amount due: never worth more than the amount, 0 below the
    /// minimum.
    public int spendable(int balance, Money due) {
        if (!valueOfPoint.isPositive() || !due.isPositive()) {
            return 0;
        }
        var affordable = (int) Math.min(balance, due.cents() / valueOfPoint.cents());
        return accepts(affordable) ? affordable : 0;
    }
}
