package org.comptoir.pos.vouchers;

import java.time.Instant;
import java.time.LocalDate;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.till.SaleNumber;
import org.jspecify.annotations.Nullable;

/// A voucher as it stands. All are multi-purpose (Directive 2006/112/EC art. 30a): taxed when they are spent.
///
/// @param face what it was worth at first
/// @param balance what it is worth still
/// @param expiresOn the last day on which it is taken, or null
/// @param customer to whom it was sent, or null for the bearer
/// @param series the name of the series it was made in, or empty
/// @param saleNumber of the sale that sold it, or null
public record Voucher(
        VoucherId id,
        VoucherCode code,
        VoucherOrigin origin,
        Money face,
        Money balance,
        Instant issuedAt,
        @Nullable LocalDate expiresOn,
        @Nullable CustomerId customer,
        String series,
        @Nullable SaleNumber saleNumber) {

    public boolean isSpent() {
        return balance.isZero();
    }

    public boolean isExpired(LocalDate today) {
        return expiresOn != null && today.isAfter(expiresOn);
    }
}
