package org.comptoir.shop.devices;

import org.comptoir.pos.fiscal.FiscalNumber;
import org.comptoir.pos.fiscal.FiscalProblem;

/// How a fiscal recorder answers for a document.
public sealed interface DocumentAnswer {

    /// It recorded the document.
    record Recorded(FiscalNumber number) implements DocumentAnswer {}

    /// It did not, and says why.
    record Blocked(FiscalProblem problem) implements DocumentAnswer {}

    /// It was asked for the document and has none.
    record Absent() implements DocumentAnswer {}

    /// No answer came: the document may be recorded or not.
    record Silent() implements DocumentAnswer {}
}
