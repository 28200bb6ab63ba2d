package org.comptoir.customers.agenda;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.customers.agenda.event.AgendaTask;
import org.comptoir.customers.agenda.event.Occurrence;
import org.comptoir.customers.agenda.event.Participant;
import org.comptoir.customers.timeline.TimelineEntry;
import org.comptoir.customers.timeline.TimelineSource;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;

/// What the agenda tells of a customer: two years back and one ahead, and of what comes again only the next time.
public final class AgendaTimeline implements TimelineSource {

    private static final Period BACK = Period.ofYears(2);
    private static final Period AHEAD = Period.ofYears(1);

    private final AgendaService agenda;
    private final AgendaTasks tasks;
    private final Clock clock;

    /// @param clock in the shop's time zone
    public AgendaTimeline(AgendaService agenda, AgendaTasks tasks, Clock clock) {
        this.agenda = agenda;
        this.tasks = tasks;
        this.clock = clock;
    }

    /// Nothing for those who may not see the agenda.
    @Override
    public List<TimelineEntry> ofCustomer(SignedInStaff by, CustomerId customer, int limit) {
        if (!by.may(Permission.SEE_AGENDA)) {
            return List.of();
        }
        var now = LocalDateTime.now(clock);
        var coming = new HashSet<String>();
        var meetings = agenda.ofCustomer(by, customer, now.minus(BACK), now.plus(AHEAD)).stream()
                .filter(one -> one.time().localStart(agenda.zone()).isBefore(now) || coming.add(one.uid()))
                .map(this::meeting)
                .toList();
        var toDo = tasks.ofCustomer(by, customer, limit).stream()
                .map(AgendaTimeline::task)
                .toList();
        return Stream.<TimelineEntry>concat(meetings.reversed().stream(), toDo.stream())
                .limit(limit)
                .toList();
    }

    /// The customer's next appointment that takes place.
    public Optional<Occurrence> next(SignedInStaff by, CustomerId customer) {
        var now = LocalDateTime.now(clock);
        return agenda.ofCustomer(by, customer, now, now.plus(AHEAD)).stream()
                .filter(one -> !one.appointment().details().isCancelled())
                .findFirst();
    }

    private TimelineEntry.Meeting meeting(Occurrence one) {
        var details = one.appointment().details();
        return new TimelineEntry.Meeting(
                one.time().from(agenda.zone()),
                details.title(),
                details.colleagues().map(Participant.Colleague::name).collect(Collectors.joining(", ")),
                details.isCancelled());
    }

    private static TimelineEntry.ToDo task(AgendaTask task) {
        var colleague = task.colleague();
        return new TimelineEntry.ToDo(
                Objects.requireNonNullElse(task.doneAt(), task.createdAt()),
                task.title(),
                task.isDone() || colleague == null ? task.doneBy() : colleague.name(),
                task.isDone());
    }
}
