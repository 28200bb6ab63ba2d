package org.comptoir.customers.agenda.calendarfile;

import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.property.DurationProperty;
import biweekly.property.ExceptionDates;
import biweekly.property.ICalProperty;
import biweekly.property.Location;
import biweekly.property.RecurrenceDates;
import biweekly.property.RecurrenceId;
import biweekly.property.RecurrenceRule;
import biweekly.property.Sequence;
import biweekly.property.Status;
import biweekly.property.Summary;
import biweekly.property.Uid;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What another calendar says of an appointment beside what an appointment of ours can say.
final class ForeignParts {

    /// What we write ourselves, or what would contradict it.
    private static final Set<Class<? extends ICalProperty>> OURS = Set.of(
            Uid.class,
            DateTimeStamp.class,
            Sequence.class,
            Summary.class,
            Status.class,
            Location.class,
            DateStart.class,
            DateEnd.class,
            DurationProperty.class,
            RecurrenceId.class,
            RecurrenceRule.class,
            RecurrenceDates.class,
            ExceptionDates.class);

    private ForeignParts() {}

    /// Whether both are the same occurrence.
    static boolean isSame(VEvent one, VEvent other) {
        return Objects.equals(moment(one), moment(other));
    }

    private static @Nullable Long moment(VEvent event) {
        var id = event.getRecurrenceId();
        return id == null || id.getValue() == null ? null : id.getValue().getTime();
    }

    static void keep(VEvent theirs, VEvent ours) {
        for (var property : theirs.getProperties().values()) {
            if (!OURS.contains(property.getClass())) {
                ours.addProperty(property);
            }
        }
        theirs.getComponents().values().forEach(ours::addComponent);
    }
}
