package org.comptoir.pos.sales;

import org.comptoir.pos.money.Money;
import org.comptoir.pos.vouchers.VoucherId;
import org.jspecify.annotations.Nullable;

/// A means of payment of a sale.
///
/// @param amount of the total that it paid
/// @param given what was handed over: more than the amount only for cash
/// @param left on the voucher afterwards; none for other means
/// @param reference the voucher's code masked, how many points, or empty
public record SaleTender(
        TenderKind kind,
        Money amount,
        Money given,
        @Nullable Money left,
        @Nullable VoucherId voucher,
        String reference) {}
