package org.comptoir.customers.agenda.hours;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.customers.agenda.event.AgendaTime;
import org.comptoir.customers.agenda.event.AppointmentDetails;
import org.comptoir.customers.agenda.event.Occurrence;
import org.comptoir.customers.agenda.event.Participant;
import org.comptoir.pos.staff.StaffId;

/// Who is busy when, and which hours are free. Whole days keep nobody busy, and neither does what was cancelled.
///
/// @param hours of the shop
/// @param occurrences all that are known of the time asked for
/// @param zone of the shop
public record FreeHours(OpeningHours hours, List<Occurrence> occurrences, ZoneId zone) {

    /// Appointments begin at quarters of an hour.
    private static final Duration STEP = Duration.ofMinutes(15);

    /// A colleague who is elsewhere at the time of an appointment.
    public record Clash(Participant.Colleague colleague, Occurrence with) {}

    public FreeHours {
        occurrences = List.copyOf(occurrences);
    }

    /// Which colleagues of an appointment are busy at its time.
    ///
    /// @param uid of this appointment, which is not in its own way; empty for a new one
    public List<Clash> clashes(AppointmentDetails details, String uid) {
        if (details.isCancelled() || details.time() instanceof AgendaTime.AllDay) {
            return List.of();
        }
        return details.colleagues()
                .flatMap(colleague -> occurrences.stream()
                        .filter(one -> !one.uid().equals(uid))
                        .filter(one -> keepsBusy(one, colleague.id()))
                        .filter(one -> one.time().overlaps(details.time(), zone))
                        .map(one -> new Clash(colleague, one)))
                .toList();
    }

    private static boolean keepsBusy(Occurrence one, StaffId colleague) {
        return !one.appointment().details().isCancelled()
                && one.time() instanceof AgendaTime.Timed
                && one.appointment().details().isOf(colleague);
    }

    /// Free hours of a colleague while the shop is open, at most one a day.
    ///
    /// @param from not before this moment, by the clock of the shop
    /// @param days that are looked at
    public List<LocalDateTime> free(StaffId colleague, Duration length, LocalDateTime from, int days) {
        var found = new ArrayList<LocalDateTime>();
        for (var day = from.toLocalDate(); day.isBefore(from.toLocalDate().plusDays(days)); day = day.plusDays(1)) {
            for (var period : hours.on(day.getDayOfWeek())) {
                var start = first(colleague, length, from, day.atTime(period.from()), day.atTime(period.until()));
                if (start.isPresent()) {
                    found.add(start.get());
                    break;
                }
            }
        }
        return found;
    }

    private Optional<LocalDateTime> first(
            StaffId colleague, Duration length, LocalDateTime from, LocalDateTime opens, LocalDateTime closes) {
        for (var start = opens; !start.plus(length).isAfter(closes); start = start.plus(STEP)) {
            var time = new AgendaTime.Timed(start, start.plus(length), zone);
            if (!start.isBefore(from)
                    && occurrences.stream()
                            .noneMatch(one ->
                                    keepsBusy(one, colleague) && one.time().overlaps(time, zone))) {
                return Optional.of(start);
            }
        }
        return Optional.empty();
    }
}
