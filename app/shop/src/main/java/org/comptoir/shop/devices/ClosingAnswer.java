package org.comptoir.shop.devices;

import org.comptoir.pos.fiscal.FiscalProblem;
import org.comptoir.pos.money.Money;

/// How a fiscal recorder answers for the closing of its day.
public sealed interface ClosingAnswer {

    /// It is closed.
    ///
    /// @param number of the closing
    /// @param documents how many it has
    /// @param amount sold less returned
    record Closed(String serial, int number, int documents, Money amount) implements ClosingAnswer {}

    /// It is not, and says why.
    record Blocked(FiscalProblem problem) implements ClosingAnswer {}

    /// No answer came: it may be closed or not. It is asked again from the same position.
    record Silent() implements ClosingAnswer {}
}
