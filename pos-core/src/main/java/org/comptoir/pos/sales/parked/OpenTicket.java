package org.comptoir.pos.sales.parked;

import java.time.Instant;
import java.util.UUID;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.till.TillId;

/// A ticket that is not sold yet: the one on the screen, or one put aside.
///
/// @param requestId under which it will be sold; made with the ticket, so that a ticket that comes back after a crash
///     is never sold twice
/// @param till on whose screen it is, or where it was put aside
/// @param parkedBy who put it aside, empty for the one on the screen
/// @param label what it was put aside under, empty for the one on the screen
public record OpenTicket(
        UUID requestId, TillId till, String parkedBy, String label, Instant changedAt, Basket basket) {}
