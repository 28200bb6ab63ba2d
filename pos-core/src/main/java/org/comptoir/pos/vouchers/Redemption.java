package org.comptoir.pos.vouchers;

import java.time.LocalDate;
import org.comptoir.pos.money.Money;

/// The outcome of redeeming a voucher. Only [Redeemed] changed anything.
public sealed interface Redemption {

    /// @param left remaining value of the voucher
    record Redeemed(VoucherId voucher, Money left) implements Redemption {}

    /// @param balance its current value
    record NotEnough(Money balance) implements Redemption {}

    record Spent() implements Redemption {}

    /// @param on the last day it was accepted
    record Expired(LocalDate on) implements Redemption {}

    record Blocked() implements Redemption {}

    /// Its value is on another voucher.
    record Replaced() implements Redemption {}

    record Unknown() implements Redemption {}
}
