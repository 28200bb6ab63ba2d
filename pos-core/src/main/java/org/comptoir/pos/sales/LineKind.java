package org.comptoir.pos.sales;

/// What a line of a sale is about.
public enum LineKind {
    ARTICLE,
    /// A gift voucher that was sold.
    VOUCHER
}
