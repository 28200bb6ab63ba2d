package org.comptoir.customers.loyalty.rules;

/// A level of good customers.
///
/// @param threshold points or euros of twelve months, from which on a customer is in it
/// @param multiplier of the points that purchases earn
public record LoyaltyLevel(String name, int threshold, Multiplier multiplier) {

    public static final int MAX_NAME = 40;
    public static final int MIN_THRESHOLD = 1;
    public static final int MAX_THRESHOLD = 10_000_000;

    public LoyaltyLevel {
        name = name.strip();
        if (name.isEmpty() || name.length() > MAX_NAME) {
            throw new IllegalArgumentException("no name of a level: " + name);
        }
        if (threshold < MIN_THRESHOLD || threshold > MAX_THRESHOLD) {
            throw new IllegalArgumentException("no threshold of a level: " + threshold);
        }
    }
}
