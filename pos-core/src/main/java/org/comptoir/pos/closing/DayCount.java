package org.comptoir.pos.closing;

import java.util.List;

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

    /// Only the cash.
    public static DayCount of(CashCount cash, String reason) {
        return new DayCount(cash, reason, List.of());
    }
}
