package org.comptoir.pos.sales;

import java.time.LocalDate;
import java.util.List;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.Reduction;
import org.comptoir.pos.pricing.ReductionKind;
import org.comptoir.pos.pricing.SoldLineId;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.vouchers.VoucherId;
import org.jspecify.annotations.Nullable;

/// A line of a sale, with name, price and VAT as they were.
///
/// @param position from 1 on
/// @param article none for a voucher
/// @param code the article's, the value of the issued voucher's code, or empty for a voucher that came back
/// @param listPrice what a unit costs by the catalogue, where somebody set another price; otherwise none
/// @param reductions in the order in which they were taken off
/// @param total what was paid for it; below nothing, like its reductions, for what came back
/// @param tax none for a voucher
/// @param voucher the one that was issued or came back; none for an article
/// @param expiresOn the voucher's last day, if it has one
/// @param returned the line that sold it, for what came back; none for what was sold
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
        @Nullable Money listPrice,
        List<Reduction> reductions,
        Money total,
        @Nullable TaxRate tax,
        @Nullable VoucherId voucher,
        @Nullable LocalDate expiresOn,
        @Nullable SoldLineId returned,
        String note) {

    public SaleLine {
        reductions = List.copyOf(reductions);
    }

    /// On this line alone.
    public Money discount() {
        return Money.sum(reductions.stream().map(Reduction::amount).toList()).minus(sharedDiscount());
    }

    /// Its share of the discount on the whole.
    public Money sharedDiscount() {
        return Money.sum(reductions.stream()
                .filter(reduction -> reduction.kind() == ReductionKind.TICKET_DISCOUNT)
                .map(Reduction::amount)
                .toList());
    }

    public boolean isReturn() {
        return returned != null;
    }

    /// Pieces count each, what was weighed counts once, what came back not at all.
    public long pieces() {
        if (isReturn()) {
            return 0;
        }
        return switch (soldBy) {
            case PIECE -> Math.max(1, quantity.thousandths() / 1000);
            case WEIGHT -> 1;
        };
    }
}
