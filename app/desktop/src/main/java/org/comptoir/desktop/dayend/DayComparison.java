package org.comptoir.desktop.dayend;

import java.util.List;
import java.util.Optional;
import org.comptoir.pos.closing.CloseResult;
import org.comptoir.pos.closing.DayFigures;
import org.comptoir.pos.closing.DifferenceLimit;
import org.comptoir.pos.closing.PeriodActivity.ForeignTaken;
import org.comptoir.pos.closing.TenderCount;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.TenderType;

/// What was counted beside what was expected.
///
/// @param limit up to which nobody has to say why they differ
/// @param foreign cash of other currencies that was taken
record DayComparison(DayFigures figures, List<ForeignTaken> foreign, DayCountModel count, DifferenceLimit limit) {

    /// In cash: counted less expected.
    Money difference() {
        return count.count().drawer(foreign).total().minus(figures.cashExpected());
    }

    /// The same of another means of payment; zero where it was not counted, and for foreign cash, which is part of the
    /// cash.
    Money difference(TenderType type) {
        if (TenderCount.isForeign(type)) {
            return Money.ZERO;
        }
        return count.counted(type)
                .map(counted -> counted.minus(figures.taken(type)))
                .orElse(Money.ZERO);
    }

    List<CashDifference> rows() {
        return CashDifference.of(figures, foreign, count);
    }

    /// The first difference above the limit that has no reason.
    Optional<CloseResult> unexplained() {
        if (limit.asksReason(difference()) && count.reasonProperty().get().isBlank()) {
            return Optional.of(new CloseResult.ReasonMissing(difference()));
        }
        return count.tenders().stream()
                .filter(tender -> limit.asksReason(difference(tender.type()))
                        && tender.reasonProperty().get().isBlank())
                .<CloseResult>map(
                        tender -> new CloseResult.TenderReasonMissing(tender.type(), difference(tender.type())))
                .findFirst();
    }
}
