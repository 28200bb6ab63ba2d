package org.comptoir.pos.closing.period;

import java.time.LocalDate;
import java.time.YearMonth;

/// How long a period is that is closed.
public enum PeriodKind {
    /// A calendar month: the sum of its day closings.
    MONTH("month-end"),
    /// A calendar year: the sum of its month closings.
    YEAR("year-end");

    private final String entryKind;

    PeriodKind(String entryKind) {
        this.entryKind = entryKind;
    }

    /// The kind of the journal's entries that sign such closings.
    String entryKind() {
        return entryKind;
    }

    /// The first day of the period that a day is in.
    LocalDate firstDay(LocalDate day) {
        return switch (this) {
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /// @param firstDay of a period
    LocalDate lastDay(LocalDate firstDay) {
        return switch (this) {
            case MONTH -> YearMonth.from(firstDay).atEndOfMonth();
            case YEAR -> firstDay.plusYears(1).minusDays(1);
        };
    }
}
