package org.comptoir.shop.devices;

import org.comptoir.pos.till.machine.CardSlip;
import org.jspecify.annotations.Nullable;

/// How a card terminal answers a request.
public sealed interface TerminalAnswer {

    /// The card was charged, or credited.
    ///
    /// @param slip what the terminal said of itself; null where it says nothing
    record Approved(@Nullable CardSlip slip) implements TerminalAnswer {}

    /// The bank or the card refused; nothing was charged or credited.
    record Declined() implements TerminalAnswer {}

    /// The customer or the cashier cancelled at the terminal; nothing was charged or credited.
    record Cancelled() implements TerminalAnswer {}

    /// It is not known whether the card was charged or credited: the answer was lost. It is asked for again under the
    /// same request, never charged again.
    record Unknown() implements TerminalAnswer {}
}
