package org.comptoir.pos.vouchers;

/// How a voucher was issued.
public enum VoucherOrigin {
    /// Paid for at the till.
    SOLD,
    /// Issued at the till for returned goods.
    CREDIT_NOTE,
    /// Given away, individually or in a mailing.
    GIVEN,
    /// Paid at the till in advance for goods that are put aside.
    DEPOSIT,
    /// Earned by a ticket, as a promotion says.
    REWARD
}
