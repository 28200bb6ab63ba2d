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

/// A completed sale. It never changes.
///
/// @param number its till, and its number in that till's gap-free chain of sales
/// @param requestId of the request that produced it
/// @param businessDay the day in the till's time zone
/// @param till the till's name at the time
/// @param customer as printed at the time; null for anonymous customers
/// @param taxes of the articles and single-purpose vouchers; other vouchers sold are not turnover
/// @param change returned in cash
/// @param rounding what was paid in cash above the total, because that was rounded; negative for less
/// @param payouts refunds for returned goods
/// @param owed what the customer owes after the sale; null if their account had no part in it
/// @param signature of its entry in the journal
/// @param mark four-character excerpt of the signature, as printed
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
        Money rounding,
        List<SalePayout> payouts,
        PointsOfSale points,
        @Nullable Money owed,
        String signature,
        String signatureExcerpt) {

    /// The customer's points in this sale; all 0 without a customer or a loyalty scheme.
    ///
    /// @param takenBack points earned by returned goods; points spent on them are in the payouts
    /// @param balance after the sale; negative if returned goods had earned points that were spent meanwhile
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

    /// The sale with its signature from the journal.
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
                rounding,
                payouts,
                points,
                owed,
                entrySignature,
                entryMark);
    }

    /// The sale as somebody's, who was not known when it was finished.
    Sale of(SaleCustomer buyer, PointsOfSale buyersPoints) {
        return new Sale(
                number,
                requestId,
                soldAt,
                businessDay,
                till,
                staff,
                staffName,
                buyer,
                lines,
                taxes,
                tenders,
                change,
                rounding,
                payouts,
                buyersPoints,
                owed,
                signature,
                signatureExcerpt);
    }

    /// Negative if more was returned than sold.
    public Money total() {
        return Money.sum(lines.stream().map(SaleLine::total).toList());
    }

    /// Articles sold minus articles returned; a voucher counts when it is spent, not when it is sold, except for a
    /// single-purpose one.
    public Money turnover() {
        return taxes.gross();
    }

    /// All discounts on articles sold, on lines and on the whole sale.
    public Money discount() {
        return Money.sum(lines.stream()
                .filter(line -> !line.isReturn())
                .flatMap(line -> line.reductions().stream())
                .map(Reduction::amount)
                .toList());
    }

    /// The number of items.
    public int articles() {
        return Math.toIntExact(lines.stream().mapToLong(SaleLine::pieces).sum());
    }

    /// The refunds in vouchers, whose codes must be printed.
    public List<SalePayout> creditNotes() {
        return payouts.stream().filter(payout -> payout.voucher() != null).toList();
    }

    /// Whether articles were sold in it, which can be exchanged.
    public boolean hasGoods() {
        return lines.stream().anyMatch(line -> line.kind() == LineKind.ARTICLE);
    }

    /// The gift vouchers sold or given back, whose codes must be printed.
    public List<SaleLine> vouchersSold() {
        return lines.stream().filter(line -> line.kind().isIssue()).toList();
    }
}
