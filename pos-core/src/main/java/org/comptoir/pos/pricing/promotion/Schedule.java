package org.comptoir.pos.pricing.promotion;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// When a promotion runs, by the calendar and clock of the shop.
///
/// @param from its first day; null if it always ran
/// @param until its last day; null if it has no end
/// @param days of the week, at least one
/// @param start from when on each day; null from midnight
/// @param end until when on each day, exclusive; null until midnight
public record Schedule(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Set<DayOfWeek> days,
        @Nullable LocalTime start,
        @Nullable LocalTime end) {

    public static final Schedule ALWAYS = new Schedule(null, null, EnumSet.allOf(DayOfWeek.class), null, null);

    public Schedule {
        days = Set.copyOf(days);
        if (days.isEmpty()
                || from != null && until != null && until.isBefore(from)
                || start != null && end != null && !start.isBefore(end)) {
            throw new IllegalArgumentException(
                    "never: " + from + " to " + until + " " + days + " " + start + "-" + end);
        }
    }

    public static Schedule between(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new Schedule(from, until, ALWAYS.days(), null, null);
    }

    public boolean isEveryDay() {
        return days.size() == DayOfWeek.values().length;
    }

    public boolean runsAt(LocalDateTime moment) {
        var time = moment.toLocalTime();
        return !isBefore(moment.toLocalDate())
                && !isAfter(moment.toLocalDate())
                && days.contains(moment.getDayOfWeek())
                && (start == null || !time.isBefore(start))
                && (end == null || time.isBefore(end));
    }

    /// Whether there may be days on which both run.
    public boolean overlaps(Schedule other) {
        return (from == null || other.until == null || !from.isAfter(other.until))
                && (until == null || other.from == null || !until.isBefore(other.from));
    }

    /// Whether its first day is still to come.
    public boolean isBefore(LocalDate day) {
        return from != null && day.isBefore(from);
    }

    /// Whether its last day is over.
    public boolean isAfter(LocalDate day) {
        return until != null && day.isAfter(until);
    }
}
