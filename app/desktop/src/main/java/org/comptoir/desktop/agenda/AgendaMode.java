package org.comptoir.desktop.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// How much of the agenda is shown.
enum AgendaMode {
    DAY(1),
    WEEK(7),
    LIST(28);

    private final int days;

    AgendaMode(int days) {
        this.days = days;
    }

    LocalDate first(LocalDate day) {
        return this == DAY ? day : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /// Exclusive.
    LocalDate end(LocalDate day) {
        return first(day).plusDays(days);
    }

    LocalDate moved(LocalDate day, int pages) {
        return day.plusDays((long) pages * days);
    }
}
