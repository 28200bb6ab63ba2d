package org.comptoir.customers.transfer;

import org.comptoir.pos.contact.CustomerId;

/// The outcome of an import.
public sealed interface ImportResult {

    record Done(int added, int changed, int unchanged, int leftOut) implements ImportResult {}

    /// It was cancelled; nothing was saved.
    record Cancelled() implements ImportResult {}

    /// Customers kept being changed by others after each dry run; nothing was saved.
    ///
    /// @param customer the first of them
    record ChangedMeanwhile(CustomerId customer) implements ImportResult {}
}
