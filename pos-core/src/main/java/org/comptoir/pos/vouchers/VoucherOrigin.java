package org.comptoir.pos.vouchers;

/// How a voucher came into the world.
public enum VoucherOrigin {
    /// Paid for at the till.
    SOLD,
    /// Given at the till for what came back.
    CREDIT_NOTE,
    /// Given away, alone or in a mailing.
    GIVEN
}
