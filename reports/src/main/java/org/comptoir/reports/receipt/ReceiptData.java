package org.comptoir.reports.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.tax.TaxSummary;
import org.comptoir.pos.text.Language;
import org.comptoir.reports.letterhead.Letterhead;
import org.jspecify.annotations.Nullable;

/// The content of a receipt.
///
/// @param header the shop's own text above, may be empty
/// @param footer the shop's own text below, may be empty
/// @param conditions of exchange and return, may be empty
/// @param notice of what kind of document it is, where that has to be told, may be empty
/// @param customer as printed, may be empty
/// @param origins the receipts from which goods are returned
/// @param rounding of the total where it is paid in cash alone, negative for less to pay
/// @param change returned in cash
/// @param owed on the customer's account now; null where it had no part in the sale
/// @param signature four-character excerpt of the journal's signature
/// @param code scanned to find the sale again
/// @param program name and version of this program
/// @param duplicate 0 for the original, n for the n-th reprint
public record ReceiptData(
        Letterhead shop,
        String header,
        String footer,
        String conditions,
        String notice,
        Language language,
        ZoneId zone,
        String number,
        Instant soldAt,
        String till,
        String staff,
        String customer,
        List<Line> lines,
        List<Origin> origins,
        Money total,
        Money rounding,
        TaxSummary taxes,
        List<Paid> paid,
        Money change,
        @Nullable Money owed,
        @Nullable PointsNote points,
        List<IssuedVoucher> vouchers,
        String signature,
        String code,
        String program,
        int duplicate) {

    /// @param detail variant or note, may be empty
    /// @param reductions each with its reason and amount
    /// @param isWeighed whether the quantity is in kilograms
    /// @param isGuaranteed whether the legal guarantee of conformity is told beside it
    /// @param total after reductions; negative for what is returned
    /// @param taxCode the letter of its VAT rate
    /// @param returned why it is returned and what becomes of it; null for what is sold
    public record Line(
            String name,
            String detail,
            Quantity quantity,
            boolean isWeighed,
            boolean isGuaranteed,
            Money unitPrice,
            List<Reduction> reductions,
            Money total,
            String taxCode,
            @Nullable String returned) {

        /// Something sold.
        public Line(
                String name,
                String detail,
                Quantity quantity,
                boolean isWeighed,
                boolean isGuaranteed,
                Money unitPrice,
                List<Reduction> reductions,
                Money total,
                String taxCode) {
            this(name, detail, quantity, isWeighed, isGuaranteed, unitPrice, reductions, total, taxCode, null);
        }

        boolean isReturned() {
            return returned != null;
        }
    }

    /// A receipt from which goods are returned.
    public record Origin(String number, LocalDate day) {}

    public record Reduction(String reason, Money amount) {}

    /// @param means the name shown to people, such as `Card`, with what is left of a voucher
    public record Paid(String means, Money amount) {}

    /// @param takenBack earned by what is returned
    /// @param givenBack spent on what is returned
    /// @param worth of the balance, as points are worth today; zero if they are worth nothing
    public record PointsNote(long earned, long spent, long takenBack, long givenBack, long balance, Money worth) {

        /// Without returns.
        public PointsNote(long earned, long spent, long balance, Money worth) {
            this(earned, spent, 0, 0, balance, worth);
        }

        long before() {
            return balance - earned + spent + takenBack - givenBack;
        }
    }

    /// @param name of a single-purpose voucher, with its VAT rate; empty for others
    /// @param code in groups, for people
    /// @param barcode the code for scanners
    /// @param expires the last day, if it expires
    /// @param isCreditNote whether it refunds what is returned; otherwise it was sold
    public record IssuedVoucher(
            String name,
            Money amount,
            String code,
            String barcode,
            @Nullable LocalDate expires,
            boolean isCreditNote) {

        /// A multi-purpose voucher.
        public IssuedVoucher(
                Money amount, String code, String barcode, @Nullable LocalDate expires, boolean isCreditNote) {
            this("", amount, code, barcode, expires, isCreditNote);
        }
    }

    public ReceiptData {
        lines = List.copyOf(lines);
        origins = List.copyOf(origins);
        paid = List.copyOf(paid);
        vouchers = List.copyOf(vouchers);
    }

    boolean hasReturns() {
        return lines.stream().anyMatch(Line::isReturned);
    }

    /// Whether something is sold beside what is returned.
    boolean isExchange() {
        return hasReturns() && !lines.stream().allMatch(Line::isReturned);
    }

    /// By how much all lines sold are reduced.
    Money reduced() {
        return Money.sum(lines.stream()
                .filter(line -> !line.isReturned())
                .flatMap(line -> line.reductions().stream())
                .map(Reduction::amount)
                .toList());
    }
}
