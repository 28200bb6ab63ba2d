package org.comptoir.customers.agenda.event;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// An appointment, or one occurrence of a series that is not as its rule says.
///
/// @param uid the same in all calendars that know it
/// @param sequence raised by each change
/// @param originalStart the beginning that the rule gives to this one occurrence; null for the series itself
public record Appointment(
        String uid, int sequence, @Nullable LocalDateTime originalStart, AppointmentDetails details) {

    public static final int MAX_UID = 255;

    public Appointment saying(AppointmentDetails other) {
        return new Appointment(uid, sequence, originalStart, other);
    }

    public Appointment numbered(int other) {
        return new Appointment(uid, other, originalStart, details);
    }
}
