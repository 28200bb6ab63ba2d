package org.comptoir.shop.fiscal;

import java.util.List;
import org.comptoir.pos.fiscal.FiscalNumber;
import org.comptoir.pos.fiscal.FiscalProblem;

/// How the documents of a sale, or of all sales that had waited, came out. The sales stand whatever it is.
public sealed interface FiscalResult {

    /// There was none to make.
    record NotNeeded() implements FiscalResult {}

    /// The recorder has all of them.
    record Confirmed(List<FiscalNumber> numbers) implements FiscalResult {

        public Confirmed {
            numbers = List.copyOf(numbers);
        }
    }

    /// The recorder made none, and says why: it is sent again once that is put right.
    record Refused(FiscalProblem problem) implements FiscalResult {}

    /// No answer: it is asked again.
    record Unanswered() implements FiscalResult {}
}
