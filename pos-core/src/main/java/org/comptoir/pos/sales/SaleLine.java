package org.comptoir.pos.sales;

import java.time.LocalDate;
import java.util.List;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.Reduction;
import org.comptoir.pos.pricing.ReductionKind;
import org.comptoir.pos.pricing.ReturnTerms;
import org.comptoir.pos.pricing.SoldLineId;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.vouchers.VoucherId;
import org.jspecify.annotations.Nullable;

/// A line of a sale, with name, price and VAT at the time.
///
/// @param position from 1
/// @param article null for a voucher
/// @param code of the article or of the issued voucher, masked for one that is spent; empty for a returned voucher
/// @param guaranteed whether the receipt told the legal guarantee of conformity, for its copies; not signed
/// @param listPrice catalogue price of a unit if another price was set; otherwise null
/// @param reductions in the order in which they were applied
/// @param total amount paid; negative for a return, like its reductions
/// @param tax null for a multi-purpose voucher
/// @param voucher issued, spent or returned; null for an article
/// @param expiresOn the voucher's last day, if it expires
/// @param returned the original line of a return; null for a line sold
/// @param terms of a return; null for a line sold
/// @param note may be empty
/// @param left remaining value of a single-purpose voucher that is spent, for receipts; null for other lines, not
/// signed
public record SaleLine(
        int position,
        LineKind kind,
        @Nullable ArticleId article,
        String code,
        String description,
        SoldBy soldBy,
        boolean guaranteed,
        Quantity quantity,
        Money unitPrice,
        @Nullable Money listPrice,
        List<Reduction> reductions,
        Money total,
        @Nullable TaxRate tax,
        @Nullable VoucherId voucher,
        @Nullable LocalDate expiresOn,
        @Nullable SoldLineId returned,
        @Nullable ReturnTerms terms,
        String note,
        @Nullable Money left) {

    public SaleLine {
        reductions = List.copyOf(reductions);
        if ((terms != null) != kind.isReturn()) {
            throw new IllegalArgumentException(kind + " with terms " + terms);
        }
        if (kind.isSinglePurpose() && tax == null) {
            throw new IllegalArgumentException(kind + " without a VAT rate");
        }
    }

    /// Any line but a single-purpose voucher that is spent.
    public SaleLine(
            int position,
            LineKind kind,
            @Nullable ArticleId article,
            String code,
            String description,
            SoldBy soldBy,
            boolean guaranteed,
            Quantity quantity,
            Money unitPrice,
            @Nullable Money listPrice,
            List<Reduction> reductions,
            Money total,
            @Nullable TaxRate tax,
            @Nullable VoucherId voucher,
            @Nullable LocalDate expiresOn,
            @Nullable SoldLineId returned,
            @Nullable ReturnTerms terms,
            String note) {
        this(
                position,
                kind,
                article,
                code,
                description,
                soldBy,
                guaranteed,
                quantity,
                unitPrice,
                listPrice,
                reductions,
                total,
                tax,
                voucher,
                expiresOn,
                returned,
                terms,
                note,
                null);
    }

    /// A line sold, or one returned without a stated reason.
    public SaleLine(
            int position,
            LineKind kind,
            @Nullable ArticleId article,
            String code,
            String description,
            SoldBy soldBy,
            boolean guaranteed,
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
        this(
                position,
                kind,
                article,
                code,
                description,
                soldBy,
                guaranteed,
                quantity,
                unitPrice,
                listPrice,
                reductions,
                total,
                tax,
                voucher,
                expiresOn,
                returned,
                kind.isReturn() ? ReturnTerms.UNSTATED : null,
                note);
    }

    /// The discount on this line alone, promotions included.
    public Money discount() {
        return Money.sum(reductions.stream().map(Reduction::amount).toList()).minus(sharedDiscount());
    }

    /// Its share of the discount on the whole sale.
    public Money sharedDiscount() {
        return sum(ReductionKind.TICKET_DISCOUNT);
    }

    /// What promotions took off it.
    public Money promoted() {
        return sum(ReductionKind.PROMOTION);
    }

    /// What points took off it.
    public Money reducedByPoints() {
        return sum(ReductionKind.POINTS);
    }

    private Money sum(ReductionKind kind) {
        return Money.sum(reductions.stream()
                .filter(reduction -> reduction.kind() == kind)
                .map(Reduction::amount)
                .toList());
    }

    /// Whether it is a voucher that a promotion gave.
    public boolean isReward() {
        return kind == LineKind.VOUCHER && promoted().isPositive();
    }

    public boolean isReturn() {
        return kind.isReturn();
    }

    /// Whether returned goods cannot be sold again.
    public boolean isWrittenOff() {
        return terms != null && terms.isWrittenOff();
    }

    /// Each piece counts, goods sold by weight count once, returns and tips do not count.
    public long pieces() {
        if (isReturn()
                || kind == LineKind.TIP
                || kind == LineKind.SINGLE_VOUCHER_USE
                || kind == LineKind.SINGLE_VOUCHER_BACK) {
            return 0;
        }
        return switch (soldBy) {
            case PIECE -> Math.max(1, quantity.thousandths() / 1000);
            case WEIGHT -> 1;
        };
    }
}
