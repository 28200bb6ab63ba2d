package org.comptoir.shop.selling;

import org.comptoir.pos.money.Money;
import org.comptoir.pos.vouchers.VoucherCode;

/// A deposit that pays for goods which are taken.
///
/// @param amount the most that it pays of them
public record DepositPayment(VoucherCode code, Money amount) {}
