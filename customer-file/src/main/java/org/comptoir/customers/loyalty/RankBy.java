package org.comptoir.customers.loyalty;

/// How the best customers are ranked.
public enum RankBy {
    /// Points earned in the period.
    POINTS,
    /// Money spent in the period.
    TURNOVER
}
