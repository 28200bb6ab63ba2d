package org.comptoir.pos.closing;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The date of the machine's clock does not fit what the till has closed and sold: one of the two is wrong, and a
/// person has to say which before a closing is signed under that date.
///
/// @param kind where the clock stands
/// @param recorded the day that it is held against: of the last closing, or of the last sale since
/// @param closing the closing of that day, 0 for a sale
/// @param today the business day by the clock
public record ClockDoubt(Kind kind, LocalDate recorded, long closing, LocalDate today) {

    /// Days between two closings of a shop that is open. A seasonal shop is asked once, on its first evening.
    static final int MAX_PAUSE = 31;

    public enum Kind {
        /// The clock is behind what was recorded, or what was recorded was ahead.
        BEHIND,
        /// The clock is more than [#MAX_PAUSE] days ahead of what was recorded.
        AHEAD
    }

    /// @param previous the till's last closing
    /// @param closedOn the day on which that was made, which may be later than the last one that it holds
    /// @param firstSold the day of the first sale since
    /// @param lastSold the day of the last sale since
    static Optional<ClockDoubt> of(
            @Nullable DayClosing previous,
            @Nullable LocalDate closedOn,
            @Nullable LocalDate firstSold,
            @Nullable LocalDate lastSold,
            LocalDate today) {
        if (previous != null && today.isBefore(previous.businessDay())) {
            return Optional.of(new ClockDoubt(Kind.BEHIND, previous.businessDay(), previous.number(), today));
        }
        if (lastSold != null && today.isBefore(lastSold)) {
            return Optional.of(new ClockDoubt(Kind.BEHIND, lastSold, 0, today));
        }
        var before = closedOn == null ? firstSold : closedOn;
        return before != null && before.plusDays(MAX_PAUSE).isBefore(today)
                ? Optional.of(new ClockDoubt(Kind.AHEAD, before, previous == null ? 0 : previous.number(), today))
                : Optional.empty();
    }
}
