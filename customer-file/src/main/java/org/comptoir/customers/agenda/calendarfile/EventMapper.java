package org.comptoir.customers.agenda.calendarfile;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneInfo;
import biweekly.io.WriteContext;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.TextProperty;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.customers.agenda.event.AgendaTime;
import org.comptoir.customers.agenda.event.Appointment;
import org.comptoir.customers.agenda.event.AppointmentDetails;
import org.comptoir.customers.agenda.event.AppointmentProblem;
import org.comptoir.customers.agenda.event.Participant;
import org.comptoir.customers.agenda.event.Recurrence;
import org.comptoir.customers.agenda.recurrence.RuleText;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One event of a calendar as an appointment.
final class EventMapper {

    private static final Logger LOG = LoggerFactory.getLogger(EventMapper.class);

    private final TimezoneInfo zones;
    private final EventDates dates;
    private final boolean takesBack;

    EventMapper(ICalendar calendar, ZoneId shop, String country) {
        zones = calendar.getTimezoneInfo();
        dates = new EventDates(zones, shop, country);
        var method = calendar.getMethod();
        takesBack = method != null && method.isCancel();
    }

    ReadEvent read(VEvent event, int number) {
        var title = title(event);
        try {
            return read(event, number, title);
        } catch (DateTimeException | ArithmeticException e) {
            LOG.info("Appointment {} of the file cannot be read: {}", number, e.toString());
            return new ReadEvent.Refused(number, title, CalendarProblem.NO_DATE);
        }
    }

    private ReadEvent read(VEvent event, int number, String title) {
        var start = event.getDateStart();
        if (start == null || start.getValue() == null) {
            return new ReadEvent.Refused(number, title, CalendarProblem.NO_START);
        }
        var zone = dates.zone(start);
        if (zone.isEmpty()) {
            return new ReadEvent.Refused(number, title, CalendarProblem.NO_ZONE);
        }
        if (addsDays(event, start.getValue()) || changesFollowing(event)) {
            return new ReadEvent.Refused(number, title, CalendarProblem.NOT_SUPPORTED);
        }
        if (event.getRecurrenceRule() != null && dates.isElsewhere(start, zone.get())) {
            return new ReadEvent.Refused(number, title, CalendarProblem.NO_ZONE);
        }
        var time = time(event, start, zone.get());
        if (time.isEmpty()) {
            return new ReadEvent.Refused(number, title, CalendarProblem.BACKWARDS);
        }
        var cancelled =
                takesBack || event.getStatus() != null && event.getStatus().isCancelled();
        var details = AppointmentDetails.of(title, time.get())
                .in(text(event.getLocation()), text(event.getDescription()))
                .with(people(event))
                .reminding(reminder(event))
                .recurring(recurrence(event, time.get(), zone.get()).orElse(null));
        var said = cancelled ? details.cancelled() : details;
        var problem = said.problem();
        if (problem.filter(AppointmentProblem.TOO_FAR::equals).isPresent()) {
            return new ReadEvent.Refused(number, title, CalendarProblem.TOO_FAR);
        }
        if (problem.isPresent() || uid(event, said).length() > Appointment.MAX_UID) {
            return new ReadEvent.Refused(number, title, CalendarProblem.TOO_LONG);
        }
        var rule = details.recurrence();
        if (rule != null && !RuleText.isValid(rule.rule())) {
            return new ReadEvent.Refused(number, title, CalendarProblem.NO_RULE);
        }
        var sequence = event.getSequence();
        return new ReadEvent.Understood(
                number,
                new Appointment(
                        uid(event, said),
                        sequence == null || sequence.getValue() == null ? 0 : sequence.getValue(),
                        original(event, zone.get()),
                        said),
                cancelled);
    }

    /// Some programs name the beginning itself once more.
    private static boolean addsDays(VEvent event, ICalDate start) {
        return event.getRecurrenceDates().stream()
                .anyMatch(dates -> !dates.getPeriods().isEmpty()
                        || dates.getDates().stream().anyMatch(date -> date.getTime() != start.getTime()));
    }

    private static boolean changesFollowing(VEvent event) {
        return event.getRecurrenceId() != null && event.getRecurrenceId().getRange() != null;
    }

    /// Some programs write appointments without a word.
    private static String title(VEvent event) {
        var title = text(event.getSummary());
        var shown = title.isEmpty() ? text(event.getLocation()) : title;
        return shown.isEmpty() ? "?" : shown;
    }

    private static String text(@Nullable TextProperty property) {
        return property == null || property.getValue() == null ? "" : plain(property.getValue());
    }

    /// Without what a database cannot keep.
    private static String plain(String text) {
        return text.replace("\0", "").strip();
    }

