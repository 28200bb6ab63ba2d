package org.comptoir.customers.agenda.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// An appointment with what differs from its rule; without such, if it comes once.
///
/// @param master what the rule repeats
/// @param overrides by their original beginning
public record Series(Appointment master, List<Appointment> overrides) {

    public Series {
        overrides = List.copyOf(overrides);
    }

    public static Series of(Appointment single) {
        return new Series(single, List.of());
    }

    public String uid() {
        return master.uid();
    }

    public boolean isRecurring() {
        return master.details().recurrence() != null;
    }

    public List<Appointment> all() {
        return Stream.concat(Stream.of(master), overrides.stream()).toList();
    }

    /// The highest number of a change.
    public int sequence() {
        return all().stream().mapToInt(Appointment::sequence).max().orElse(0);
    }

    public Series saying(AppointmentDetails other) {
        return new Series(master.saying(other), overrides);
    }

    /// With this one in the place of what was known of the same occurrence.
    public Series with(Appointment override) {
        var others = new ArrayList<>(overrides);
        others.removeIf(other -> Objects.equals(other.originalStart(), override.originalStart()));
        others.add(override);
        others.sort(Comparator.comparing(one -> String.valueOf(one.originalStart())));
        return new Series(master, others);
    }

    /// The same with a higher number than any change had before.
    public Series raisedAbove(int before) {
        return new Series(
                master.numbered(before + 1),
                overrides.stream().map(one -> one.numbered(before + 1)).toList());
    }
}
