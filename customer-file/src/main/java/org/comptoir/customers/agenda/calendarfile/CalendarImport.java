package org.comptoir.customers.agenda.calendarfile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.comptoir.customers.agenda.AgendaResult;
import org.comptoir.customers.agenda.AgendaService;
import org.comptoir.customers.agenda.event.Appointment;
import org.comptoir.customers.agenda.event.AppointmentDetails;
import org.comptoir.customers.agenda.event.AppointmentStatus;
import org.comptoir.customers.agenda.event.Participant;
import org.comptoir.customers.agenda.event.Series;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.jspecify.annotations.Nullable;

/// Brings appointments in from a file. Which is which is known by the UID, and which is newer by the SEQUENCE, so that
/// importing twice adds nothing.
public final class CalendarImport {

    private final AgendaService agenda;

    public CalendarImport(AgendaService agenda) {
        this.agenda = agenda;
    }

    /// What an import does with an appointment.
    public enum Fate {
        NEW,
        CHANGED,
        SAME,
        CANCELLED,
        REFUSED
    }

    /// @param problem why it is refused; null otherwise
    public record Row(
            int number, String title, Fate fate, @Nullable CalendarProblem problem) {}

    /// What would become of each, and what is written then.
    public record Rehearsal(List<Row> rows, List<Planned> planned) {

        public long count(Fate fate) {
            return rows.stream().filter(row -> row.fate() == fate).count();
        }
    }

    /// @param known what the agenda had when it was rehearsed; null if nothing
    public record Planned(@Nullable Series known, Series series) {}

    /// Tells what an import would do, and writes nothing.
    public Rehearsal rehearse(SignedInStaff by, List<ReadEvent> events) {
        by.require(Permission.EDIT_AGENDA);
        var rows = new ArrayList<Row>();
        var byUid = new LinkedHashMap<String, List<ReadEvent.Understood>>();
        for (var event : events) {
            switch (event) {
                case ReadEvent.Understood understood ->
                    byUid.computeIfAbsent(understood.appointment().uid(), uid -> new ArrayList<>())
                            .add(understood);
                case ReadEvent.Refused(var number, var title, var problem) ->
                    rows.add(new Row(number, title, Fate.REFUSED, problem));
            }
        }
        var planned = new ArrayList<Planned>();
        for (Map.Entry<String, List<ReadEvent.Understood>> entry : byUid.entrySet()) {
            plan(agenda.series(by, entry.getKey()).orElse(null), entry.getValue(), rows)
                    .ifPresent(planned::add);
        }
        rows.sort(Comparator.comparingInt(Row::number));
        return new Rehearsal(List.copyOf(rows), List.copyOf(planned));
    }

    private static Optional<Planned> plan(@Nullable Series known, List<ReadEvent.Understood> events, List<Row> rows) {
        var series = Optional.ofNullable(known);
        for (var event : events.stream()
                .sorted(Comparator.comparing(one -> one.appointment().originalStart() != null))
                .toList()) {
            var said = event.appointment();
            var before = series.flatMap(one -> same(one, said));
            if (said.originalStart() != null && series.isEmpty()) {
                rows.add(row(event, Fate.REFUSED, CalendarProblem.NO_SERIES));
                continue;
            }
            if (before.filter(one -> !isNewer(said, one, event.cancelled())).isPresent()) {
                rows.add(
                        before.filter(one -> differs(one, event)).isPresent()
                                ? row(event, Fate.REFUSED, CalendarProblem.NOT_NEWER)
                                : row(event, Fate.SAME, null));
                continue;
            }
            var next = said.originalStart() == null
                    ? new Series(
                            before.map(one -> kept(one, event)).orElse(said),
                            series.map(Series::overrides).orElse(List.of()))
                    : series.orElseThrow()
                            .with(before.map(one -> kept(one, event)).orElse(said));
            if (AgendaService.problem(next).isPresent()) {
                rows.add(row(event, Fate.REFUSED, CalendarProblem.NO_RULE));
                continue;
            }
            series = Optional.of(next);
            rows.add(row(event, event.cancelled() ? Fate.CANCELLED : before.isEmpty() ? Fate.NEW : Fate.CHANGED, null));
        }
        return series.filter(one -> !one.equals(known)).map(one -> new Planned(known, one));
    }

    private static Row row(ReadEvent.Understood event, Fate fate, @Nullable CalendarProblem problem) {
        return new Row(event.number(), event.appointment().details().title(), fate, problem);
    }

    private static Optional<Appointment> same(Series series, Appointment said) {
        return series.all().stream()
                .filter(one -> Objects.equals(one.originalStart(), said.originalStart()))
                .findFirst();
    }

    /// One that is taken back with the number it had is taken back all the same.
    private static boolean isNewer(Appointment said, Appointment known, boolean cancelled) {
        return said.sequence() > known.sequence()
                || cancelled
                        && said.sequence() == known.sequence()
                        && known.details().status() != AppointmentStatus.CANCELLED;
    }

    /// Whether both have the same number, but do not say the same: some programs never count their changes.
    private static boolean differs(Appointment known, ReadEvent.Understood event) {
        return !event.cancelled()
                && known.sequence() == event.appointment().sequence()
                && !said(known).equals(said(kept(known, event)));
    }

    /// In no order of the people, and whatever the ends of lines.
    private static List<Object> said(Appointment appointment) {
        var details = appointment.details();
        var note = details.note().lines().map(String::strip).toList();
        return List.of(details.with(List.of()).in(details.place(), ""), note, new HashSet<>(details.participants()));
    }

    /// The shop's own colleagues and customers stay with it; a file that takes it back often says no more than that.
    private static Appointment kept(Appointment known, ReadEvent.Understood event) {
        var said = event.appointment();
        return event.cancelled()
                ? known.saying(known.details().cancelled()).numbered(said.sequence())
                : said.saying(said.details().with(people(known.details(), said.details())));
    }

    private static List<Participant> people(AppointmentDetails known, AppointmentDetails said) {
        var people = new ArrayList<Participant>(known.participants().stream()
                .filter(one -> !(one instanceof Participant.Guest))
                .toList());
        said.participants().stream()
                .filter(one -> people.stream().noneMatch(other -> other.name().equals(one.name())))
                .forEach(people::add);
        return people;
    }

    /// Writes what was rehearsed; what somebody changed since then is left as it is.
    ///
    /// @return how many appointments could not be written for that
    public int run(SignedInStaff by, Rehearsal rehearsal) {
        by.require(Permission.EDIT_AGENDA);
        var left = 0;
        for (var one : rehearsal.planned()) {
            if (!(agenda.put(by, one.known(), one.series()) instanceof AgendaResult.Done)) {
                left++;
            }
        }
        return left;
    }
}
