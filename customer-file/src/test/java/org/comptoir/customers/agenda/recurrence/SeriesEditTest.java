package org.comptoir.customers.agenda.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.comptoir.customers.agenda.event.AgendaTime;
import org.comptoir.customers.agenda.event.Appointment;
import org.comptoir.customers.agenda.event.AppointmentDetails;
import org.comptoir.customers.agenda.event.EditScope;
import org.comptoir.customers.agenda.event.Occurrence;
import org.comptoir.customers.agenda.event.Recurrence;
import org.comptoir.customers.agenda.event.Series;
import org.junit.jupiter.api.Test;

class SeriesEditTest {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final LocalDateTime FROM = LocalDateTime.parse("2026-03-01T00:00");
    private static final LocalDateTime UNTIL = LocalDateTime.parse("2026-05-01T00:00");

    private static Series mondays(String rule) {
        var start = LocalDateTime.parse("2026-03-02T09:00");
        var time = new AgendaTime.Timed(start, start.plusHours(1), ROME);
        return Series.of(new Appointment(
                "a", 3, null, AppointmentDetails.of("Prova", time).recurring(Recurrence.of(rule))));
    }

    private static List<Occurrence> all(List<Series> series) {
        return series.stream()
                .flatMap(one -> Expansion.between(one, FROM, UNTIL, ROME).stream())
                .toList();
    }

    private static List<String> starts(List<Series> series) {
        return all(series).stream()
                .filter(one -> !one.details().isCancelled())
                .map(one -> one.time().start().toString())
                .sorted()
                .toList();
    }

    private static List<Series> moved(Series series, int which, String to, EditScope scope) {
        var one = all(List.of(series)).get(which);
        var details = one.details().at(one.time().startingAt(LocalDateTime.parse(to)));
        return SeriesEdit.change(series, one, scope, details, "b").orElseThrow();
    }

    @Test
    void onlyThisOneMoves() {
        var after = moved(mondays("FREQ=WEEKLY;COUNT=3"), 1, "2026-03-10T11:00", EditScope.THIS);

        assertThat(starts(after)).containsExactly("2026-03-02T09:00", "2026-03-10T11:00", "2026-03-16T09:00");
        assertThat(after).hasSize(1);
    }

    @Test
    void thisAndTheFollowingMoveAndAreAsMany() {
        var after = moved(mondays("FREQ=WEEKLY;BYDAY=MO;COUNT=4"), 2, "2026-03-17T10:00", EditScope.FOLLOWING);

        assertThat(starts(after))
                .containsExactly("2026-03-02T09:00", "2026-03-09T09:00", "2026-03-17T10:00", "2026-03-24T10:00");
        assertThat(after).extracting(Series::uid).containsExactly("a", "b");
    }

    @Test
    void allMoveByAsMuch() {
        var after = moved(mondays("FREQ=WEEKLY;BYDAY=MO;COUNT=3"), 1, "2026-03-11T09:30", EditScope.ALL);

        assertThat(starts(after)).containsExactly("2026-03-04T09:30", "2026-03-11T09:30", "2026-03-18T09:30");
    }

    @Test
    void whatWasLeftOutStaysSoWhenTheRuleChangesToo() {
        var left = List.of(LocalDateTime.parse("2026-03-09T09:00"));
        var series = mondays("FREQ=WEEKLY;COUNT=4");
        var with = new Series(
                series.master()
                        .saying(series.master().details().recurring(new Recurrence("FREQ=WEEKLY;COUNT=4", left))),
                List.of());
        var first = all(List.of(with)).getFirst();
        var details = first.details()
                .at(first.time().startingAt(LocalDateTime.parse("2026-03-02T10:00")))
                .recurring(new Recurrence("FREQ=WEEKLY;COUNT=3", left));

        var after = SeriesEdit.change(with, first, EditScope.ALL, details, "b").orElseThrow();

        assertThat(starts(after)).containsExactly("2026-03-02T10:00", "2026-03-16T10:00");
    }

    @Test
    void daysThatTheRuleNamesDoNotMove() {
        var series = mondays("FREQ=MONTHLY;BYDAY=1MO");
        var one = all(List.of(series)).getFirst();
        var details = one.details().at(one.time().startingAt(LocalDateTime.parse("2026-03-03T09:00")));

        assertThat(SeriesEdit.change(series, one, EditScope.ALL, details, "b")).isEmpty();
        assertThat(SeriesEdit.change(series, one, EditScope.THIS, details, "b")).isPresent();
    }

    @Test
    void oneSomeOrAllAreCancelled() {
        var series = mondays("FREQ=WEEKLY;COUNT=4");
        var second = all(List.of(series)).get(1);

        assertThat(starts(List.of(SeriesEdit.cancel(series, second, EditScope.THIS))))
                .hasSize(3);
        assertThat(starts(List.of(SeriesEdit.cancel(series, second, EditScope.FOLLOWING))))
                .containsExactly("2026-03-02T09:00");
        assertThat(starts(List.of(SeriesEdit.cancel(series, second, EditScope.ALL))))
                .isEmpty();
    }

    @Test
    void theRuleIsTakenAway() {
        var series = mondays("FREQ=WEEKLY;COUNT=4");
        var first = all(List.of(series)).getFirst();

        var after = SeriesEdit.change(
                        series, first, EditScope.ALL, first.details().recurring(null), "b")
                .orElseThrow();

        assertThat(starts(after)).containsExactly("2026-03-02T09:00");
    }
}
