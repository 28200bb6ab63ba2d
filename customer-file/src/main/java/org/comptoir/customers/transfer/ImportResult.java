package org.comptoir.customers.transfer;

import org.comptoir.pos.contact.CustomerId;

/// What became of an import.
public sealed interface ImportResult {

    record Done(int added, int changed, int same, int leftOut) implements ImportResult {}

    /// Somebody stopped it; nothing was kept.
    record Cancelled() implements ImportResult {}

    /// Customers were changed by others again and again since the rehearsal; nothing was kept.
    ///
    /// @param customer the first of them
    record ChangedMeanwhile(CustomerId customer) implements ImportResult {}
}
