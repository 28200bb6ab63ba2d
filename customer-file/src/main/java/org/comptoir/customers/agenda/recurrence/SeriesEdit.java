package org.comptoir.customers.agenda.recurrence;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comptoir.customers.agenda.event.AgendaTime;
import org.comptoir.customers.agenda.event.Appointment;
import org.comptoir.customers.agenda.event.AppointmentDetails;
import org.comptoir.customers.agenda.event.EditScope;
import org.comptoir.customers.agenda.event.Occurrence;
import org.comptoir.customers.agenda.event.Recurrence;
import org.comptoir.customers.agenda.event.Series;
import org.jspecify.annotations.Nullable;

/// What becomes of a series when one, some or all of its occurrences change.
public final class SeriesEdit {

    private SeriesEdit() {}

    /// @param details what is to be said of this occurrence, at its new time; its rule counts for some and all
    /// @param newUid of a series that begins with this occurrence
    /// @return the series afterwards, or two; nothing if the rule names days that do not move with it
    public static Optional<List<Series>> change(
            Series series, Occurrence one, EditScope scope, AppointmentDetails details, String newUid) {
        if (!series.isRecurring()) {
            return Optional.of(List.of(series.saying(details)));
        }
        return switch (scope) {
            case THIS -> Optional.of(List.of(only(series, one, details)));
            case FOLLOWING -> {
                if (isFirst(series, one)) {
                    yield all(series, one, details).map(List::of);
                }
                var tail = tail(series, one, newUid);
                var said = rule(series).equals(details.recurrence()) ? details.recurring(rule(tail)) : details;
                yield all(tail, one, said).map(changed -> List.of(head(series, one), changed));
            }
            case ALL -> all(series, one, details).map(List::of);
        };
    }

    /// The series without this occurrence, without all from this one on, or cancelled as a whole.
    public static Series cancel(Series series, Occurrence one, EditScope scope) {
        if (!series.isRecurring()) {
            return series.saying(series.master().details().cancelled());
        }
        return switch (scope) {
            case THIS -> only(series, one, one.details().cancelled());
            case FOLLOWING -> isFirst(series, one) ? cancelled(series) : head(series, one);
            case ALL -> cancelled(series);
        };
    }

    private static Series cancelled(Series series) {
        return new Series(
                series.master().saying(series.master().details().cancelled()),
                series.overrides().stream()
                        .map(one -> one.saying(one.details().cancelled()))
                        .toList());
    }

    private static boolean isFirst(Series series, Occurrence one) {
        return Expansion.countBefore(series.master(), one.originalStart()) == 0;
    }

    private static Series only(Series series, Occurrence one, AppointmentDetails details) {
        return series.with(
                new Appointment(series.uid(), series.sequence(), one.originalStart(), details.recurring(null)));
    }

    private static boolean isBefore(@Nullable LocalDateTime start, Occurrence one) {
        return start != null && start.isBefore(one.originalStart());
    }

    private static Recurrence rule(Series series) {
        return Objects.requireNonNull(series.master().details().recurrence());
    }

    private static Series head(Series series, Occurrence one) {
        var details = series.master().details();
        var rule = rule(series);
        var shorter = RuleText.of(rule.rule())
                .endingBefore(one.originalStart(), details.time() instanceof AgendaTime.AllDay)
                .text();
        var excluded =
                rule.excluded().stream().filter(start -> isBefore(start, one)).toList();
        return new Series(
                series.master().saying(details.recurring(new Recurrence(shorter, excluded))),
                series.overrides().stream()
                        .filter(other -> isBefore(other.originalStart(), one))
                        .toList());
    }

