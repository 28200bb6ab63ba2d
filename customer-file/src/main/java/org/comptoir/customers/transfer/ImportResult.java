package org.comptoir.customers.transfer;

/// The outcome of an import.
public sealed interface ImportResult {

    record Done(int added, int changed, int unchanged, int leftOut) implements ImportResult {}

    /// It was cancelled; nothing was saved.
    record Cancelled() implements ImportResult {}

    /// Customers kept being changed by others after each dry run; nothing was saved.
    record ChangedMeanwhile() implements ImportResult {}
}
