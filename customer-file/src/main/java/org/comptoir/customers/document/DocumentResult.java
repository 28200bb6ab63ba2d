package org.comptoir.customers.document;

/// The outcome of keeping or renaming a document.
public sealed interface DocumentResult {

    /// Kept, or renamed.
    record Kept(CustomerDocument document) implements DocumentResult {}

    /// The customer has a document with this very content; nothing was added.
    record AlreadyThere(CustomerDocument document) implements DocumentResult {}

    record Refused(DocumentProblem problem) implements DocumentResult {}
}
