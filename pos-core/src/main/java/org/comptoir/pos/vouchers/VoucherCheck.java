package org.comptoir.pos.vouchers;

import java.time.Instant;
import java.time.LocalDate;

/// What the till is told of a voucher that was shown to it.
public sealed interface VoucherCheck {

    record Usable(Voucher voucher) implements VoucherCheck {}

    /// Its whole value was spent.
    record Spent() implements VoucherCheck {}

    /// @param on the last day on which it was taken
    record Expired(LocalDate on) implements VoucherCheck {}

    /// No voucher of this shop, or mistyped.
    record Unknown() implements VoucherCheck {}

    /// Too many unknown codes were tried: no code is looked up until then.
    record Wait(Instant until) implements VoucherCheck {}
}
