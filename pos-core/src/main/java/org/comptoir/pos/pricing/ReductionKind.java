package org.comptoir.pos.pricing;

/// What kind of reduction it is. Signed and kept by these names for ever: none may be renamed.
public enum ReductionKind {
    /// Granted by hand on the line itself.
    LINE_DISCOUNT,
    /// The line's share of a discount granted on the whole ticket.
    TICKET_DISCOUNT
}
