package org.comptoir.pos.fiscal;

/// The kinds of documents that a recorder makes.
public enum FiscalKind {
    /// What was sold: a documento commerciale di vendita.
    SALE,
    /// What came back of one earlier sale: a documento commerciale per reso merce, which names the document that it
    /// refers to.
    RETURN
}
