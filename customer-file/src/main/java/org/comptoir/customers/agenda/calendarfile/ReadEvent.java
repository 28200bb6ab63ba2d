package org.comptoir.customers.agenda.calendarfile;

import org.comptoir.customers.agenda.event.Appointment;

/// What was read of one appointment in a file.
public sealed interface ReadEvent {

    /// @param number its place in the file, from 1
    /// @param cancelled whether the file takes it back
    record Understood(int number, Appointment appointment, boolean cancelled) implements ReadEvent {}

    record Refused(int number, String title, CalendarProblem problem) implements ReadEvent {}
}
