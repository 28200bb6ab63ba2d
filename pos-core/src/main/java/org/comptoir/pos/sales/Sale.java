package org.comptoir.pos.sales;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.Reduction;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.tax.TaxSummary;
import org.comptoir.pos.till.SaleNumber;
import org.jspecify.annotations.Nullable;

/// A sale that was made. It never changes.
///
/// @param number its till, and its entry in that till's chain of sales, without gaps
/// @param requestId under which it was asked for
/// @param businessDay the day at the till's place
/// @param till the till's name then
/// @param customer as printed then; none for a passer-by
/// @param taxes of the articles; vouchers sold are outside the turnover
/// @param change given back in cash
/// @param payouts what was paid back for what came back
/// @param signature of its entry in the journal
/// @param mark the four characters of the signature that the receipt prints
public record Sale(
        SaleNumber number,
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
        List<SalePayout> payouts,
        PointsOfSale points,
        String signature,
        String signatureExcerpt) {

    /// The customer's points in this sale; all 0 where there was no customer or no loyalty scheme.
    ///
    /// @param takenBack earned by what came back; points that had been spent on it are in the payouts
    /// @param balance after the sale; below nothing when points were taken back that had been spent meanwhile
    public record PointsOfSale(int earned, int spent, int takenBack, int balance) {

        public static final PointsOfSale NONE = new PointsOfSale(0, 0, 0);

        public PointsOfSale(int earned, int spent, int balance) {
            this(earned, spent, 0, balance);
        }
    }

    public Sale {
        lines = List.copyOf(lines);
        tenders = List.copyOf(tenders);
        payouts = List.copyOf(payouts);
    }

    /// The same, once the journal signed it.
    public Sale signed(String entrySignature, String entryMark) {
        return new Sale(
                number,
                requestId,
                soldAt,
                businessDay,
                till,
                staff,
                staffName,
                customer,
                lines,
                taxes,
                tenders,
                change,
                payouts,
                points,
                entrySignature,
                entryMark);
    }

    /// Below nothing when more came back than was sold.
    public Money total() {
        return Money.sum(lines.stream().map(SaleLine::total).toList());
    }

    /// What was sold in it, less what came back: a voucher sold counts when it is spent, not before.
    public Money turnover() {
        return taxes.gross();
    }

    /// All discounts on what was sold, on lines and on the whole.
    public Money discount() {
        return Money.sum(lines.stream()
                .filter(line -> !line.isReturn())
                .flatMap(line -> line.reductions().stream())
                .map(Reduction::amount)
                .toList());
    }

    /// How many things were in the bag.
    public int articles() {
        return Math.toIntExact(lines.stream().mapToLong(SaleLine::pieces).sum());
    }

    /// What was paid back as vouchers, whose codes are to be printed.
    public List<SalePayout> creditNotes() {
        return payouts.stream().filter(payout -> payout.voucher() != null).toList();
    }

    /// The lines that are gift vouchers, whose codes are to be printed.
    public List<SaleLine> vouchersSold() {
        return lines.stream().filter(line -> line.kind() == LineKind.VOUCHER).toList();
    }
}
