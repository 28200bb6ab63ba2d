package org.comptoir.customers.agenda.event;

/// Why an appointment cannot be kept as it is.
public enum AppointmentProblem {
    NO_TITLE,
    TOO_LONG,
    /// The rule cannot be read, or means no day.
    NO_RULE,
    /// The rule names days that do not move with the appointment.
    RULE_STAYS
}