    private static Series tail(Series series, Occurrence one, String uid) {
        var details = series.master().details();
        var rule = rule(series);
        var text = RuleText.of(rule.rule());
        var left = text.part("COUNT")
                .map(count -> Integer.parseInt(count) - Expansion.countBefore(series.master(), one.originalStart()));
        var shorter = left.map(count -> text.with("COUNT", Integer.toString(Math.max(1, count))))
                .orElse(text);
        var excluded =
                rule.excluded().stream().filter(start -> !isBefore(start, one)).toList();
        return new Series(
                new Appointment(
                        uid,
                        0,
                        null,
                        details.at(details.time().startingAt(one.originalStart()))
                                .recurring(new Recurrence(shorter.text(), excluded))),
                series.overrides().stream()
                        .filter(other -> !isBefore(other.originalStart(), one))
                        .map(other -> new Appointment(uid, 0, other.originalStart(), other.details()))
                        .toList());
    }

    /// Each is moved by as much as this one. What was said of single ones stays said of them.
    private static Optional<Series> all(Series series, Occurrence one, AppointmentDetails details) {
        var shift = Duration.between(one.time().start(), details.time().start());
        var before = series.master().details().time().start();
        var after = before.plus(shift);
        var same = Objects.equals(details.recurrence(), rule(series));
        var moved = same
                ? moved(rule(series), before, after)
                : Optional.ofNullable(details.recurrence()).map(other -> shifted(other, rule(series), shift));
        if (moved.isEmpty()) {
            return same ? Optional.empty() : Optional.of(Series.of(once(series, details)));
        }
        var master = series.master()
                .saying(details.at(details.time().startingAt(after)).recurring(moved.get()));
        return Optional.of(new Series(
                master,
                series.overrides().stream()
                        .map(other -> new Appointment(
                                other.uid(),
                                other.sequence(),
                                Objects.requireNonNull(other.originalStart()).plus(shift),
                                other.details()))
                        .toList()));
    }

    /// Another rule, with the beginnings that the series left out before moved along.
    private static Recurrence shifted(Recurrence other, Recurrence before, Duration shift) {
        return new Recurrence(
                other.rule(),
                other.excluded().stream()
                        .map(start -> before.excluded().contains(start) ? start.plus(shift) : start)
                        .toList());
    }

    private static Appointment once(Series series, AppointmentDetails details) {
        return series.master().saying(details);
    }

    /// The rule with the days that it names moved as well, where they are plain days of the week or of the month.
    static Optional<Recurrence> moved(Recurrence recurrence, LocalDateTime before, LocalDateTime after) {
        var shift = Duration.between(before, after);
        var excluded =
                recurrence.excluded().stream().map(start -> start.plus(shift)).toList();
        var days = ChronoUnit.DAYS.between(before.toLocalDate(), after.toLocalDate());
        var rule = RuleText.of(recurrence.rule());
        if (days == 0 && rule.choosesOnly("BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "BYYEARDAY", "BYWEEKNO")
                || rule.choosesOnly()) {
            return Optional.of(new Recurrence(rule.text(), excluded));
        }
        if (rule.choosesOnly("BYDAY")
                && rule.part("FREQ").filter("WEEKLY"::equals).isPresent()) {
            return rule.part("BYDAY")
                    .flatMap(names -> moved(names, days))
                    .map(names -> new Recurrence(rule.with("BYDAY", names).text(), excluded));
        }
        if (rule.choosesOnly("BYMONTHDAY")
                && rule.part("BYMONTHDAY")
                        .filter(Integer.toString(before.getDayOfMonth())::equals)
                        .isPresent()) {
            return Optional.of(new Recurrence(
                    rule.with("BYMONTHDAY", Integer.toString(after.getDayOfMonth()))
                            .text(),
                    excluded));
        }
        return Optional.empty();
    }

    private static Optional<String> moved(String names, long days) {
        if (!names.matches("[A-Z]{2}(,[A-Z]{2})*")) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(names.split(","))
                .map(name -> shortName(day(name).plus(days)))
                .collect(Collectors.joining(",")));
    }

    private static DayOfWeek day(String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> shortName(day).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no day of the week: " + name));
    }

    /// As rules name it: `MO`.
    public static String shortName(DayOfWeek day) {
        return day.name().substring(0, 2);
    }
}
