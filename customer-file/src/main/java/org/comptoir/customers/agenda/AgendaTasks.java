package org.comptoir.customers.agenda;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.comptoir.customers.agenda.event.AgendaTask;
import org.comptoir.customers.agenda.event.AppointmentProblem;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.merged.MergedCustomers;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.hibernate.StatelessSession;

/// What is to be done in the shop.
public final class AgendaTasks {

    private static final Comparator<AgendaTask> BY_DUE = Comparator.comparing(AgendaTask::isDone)
            .thenComparing(task -> Optional.ofNullable(task.due()).orElse(LocalDate.MAX))
            .thenComparing(AgendaTask::id);

    private final Database database;
    private final Clock clock;

    public AgendaTasks(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// What came of adding a task.
    public sealed interface TaskResult {

        record Added(AgendaTask task) implements TaskResult {}

        record Refused(AppointmentProblem problem) implements TaskResult {}
    }

    /// What is open, by the day it is due, and then what was done today.
    public List<AgendaTask> current(SignedInStaff by) {
        by.require(Permission.SEE_AGENDA);
        var today = clock.instant().atZone(clock.getZone()).toLocalDate().atStartOfDay(clock.getZone());
        return database.read(session -> session
                .createSelectionQuery("from TaskRow where doneAt is null or doneAt >= :today", TaskRow.class)
                .setParameter("today", today.toInstant())
                .getResultList()
                .stream()
                .map(TaskRow::task)
                .sorted(BY_DUE)
                .toList());
    }

    /// A customer's, open ones first.
    public List<AgendaTask> ofCustomer(SignedInStaff by, CustomerId customer, int limit) {
        by.require(Permission.SEE_AGENDA);
        return database.read(session -> session
                .createSelectionQuery(
                        "from TaskRow where customerId in (:customers) order by createdAt desc, id desc", TaskRow.class)
                .setParameterList("customers", MergedCustomers.idsOf(session, customer))
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(TaskRow::task)
                .sorted(BY_DUE)
                .toList());
    }

    public TaskResult add(SignedInStaff by, AgendaTask task) {
        by.require(Permission.EDIT_AGENDA);
        var problem = task.problem();
        if (problem.isPresent()) {
            return new TaskResult.Refused(problem.get());
        }
        return new TaskResult.Added(database.write(session -> {
            var row = TaskRow.of(task, clock.instant());
            session.insert(row);
            return row.task();
        }));
    }

    /// Deletes a task, as the undo of adding it.
    public void remove(SignedInStaff by, long task) {
        by.require(Permission.EDIT_AGENDA);
        database.run(session -> session.createMutationQuery("delete from TaskRow where id = :id")
                .setParameter("id", task)
                .executeUpdate());
    }

    /// Marks a task as done, or as open again. One that is done already stays as it is.
    ///
    /// @return the task as it is now; nothing if there is none of this number
    public Optional<AgendaTask> mark(SignedInStaff by, long task, boolean done) {
        by.require(Permission.EDIT_AGENDA);
        return database.write(session -> mark(session, by, task, done, clock.instant()));
    }

    private static Optional<AgendaTask> mark(
            StatelessSession session, SignedInStaff by, long task, boolean done, Instant now) {
        var row = session.get(TaskRow.class, task);
        if (row == null) {
            return Optional.empty();
        }
        if (done != (row.doneAt != null)) {
            row.doneAt = done ? now : null;
            row.doneBy = done ? by.name() : "";
            session.update(row);
        }
        return Optional.of(row.task());
    }
}
