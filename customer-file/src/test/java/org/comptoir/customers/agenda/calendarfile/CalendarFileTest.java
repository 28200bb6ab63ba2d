package org.comptoir.customers.agenda.calendarfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.customers.Fixtures.CAMILLE;
import static org.comptoir.customers.Fixtures.CLOCK;
import static org.comptoir.customers.Fixtures.NOON;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.customers.Fixtures;
import org.comptoir.customers.agenda.AgendaService;
import org.comptoir.customers.agenda.calendarfile.CalendarImport.Fate;
import org.comptoir.customers.agenda.calendarfile.CalendarImport.Row;
import org.comptoir.customers.agenda.event.AgendaTime;
import org.comptoir.customers.agenda.event.Appointment;
import org.comptoir.customers.agenda.event.AppointmentDetails;
import org.comptoir.customers.agenda.event.CelebratedBirthday;
import org.comptoir.customers.agenda.event.Participant;
import org.comptoir.customers.agenda.event.Recurrence;
import org.comptoir.customers.agenda.event.Series;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.TestEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFileTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static List<ReadEvent> events(String... lines) {
        return events(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static List<ReadEvent> events(byte[] content) {
        return switch (read(content)) {
            case CalendarFile.Read(var events) -> events;
            case CalendarFile.NotRead not -> throw new AssertionError(not);
        };
    }

    private static CalendarFile read(byte[] content) {
        try {
            return CalendarFile.read(new ByteArrayInputStream(content), PARIS, "FR");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Appointment only(List<ReadEvent> events) {
        assertThat(events).hasSize(1);
        return switch (events.getFirst()) {
            case ReadEvent.Understood understood -> understood.appointment();
            case ReadEvent.Refused refused -> throw new AssertionError(refused);
        };
    }

    private static List<ReadEvent> meeting(String method, String sequence, String summary) {
        return events(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Autre//Agenda//FR",
                "METHOD:" + method,
                "BEGIN:VEVENT",
                "UID:rendez-vous-1",
                "SEQUENCE:" + sequence,
                "DTSTART;TZID=\"Romance Standard Time\":20260310T140000",
                "DTEND;TZID=\"Romance Standard Time\":20260310T150000",
                "SUMMARY:" + summary,
                "DESCRIPTION:Une ligne",
                "\t pliée",
                "ATTENDEE;CN=Mme Roux:mailto:roux@example.org",
                "BEGIN:VALARM",
                "ACTION:DISPLAY",
                "TRIGGER:-PT30M",
                "END:VALARM",
                "END:VEVENT",
                "END:VCALENDAR",
                "");
    }

    @Test
    void readsZonesOfWindowsFoldedLinesPeopleAndAlarms() {
        var read = only(meeting("PUBLISH", "2", "Réunion"));

        assertThat(read.sequence()).isEqualTo(2);
        assertThat(read.details().time())
                .isEqualTo(new AgendaTime.Timed(
                        LocalDateTime.parse("2026-03-10T14:00"), LocalDateTime.parse("2026-03-10T15:00"), PARIS));
        assertThat(read.details().note()).isEqualTo("Une ligne pliée");
        assertThat(read.details().participants()).containsExactly(new Participant.Guest("Mme Roux"));
        assertThat(read.details().reminderMinutes()).isEqualTo(30);
    }

    @Test
    void readsAnOldCalendarWithItsRule() {
        var read = only(events(
                "BEGIN:VCALENDAR",
                "VERSION:1.0",
                "BEGIN:VEVENT",
                "DTSTART:20260303T090000",
                "DTEND:20260303T100000",
                "RRULE:W2 TU TH #4",
                "SUMMARY;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Th=C3=A9",
                "END:VEVENT",
                "END:VCALENDAR",
                ""));

        assertThat(read.details().title()).isEqualTo("Thé");
        assertThat(read.uid()).as("none in the file").endsWith("@unnamed");
        assertThat(read.details().recurrence())
                .extracting(Recurrence::rule)
                .asString()
                .contains("FREQ=WEEKLY", "INTERVAL=2", "BYDAY=TU,TH", "COUNT=4");
    }

    private static List<ReadEvent> event(String... lines) {
        var all = new ArrayList<>(
                List.of("BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT", "UID:a", "SUMMARY:Livraison"));
        all.addAll(List.of(lines));
        all.addAll(List.of("END:VEVENT", "END:VCALENDAR", ""));
        return events(all.toArray(String[]::new));
    }

    private static List<ReadEvent> inOwnZone(String offset, String... lines) {
        var all = new ArrayList<>(List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "BEGIN:VTIMEZONE",
                "TZID:Customized Time Zone",
                "BEGIN:STANDARD",
                "DTSTART:16010101T000000",
                "TZOFFSETFROM:" + offset,
                "TZOFFSETTO:" + offset,
                "END:STANDARD",
                "END:VTIMEZONE",
                "BEGIN:VEVENT",
                "UID:a",
                "SUMMARY:Livraison",
                "DTSTART;TZID=Customized Time Zone:20260112T090000",
                "DTEND;TZID=Customized Time Zone:20260112T100000"));
        all.addAll(List.of(lines));
        all.addAll(List.of("END:VEVENT", "END:VCALENDAR", ""));
        return events(all.toArray(String[]::new));
    }

    @Test
    void aZoneThatOnlyTheFileKnowsIsReckonedByItsDefinition() {
        assertThat(only(inOwnZone("-0500")).details().time())
                .isEqualTo(new AgendaTime.Timed(
                        LocalDateTime.parse("2026-01-12T15:00"), LocalDateTime.parse("2026-01-12T16:00"), PARIS));
        assertThat(inOwnZone("-0500", "RRULE:FREQ=WEEKLY"))
                .containsExactly(new ReadEvent.Refused(1, "Livraison", CalendarProblem.NO_ZONE));
        var here = only(inOwnZone("+0100", "RRULE:FREQ=WEEKLY", "EXDATE;TZID=Customized Time Zone:20260119T090000"))
                .details();
        assertThat(here.time().start()).isEqualTo(LocalDateTime.parse("2026-01-12T09:00"));
        assertThat(here.recurrence())
                .isEqualTo(new Recurrence("FREQ=WEEKLY", List.of(LocalDateTime.parse("2026-01-19T09:00"))));
    }

    @Test
    void daysThatWouldBeLostRefuseTheirAppointment() {
        var refused = new ReadEvent.Refused(1, "Livraison", CalendarProblem.NOT_SUPPORTED);
        var start = "DTSTART:20260310T090000";
        assertThat(event(start, "RDATE:20260312T090000")).containsExactly(refused);
        assertThat(event(start, "RRULE:FREQ=WEEKLY", "RDATE;VALUE=PERIOD:20260312T090000/PT1H"))
                .containsExactly(refused);
        assertThat(event(start, "RECURRENCE-ID;RANGE=THISANDFUTURE:20260310T090000"))
                .containsExactly(refused);
        assertThat(only(event(start, "RDATE:20260310T090000")).details().title())
                .as("the beginning itself")
                .isEqualTo("Livraison");
    }

    @Test
    void theHourThatTheClocksJumpOverIsTheSameTheNextTime() {
        var imports = new CalendarImport(new AgendaService(Fixtures.database(TestEngine.DERBY), CLOCK));
        var night = event("DTSTART;TZID=Europe/Paris:20270328T023000", "DTEND;TZID=Europe/Paris:20270328T030000");

        assertThat(imported(imports, night)).containsExactly(Fate.NEW);
        assertThat(imported(imports, night)).containsExactly(Fate.SAME);
    }

    @Test
    void onlyDaysComeAgain() {
        var start = "DTSTART:20260310T090000";
        assertThat(event(start, "RRULE:FREQ=SECONDLY"))
                .containsExactly(new ReadEvent.Refused(1, "Livraison", CalendarProblem.NO_RULE));
        assertThat(event(start, "RRULE:FREQ=DAILY;BYHOUR=9,10"))
                .containsExactly(new ReadEvent.Refused(1, "Livraison", CalendarProblem.NO_RULE));
        assertThat(only(event(start, "RRULE:FREQ=DAILY;BYHOUR=9;BYMINUTE=0;BYSECOND=0"))
                        .details()
                        .recurrence())
                .as("its own hour")
                .isEqualTo(Recurrence.of("FREQ=DAILY"));
    }

    @ParameterizedTest
    @CsvSource({
        "DTSTART:20260230T100000, NO_DATE",
        "DTSTART:20260230T100000Z, NO_DATE",
        "DTSTART;VALUE=DATE:20261301, NO_DATE",
        "DTSTART:20260310T240100, NO_DATE",
        "DTSTART:00000101T000000, TOO_FAR",
        "DTSTART:99991231T235959, TOO_FAR",
        "DTSTART:18000101T000000, TOO_FAR",
    })
    void aDateThatDoesNotExistRefusesItsAppointmentOnly(String start, CalendarProblem problem) {
        assertThat(event(start)).containsExactly(new ReadEvent.Refused(1, "Livraison", problem));
    }

    @Test
    void aDurationWithoutEndIsRefused() {
        assertThat(event("DTSTART:20260310T090000", "DURATION:P999999999W"))
                .hasSize(1)
                .allMatch(ReadEvent.Refused.class::isInstance);
    }

    @Test
    void aLeapSecondAndMidnightAreTimes() {
        assertThat(only(event("DTSTART:20161231T225960", "DTEND:20161231T240000"))
                        .details()
                        .time())
                .isEqualTo(new AgendaTime.Timed(
                        LocalDateTime.parse("2016-12-31T22:59:59"), LocalDateTime.parse("2017-01-01T00:00"), PARIS));
    }

    @Test
    void farEndsAndStrangeCharactersAreKeptAsTheDatabaseCan() {
        var agenda = new AgendaService(Fixtures.database(TestEngine.DERBY), CLOCK);
        var events =
                event("DTSTART;VALUE=DATE:20260310", "LOCATION:Cabine\u0000 1", "RRULE:FREQ=YEARLY;UNTIL=99991231");

        assertThat(imported(new CalendarImport(agenda), events)).containsExactly(Fate.NEW);
        assertThat(only(events).details().place()).isEqualTo("Cabine 1");
        assertThat(agenda.between(CAMILLE, LocalDate.of(2056, 3, 10), LocalDate.of(2056, 3, 11)))
                .hasSize(1);
    }

    @Test
    void whatIsWrongIsRefusedWithItsReason() {
        assertThat(events(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "BEGIN:VEVENT",
                        "UID:a",
                        "SUMMARY:Sans heure",
                        "END:VEVENT",
                        "BEGIN:VEVENT",
                        "UID:b",
                        "DTSTART:20260310T140000Z",
                        "DTEND:20260310T130000Z",
                        "SUMMARY:À rebours",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        ""))
                .containsExactly(
                        new ReadEvent.Refused(1, "Sans heure", CalendarProblem.NO_START),
                        new ReadEvent.Refused(2, "À rebours", CalendarProblem.BACKWARDS));
        assertThat(read("Bonjour".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new CalendarFile.NotRead(CalendarProblem.NO_CALENDAR));
        assertThat(read(new byte[CalendarFile.MAX_BYTES + 1]))
                .isEqualTo(new CalendarFile.NotRead(CalendarProblem.TOO_LARGE));
        assertThat(read("BEGIN:VEVENT\n".repeat(CalendarFile.MAX_EVENTS + 1).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new CalendarFile.NotRead(CalendarProblem.TOO_MANY));
        var folded = "BEGIN:VEV\r\n ENT\r\nDTSTART:20260310T140000Z\r\nEND:VEVENT\r\n";
        assertThat(read(("BEGIN:VCALENDAR\r\n" + folded.repeat(CalendarFile.MAX_EVENTS + 1) + "END:VCALENDAR\r\n")
                        .getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new CalendarFile.NotRead(CalendarProblem.TOO_MANY));
    }

    @Test
    void importingTwiceAddsNothingAndNewerOnesChange() {
        var agenda = new AgendaService(Fixtures.database(TestEngine.DERBY), CLOCK);
        var imports = new CalendarImport(agenda);
        var day = LocalDate.of(2026, 3, 10);

        assertThat(imported(imports, meeting("PUBLISH", "0", "Réunion"))).containsExactly(Fate.NEW);
        assertThat(imported(imports, meeting("PUBLISH", "0", "Réunion"))).containsExactly(Fate.SAME);
        assertThat(imports.rehearse(CAMILLE, meeting("PUBLISH", "0", "Autre")).rows())
                .as("never said to be the same")
                .containsExactly(new Row(1, "Autre", Fate.REFUSED, CalendarProblem.NOT_NEWER));
        assertThat(imported(imports, meeting("PUBLISH", "1", "Autre"))).containsExactly(Fate.CHANGED);
        assertThat(imported(imports, meeting("PUBLISH", "0", "Réunion")))
                .as("an older one")
                .containsExactly(Fate.SAME);
        assertThat(agenda.between(CAMILLE, day, day.plusDays(1)))
                .extracting(one -> one.details().title())
                .containsExactly("Autre");
        assertThat(imported(imports, meeting("CANCEL", "2", "Autre"))).containsExactly(Fate.CANCELLED);
        assertThat(agenda.between(CAMILLE, day, day.plusDays(1)))
                .extracting(one -> one.details().isCancelled())
                .containsExactly(true);
    }

    private static List<Fate> imported(CalendarImport imports, List<ReadEvent> events) {
        var rehearsal = imports.rehearse(CAMILLE, events);
        assertThat(imports.run(CAMILLE, rehearsal)).isZero();
        return rehearsal.rows().stream().map(Row::fate).toList();
    }

    private static byte[] written(CalendarExport export) {
        var out = new ByteArrayOutputStream();
        try {
            export.write(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var start = LocalDateTime.parse("2026-03-02T09:00");
        var weekly = AppointmentDetails.of("Essayage", new AgendaTime.Timed(start, start.plusHours(1), PARIS))
                .in("Cabine 1", "Un manteau doublé ".repeat(20).strip())
                .with(new Participant.Guest("Mme Ferrat"))
                .reminding(60)
                .recurring(new Recurrence(
                        "FREQ=WEEKLY;UNTIL=20260430T235959", List.of(LocalDateTime.parse("2026-03-09T09:00"))));
        var moved = weekly.recurring(null)
                .at(new AgendaTime.Timed(
                        LocalDateTime.parse("2026-03-17T15:00"), LocalDateTime.parse("2026-03-17T16:00"), PARIS));
        var series = new Series(
                new Appointment("serie-1", 3, null, weekly),
                List.of(new Appointment("serie-1", 3, LocalDateTime.parse("2026-03-16T09:00"), moved)));
        var days = Series.of(new Appointment(
                "jours-1",
                0,
                null,
                AppointmentDetails.of(
                        "Salon", new AgendaTime.AllDay(LocalDate.of(2026, 3, 28), LocalDate.of(2026, 3, 29)))));

        var bytes = written(new CalendarExport(NOON).appointments(List.of(series, days)));

        var text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text)
                .contains("PRODID:", "DTSTAMP:20260309T120000Z", "BEGIN:VTIMEZONE", "BYDAY=-1SU")
                .contains("DTSTART;TZID=Europe/Paris:20260302T090000")
                .contains("DTEND;VALUE=DATE:20260330")
                .contains("UNTIL=20260430T215959Z");
        assertThat(text.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(text.replace("\r\n", "")).doesNotContain("\n");
        assertThat(events(bytes))
                .map(event -> ((ReadEvent.Understood) event).appointment())
                .containsExactlyInAnyOrder(series.master(), series.overrides().getFirst(), days.master());
    }

    @Test
    void birthdaysComeEveryYearAndKeepNobodyBusy() {
        var birthday = new CelebratedBirthday(
                new CustomerId(7), "Élodie", new Birthday(2, 29, 1984), LocalDate.of(2026, 2, 28));

        var text = new String(written(new CalendarExport(NOON).birthdays(List.of(birthday))), StandardCharsets.UTF_8);

        assertThat(text)
                .contains("UID:birthday-7@comptoir", "TRANSP:TRANSPARENT", "DTSTART;VALUE=DATE:19840229")
                .contains("FREQ=YEARLY", "BYMONTHDAY=-1");
    }

    /// Files of other programs, which come with the tests of libraries.
    @Test
    @EnabledIfEnvironmentVariable(named = "COMPTOIR_CORPUS", matches = ".+")
    void readsTheFilesOfOtherPrograms() throws IOException {
        try (var files = Files.list(Path.of(System.getenv("COMPTOIR_CORPUS"), "calendar"))) {
            for (var file : files.filter(path -> path.toString().matches(".*\\.(ics|vcs)"))
                    .toList()) {
                assertThat(CalendarFile.read(file, PARIS, "FR"))
                        .as(file.toString())
                        .isInstanceOfSatisfying(
                                CalendarFile.Read.class,
                                read -> assertThat(read.events()).noneMatch(ReadEvent.Refused.class::isInstance));
            }
        }
    }
}
