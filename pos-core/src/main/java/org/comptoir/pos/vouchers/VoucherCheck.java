package org.comptoir.pos.vouchers;

import java.time.Instant;
import java.time.LocalDate;

/// What the till shows about a voucher.
public sealed interface VoucherCheck {

    record Usable(Voucher voucher) implements VoucherCheck {}

    /// Its whole value was spent.
    record Spent() implements VoucherCheck {}

    /// @param on the last day it was accepted
    record Expired(LocalDate on) implements VoucherCheck {}

    /// Lost, stolen or disputed.
    ///
    /// @param on the day it was blocked
    record Blocked(BlockReason reason, LocalDate on) implements VoucherCheck {}

    /// Its value is on the voucher that replaces it.
    ///
    /// @param by the code of that one
    record Replaced(VoucherCode by) implements VoucherCheck {}

    /// Not a voucher of this shop, or mistyped.
    record Unknown() implements VoucherCheck {}

    /// Too many unknown codes were tried: no code is looked up before this time.
    record Wait(Instant until) implements VoucherCheck {}
}
