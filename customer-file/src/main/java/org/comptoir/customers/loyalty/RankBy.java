package org.comptoir.customers.loyalty;

/// What makes a customer one of the best.
public enum RankBy {
    /// Points earned in the period.
    POINTS,
    /// Money spent in the period.
    TURNOVER
}
