package org.comptoir.customers.loyalty;

import org.comptoir.pos.vouchers.Voucher;

/// What came of making a voucher of points.
public sealed interface RewardResult {

    record Made(Voucher voucher, int balance) implements RewardResult {}

    /// @param needed points for one voucher
    record NotEnough(int balance, int needed) implements RewardResult {}

    /// Points become no vouchers in this shop.
    record NotOffered() implements RewardResult {}
}
