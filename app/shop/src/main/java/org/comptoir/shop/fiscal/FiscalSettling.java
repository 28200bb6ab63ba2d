package org.comptoir.shop.fiscal;

import java.util.List;
import org.comptoir.pos.fiscal.FiscalDocument;

/// How settling the documents of a sale by hand came out. Nothing is changed where it did not.
public sealed interface FiscalSettling {

    /// @param documents as they are now
    record Settled(List<FiscalDocument> documents) implements FiscalSettling {

        public Settled {
            documents = List.copyOf(documents);
        }
    }

    /// The sale has no document that waits, or another till dealt with it meanwhile.
    record NothingOpen() implements FiscalSettling {}

    /// No reason, or one that is too long.
    record ReasonUnfit() implements FiscalSettling {}

    /// No number of a document, or one without its date, or dated after today.
    record NumberUnfit() implements FiscalSettling {}

    /// A number stands for one document, and more than one waits.
    record SeveralOpen() implements FiscalSettling {}
}
