package org.comptoir.customers.agenda.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.comptoir.customers.agenda.event.AgendaTime;
import org.comptoir.customers.agenda.event.Appointment;
import org.comptoir.customers.agenda.event.AppointmentDetails;
import org.comptoir.customers.agenda.event.Occurrence;
import org.comptoir.customers.agenda.event.Participant.Colleague;
import org.comptoir.pos.staff.StaffId;
import org.junit.jupiter.api.Test;

class FreeHoursTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Colleague NADIA = new Colleague(new StaffId(2), "Nadia");
    private static final OpeningHours HOURS = OpeningHours.read("MONDAY 09:00-12:30,13:30-19:00;TUESDAY 10:00-12:00")
            .orElseThrow();

    private static AppointmentDetails details(String from, String until) {
        return AppointmentDetails.of(
                        "Essayage", new AgendaTime.Timed(LocalDateTime.parse(from), LocalDateTime.parse(until), PARIS))
                .with(NADIA);
    }

    private static Occurrence busy(String from, String until) {
        var details = details(from, until);
        return new Occurrence(
                new Appointment("a", 0, null, details), details.time().start(), details.time(), false);
    }

    @Test
    void findsTheNextFreeHourWhileTheShopIsOpen() {
        var free = new FreeHours(
                HOURS,
                List.of(busy("2026-03-09T09:00", "2026-03-09T12:00"), busy("2026-03-09T13:30", "2026-03-09T14:15")),
                PARIS);

        assertThat(free.free(NADIA.id(), Duration.ofHours(1), LocalDateTime.parse("2026-03-09T08:00"), 7))
                .as("not in the break at noon, and no hour on days when the shop is closed")
                .containsExactly(LocalDateTime.parse("2026-03-09T14:15"), LocalDateTime.parse("2026-03-10T10:00"));
        assertThat(free.free(NADIA.id(), Duration.ofHours(1), LocalDateTime.parse("2026-03-09T18:05"), 1))
                .isEmpty();
        assertThat(free.free(new StaffId(9), Duration.ofHours(3), LocalDateTime.parse("2026-03-09T08:00"), 1))
                .containsExactly(LocalDateTime.parse("2026-03-09T09:00"));
    }

    @Test
    void tellsWhoIsBusyButRefusesNothing() {
        var free = new FreeHours(HOURS, List.of(busy("2026-03-09T09:00", "2026-03-09T10:00")), PARIS);

        assertThat(free.clashes(details("2026-03-09T09:30", "2026-03-09T11:00"), ""))
                .extracting(clash -> clash.colleague().name())
                .containsExactly("Nadia");
        assertThat(free.clashes(details("2026-03-09T10:00", "2026-03-09T11:00"), ""))
                .as("one begins when the other ends")
                .isEmpty();
        assertThat(free.clashes(details("2026-03-09T09:30", "2026-03-09T11:00"), "a"))
                .as("is not in its own way")
                .isEmpty();
    }

    @Test
    void readsHoursAsPeopleTypeThem() {
        assertThat(OpeningHours.periods("9h-12h30, 13.30 - 19:00").map(OpeningHours::text))
                .contains("09:00-12:30, 13:30-19:00");
        assertThat(OpeningHours.periods("")).contains(List.of());
        assertThat(OpeningHours.periods("9:00-12:30, 12:00-19:00")).isEmpty();
        assertThat(OpeningHours.periods("12:00-9:00")).isEmpty();
        assertThat(OpeningHours.periods("25:00-26:00")).isEmpty();
        assertThat(OpeningHours.read(OpeningHours.DEFAULT.kept())).contains(OpeningHours.DEFAULT);
        assertThat(HOURS.breaks(DayOfWeek.MONDAY)).hasSize(1);
        assertThat(HOURS.isOpenOn(DayOfWeek.SUNDAY)).isFalse();
    }
}
