package org.comptoir.customers.loyalty.rules;

/// What of the last twelve months counts for a level.
public enum LevelBasis {
    /// Points earned by purchases, less those that returns took back.
    POINTS,
    /// Whole euros spent.
    EUROS
}
