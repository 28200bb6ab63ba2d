package org.comptoir.desktop.dayend;

import java.util.List;
import java.util.Optional;
import org.comptoir.pos.closing.CloseResult;
import org.comptoir.pos.closing.DayFigures;
import org.comptoir.pos.closing.DifferenceLimit;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.TenderType;

/// What was counted beside what was expected.
///
/// @param limit up to which nobody has to say why they differ
record DayComparison(DayFigures figures, DayCountModel count, DifferenceLimit limit) {

    /// In cash: counted less expected.
    Money difference() {
        return count.drawer().total().minus(figures.cashExpected());
    }

    /// The same of another means of payment; zero where it was not counted.
    Money difference(TenderType type) {
        return count.counted(type)
                .map(counted -> counted.minus(figures.taken(type)))
                .orElse(Money.ZERO);
    }

    List<CashDifference> rows() {
        return CashDifference.of(figures, count);
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
