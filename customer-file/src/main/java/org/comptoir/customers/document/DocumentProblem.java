package org.comptoir.customers.document;

/// Why a document was refused; nothing was saved.
public enum DocumentProblem {
    /// The file has no content.
    EMPTY,
    /// More than [CustomerDocuments#MAX_SIZE] bytes.
    TOO_LARGE,
    NO_NAME,
    /// More than [CustomerDocuments#MAX_NAME] characters.
    NAME_TOO_LONG,
    /// The customer has [CustomerDocuments#MAX_DOCUMENTS] already.
    TOO_MANY,
    /// The document was removed, or got another version, meanwhile.
    CHANGED_MEANWHILE
}
