package org.comptoir.pos.pricing;

/// The kinds of reduction. Their names are signed and stored permanently: none may be renamed.
public enum ReductionKind {
    /// By a promotion of the shop; its reason is the promotion's name.
    PROMOTION,
    /// Granted on the line itself.
    LINE_DISCOUNT,
    /// The line's share of a discount granted on the whole ticket.
    TICKET_DISCOUNT,
    /// The line's share of what points lower the prices by; its reason is the number of points.
    POINTS
}
