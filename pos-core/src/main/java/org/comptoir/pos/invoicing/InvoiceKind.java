package org.comptoir.pos.invoicing;

/// What is issued. The names are signed and stay.
public enum InvoiceKind {
    INVOICE,
    /// For goods that came back of invoiced sales.
    CREDIT_NOTE
}
