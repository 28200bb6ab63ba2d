package org.comptoir.pos.closing;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.comptoir.pos.closing.DayFigures.Counted;
import org.comptoir.pos.closing.DayFigures.TenderTotal;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.TenderType;
import org.comptoir.pos.tax.TaxSummary;

/// What some sales add up to. Every amount is a sum of what the tickets hold, nothing is worked out anew, so that sums
/// of sums agree to the cent.
///
/// @param taxes the tickets' own rows; their gross is the turnover
/// @param tenders after change and payouts
/// @param payouts what was paid out, which the tenders are less by already
/// @param vouchersSold gift vouchers sold less those that came back, outside the turnover
/// @param returns lines that came back, and what was given back for them
/// @param discounts tickets reduced, and by how much
/// @param rounding tickets rounded for cash, and by how much in all
/// @param accountPaid paid of what was bought on account, outside the turnover
public record SalesFigures(
        int sales,
        TaxSummary taxes,
        List<TenderTotal> tenders,
        Counted payouts,
        Counted vouchersSold,
        Counted returns,
        Counted discounts,
        Counted rounding,
        Counted accountPaid) {

    public static final SalesFigures NONE = new SalesFigures(
            0,
            new TaxSummary(List.of()),
            List.of(),
            Counted.NONE,
            Counted.NONE,
            Counted.NONE,
            Counted.NONE,
            Counted.NONE,
            Counted.NONE);

    public SalesFigures {
        tenders = List.copyOf(tenders);
    }

    /// Tax included.
    public Money turnover() {
        return taxes.gross();
    }

    public SalesFigures plus(SalesFigures other) {
        return new SalesFigures(
                sales + other.sales,
                taxes.plus(other.taxes),
                sum(Stream.concat(tenders.stream(), other.tenders.stream())),
                payouts.plus(other.payouts),
                vouchersSold.plus(other.vouchersSold),
                returns.plus(other.returns),
                discounts.plus(other.discounts),
                rounding.plus(other.rounding),
                accountPaid.plus(other.accountPaid));
    }

    /// One row for each means of payment, in the order in which closings are signed.
    public static List<TenderTotal> sum(Stream<TenderTotal> totals) {
        var sums = new TreeMap<TenderType, TenderTotal>();
        totals.forEach(total -> sums.merge(
                total.type(),
                total,
                (known, more) -> new TenderTotal(
                        known.type(),
                        known.count() + more.count(),
                        known.amount().plus(more.amount()))));
        return List.copyOf(sums.values());
    }
}
