package org.comptoir.customers.loyalty;

import org.comptoir.pos.money.Money;

/// The shop's rules for points. Pure: what a purchase earns, what points are worth.
///
/// @param pointsPerEuro earned for each whole euro of a sale; 0 when nothing is earned
/// @param valueOfPoint what one point takes off; nothing when points cannot be spent
/// @param leastToSpend fewer points than these are not taken at one time
public record LoyaltyScheme(int pointsPerEuro, Money valueOfPoint, int minimumRedemption) {

    public static final int MAX_POINTS_PER_EURO = 1000;
    public static final Money MAX_VALUE = Money.euros(100);
    public static final int MAX_MINIMUM_REDEMPTION = 1_000_000;

    private static final long CENTS_OF_A_EURO = 100;

    /// What a shop starts with: one point a euro, a cent a point, from 100 points on.
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

    /// Points for a sale, by its whole euros; cents that do not fill a euro earn nothing.
    public int earnedOn(Money earning) {
        var wholeEuros = earning.max(Money.ZERO).cents() / CENTS_OF_A_EURO;
        return Math.toIntExact(Math.multiplyExact(wholeEuros, pointsPerEuro));
    }

    public Money worth(int points) {
        return valueOfPoint.times(points);
    }

    /// Whether so many points are taken at one time, whoever has them.
    public boolean takes(int points) {
        return points >= minimumRedemption && valueOfPoint.isPositive();
    }

    /// The most points that a customer can spend on what is due: never worth more than it, 0 when it is too little.
    public int spendable(int balance, Money due) {
        if (!valueOfPoint.isPositive() || !due.isPositive()) {
            return 0;
        }
        var most = (int) Math.min(balance, due.cents() / valueOfPoint.cents());
        return takes(most) ? most : 0;
    }
}
