package org.comptoir.customers.loyalty;

/// Why points moved.
public enum PointsReason {
    /// By a purchase.
    EARNED,
    /// By a purchase that was attached to the customer after it was finished.
    ATTACHED,
    /// Used as payment.
    SPENT,
    /// Earned by goods that were returned.
    TAKEN_BACK,
    /// Spent on goods that were returned.
    GIVEN_BACK,
    /// Manually, with a note that gives the reason.
    CORRECTED
}
