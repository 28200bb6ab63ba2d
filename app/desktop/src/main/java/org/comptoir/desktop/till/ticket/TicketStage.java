package org.comptoir.desktop.till.ticket;

/// The stage of the current ticket. Everything that shows or changes the ticket observes this value.
public enum TicketStage {

    /// It is being rung up.
    OPEN,

    /// Its payment is open without any tender: changing the ticket closes the payment.
    PAYMENT_OPEN,

    /// A tender was given, or the sale is being recorded: the ticket cannot change.
    BEING_PAID,

    /// The sale is recorded, and its last page is still shown.
    SOLD
}
