package org.comptoir.pos.sales;

import java.time.LocalDate;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.vouchers.VoucherId;
import org.jspecify.annotations.Nullable;

/// A line of a sale, with name, price and VAT as they were.
///
/// @param position from 1 on
/// @param article none for a voucher
/// @param code the article's, or the value of the issued voucher's code
/// @param discount on this line alone
/// @param sharedDiscount its share of the discount on the whole
/// @param total what was paid for it
/// @param tax none for a voucher
/// @param voucher the one that was issued; none for an article
/// @param expiresOn the voucher's last day, if it has one
/// @param note empty for none
public record SaleLine(
        int position,
        LineKind kind,
        @Nullable ArticleId article,
        String code,
        String description,
        SoldBy soldBy,
        Quantity quantity,
        Money unitPrice,
        Money discount,
        Money sharedDiscount,
        Money total,
        @Nullable TaxRate tax,
        @Nullable VoucherId voucher,
        @Nullable LocalDate expiresOn,
        String note) {

    /// Pieces count each, what was weighed counts once.
    public long pieces() {
        return switch (soldBy) {
            case PIECE -> Math.max(1, quantity.thousandths() / 1000);
            case WEIGHT -> 1;
        };
    }
}
