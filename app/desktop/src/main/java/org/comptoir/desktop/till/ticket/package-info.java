/// The ticket being rung up: its lines, its customer, its totals, and parked tickets. The rest of the till changes
/// it through `TicketController`; `TicketModel` is its state. Nothing here knows the catalogue or the payment.
@NullMarked
package org.comptoir.desktop.till.ticket;

import org.jspecify.annotations.NullMarked;
