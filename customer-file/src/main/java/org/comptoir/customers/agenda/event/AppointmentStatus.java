package org.comptoir.customers.agenda.event;

/// Whether an appointment takes place. One that was cancelled is kept, so that others learn of it.
public enum AppointmentStatus {
    CONFIRMED,
    CANCELLED
}
