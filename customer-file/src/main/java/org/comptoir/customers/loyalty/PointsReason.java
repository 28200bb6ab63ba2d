package org.comptoir.customers.loyalty;

/// Why points moved.
public enum PointsReason {
    /// For a purchase.
    EARNED,
    /// Taken as payment.
    SPENT,
    /// By hand, with a note that says why.
    CORRECTED
}
