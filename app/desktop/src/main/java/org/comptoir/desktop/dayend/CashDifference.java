package org.comptoir.desktop.dayend;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.closing.DayFigures;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.TenderKind;
import org.jspecify.annotations.Nullable;

/// The expected and counted amounts of one means of payment.
///
/// @param counted null for means that are not counted
record CashDifference(
        TenderKind kind,
        int count,
        Money expected,
        @Nullable Money counted) {

    /// Cash first, even if nobody paid in cash; then the other means used.
    static List<CashDifference> of(DayFigures figures, Money counted) {
        var rows = new ArrayList<CashDifference>();
        var cash = 0;
        for (var tender : figures.tenders()) {
            if (tender.kind() == TenderKind.CASH) {
                cash = tender.count();
            } else {
                rows.add(new CashDifference(tender.kind(), tender.count(), tender.amount(), null));
            }
        }
        rows.addFirst(new CashDifference(TenderKind.CASH, cash, figures.cashExpected(), counted));
        return rows;
    }
}
