package org.comptoir.desktop.till.ticket;

/// What a person asks of the ticket by touching it.
public sealed interface TicketRequest permits LineRequest, TicketRequest.OfTicket {

    /// What concerns the ticket as a whole.
    sealed interface OfTicket extends TicketRequest {}

    record AddCustomer() implements OfTicket {}

    record UseVoucher() implements OfTicket {}

    record OpenCustomer() implements OfTicket {}

    record RemoveCustomer() implements OfTicket {}

    record DiscountAll() implements OfTicket {}

    /// An answer to what the till asks for.
    record Answer(String text) implements OfTicket {}

    /// Leaves what the till asks for unanswered.
    record ClosePrompt() implements OfTicket {}

    record Park() implements OfTicket {}

    record Recall(TicketSummary ticket) implements OfTicket {}

    record ReprintLast() implements OfTicket {}

    record OpenDrawer() implements OfTicket {}

    record Pay() implements OfTicket {}
}
