package org.comptoir.desktop.agenda.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.comptoir.customers.agenda.event.Occurrence;
import org.comptoir.desktop.ui.AccentColour;

/// What a calendar asks about appointments, and what is done with them in it.
public interface CalendarEvents {

    void select(Occurrence one);

    void edit(Occurrence one);

    /// An empty place was pressed.
    void create(CalendarColumn where, LocalDateTime start);

    /// It was dragged to another time, or to another column.
    ///
    /// @param end exclusive, by the clock of the shop as the start
    void move(Occurrence one, CalendarColumn to, LocalDateTime start, LocalDateTime end);

    AccentColour tint(Occurrence one);

    /// The second line of a block.
    String details(Occurrence one);

    /// All of it in a sentence, for those who do not see it.
    String sentence(Occurrence one);

    /// The initials of the colleague; empty if there is none, or if the column tells.
    String initials(Occurrence one);

    String closed();

    String allDay();

    /// Shows all of one day.
    void openDay(LocalDate day);
}
