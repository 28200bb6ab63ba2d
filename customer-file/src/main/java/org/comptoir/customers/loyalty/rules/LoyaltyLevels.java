package org.comptoir.customers.loyalty.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The levels of good customers, the lowest first.
public record LoyaltyLevels(LevelBasis basis, List<LoyaltyLevel> all) {

    public static final LoyaltyLevels NONE = new LoyaltyLevels(LevelBasis.POINTS, List.of());

    public static final int MAX_LEVELS = 8;
    public static final int MONTHS = 12;

    public LoyaltyLevels {
        all = all.stream()
                .sorted(Comparator.comparingInt(LoyaltyLevel::threshold))
                .toList();
        if (all.size() > MAX_LEVELS
                || all.stream().map(LoyaltyLevel::threshold).distinct().count() < all.size()) {
            throw new IllegalArgumentException("more than " + MAX_LEVELS + " levels, or two with the same threshold");
        }
    }

    /// The highest level that was reached.
    ///
    /// @param amount points or euros of twelve months
    public Optional<LoyaltyLevel> reached(long amount) {
        return all.stream().filter(level -> level.threshold() <= amount).reduce((lower, higher) -> higher);
    }

    /// The level after it.
    public Optional<LoyaltyLevel> next(long amount) {
        return all.stream().filter(level -> level.threshold() > amount).findFirst();
    }
}
