package org.comptoir.customers.agenda.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.comptoir.customers.agenda.event.AgendaTime;
import org.comptoir.customers.agenda.event.Appointment;
import org.comptoir.customers.agenda.event.AppointmentDetails;
import org.comptoir.customers.agenda.event.Occurrence;
import org.comptoir.customers.agenda.event.Recurrence;
import org.comptoir.customers.agenda.event.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The days were reckoned by hand, with a calendar on the wall.
class ExpansionTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static Series series(String start, String rule) {
        var begins = LocalDateTime.parse(start);
        var time = new AgendaTime.Timed(begins, begins.plusHours(1), PARIS);
        return Series.of(new Appointment(
                "a", 0, null, AppointmentDetails.of("Essayage", time).recurring(Recurrence.of(rule))));
    }

    private static List<String> days(Series series, String from, String until) {
        return Expansion.between(
                        series,
                        LocalDate.parse(from).atStartOfDay(),
                        LocalDate.parse(until).atStartOfDay(),
                        PARIS)
                .stream()
                .map(one -> one.time().start().toLocalDate().toString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-30T10:00 | FREQ=MONTHLY;BYDAY=-1FR | 2026-02-01 | 2026-06-01 "
                        + "| 2026-02-27 2026-03-27 2026-04-24 2026-05-29",
                "2026-01-05T10:00 | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1 | 2026-01-20 | 2026-05-31 "
                        + "| 2026-01-30 2026-02-27 2026-03-31 2026-04-30 2026-05-29",
                "2024-02-29T10:00 | FREQ=YEARLY | 2024-01-01 | 2033-01-01 | 2024-02-29 2028-02-29 2032-02-29",
                "2026-03-02T10:00 | FREQ=WEEKLY;COUNT=3 | 2026-03-09 | 2027-01-01 | 2026-03-09 2026-03-16",
                "2026-03-02T10:00 | FREQ=WEEKLY;INTERVAL=2;UNTIL=20260330T100000 | 2026-01-01 | 2027-01-01 "
                        + "| 2026-03-02 2026-03-16 2026-03-30",
                "2026-03-02T10:00 | FREQ=DAILY;UNTIL=20260304T095959 | 2026-01-01 | 2027-01-01 | 2026-03-02 2026-03-03",
                "2026-03-31T10:00 | FREQ=MONTHLY | 2026-03-01 | 2026-09-01 | 2026-03-31 2026-05-31 2026-07-31 2026-08-31",
                "2026-03-02T10:00 | FREQ=WEEKLY;BYDAY=MO,TH | 2026-03-20 | 2026-03-31 | 2026-03-23 2026-03-26 2026-03-30",
            })
    void givesTheDaysOfARule(String start, String rule, String from, String until, String expected) {
        assertThat(String.join(" ", days(series(start, rule), from, until))).isEqualTo(expected);
    }

    @Test
    void staysAtItsHourWhenTheClocksChange() {
        var weekly = series("2026-03-23T09:00", "FREQ=WEEKLY");

        var found = Expansion.between(
                weekly, LocalDateTime.parse("2026-03-23T00:00"), LocalDateTime.parse("2026-04-01T00:00"), PARIS);

        assertThat(found).extracting(one -> one.time().start().getHour()).containsExactly(9, 9);
        assertThat(found)
                .extracting(one -> one.time().from(PARIS).toString())
                .containsExactly("2026-03-23T08:00:00Z", "2026-03-30T07:00:00Z");
    }

    @Test
    void leavesOutAndReplacesSingleOnes() {
        var weekly = series("2026-03-02T09:00", "FREQ=WEEKLY;COUNT=4");
        var master = weekly.master();
        var left = master.details()
                .recurring(new Recurrence("FREQ=WEEKLY;COUNT=4", List.of(LocalDateTime.parse("2026-03-09T09:00"))));
        var moved = master.details()
                .at(master.details().time().startingAt(LocalDateTime.parse("2026-03-20T15:00")))
                .recurring(null);
        var series = new Series(
                master.saying(left), List.of(new Appointment("a", 1, LocalDateTime.parse("2026-03-16T09:00"), moved)));

        assertThat(days(series, "2026-03-01", "2026-04-01"))
                .containsExactlyInAnyOrder("2026-03-02", "2026-03-20", "2026-03-23");
    }

    @Test
    void aDayIsTheSameDayEverywhere() {
        var day = AppointmentDetails.of(
                "Salon", new AgendaTime.AllDay(LocalDate.of(2026, 3, 28), LocalDate.of(2026, 3, 29)));

        var found = Expansion.between(
                Series.of(new Appointment("a", 0, null, day)),
                LocalDateTime.parse("2026-03-29T00:00"),
                LocalDateTime.parse("2026-03-30T00:00"),
                PARIS);

        assertThat(found).extracting(Occurrence::recurring).containsExactly(false);
        assertThat(days(Series.of(new Appointment("a", 0, null, day)), "2026-03-30", "2026-04-30"))
                .isEmpty();
    }

    @Test
    void theImpossibleIsNoRule() {
        assertThat(RuleText.isValid("FREQ=SOMETIMES")).isFalse();
        assertThat(RuleText.isValid("COUNT=3")).isFalse();
        assertThat(RuleText.isValid("FREQ=WEEKLY;UNTIL=tomorrow")).isFalse();
        assertThat(RuleText.isValid("FREQ=WEEKLY;BYDAY=TU")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=SECONDLY",
                "FREQ=MINUTELY;COUNT=3",
                "FREQ=HOURLY",
                "FREQ=YEARLY;INTERVAL=2147483647;COUNT=9",
                "FREQ=SECONDLY;INTERVAL=2;BYSECOND=1",
                "FREQ=SECONDLY;FREQ=DAILY",
                "FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=1,2,3;BYMINUTE=1,2,3;BYSECOND=1,2,3;BYSETPOS=-1",
            })
    void whatComesAgainWithinADayIsNoRule(String rule) {
        assertThat(RuleText.isValid(rule)).isFalse();
    }

    @Test
    void aDayThatNeverComesIsFoundOutSoon() {
        assertThat(Expansion.happens(series("2026-03-02T10:00", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30")
                        .master()))
                .isFalse();
    }
}
