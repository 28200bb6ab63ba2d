package org.comptoir.customers.agenda.calendarfile;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.ParseContext;
import biweekly.io.TimezoneAssignment;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.ICalParameters;
import biweekly.parameter.Related;
import biweekly.property.Attendee;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.ExceptionDates;
import biweekly.property.ICalProperty;
import biweekly.property.RecurrenceId;
import biweekly.property.RecurrenceRule;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.comptoir.customers.agenda.event.AgendaTime;
import org.comptoir.customers.agenda.event.Appointment;
import org.comptoir.customers.agenda.event.CelebratedBirthday;
import org.comptoir.customers.agenda.event.Participant;
import org.comptoir.customers.agenda.event.Series;
import org.comptoir.customers.agenda.recurrence.RuleText;
import org.comptoir.customers.transfer.vcard.FoldingStream;

/// Writes appointments as iCalendar (RFC 5545): with their zone, ends exclusive, lines folded at 75 octets.
public final class CalendarExport {

    private static final String PRODUCT = "-//Comptoir//Agenda//EN";
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

    private final ICalendar calendar = new ICalendar();
    private final Instant now;

    /// @param now when it is written
    public CalendarExport(Instant now) {
        this.now = now;
        calendar.setProductId(PRODUCT);
    }

    public CalendarExport appointments(List<Series> all) {
        for (var series : all) {
            for (var one : series.all()) {
                calendar.addEvent(event(series, one));
            }
        }
        return this;
    }

    /// Each comes again every year, keeps nobody busy, and has the same UID in every file.
    public CalendarExport birthdays(List<CelebratedBirthday> all) {
        for (var one : all) {
            var event = new VEvent();
            event.setUid("birthday-" + one.customer().value() + "@comptoir");
            event.setDateTimeStamp(Date.from(now));
            event.setSummary(one.name());
            var birthday = one.birthday();
            var year = birthday.year();
            var first = year == null ? birthday.inYear(one.day().getYear()) : birthday.inYear(year);
            event.setDateStart(day(first));
            event.setDateEnd(new DateEnd(date(first.plusDays(1))));
            var leap = birthday.month() == 2 && birthday.day() == 29;
            // The last day of February: in years without a 29th it is the 28th.
            event.setRecurrenceRule(
                    new RecurrenceRule(parsed(leap ? "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1" : "FREQ=YEARLY")));
            event.setTransparency(Transparency.transparent());
            calendar.addEvent(event);
        }
        return this;
    }

    /// Keeps of what another calendar has of the same appointments all that is not ours: its alarms, its guests, its
    /// own
    /// properties.
    ///
    /// @param theirs iCalendar; what cannot be read is left out
    public CalendarExport keeping(String theirs) {
        var others = Biweekly.parse(theirs).all().stream()
                .flatMap(other -> other.getEvents().stream())
                .toList();
        for (var event : calendar.getEvents()) {
            others.stream()
                    .filter(other -> ForeignParts.isSame(other, event))
                    .findFirst()
                    .ifPresent(other -> ForeignParts.keep(other, event));
        }
        return this;
    }

    private VEvent event(Series series, Appointment one) {
        var details = one.details();
        var event = new VEvent();
        event.setUid(one.uid());
        event.setDateTimeStamp(Date.from(now));
        event.setSequence(one.sequence());
        event.setSummary(details.title());
        event.setStatus(details.isCancelled() ? Status.cancelled() : Status.confirmed());
        if (!details.place().isEmpty()) {
            event.setLocation(details.place());
        }
        if (!details.note().isEmpty()) {
            event.setDescription(details.note());
        }
        for (var person : details.participants()) {
            event.addAttendee(attendee(person));
        }
        times(event, details.time());
        var original = one.originalStart();
        if (original != null) {
            event.setRecurrenceId(
                    recurrenceId(original, series.master().details().time()));
        }
        rule(event, one);
        var minutes = details.reminderMinutes();
        if (minutes != null) {
            var before = Duration.builder().prior(true).minutes(minutes).build();
            event.addAlarm(VAlarm.display(new Trigger(before, Related.START), details.title()));
        }
        return event;
    }

