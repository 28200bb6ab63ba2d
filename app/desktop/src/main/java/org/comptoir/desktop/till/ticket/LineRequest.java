package org.comptoir.desktop.till.ticket;

/// A user request on one line of the ticket, by its index.
public sealed interface LineRequest extends TicketRequest {

    record Select(int line) implements LineRequest {}

    record More(int line) implements LineRequest {}

    record Less(int line) implements LineRequest {}

    record ChangeQuantity(int line) implements LineRequest {}

    record ChangePrice(int line) implements LineRequest {}

    record ChangeDiscount(int line) implements LineRequest {}

    record ChangeNote(int line) implements LineRequest {}

    record Remove(int line) implements LineRequest {}
}
