package org.comptoir.pos.orders;

import java.time.Instant;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.vouchers.VoucherCode;

/// What was paid in advance for goods put aside.
///
/// @param code of the voucher that it is
/// @param left what is neither used nor given back
/// @param sale by which it was paid
public record OrderDeposit(VoucherCode code, Money paid, Money left, SaleNumber sale, Instant at) {}
