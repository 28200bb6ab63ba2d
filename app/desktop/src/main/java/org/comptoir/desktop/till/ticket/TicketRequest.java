package org.comptoir.desktop.till.ticket;

/// What a person asks of the ticket by touching it.
public sealed interface TicketRequest {

    record Select(int line) implements TicketRequest {}

    record More(int line) implements TicketRequest {}

    record Less(int line) implements TicketRequest {}

    record ChangePrice(int line) implements TicketRequest {}

    record ChangeDiscount(int line) implements TicketRequest {}

    record ChangeNote(int line) implements TicketRequest {}

    record Remove(int line) implements TicketRequest {}

    record AddCustomer() implements TicketRequest {}

    record UseVoucher() implements TicketRequest {}

    record OpenCustomer() implements TicketRequest {}

    record RemoveCustomer() implements TicketRequest {}
}
