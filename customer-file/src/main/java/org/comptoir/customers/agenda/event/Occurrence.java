package org.comptoir.customers.agenda.event;

import java.time.LocalDateTime;
import java.time.ZoneId;

/// One time that an appointment takes place.
///
/// @param appointment the series, or what is said of this occurrence alone
/// @param originalStart the beginning that the rule gives it; its own if it comes once
/// @param time of this occurrence
/// @param recurring whether it is one of several
public record Occurrence(Appointment appointment, LocalDateTime originalStart, AgendaTime time, boolean recurring) {

    public String uid() {
        return appointment.uid();
    }

    /// What is said of it, at its own time.
    public AppointmentDetails details() {
        return appointment.details().at(time);
    }

    /// Whether both are the same one, which may have changed meanwhile.
    public boolean isSameAs(Occurrence other) {
        return uid().equals(other.uid()) && originalStart.equals(other.originalStart());
    }

    /// Whether it takes place between these moments, at least in part.
    public boolean isWithin(LocalDateTime from, LocalDateTime until, ZoneId shop) {
        var begins = time.from(shop);
        var ends = time.until(shop);
        var first = from.atZone(shop).toInstant();
        return begins.isBefore(until.atZone(shop).toInstant())
                && (ends.isAfter(first) || ends.equals(begins) && begins.equals(first));
    }
}
