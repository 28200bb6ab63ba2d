package org.comptoir.customers.agenda.event;

/// Why an appointment cannot be kept as it is.
public enum AppointmentProblem {
    NO_TITLE,
    TOO_LONG,
    /// Before [AppointmentDetails#FIRST_YEAR] or after [AppointmentDetails#LAST_YEAR].
    TOO_FAR,
    /// The rule cannot be read, or means no day.
    NO_RULE,
    /// The rule names days that do not move with the appointment.
    RULE_STAYS
}
