package org.comptoir.shop.devices;

import java.util.UUID;
import org.comptoir.pos.money.Money;

/// A card terminal beside the till. Its calls may take as long as a customer needs to find a card: never call them on
/// the
/// screen's thread.
public interface CardTerminal {

    /// Asks for an amount.
    ///
    /// @param request created once for each charge; asked again with the same one, however often and also after the
    ///     program ended meanwhile, the terminal answers with how the first one ended and charges nothing more. A
    /// request
    ///     whose answer was lost before it came to the terminal is charged then, for the first time
    /// @return [TerminalAnswer.Unknown] when no answer came, whatever happened at the terminal
    TerminalAnswer charge(UUID request, Money amount);

    /// Asks that an amount is credited to a card, under the same promise: one request credits once, however often it is
    /// asked.
    ///
    /// @param request created once for each refund
    /// @param amount positive
    TerminalAnswer refund(UUID request, Money amount);
}
