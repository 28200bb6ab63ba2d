package org.comptoir.pos.closing.period;

import java.util.List;
import java.util.stream.Stream;
import org.comptoir.pos.closing.DayClosing;
import org.comptoir.pos.closing.DayFigures.Counted;
import org.comptoir.pos.closing.DayFigures.TenderTotal;
import org.comptoir.pos.closing.SalesFigures;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.tax.TaxSummary;

/// What closings add up to. Every amount is a sum of what they signed, so that it agrees to the cent.
///
/// @param firstSale number of the first sale, 0 if there is none
/// @param lastSale number of the till's latest sale at the end of the period; 0 if there is none
/// @param taxes their gross is the turnover
/// @param tenders one for each means of payment, those of the shop's own by name; after change and payouts
/// @param vouchersSold gift vouchers sold minus those returned, not part of the turnover
/// @param rounding number of sales whose total was rounded for cash, and by how much in all
/// @param accountPaid what customers paid of what they had bought on account, not part of the turnover
/// @param cashDifference counted minus expected cash of all days
/// @param perpetual the till's turnover since its first sale, this period included
public record PeriodFigures(
        long firstSale,
        long lastSale,
        int sales,
        TaxSummary taxes,
        List<TenderTotal> tenders,
        Counted vouchersSold,
        Counted returns,
        Counted discounts,
        Counted rounding,
        Counted accountPaid,
        Money cashDifference,
        Money perpetual) {

    private static final PeriodFigures NONE = new PeriodFigures(
            0,
            0,
            0,
            new TaxSummary(List.of()),
            List.of(),
            Counted.NONE,
            Counted.NONE,
            Counted.NONE,
            Counted.NONE,
            Counted.NONE,
            Money.ZERO,
            Money.ZERO);

    public PeriodFigures {
        tenders = List.copyOf(tenders);
    }

    /// @param days in order
    static PeriodFigures ofDays(List<DayClosing> days) {
        return days.stream().map(PeriodFigures::of).reduce(NONE, PeriodFigures::then);
    }

    /// @param months in order
    static PeriodFigures ofMonths(List<PeriodClosing> months) {
        return months.stream().map(PeriodClosing::figures).reduce(NONE, PeriodFigures::then);
    }

    private static PeriodFigures of(DayClosing day) {
        var figures = day.figures();
        return new PeriodFigures(
                figures.firstSale(),
                figures.lastSale(),
                figures.sales(),
                figures.taxes(),
                figures.tenders(),
                figures.vouchersSold(),
                figures.returns(),
                figures.discounts(),
                figures.rounding(),
                figures.accountPaid(),
                day.difference(),
                figures.perpetual());
    }

    /// With what follows.
    private PeriodFigures then(PeriodFigures next) {
        return new PeriodFigures(
                firstSale == 0 ? next.firstSale : firstSale,
                next.lastSale,
                sales + next.sales,
                taxes.plus(next.taxes),
                SalesFigures.sum(Stream.concat(tenders.stream(), next.tenders.stream())),
                vouchersSold.plus(next.vouchersSold),
                returns.plus(next.returns),
                discounts.plus(next.discounts),
                rounding.plus(next.rounding),
                accountPaid.plus(next.accountPaid),
                cashDifference.plus(next.cashDifference),
                next.perpetual);
    }

    /// Tax included.
    public Money turnover() {
        return taxes.gross();
    }
}
