package org.comptoir.customers.loyalty;

/// What makes a customer one of the best.
public enum Ranking {
    /// Points earned in the period.
    POINTS,
    /// Money spent in the period.
    TURNOVER
}
