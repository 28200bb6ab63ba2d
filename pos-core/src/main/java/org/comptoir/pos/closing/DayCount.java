package org.comptoir.pos.closing;

import java.util.List;
import java.util.Optional;
import org.comptoir.pos.closing.PeriodActivity.ForeignTaken;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.TenderType;

/// What was counted at the day's end.
///
/// @param reason for the difference in cash, may be empty
/// @param tenders those other means of payment that were counted, each once
public record DayCount(CashCount cash, String reason, List<TenderCount> tenders) {

    /// Characters of a reason; what is longer is cut.
    public static final int MAX_REASON_LENGTH = 200;

    public DayCount {
        tenders = List.copyOf(tenders);
        var text = reason.strip();
        reason = text.substring(0, Math.min(MAX_REASON_LENGTH, text.length()));
        if (tenders.stream().map(TenderCount::type).distinct().count() < tenders.size()) {
            throw new IllegalArgumentException("a means of payment counted twice");
        }
    }

    /// What was counted of a means of payment, if somebody did.
    public Optional<Money> counted(TenderType type) {
        return tenders.stream()
                .filter(count -> count.type().equals(type))
                .map(TenderCount::counted)
                .findFirst();
    }

    /// All that lies in the drawer, in euros: foreign cash is worth what it was taken for, and taken to be there where
    /// nobody counted it.
    public CashCount drawer(List<ForeignTaken> foreign) {
        var worth = Money.sum(foreign.stream()
                .map(taken -> counted(taken.type()).map(taken::worth).orElse(taken.given()))
                .toList());
        return new CashCount(cash.pieces(), cash.uncounted().plus(worth));
    }

    /// Only the cash.
    public static DayCount of(CashCount cash, String reason) {
        return new DayCount(cash, reason, List.of());
    }
}