    /// People are named; their addresses are nobody's business who gets the file.
    private static Attendee attendee(Participant person) {
        return new Attendee(person.name(), null, "urn:comptoir:unknown");
    }

    private void times(VEvent event, AgendaTime time) {
        switch (time) {
            case AgendaTime.Timed(var start, var end, var zone) -> {
                event.setDateStart(new DateStart(at(start, zone)));
                event.setDateEnd(new DateEnd(at(end, zone)));
                zoned(event.getDateStart(), zone);
                zoned(event.getDateEnd(), zone);
            }
            case AgendaTime.AllDay(var first, var last) -> {
                event.setDateStart(day(first));
                event.setDateEnd(new DateEnd(date(last.plusDays(1))));
            }
        }
    }

    private void zoned(ICalProperty property, ZoneId zone) {
        if (!zone.equals(ZoneOffset.UTC) && !zone.getId().equals("UTC")) {
            var zones = calendar.getTimezoneInfo();
            var known = zones.getTimezoneById(zone.getId());
            var assigned =
                    known == null ? new TimezoneAssignment(TimeZone.getTimeZone(zone), ZoneComponents.of(zone)) : known;
            if (known == null) {
                zones.getTimezones().add(assigned);
            }
            zones.setTimezone(property, assigned);
        }
    }

    private static ICalDate at(LocalDateTime time, ZoneId zone) {
        return new ICalDate(Date.from(time.atZone(zone).toInstant()), true);
    }

    private static ICalDate date(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private static DateStart day(LocalDate day) {
        return new DateStart(date(day));
    }

    private RecurrenceId recurrenceId(LocalDateTime original, AgendaTime master) {
        return switch (master) {
            case AgendaTime.Timed timed -> {
                var id = new RecurrenceId(at(original, timed.zone()));
                zoned(id, timed.zone());
                yield id;
            }
            case AgendaTime.AllDay day -> new RecurrenceId(date(original.toLocalDate()));
        };
    }

    private void rule(VEvent event, Appointment one) {
        var recurrence = one.details().recurrence();
        if (recurrence == null) {
            return;
        }
        var text = RuleText.of(recurrence.rule());
        var time = one.details().time();
        var written = text.until()
                .map(end -> switch (time) {
                    case AgendaTime.Timed timed ->
                        text.with("UNTIL", UTC.format(end.atZone(timed.zone()).withZoneSameInstant(ZoneOffset.UTC)));
                    case AgendaTime.AllDay day ->
                        text.with("UNTIL", DateTimeFormatter.BASIC_ISO_DATE.format(end.toLocalDate()));
                })
                .orElse(text);
        event.setRecurrenceRule(new RecurrenceRule(parsed(written.text())));
        for (var start : recurrence.excluded()) {
            var dates = new ExceptionDates();
            switch (time) {
                case AgendaTime.Timed timed -> {
                    dates.getValues().add(at(start, timed.zone()));
                    zoned(dates, timed.zone());
                }
                case AgendaTime.AllDay day -> dates.getValues().add(date(start.toLocalDate()));
            }
            event.addExceptionDates(dates);
        }
    }

    private static Recurrence parsed(String rule) {
        var context = new ParseContext();
        context.setVersion(ICalVersion.V2_0);
        return new RecurrenceRuleScribe()
                .parseText(rule, null, new ICalParameters(), context)
                .getValue();
    }

    /// The stream stays open.
    ///
    /// @throws IOException if it cannot be written
    public void write(OutputStream out) throws IOException {
        var writer = new ICalWriter(new FoldingStream(out), ICalVersion.V2_0);
        writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
        writer.write(calendar);
        writer.flush();
    }
}
