package org.comptoir.pos.sales;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.tax.TaxSummary;
import org.jspecify.annotations.Nullable;

/// A sale that was made. It never changes.
///
/// @param number of its entry in the journal's chain of sales, without gaps
/// @param requestId under which it was asked for
/// @param businessDay the day at the till's place
/// @param customer as printed then; none for a passer-by
/// @param taxes of the articles; vouchers sold are outside the turnover
/// @param change given back in cash
/// @param signature of its entry in the journal
/// @param mark the four characters of the signature that the receipt prints
public record Sale(
        long number,
        UUID requestId,
        Instant soldAt,
        LocalDate businessDay,
        String till,
        StaffId staff,
        String staffName,
        @Nullable SaleCustomer customer,
        List<SaleLine> lines,
        TaxSummary taxes,
        List<SaleTender> tenders,
        Money change,
        PointsOfSale points,
        String signature,
        String signatureExcerpt) {

    /// The customer's points in this sale; all 0 where there was no customer or no loyalty scheme.
    ///
    /// @param balance after the sale
    public record PointsOfSale(int earned, int spent, int balance) {
        public static final PointsOfSale NONE = new PointsOfSale(0, 0, 0);
    }

    public Sale {
        lines = List.copyOf(lines);
        tenders = List.copyOf(tenders);
    }

    public Money total() {
        return Money.sum(lines.stream().map(SaleLine::total).toList());
    }

    /// What was sold in it: a voucher sold counts when it is spent, not before.
    public Money turnover() {
        return taxes.gross();
    }

    /// All discounts, on lines and on the whole.
    public Money discount() {
        return Money.sum(lines.stream().map(SaleLine::discount).toList())
                .plus(Money.sum(lines.stream().map(SaleLine::sharedDiscount).toList()));
    }

    /// How many things were in the bag.
    public int articles() {
        return Math.toIntExact(lines.stream().mapToLong(SaleLine::pieces).sum());
    }

    /// The lines that are gift vouchers, whose codes are to be printed.
    public List<SaleLine> vouchersSold() {
        return lines.stream().filter(line -> line.kind() == LineKind.VOUCHER).toList();
    }
}
