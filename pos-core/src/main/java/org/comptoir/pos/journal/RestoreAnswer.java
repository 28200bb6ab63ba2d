package org.comptoir.pos.journal;

import java.util.List;

/// The outcome of stating which numbers were issued after the backup that was restored.
public sealed interface RestoreAnswer {

    /// @param nextSale number of the next receipt
    /// @param gaps of receipts that the journal now explains
    record Continued(long nextSale, List<ExplainedGap> gaps) implements RestoreAnswer {

        public Continued {
            gaps = List.copyOf(gaps);
        }
    }

    /// Further from the last one in the backup than any shop sells.
    ///
    /// @param highest the maximum accepted
    record TooHigh(long highest) implements RestoreAnswer {}
}
