package org.comptoir.desktop.agenda.calendar;

import java.time.LocalDate;
import java.util.List;
import org.comptoir.customers.agenda.event.Occurrence;
import org.comptoir.customers.agenda.event.Participant;
import org.jspecify.annotations.Nullable;

/// A day, or a colleague's day.
///
/// @param colleague null for everybody's
/// @param title large, such as `15` or a name
/// @param subtitle small, such as `Tue` or when a colleague is free
/// @param wholeDay what concerns the whole day, birthdays among it
public record CalendarColumn(
        LocalDate day,
        Participant.@Nullable Colleague colleague,
        String title,
        String subtitle,
        boolean today,
        List<WholeDay> wholeDay,
        List<Occurrence> timed) {

    /// What stands above the hours.
    ///
    /// @param birthday whether it is a customer's birthday
    /// @param open shows more of it
    public record WholeDay(String text, boolean birthday, Runnable open) {}

    public CalendarColumn {
        wholeDay = List.copyOf(wholeDay);
        timed = List.copyOf(timed);
    }
}
