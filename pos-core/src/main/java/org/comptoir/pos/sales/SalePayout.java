package org.comptoir.pos.sales;

import java.time.LocalDate;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.vouchers.VoucherId;
import org.jspecify.annotations.Nullable;

/// A refund in a sale.
///
/// @param kind a voucher is a credit note that was issued
/// @param amount positive
/// @param points given back, 0 for other means
/// @param voucher the credit note; null for other means
/// @param code of the credit note, or empty
/// @param expiresOn the credit note's last day, if it expires
public record SalePayout(
        TenderKind kind,
        Money amount,
        int points,
        @Nullable VoucherId voucher,
        String code,
        @Nullable LocalDate expiresOn) {

    /// By cash or card.
    public static SalePayout plain(TenderKind kind, Money amount) {
        return new SalePayout(kind, amount, 0, null, "", null);
    }
}
