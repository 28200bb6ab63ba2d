package org.comptoir.customers.agenda;

import org.comptoir.customers.agenda.event.AppointmentProblem;

/// What came of a change to the agenda.
public sealed interface AgendaResult {

    record Done(AgendaChange change) implements AgendaResult {}

    record Refused(AppointmentProblem problem) implements AgendaResult {}

    /// Somebody else changed or removed it meanwhile; nothing was written.
    record ChangedMeanwhile() implements AgendaResult {}
}
