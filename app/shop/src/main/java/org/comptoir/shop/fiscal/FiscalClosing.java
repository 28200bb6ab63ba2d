package org.comptoir.shop.fiscal;

import org.comptoir.pos.fiscal.FiscalProblem;
import org.comptoir.pos.money.Money;

/// How the daily closing of the fiscal recorder came out. The day of the till stays closed whatever it is.
public sealed interface FiscalClosing {

    /// None is connected.
    record NoRecorder() implements FiscalClosing {}

    /// @param unconfirmed how many documents of this till it has not confirmed
    record Closed(String serial, int number, int documents, Money amount, int unconfirmed) implements FiscalClosing {}

    /// It has recorded nothing since its last closing.
    ///
    /// @param unconfirmed how many documents of this till it has not confirmed
    record NothingToClose(String serial, int unconfirmed) implements FiscalClosing {}

    record Refused(FiscalProblem problem) implements FiscalClosing {}

    /// No answer: it may be closed or not, and closing it again does no harm.
    record Unanswered() implements FiscalClosing {}
}
