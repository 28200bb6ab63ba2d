package org.comptoir.pos.sales;

/// The kinds of sale lines.
public enum LineKind {
    ARTICLE,
    /// A gift voucher sold.
    VOUCHER,
    /// Returned goods.
    ARTICLE_RETURN,
    /// A returned gift voucher, unspent.
    VOUCHER_RETURN,
    /// Paid of what the customer bought on account; no turnover.
    ACCOUNT_PAYMENT;

    public boolean isReturn() {
        return switch (this) {
            case ARTICLE, VOUCHER, ACCOUNT_PAYMENT -> false;
            case ARTICLE_RETURN, VOUCHER_RETURN -> true;
        };
    }
}
