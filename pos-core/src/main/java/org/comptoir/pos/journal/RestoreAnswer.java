package org.comptoir.pos.journal;

import java.util.List;

/// What came of saying which numbers were handed out after the backup that was put back.
public sealed interface RestoreAnswer {

    /// @param nextSale number of the next receipt
    /// @param gaps that the journal now explains, of receipts only
    record Continued(long nextSale, List<ExplainedGap> gaps) implements RestoreAnswer {

        public Continued {
            gaps = List.copyOf(gaps);
        }
    }

    /// Further from the last one in the backup than any shop sells.
    ///
    /// @param highest that would be believed
    record TooHigh(long highest) implements RestoreAnswer {}
}
