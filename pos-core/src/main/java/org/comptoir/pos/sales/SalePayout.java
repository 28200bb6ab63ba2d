package org.comptoir.pos.sales;

import java.time.LocalDate;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.vouchers.VoucherId;
import org.jspecify.annotations.Nullable;

/// What a customer was paid back in a sale.
///
/// @param kind a voucher is a credit note that was issued
/// @param amount above nothing
/// @param points given back, 0 for other means
/// @param voucher the credit note; none for other means
/// @param code the value of the credit note's code, or empty
/// @param expiresOn the credit note's last day, if it has one
public record SalePayout(
        TenderKind kind,
        Money amount,
        int points,
        @Nullable VoucherId voucher,
        String code,
        @Nullable LocalDate expiresOn) {

    /// Cash or a card.
    public static SalePayout plain(TenderKind kind, Money amount) {
        return new SalePayout(kind, amount, 0, null, "", null);
    }
}
