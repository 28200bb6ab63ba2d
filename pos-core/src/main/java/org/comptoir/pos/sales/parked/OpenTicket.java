package org.comptoir.pos.sales.parked;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.till.TillId;

/// A ticket that is not sold yet: the current one, or a parked one.
///
/// @param requestId of the future sale; created with the ticket, so that a ticket restored after a crash is never
///     sold twice
/// @param till showing it, or where it was parked
/// @param parkedBy who parked it, empty for the current ticket
/// @param label words given when it was parked; empty without any, and for the current ticket
/// @param cards what a card terminal was asked for
public record OpenTicket(
        UUID requestId,
        TillId till,
        String parkedBy,
        String label,
        Instant changedAt,
        Basket basket,
        List<CardCharge> cards) {

    public OpenTicket {
        cards = List.copyOf(cards);
    }
}
