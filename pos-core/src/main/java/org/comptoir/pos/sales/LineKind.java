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
    ACCOUNT_PAYMENT,
    /// What the customer gave the staff; no turnover, and without VAT.
    TIP;

    /// Whether it is goods or a voucher, and not money that changes hands with the bill.
    public boolean isSold() {
        return switch (this) {
            case ARTICLE, VOUCHER -> true;
            case ARTICLE_RETURN, VOUCHER_RETURN, ACCOUNT_PAYMENT, TIP -> false;
        };
    }

    public boolean isReturn() {
        return switch (this) {
            case ARTICLE, VOUCHER, ACCOUNT_PAYMENT, TIP -> false;
            case ARTICLE_RETURN, VOUCHER_RETURN -> true;
        };
    }
}
