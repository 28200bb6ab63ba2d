package org.comptoir.customers.loyalty.rules;

import org.comptoir.pos.money.Percent;

/// A level of good customers.
///
/// @param threshold points or euros of twelve months, from which on a customer is in it
/// @param multiplier of the points that purchases earn
/// @param discount on all goods, from 0 % to below 100 %
public record LoyaltyLevel(String name, int threshold, Multiplier multiplier, Percent discount) {

    public static final int MAX_NAME = 40;
    public static final int MIN_THRESHOLD = 1;
    public static final int MAX_THRESHOLD = 10_000_000;
    public static final int MAX_DISCOUNT = 99;

    public LoyaltyLevel {
        name = name.strip();
        if (name.isEmpty() || name.length() > MAX_NAME) {
            throw new IllegalArgumentException("no name of a level: " + name);
        }
        if (threshold < MIN_THRESHOLD || threshold > MAX_THRESHOLD) {
            throw new IllegalArgumentException("no threshold of a level: " + threshold);
        }
        if (discount.compareTo(Percent.ZERO) < 0 || discount.compareTo(Percent.whole(MAX_DISCOUNT)) > 0) {
            throw new IllegalArgumentException("no discount of a level: " + discount.toDecimal());
        }
    }

    /// Without a discount.
    public LoyaltyLevel(String name, int threshold, Multiplier multiplier) {
        this(name, threshold, multiplier, Percent.ZERO);
    }

    public boolean isDiscounted() {
        return discount.compareTo(Percent.ZERO) > 0;
    }
}