    /// Without one, the same event has to be the same again the next time.
    private static String uid(VEvent event, AppointmentDetails details) {
        var uid = text(event.getUid());
        return uid.isEmpty()
                ? UUID.nameUUIDFromBytes((details.title() + "\n" + details.time()).getBytes(StandardCharsets.UTF_8))
                        + "@unnamed"
                : uid;
    }

    private Optional<AgendaTime> time(VEvent event, DateOrDateTimeProperty property, ZoneId zone) {
        var start = property.getValue();
        var begins = dates.local(property, start, zone);
        var ends = end(event, start, begins, zone);
        if (ends.isBefore(begins)) {
            return Optional.empty();
        }
        if (!start.hasTime()) {
            var first = begins.toLocalDate();
            var last = ends.toLocalDate().minusDays(1);
            return Optional.of(new AgendaTime.AllDay(first, last.isBefore(first) ? first : last));
        }
        var first = EventDates.existing(begins, zone);
        var last = EventDates.existing(ends, zone);
        return Optional.of(new AgendaTime.Timed(first, last.isBefore(first) ? first : last, zone));
    }

    private LocalDateTime end(VEvent event, ICalDate start, LocalDateTime begins, ZoneId zone) {
        var end = event.getDateEnd();
        if (end != null && end.getValue() != null) {
            var there = dates.zone(end).orElse(zone);
            return dates.local(end, end.getValue(), there)
                    .atZone(there)
                    .withZoneSameInstant(zone)
                    .toLocalDateTime();
        }
        var duration = event.getDuration();
        if (duration != null && duration.getValue() != null) {
            return begins.plus(Duration.ofMillis(duration.getValue().toMillis()));
        }
        return start.hasTime() ? begins : begins.plusDays(1);
    }

    private @Nullable LocalDateTime original(VEvent event, ZoneId zone) {
        var id = event.getRecurrenceId();
        if (id == null || id.getValue() == null) {
            return null;
        }
        var there = dates.zone(id).orElse(zone);
        return id.getValue().hasTime()
                ? dates.local(id, id.getValue(), there)
                        .atZone(there)
                        .withZoneSameInstant(zone)
                        .toLocalDateTime()
                : EventDates.local(id.getValue(), zone);
    }

    private Optional<Recurrence> recurrence(VEvent event, AgendaTime time, ZoneId zone) {
        var rule = event.getRecurrenceRule();
        if (rule == null || rule.getValue() == null) {
            return Optional.empty();
        }
        var context = new WriteContext(ICalVersion.V2_0, zones, null);
        var text = atItsHour(RuleText.of(new RecurrenceRuleScribe().writeText(rule, context)), time);
        var until = rule.getValue().getUntil();
        var local = until == null
                ? text
                : time instanceof AgendaTime.AllDay || !until.hasTime()
                        ? text.until(LocalDate.from(EventDates.local(until, ZoneOffset.UTC))
                                .atTime(23, 59, 59))
                        : text.until(EventDates.local(until, zone));
        var excluded = new ArrayList<LocalDateTime>();
        for (var list : event.getExceptionDates()) {
            var there = dates.zone(list).orElse(zone);
            for (var date : list.getValues()) {
                excluded.add(
                        date.hasTime()
                                ? dates.local(list, date, there)
                                        .atZone(there)
                                        .withZoneSameInstant(zone)
                                        .toLocalDateTime()
                                : EventDates.local(date, zone));
            }
        }
        return Optional.of(new Recurrence(plain(local.text()), excluded));
    }

    /// Some programs repeat the hour of the beginning in the rule.
    private static RuleText atItsHour(RuleText rule, AgendaTime time) {
        var start = time.start();
        var plain = rule;
        for (var clock : Map.of("BYHOUR", start.getHour(), "BYMINUTE", start.getMinute(), "BYSECOND", start.getSecond())
                .entrySet()) {
            if (time instanceof AgendaTime.AllDay
                    || plain.part(clock.getKey())
                            .filter(clock.getValue().toString()::equals)
                            .isPresent()) {
                plain = plain.without(clock.getKey());
            }
        }
        return plain;
    }

    private static List<Participant> people(VEvent event) {
        var people = new ArrayList<Participant>();
        for (var attendee : event.getAttendees()) {
            var name = Optional.ofNullable(attendee.getCommonName())
                    .or(() -> Optional.ofNullable(attendee.getEmail()))
                    .map(EventMapper::plain)
                    .orElse("");
            if (!name.isEmpty()) {
                people.add(new Participant.Guest(name));
            }
        }
        return people;
    }

    private static @Nullable Integer reminder(VEvent event) {
        for (var alarm : event.getAlarms()) {
            var trigger = alarm.getTrigger();
            if (trigger != null
                    && trigger.getDuration() != null
                    && trigger.getDuration().isPrior()) {
                return (int) Math.min(
                        Integer.MAX_VALUE, Math.abs(trigger.getDuration().toMillis()) / 60_000);
            }
        }
        return null;
    }
}
