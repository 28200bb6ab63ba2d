package org.comptoir.desktop.till.ticket;

/// How far the ticket on the screen has come. Whoever shows or changes it follows this one value.
public enum TicketStage {

    /// It is being rung up.
    OPEN,

    /// Its payment is open, but nothing was given yet: a change of the ticket closes the payment.
    PAYMENT_OPEN,

    /// Something was given, or the sale is being recorded: the ticket stays as it is.
    BEING_PAID,

    /// The sale is recorded, and its last page still stands.
    SOLD
}
