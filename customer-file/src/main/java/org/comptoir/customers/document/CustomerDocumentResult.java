package org.comptoir.customers.document;

/// The outcome of keeping or renaming a document.
public sealed interface CustomerDocumentResult {

    /// Kept, or renamed.
    record Kept(CustomerDocument document) implements CustomerDocumentResult {}

    /// The customer has a document with this very content; nothing was added.
    record AlreadyThere(CustomerDocument document) implements CustomerDocumentResult {}

    record Refused(DocumentProblem problem) implements CustomerDocumentResult {}
}
