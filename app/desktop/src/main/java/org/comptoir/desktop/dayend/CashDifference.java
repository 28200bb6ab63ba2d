package org.comptoir.desktop.dayend;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.closing.DayFigures;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.TenderType;
import org.jspecify.annotations.Nullable;

/// The expected and counted amounts of one means of payment.
///
/// @param counted null for means that are not counted
record CashDifference(
        TenderType type,
        int count,
        Money expected,
        @Nullable Money counted) {

    /// Cash first, even if nobody paid in cash; then the other means used.
    static List<CashDifference> of(DayFigures figures, DayCountModel count) {
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
                figures.cashExpected(),
                count.drawer().total()));
        count.tenders()
                .forEach(tender -> tender.count()
                        .filter(counted ->
                                rows.stream().noneMatch(row -> row.type().equals(counted.type())))
                        .ifPresent(counted ->
                                rows.add(new CashDifference(counted.type(), 0, Money.ZERO, counted.counted()))));
        return rows;
    }

    /// Counted less expected; nothing where it was not counted.
    Money difference() {
        return counted == null ? Money.ZERO : counted.minus(expected);
    }
}
