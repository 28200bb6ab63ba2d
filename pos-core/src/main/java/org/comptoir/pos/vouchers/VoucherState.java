package org.comptoir.pos.vouchers;

/// Whether a voucher is accepted at all, whatever is left on it.
public enum VoucherState {
    OPEN,
    /// Refused until it is unblocked.
    BLOCKED,
    /// Worth nothing: its value is on the voucher that replaces it.
    REPLACED
}
