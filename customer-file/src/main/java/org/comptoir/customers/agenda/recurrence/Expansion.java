package org.comptoir.customers.agenda.recurrence;

import biweekly.util.com.google.ical.iter.RecurrenceIterator;
import biweekly.util.com.google.ical.iter.RecurrenceIteratorFactory;
import biweekly.util.com.google.ical.util.TimeUtils;
import biweekly.util.com.google.ical.values.DateTimeValueImpl;
import biweekly.util.com.google.ical.values.DateValue;
import biweekly.util.com.google.ical.values.TimeValue;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.customers.agenda.event.Appointment;
import org.comptoir.customers.agenda.event.Occurrence;
import org.comptoir.customers.agenda.event.Series;

/// When a series takes place. Reckoned by the clock of the appointment, so that it stays at its hour when the clocks
/// change.
public final class Expansion {

    /// More often within the asked time is no appointment of a shop.
    static final int MAX_OCCURRENCES = 5_000;

    private Expansion() {}

    /// @param from by the clock of the shop
    /// @param until exclusive, by the clock of the shop
    public static List<Occurrence> between(Series series, LocalDateTime from, LocalDateTime until, ZoneId shop) {
        var found = new ArrayList<Occurrence>();
        var differing = new HashSet<LocalDateTime>();
        for (var override : series.overrides()) {
            Optional.ofNullable(override.originalStart()).ifPresent(start -> {
                differing.add(start);
                found.add(new Occurrence(override, start, override.details().time(), true));
            });
        }
        var master = series.master();
        if (series.isRecurring()) {
            // A day more on either side: other zones, and the hours that the clocks jump over.
            var length = Duration.between(
                    master.details().time().start(), master.details().time().end());
            starts(master, from.minus(length).minusDays(1), until.plusDays(1)).stream()
                    .filter(start -> !differing.contains(start))
                    .forEach(start -> found.add(new Occurrence(
                            master, start, master.details().time().startingAt(start), true)));
        } else {
            found.add(new Occurrence(
                    master, master.details().time().start(), master.details().time(), false));
        }
        found.removeIf(one -> !one.isWithin(from, until, shop));
        return found;
    }

    /// Beginnings by the rule, without those left out.
    static List<LocalDateTime> starts(Appointment master, LocalDateTime from, LocalDateTime until) {
        var recurrence = master.details().recurrence();
        if (recurrence == null) {
            return List.of(master.details().time().start());
        }
        Set<LocalDateTime> excluded = new HashSet<>(recurrence.excluded());
        var starts = new ArrayList<LocalDateTime>();
        var iterator = iterator(master, recurrence.rule());
        if (from.isAfter(master.details().time().start())
                && !RuleText.of(recurrence.rule()).has("COUNT")) {
            iterator.advanceTo(value(from));
        }
        for (var n = 0; n < MAX_OCCURRENCES && iterator.hasNext(); n++) {
            var start = time(iterator.next());
            if (!start.isBefore(until)) {
                break;
            }
            if (!start.isBefore(from) && !excluded.contains(start)) {
                starts.add(start);
            }
        }
        return starts;
    }

    /// How many the rule gives before one of them, those left out included.
    static int countBefore(Appointment master, LocalDateTime start) {
        var recurrence = master.details().recurrence();
        var count = 0;
        if (recurrence != null) {
            var iterator = iterator(master, recurrence.rule());
            while (count < MAX_OCCURRENCES
                    && iterator.hasNext()
                    && time(iterator.next()).isBefore(start)) {
                count++;
            }
        }
        return count;
    }

    /// The end of the last one, by the clock of the appointment; nothing if there is none.
    public static Optional<LocalDateTime> end(Appointment master) {
        var recurrence = master.details().recurrence();
        var time = master.details().time();
        if (recurrence == null) {
            return Optional.of(time.end());
        }
        var rule = RuleText.of(recurrence.rule());
        if (rule.has("COUNT")) {
            var iterator = iterator(master, recurrence.rule());
            var last = time.start();
            for (var n = 0; n < MAX_OCCURRENCES && iterator.hasNext(); n++) {
                last = time(iterator.next());
            }
            return iterator.hasNext()
                    ? Optional.empty()
                    : Optional.of(time.startingAt(last).end());
        }
        return rule.until().map(last -> time.startingAt(last).end());
    }

    /// Whether the rule means any day at all.
    public static boolean happens(Appointment master) {
        var recurrence = master.details().recurrence();
        return recurrence == null || iterator(master, recurrence.rule()).hasNext();
    }

    private static RecurrenceIterator iterator(Appointment master, String rule) {
        return RecurrenceIteratorFactory.createRecurrenceIterator(
                RuleText.parsed(rule), value(master.details().time().start()), TimeUtils.utcTimezone());
    }

    private static DateValue value(LocalDateTime time) {
        return new DateTimeValueImpl(
                time.getYear(),
                time.getMonthValue(),
                time.getDayOfMonth(),
                time.getHour(),
                time.getMinute(),
                time.getSecond());
    }

    private static LocalDateTime time(DateValue value) {
        var day = LocalDateTime.of(value.year(), value.month(), value.day(), 0, 0);
        return value instanceof TimeValue clock
                ? day.withHour(clock.hour()).withMinute(clock.minute()).withSecond(clock.second())
                : day;
    }
}
