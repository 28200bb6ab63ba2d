package org.comptoir.shop.documents;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import org.comptoir.pos.cash.CashMovement;
import org.comptoir.pos.cash.CashMovementKind;
import org.comptoir.pos.closing.DayClosing;
import org.comptoir.pos.closing.DayFigures;
import org.comptoir.pos.closing.PeriodActivity;
import org.comptoir.pos.closing.TenderCount;
import org.comptoir.pos.closing.period.PeriodClosing;
import org.comptoir.pos.closing.period.PeriodKind;
import org.comptoir.pos.fiscal.FiscalFigures;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.TenderType;
import org.comptoir.pos.sales.TillTerms;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.comptoir.reports.closing.CashSlipData;
import org.comptoir.reports.closing.ClosingData;
import org.comptoir.reports.closing.PeriodClosingData;
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
                activity(closing.tillId(), figures, period, closing.counts()),
                tenders(figures.tenders()),
                cash(figures, closing.counted().total(), closing.nextFloat()),
                closing.reason(),
                counts(closing),
                closing.automatic(),
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
                activity(till.id(), figures, period, List.of()),
                tenders(figures.tenders()),
                cash(figures, null, null),
                "",
                List.of(),
                false,
                figures.perpetual(),
                new ClosingData.YearTotal(period.year(), period.yearTotal()),
                figures.findings(),
                "",
                key,
                program);
    }

    private static ClosingData.ForeignFigure foreign(PeriodActivity.ForeignTaken taken, List<TenderCount> counts) {
        var counted = counts.stream()
                .filter(count -> count.type().equals(taken.type()))
                .map(count -> new BigDecimal(count.counted().toDecimal())
                        .setScale(taken.amount().scale(), RoundingMode.HALF_UP))
                .findFirst()
                .orElse(null);
        return new ClosingData.ForeignFigure(taken.currency(), taken.count(), taken.amount(), taken.given(), counted);
    }

    private static ClosingData.Activity activity(
            TillId till, DayFigures figures, PeriodActivity period, List<TenderCount> counts) {
        var hasSales = figures.firstSale() > 0;
        return new ClosingData.Activity(
                figures.sales(),
                hasSales ? new SaleNumber(till, figures.firstSale()).toString() : "",
                hasSales ? new SaleNumber(till, figures.lastSale()).toString() : "",
                counted(figures.discounts()),
                counted(figures.returns()),
                counted(figures.vouchersSold()),
                counted(figures.rounding()),
                figures.taken(TenderType.of(TenderKind.ACCOUNT)),
                counted(figures.accountPaid()),
                figures.taken(TenderType.of(TenderKind.VOUCHER)),
                counted(period.cancelled()),
                counted(period.emptied()),
                counted(period.unreceipted()),
                period.drawerOpenings(),
                counted(period.singlesSold()),
                counted(period.singlesSpent()),
                period.tips().stream()
                        .map(tip -> new ClosingData.TenderFigure(
                                tip.seller(), tip.tips().count(), tip.tips().amount()))
                        .toList(),
                period.foreign().stream().map(taken -> foreign(taken, counts)).toList(),
                fiscal(period.fiscal()));
    }

    private static ClosingData.FiscalDocumentFigures fiscal(FiscalFigures fiscal) {
        return new ClosingData.FiscalDocumentFigures(
                fiscal.closings().stream()
                        .map(closing -> new ClosingData.RecorderFigure(
                                closing.serial(), closing.closing(), closing.documents()))
                        .toList(),
                fiscal.open(),
                fiscal.settled());
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

    private List<ClosingData.TenderFigure> tenders(List<DayFigures.TenderTotal> tenders) {
        return tenders.stream()
                .map(tender -> new ClosingData.TenderFigure(
                        tender.type().title(shop.language()), tender.count(), tender.amount()))
                .toList();
    }

    private List<ClosingData.CountedTender> counts(DayClosing closing) {
        return closing.counts().stream()
                .filter(count -> !TenderCount.isForeign(count.type()))
                .map(count -> new ClosingData.CountedTender(
                        count.type().title(shop.language()),
                        count.counted(),
                        count.counted().minus(closing.figures().taken(count.type())),
                        count.reason()))
                .toList();
    }

    private ClosingData.Cash cash(DayFigures figures, @Nullable Money counted, @Nullable Money nextFloat) {
        var texts = Texts.of("till", shop.language());
        var isOther = !figures.floatFound().equals(figures.openingFloat());
        var moved = figures.cash().kinds().stream()
                .filter(total -> total.kind() != CashMovementKind.DAY_OPENED)
                .map(total ->
                        new ClosingData.TenderFigure(texts.get(total.kind().textKey()), total.count(), total.amount()))
                .toList();
        return new ClosingData.Cash(
                figures.floatFound(),
                isOther ? figures.openingFloat() : null,
                moved,
                figures.takenInDrawer(),
                figures.cashExpected(),
                counted,
                nextFloat);
    }

    /// A month or year closing.
    PeriodClosingData period(PeriodClosing closing) {
        var figures = closing.figures();
        var hasSales = figures.firstSale() > 0;
        return new PeriodClosingData(
                sender,
                shop.language(),
                shop.zone(),
                closing.kind() == PeriodKind.YEAR,
                closing.number(),
                named(closing.tillId(), closing.till()),
                closing.firstDay(),
                closing.lastDay(),
                closing.closedAt(),
                closing.firstClosing(),
                closing.lastClosing(),
                closing.closings(),
                hasSales ? new SaleNumber(closing.tillId(), figures.firstSale()).toString() : "",
                hasSales ? new SaleNumber(closing.tillId(), figures.lastSale()).toString() : "",
                figures.sales(),
                figures.taxes(),
                tenders(figures.tenders()),
                counted(figures.discounts()),
                counted(figures.returns()),
                counted(figures.vouchersSold()),
                counted(figures.rounding()),
                counted(figures.accountPaid()),
                figures.cashDifference(),
                figures.perpetual(),
                closing.mark(),
                key,
                program);
    }

    /// The slip of a movement of cash.
    CashSlipData slip(CashMovement movement) {
        var found = movement.found();
        return new CashSlipData(
                sender,
                shop.language(),
                shop.zone(),
                movement.number(),
                named(movement.till(), movement.tillName()),
                Texts.of("till", shop.language()).get(movement.kind().textKey()),
                found == null && movement.amount().isNegative()
                        ? movement.amount().negate()
                        : movement.amount(),
                found == null ? null : new CashSlipData.Opening(found.minus(movement.amount()), found),
                movement.reason(),
                movement.staffName(),
                movement.approvedBy(),
                movement.at(),
                movement.mark(),
                program);
    }
}
