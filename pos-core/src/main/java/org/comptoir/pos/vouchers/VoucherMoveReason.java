package org.comptoir.pos.vouchers;

/// Why the value of a voucher moved.
public enum VoucherMoveReason {
    ISSUE,
    /// It paid for a sale.
    REDEEM,
    /// It was returned unspent, and its price paid back.
    RETURN,
    /// Its value moved to the voucher that replaces it.
    REPLACE
}
