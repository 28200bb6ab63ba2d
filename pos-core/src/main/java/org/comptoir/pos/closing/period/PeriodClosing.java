package org.comptoir.pos.closing.period;

import java.time.Instant;
import java.time.LocalDate;
import org.comptoir.pos.till.TillId;

/// The closing of a till's month or year. It never changes.
///
/// @param number in the till's chain of closings, which it shares with the day closings
/// @param till the till's name at its last day closing
/// @param firstDay of the calendar month or year
/// @param closedAt when it was made: at the first sale, or the first day closing, after the period
/// @param previous number of the closing of the same kind before, 0 if there is none
/// @param firstClosing number of the first closing that it adds up: of a day for a month, of a month for a year
/// @param lastClosing number of the last one
/// @param closings how many it adds up
/// @param mark four-character excerpt of the signature, as printed
public record PeriodClosing(
        TillId tillId,
        long number,
        PeriodKind kind,
        String till,
        LocalDate firstDay,
        Instant closedAt,
        long previous,
        long firstClosing,
        long lastClosing,
        int closings,
        PeriodFigures figures,
        String mark) {

    public LocalDate lastDay() {
        return kind.lastDay(firstDay);
    }

    PeriodClosing signed(long entryNumber, String entryMark) {
        return new PeriodClosing(
                tillId,
                entryNumber,
                kind,
                till,
                firstDay,
                closedAt,
                previous,
                firstClosing,
                lastClosing,
                closings,
                figures,
                entryMark);
    }
}
