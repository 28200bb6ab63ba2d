package org.comptoir.pos.vouchers;

/// How a voucher came into the world.
public enum VoucherOrigin {
    /// Paid for at the till.
    SOLD,
    /// Given away, alone or in a mailing.
    GIVEN
}
