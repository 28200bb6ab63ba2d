package org.comptoir.customers.agenda.calendarfile;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.TimezoneInfo;
import biweekly.io.WriteContext;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.ICalProperty;
import biweekly.property.TextProperty;
import biweekly.util.DateTimeComponents;
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
    private final ZoneId shop;
    private final String country;
    private final boolean takesBack;

    EventMapper(ICalendar calendar, ZoneId shop, String country) {
        this.shop = shop;
        this.country = country;
        zones = calendar.getTimezoneInfo();
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
        var zone = zone(start);
        if (zone.isEmpty()) {
            return new ReadEvent.Refused(number, title, CalendarProblem.NO_ZONE);
        }
        if (addsDays(event, start.getValue()) || changesFollowing(event)) {
            return new ReadEvent.Refused(number, title, CalendarProblem.NOT_SUPPORTED);
        }
        if (event.getRecurrenceRule() != null && isElsewhere(start, zone.get())) {
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

    /// The shop's where the file names none, also for times in UTC: that is where people read them.
    private Optional<ZoneId> zone(ICalProperty property) {
        var assigned = zones.getTimezone(property);
        var name = property.getParameters().getTimezoneId();
        if (assigned != null) {
            return named(assigned).or(() -> Optional.of(shop));
        }
        if (name != null) {
            return ZoneNames.zone(name, country);
        }
        return Optional.of(shop);
    }

    private Optional<ZoneId> named(TimezoneAssignment assigned) {
        var written = assigned.getComponent() == null
                ? assigned.getGlobalId()
                : text(assigned.getComponent().getTimezoneId());
        return Optional.ofNullable(written)
                .flatMap(text -> ZoneNames.zone(text, country))
                .or(() -> ZoneNames.zone(assigned.getTimeZone().getID(), country));
    }

    /// Whether only the file says what its zone is, under a name that nobody else knows.
    private boolean isDefinedByFile(ICalProperty property) {
        var assigned = zones.getTimezone(property);
        return assigned != null && named(assigned).isEmpty();
    }

    /// Whether it is in a zone that only the file knows, and whose clocks are not those of the shop: of what comes
    /// again there, the hours in the shop cannot be told.
    private boolean isElsewhere(DateOrDateTimeProperty property, ZoneId zone) {
        var raw = property.getValue().getRawComponents();
        return raw != null
                && !raw.isUtc()
                && !local(property, property.getValue(), zone).equals(written(raw));
    }

    /// By the clock of a zone. In one that only the file knows, by the moment that its definition gives.
    private LocalDateTime local(ICalProperty property, ICalDate date, ZoneId zone) {
        var local = local(date, zone);
        return date.hasTime() && isDefinedByFile(property)
                ? LocalDateTime.ofInstant(date.toInstant(), zone)
                : local;
    }

    private static LocalDateTime local(ICalDate date, ZoneId zone) {
        var raw = date.getRawComponents();
        if (raw == null) {
            return LocalDateTime.ofInstant(date.toInstant(), zone);
        }
        var written = written(raw);
        return raw.isUtc()
                ? written.atZone(ZoneOffset.UTC).withZoneSameInstant(zone).toLocalDateTime()
                : written;
    }

    /// Midnight may be written as hour 24 of the day before, and a minute have a leap second.
    ///
    /// @throws DateTimeException if there is no such date
    private static LocalDateTime written(DateTimeComponents raw) {
        var isMidnight = raw.getHour() == 24 && raw.getMinute() == 0 && raw.getSecond() == 0;
        var second = raw.getSecond() == 60 ? 59 : raw.getSecond();
        return LocalDateTime.of(
                        raw.getYear(),
                        raw.getMonth(),
                        raw.getDate(),
                        isMidnight ? 0 : raw.getHour(),
                        raw.getMinute(),
                        second)
                .plusDays(isMidnight ? 1 : 0);
    }

    private Optional<AgendaTime> time(VEvent event, DateOrDateTimeProperty property, ZoneId zone) {
        var start = property.getValue();
        var begins = local(property, start, zone);
        var ends = end(event, start, begins, zone);
        if (ends.isBefore(begins)) {
            return Optional.empty();
        }
        if (!start.hasTime()) {
            var first = begins.toLocalDate();
            var last = ends.toLocalDate().minusDays(1);
            return Optional.of(new AgendaTime.AllDay(first, last.isBefore(first) ? first : last));
        }
        var first = existing(begins, zone);
        var last = existing(ends, zone);
        return Optional.of(new AgendaTime.Timed(first, last.isBefore(first) ? first : last, zone));
    }

    /// The hour that the clocks jump over in spring is the one after it, as the agenda keeps it.
    private static LocalDateTime existing(LocalDateTime time, ZoneId zone) {
        return time.atZone(zone).toLocalDateTime();
    }

    private LocalDateTime end(VEvent event, ICalDate start, LocalDateTime begins, ZoneId zone) {
        var end = event.getDateEnd();
        if (end != null && end.getValue() != null) {
            var there = zone(end).orElse(zone);
            return local(end, end.getValue(), there)
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
        var there = zone(id).orElse(zone);
        return id.getValue().hasTime()
                ? local(id, id.getValue(), there)
                        .atZone(there)
                        .withZoneSameInstant(zone)
                        .toLocalDateTime()
                : local(id.getValue(), zone);
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
                        ? text.until(
                                LocalDate.from(local(until, ZoneOffset.UTC)).atTime(23, 59, 59))
                        : text.until(local(until, zone));
        var excluded = new ArrayList<LocalDateTime>();
        for (var list : event.getExceptionDates()) {
            var there = zone(list).orElse(zone);
            for (var date : list.getValues()) {
                excluded.add(
                        date.hasTime()
                                ? local(list, date, there)
                                        .atZone(there)
                                        .withZoneSameInstant(zone)
                                        .toLocalDateTime()
                                : local(date, zone));
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
