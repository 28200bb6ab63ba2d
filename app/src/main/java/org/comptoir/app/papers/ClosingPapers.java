package org.comptoir.app.papers;

import java.time.Instant;
import java.util.List;
import org.comptoir.pos.closing.DayClosing;
import org.comptoir.pos.closing.DayFigures;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.closing.DayClosePaper;
import org.comptoir.reports.letterhead.Sender;
import org.jspecify.annotations.Nullable;

/// What a Z report or an X reading says.
record ClosingPapers(ShopProfile shop, Sender sender, String program) {

    /// @param before when the till was closed before, or none
    DayClosePaper closing(DayClosing closing, @Nullable Instant before) {
        var figures = closing.figures();
        return new DayClosePaper(
                sender,
                shop.language(),
                shop.zone(),
                closing.number(),
                before,
                closing.closedAt(),
                closing.till(),
                closing.staffName(),
                figures.taxes(),
                activity(figures),
                tenders(figures),
                cash(figures, closing.counted().total(), closing.nextFloat()),
                closing.reason(),
                figures.perpetual(),
                closing.mark(),
                program);
    }

    DayClosePaper reading(DayFigures figures, @Nullable Instant before, Instant now, String staff) {
        return new DayClosePaper(
                sender,
                shop.language(),
                shop.zone(),
                0,
                before,
                now,
                shop.till(),
                staff,
                figures.taxes(),
                activity(figures),
                tenders(figures),
                cash(figures, null, null),
                "",
                figures.perpetual(),
                "",
                program);
    }

    private static DayClosePaper.Activity activity(DayFigures figures) {
        return new DayClosePaper.Activity(
                figures.sales(),
                figures.discounts().amount(),
                figures.vouchersSold().amount(),
                paidBy(figures, TenderKind.VOUCHER));
    }

    private List<DayClosePaper.TenderFigure> tenders(DayFigures figures) {
        var texts = Texts.of("sales", shop.language());
        return figures.tenders().stream()
                .map(tender -> new DayClosePaper.TenderFigure(
                        texts.get(tender.kind().textKey()), tender.count(), tender.amount()))
                .toList();
    }

    private static DayClosePaper.Cash cash(DayFigures figures, @Nullable Money counted, @Nullable Money nextFloat) {
        return new DayClosePaper.Cash(
                figures.openingFloat(), paidBy(figures, TenderKind.CASH), figures.cashExpected(), counted, nextFloat);
    }

    private static Money paidBy(DayFigures figures, TenderKind kind) {
        return Money.sum(figures.tenders().stream()
                .filter(tender -> tender.kind() == kind)
                .map(DayFigures.TenderTotal::amount)
                .toList());
    }
}
