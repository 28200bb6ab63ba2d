package org.comptoir.customers.loyalty;

import org.comptoir.customers.loyalty.rules.LoyaltyLevel;
import org.jspecify.annotations.Nullable;

/// Where a customer stands.
///
/// @param counted points or euros of the last twelve months, which the levels go by
/// @param level null if none was reached
/// @param next the level above; null if there is none
public record LoyaltyStanding(
        long counted,
        @Nullable LoyaltyLevel level,
        @Nullable LoyaltyLevel next) {}
