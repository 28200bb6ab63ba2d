package org.comptoir.customers.loyalty;

/// Why points moved.
public enum PointsReason {
    /// For a purchase.
    EARNED,
    /// Taken as payment.
    SPENT,
    /// Earned by what came back.
    TAKEN_BACK,
    /// Spent on what came back.
    GIVEN_BACK,
    /// By hand, with a note that says why.
    CORRECTED
}
