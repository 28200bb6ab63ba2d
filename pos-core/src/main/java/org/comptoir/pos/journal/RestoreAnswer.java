package org.comptoir.pos.journal;

import java.util.List;
import org.comptoir.pos.till.TillId;

/// The outcome of stating which numbers were issued after the backup that was restored.
public sealed interface RestoreAnswer {

    record Continued(List<OfTill> tills) implements RestoreAnswer {

        public Continued {
            tills = List.copyOf(tills);
        }
    }

    /// @param nextSale number of the till's next receipt
    /// @param gaps that the journal now explains, of receipts only
    record OfTill(TillId till, long nextSale, List<ExplainedGap> gaps) {

        public OfTill {
            gaps = List.copyOf(gaps);
        }
    }

    /// Further from the last one in the backup than any shop sells. Nothing was recorded.
    ///
    /// @param highest that would be believed
    record TooHigh(TillId till, long highest) implements RestoreAnswer {}
}
