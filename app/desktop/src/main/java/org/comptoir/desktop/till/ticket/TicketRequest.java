package org.comptoir.desktop.till.ticket;

/// A user request on the ticket.
public sealed interface TicketRequest permits LineRequest, TicketRequest.OfTicket {

    /// A request on the ticket as a whole.
    sealed interface OfTicket extends TicketRequest {}

    record AddCustomer() implements OfTicket {}

    record UseVoucher() implements OfTicket {}

    /// Pays what the customer owes.
    record PayAccount() implements OfTicket {}

    record OpenCustomer() implements OfTicket {}

    record RemoveCustomer() implements OfTicket {}

    /// Shows what the customer bought before.
    record Purchases() implements OfTicket {}

    /// Asks for the detail that is missing of the customer.
    record AskDetail() implements OfTicket {}

    /// Does not ask for it at this sale.
    record LeaveDetail() implements OfTicket {}

    record DiscountAll() implements OfTicket {}

    /// Answers the current question.
    record Answer(String text) implements OfTicket {}

    /// Closes the current question without an answer.
    record ClosePrompt() implements OfTicket {}

    record Park() implements OfTicket {}

    record Recall(TicketSummary ticket) implements OfTicket {}

    /// Recalls the ticket on hold, or chooses among several.
    record Choose() implements OfTicket {}

    /// Undoes the newest change.
    record Undo() implements OfTicket {}

    /// Does again what was undone last.
    record Redo() implements OfTicket {}

    record ReprintLast() implements OfTicket {}

    /// Takes goods back, or exchanges them.
    record ReturnGoods() implements OfTicket {}

    /// Takes everything off the ticket.
    record Empty() implements OfTicket {}

    record OpenDrawer() implements OfTicket {}

    /// The customer's code of the Italian lottery of receipts.
    record Lottery() implements OfTicket {}

    /// Keeps the ticket as a quote.
    record Quote() implements OfTicket {}

    /// Puts its goods aside.
    record PutAside() implements OfTicket {}

    /// Shows quotes and goods put aside.
    record ShowOrders() implements OfTicket {}

    /// Has the customer wait for an article.
    record Wait() implements OfTicket {}

    record Pay() implements OfTicket {}
}
