/// The ticket being rung up: its lines, its customer, its totals, and the tickets put aside. `TicketController` is what
/// the rest of the till changes it by; `TicketModel` is what it shows. Nothing here knows the catalogue or the payment.
@NullMarked
package org.comptoir.desktop.till.ticket;

import org.jspecify.annotations.NullMarked;
