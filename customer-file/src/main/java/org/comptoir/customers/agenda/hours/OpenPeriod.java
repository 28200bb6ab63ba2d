package org.comptoir.customers.agenda.hours;

import java.time.LocalTime;

/// Hours of a day without a break.
///
/// @param until exclusive; after the beginning
public record OpenPeriod(LocalTime from, LocalTime until) {

    public OpenPeriod {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("closes before it opens");
        }
    }
}
