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
    /// A single-purpose voucher sold: turnover at its VAT rate.
    SINGLE_VOUCHER,
    /// A single-purpose voucher given for returned goods that one had paid.
    SINGLE_VOUCHER_BACK,
    /// What a single-purpose voucher pays of goods at its VAT rate, taken off the turnover: it was taxed when it was
    /// sold.
    SINGLE_VOUCHER_USE,
    /// A returned single-purpose voucher, unspent.
    SINGLE_VOUCHER_RETURN,
    /// Paid of what the customer bought on account; no turnover.
    ACCOUNT_PAYMENT,
    /// What the customer gave the staff; no turnover, and without VAT.
    TIP;

    /// Whether it is goods or a voucher, and not money that changes hands with the bill.
    public boolean isSold() {
        return switch (this) {
            case ARTICLE, VOUCHER, SINGLE_VOUCHER -> true;
            case ARTICLE_RETURN,
                    VOUCHER_RETURN,
                    SINGLE_VOUCHER_RETURN,
                    SINGLE_VOUCHER_BACK,
                    SINGLE_VOUCHER_USE,
                    ACCOUNT_PAYMENT,
                    TIP -> false;
        };
    }

    public boolean isReturn() {
        return switch (this) {
            case ARTICLE, VOUCHER, SINGLE_VOUCHER, SINGLE_VOUCHER_BACK, SINGLE_VOUCHER_USE, ACCOUNT_PAYMENT, TIP ->
                false;
            case ARTICLE_RETURN, VOUCHER_RETURN, SINGLE_VOUCHER_RETURN -> true;
        };
    }

    /// Whether a voucher is issued, whose code must be printed.
    public boolean isIssue() {
        return this == VOUCHER || isTaxedIssue();
    }

    private boolean isTaxedIssue() {
        return this == SINGLE_VOUCHER || this == SINGLE_VOUCHER_BACK;
    }

    /// Whether it moves a single-purpose voucher.
    public boolean isSinglePurpose() {
        return isTaxedIssue() || this == SINGLE_VOUCHER_USE || this == SINGLE_VOUCHER_RETURN;
    }
}
