package org.comptoir.pos.sales;

import org.comptoir.pos.money.Money;
import org.comptoir.pos.vouchers.VoucherId;
import org.jspecify.annotations.Nullable;

/// A payment of a sale.
///
/// @param amount the part of the total that it covers
/// @param given amount handed over: more than the amount for cash only
/// @param left remaining value of the voucher; null for other means
/// @param reference masked voucher code, number of points, or empty
public record SaleTender(
        TenderKind kind,
        Money amount,
        Money given,
        @Nullable Money left,
        @Nullable VoucherId voucher,
        String reference) {}
