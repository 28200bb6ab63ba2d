package org.comptoir.pos.pricing;

/// The kinds of reduction. Their names are signed and stored permanently: none may be renamed.
public enum ReductionKind {
    /// Granted on the line itself.
    LINE_DISCOUNT,
    /// The line's share of a discount granted on the whole ticket.
    TICKET_DISCOUNT
}
