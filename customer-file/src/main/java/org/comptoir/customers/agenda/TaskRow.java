package org.comptoir.customers.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.comptoir.customers.agenda.event.AgendaTask;
import org.comptoir.customers.agenda.event.Participant;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.staff.StaffId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "agenda_task")
class TaskRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agenda_task_seq")
    @SequenceGenerator(name = "agenda_task_seq", sequenceName = "agenda_task_seq", allocationSize = 50)
    long id;

    @Column(name = "title")
    String title;

    @Column(name = "note")
    String note;

    @Column(name = "due_on")
    @Nullable
    LocalDate dueOn;

    @Column(name = "staff_id")
    @Nullable
    Long staffId;

    @Column(name = "staff_name")
    String staffName;

    @Column(name = "customer_id")
    @Nullable
    Long customerId;

    @Column(name = "customer_name")
    String customerName;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "done_at")
    @Nullable
    Instant doneAt;

    @Column(name = "done_by")
    String doneBy;

    static TaskRow of(AgendaTask task, Instant now) {
        var row = new TaskRow();
        row.title = task.title().strip();
        row.note = task.note().strip();
        row.dueOn = task.due();
        row.staffId = task.colleague() == null ? null : task.colleague().id().value();
        row.staffName = task.colleague() == null ? "" : task.colleague().name();
        row.customerId = task.client() == null ? null : task.client().id().value();
        row.customerName = task.client() == null ? "" : task.client().name();
        row.createdAt = now;
        row.doneBy = "";
        return row;
    }

    AgendaTask task() {
        return new AgendaTask(
                id,
                title,
                note,
                dueOn,
                staffId == null ? null : new Participant.Colleague(new StaffId(staffId), staffName),
                customerId == null ? null : new Participant.Client(new CustomerId(customerId), customerName),
                createdAt,
                doneAt,
                doneBy);
    }
}
