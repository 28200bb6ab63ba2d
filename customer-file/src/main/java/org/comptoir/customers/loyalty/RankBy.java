package org.comptoir.customers.loyalty;

/// How the best customers are ranked.
public enum RankBy {
    /// The points they have now, which are those that the list prints.
    POINTS,
    /// Money spent in the period.
    TURNOVER
}
