package org.comptoir.pos.sales;

/// What a line of a sale is about.
public enum LineKind {
    ARTICLE,
    /// A gift voucher that was sold.
    VOUCHER,
    /// Goods that came back.
    ARTICLE_RETURN,
    /// A gift voucher that came back, unspent.
    VOUCHER_RETURN
}
