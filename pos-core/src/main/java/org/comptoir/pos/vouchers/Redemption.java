package org.comptoir.pos.vouchers;

import java.time.LocalDate;
import org.comptoir.pos.money.Money;

/// What came of an attempt to spend a voucher. Only after [Redeemed] was anything changed.
public sealed interface Redemption {

    /// @param left on the voucher
    record Redeemed(VoucherId voucher, Money left) implements Redemption {}

    /// @param balance what it is worth
    record NotEnough(Money balance) implements Redemption {}

    record Spent() implements Redemption {}

    /// @param on the last day on which it was taken
    record Expired(LocalDate on) implements Redemption {}

    record Unknown() implements Redemption {}
}
