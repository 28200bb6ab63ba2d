package org.comptoir.desktop.dayend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.closing.DayFigures;
import org.comptoir.pos.closing.PeriodActivity.ForeignTaken;
import org.comptoir.pos.closing.TenderCount;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.TenderType;
import org.comptoir.pos.sales.tender.Currencies;
import org.comptoir.pos.text.Formats;
import org.jspecify.annotations.Nullable;

/// The expected and counted amounts of one means of payment, those of foreign cash in its currency.
///
/// @param counted null for means that are not counted
record CashDifference(
        TenderType type,
        int count,
        Money expected,
        @Nullable Money counted) {

    /// Cash first, even if nobody paid in cash; then the other means used.
    static List<CashDifference> of(DayFigures figures, List<ForeignTaken> foreign, DayCountModel count) {
        var rows = new ArrayList<CashDifference>();
        var cash = 0;
        for (var tender : figures.tenders()) {
            if (tender.kind() == TenderKind.CASH) {
                cash = tender.count();
            } else if (!tender.type().isInDrawer()) {
                rows.add(new CashDifference(
                        tender.type(),
                        tender.count(),
                        tender.amount(),
                        count.counted(tender.type()).orElse(null)));
            }
        }
        rows.addFirst(new CashDifference(
                TenderType.of(TenderKind.CASH),
                cash,
                figures.cashExpected()
                        .minus(Money.sum(
                                foreign.stream().map(ForeignTaken::given).toList())),
                count.drawer().total()));
        foreign.forEach(taken -> rows.add(new CashDifference(
                taken.type(),
                taken.count(),
                taken.taken(),
                count.counted(taken.type()).orElse(null))));
        count.tenders()
                .forEach(tender -> tender.count()
                        .filter(counted ->
                                rows.stream().noneMatch(row -> row.type().equals(counted.type())))
                        .ifPresent(counted ->
                                rows.add(new CashDifference(counted.type(), 0, Money.ZERO, counted.counted()))));
        return rows;
    }

    /// An amount of it, in its currency.
    String shown(Money amount, Formats formats) {
        var own = type.own();
        return own == null || !TenderCount.isForeign(type)
                ? formats.money(amount)
                : formats.currency(
                        own.name(),
                        BigDecimal.valueOf(amount.cents(), 2)
                                .setScale(Currencies.digits(own.name()), RoundingMode.HALF_UP));
    }

    /// Counted less expected; nothing where it was not counted.
    Money difference() {
        return counted == null ? Money.ZERO : counted.minus(expected);
    }
}
