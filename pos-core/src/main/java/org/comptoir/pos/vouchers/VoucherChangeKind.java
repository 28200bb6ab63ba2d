package org.comptoir.pos.vouchers;

/// What a person changed about a voucher without a sale.
public enum VoucherChangeKind {
    BLOCKED,
    UNBLOCKED,
    EXTENDED,
    REPLACED
}
