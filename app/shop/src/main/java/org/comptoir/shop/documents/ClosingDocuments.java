package org.comptoir.shop.documents;

import java.time.Instant;
import java.util.List;
import org.comptoir.pos.closing.DayClosing;
import org.comptoir.pos.closing.DayFigures;
import org.comptoir.pos.closing.PeriodActivity;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.TillTerms;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.comptoir.reports.closing.ClosingData;
import org.comptoir.reports.letterhead.Letterhead;
import org.jspecify.annotations.Nullable;

/// The data of a Z report or an X reading.
///
/// @param key the current signing key of the journal
record ClosingDocuments(
        ShopProfile shop, TillTerms till, Letterhead sender, ClosingData.SigningKey key, String program) {

    /// Its id and the name it had at the time.
    private static String named(TillId id, String name) {
        return id + " · " + name;
    }

    /// @param before time of the previous closing, if any
    ClosingData closing(DayClosing closing, @Nullable Instant before, PeriodActivity period) {
        var figures = closing.figures();
        return new ClosingData(
                sender,
                shop.language(),
                shop.zone(),
                closing.number(),
                figures.previousClosing(),
                opening(period, before),
                closing.closedAt(),
                named(closing.tillId(), closing.till()),
                closing.staffName(),
                figures.taxes(),
                activity(closing.tillId(), figures, period),
                tenders(figures),
                cash(figures, closing.counted().total(), closing.nextFloat()),
                closing.reason(),
                figures.perpetual(),
                new ClosingData.YearTotal(period.year(), period.yearTotal()),
                figures.findings(),
                closing.mark(),
                key,
                program);
    }

    ClosingData reading(
            DayFigures figures, @Nullable Instant before, PeriodActivity period, Instant now, String staff) {
        return new ClosingData(
                sender,
                shop.language(),
                shop.zone(),
                0,
                figures.previousClosing(),
                opening(period, before),
                now,
                named(till.id(), till.name()),
                staff,
                figures.taxes(),
                activity(till.id(), figures, period),
                tenders(figures),
                cash(figures, null, null),
                "",
                figures.perpetual(),
                new ClosingData.YearTotal(period.year(), period.yearTotal()),
                figures.findings(),
                "",
                key,
                program);
    }

    private static ClosingData.Activity activity(TillId till, DayFigures figures, PeriodActivity period) {
        var hasSales = figures.firstSale() > 0;
        return new ClosingData.Activity(
                figures.sales(),
                hasSales ? new SaleNumber(till, figures.firstSale()).toString() : "",
                hasSales ? new SaleNumber(till, figures.lastSale()).toString() : "",
                counted(figures.discounts()),
                counted(figures.returns()),
                counted(figures.vouchersSold()),
                counted(figures.rounding()),
                paidBy(figures, TenderKind.ACCOUNT),
                counted(figures.accountPaid()),
                paidBy(figures, TenderKind.VOUCHER),
                counted(period.cancelled()),
                counted(period.emptied()),
                counted(period.unreceipted()),
                period.drawerOpenings());
    }

    /// By the first sale; a day without any began with the closing before.
    private static ClosingData.@Nullable Opening opening(PeriodActivity period, @Nullable Instant before) {
        var first = period.firstSale();
        if (first != null) {
            return new ClosingData.Opening(first.soldAt(), first.staffName());
        }
        return before == null ? null : new ClosingData.Opening(before, "");
    }

    private static ClosingData.Counted counted(DayFigures.Counted counted) {
        return new ClosingData.Counted(counted.count(), counted.amount());
    }

    private List<ClosingData.TenderFigure> tenders(DayFigures figures) {
        return figures.tenders().stream()
                .map(tender -> new ClosingData.TenderFigure(
                        tender.type().title(shop.language()), tender.count(), tender.amount()))
                .toList();
    }

    private static ClosingData.Cash cash(DayFigures figures, @Nullable Money counted, @Nullable Money nextFloat) {
        return new ClosingData.Cash(
                figures.openingFloat(),
                figures.cashExpected().minus(figures.openingFloat()),
                figures.cashExpected(),
                counted,
                nextFloat);
    }

    private static Money paidBy(DayFigures figures, TenderKind kind) {
        return Money.sum(figures.tenders().stream()
                .filter(tender -> tender.kind() == kind)
                .map(DayFigures.TenderTotal::amount)
                .toList());
    }
}
