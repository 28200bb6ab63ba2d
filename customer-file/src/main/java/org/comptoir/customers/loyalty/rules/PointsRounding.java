package org.comptoir.customers.loyalty.rules;

/// What of a purchase counts for points, of all goods of a ticket that earn at the same rate together.
public enum PointsRounding {
    /// Only whole euros; the cents earn nothing.
    WHOLE_EUROS,
    /// Each cent; what is left of a point is dropped.
    WHOLE_POINTS
}
