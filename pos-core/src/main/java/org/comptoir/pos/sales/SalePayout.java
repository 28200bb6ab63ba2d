package org.comptoir.pos.sales;

import java.time.LocalDate;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.tender.OwnMeans;
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
/// @param own the tender of the shop's own; null for the program's kinds
public record SalePayout(
        TenderKind kind,
        Money amount,
        int points,
        @Nullable VoucherId voucher,
        String code,
        @Nullable LocalDate expiresOn,
        @Nullable OwnMeans own) {

    /// By one of the program's kinds.
    public SalePayout(
            TenderKind kind,
            Money amount,
            int points,
            @Nullable VoucherId voucher,
            String code,
            @Nullable LocalDate expiresOn) {
        this(kind, amount, points, voucher, code, expiresOn, null);
    }

    /// By a means that has nothing to tell but its amount.
    public static SalePayout plain(TenderKind kind, Money amount) {
        return plain(TenderType.of(kind), amount);
    }

    public static SalePayout plain(TenderType type, Money amount) {
        return new SalePayout(type.kind(), amount, 0, null, "", null, type.own());
    }

    /// The means as it is totalled.
    public TenderType type() {
        return new TenderType(kind, own);
    }
}
