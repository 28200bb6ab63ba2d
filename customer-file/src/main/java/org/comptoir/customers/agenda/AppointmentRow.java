package org.comptoir.customers.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.comptoir.customers.agenda.event.AgendaTime;
import org.comptoir.customers.agenda.event.Appointment;
import org.comptoir.customers.agenda.event.AppointmentDetails;
import org.comptoir.customers.agenda.event.AppointmentStatus;
import org.comptoir.customers.agenda.event.Participant;
import org.comptoir.customers.agenda.event.Recurrence;
import org.comptoir.customers.agenda.recurrence.Expansion;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "appointment")
class AppointmentRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appointment_seq")
    @SequenceGenerator(name = "appointment_seq", sequenceName = "appointment_seq", allocationSize = 50)
    long id;

    @Column(name = "uid")
    String uid;

    /// Local, ISO 8601; empty for the series itself.
    @Column(name = "original_start")
    String originalStart;

    @Column(name = "sequence_number")
    int sequenceNumber;

    @Column(name = "title")
    String title;

    @Column(name = "starts_at")
    Instant startsAt;

    @Column(name = "ends_at")
    Instant endsAt;

    @Column(name = "zone")
    String zone;

    @Column(name = "all_day")
    boolean allDay;

    @Column(name = "place")
    String place;

    @Column(name = "note")
    String note;

    @Column(name = "status")
    String status;

    @Column(name = "reminder_minutes")
    @Nullable
    Integer reminderMinutes;

    @Column(name = "recurrence_rule")
    String recurrenceRule;

    @Column(name = "excluded")
    String excluded;

    @Column(name = "recurring")
    boolean recurring;

    /// Null if it has no end, or a far one.
    @Column(name = "recurs_until")
    @Nullable
    Instant recursUntil;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "changed_by")
    String changedBy;

    static AppointmentRow of(Appointment appointment, Instant now, String by) {
        var details = appointment.details();
        var row = new AppointmentRow();
        row.uid = appointment.uid();
        row.originalStart = appointment.originalStart() == null
                ? ""
                : appointment.originalStart().toString();
        row.sequenceNumber = appointment.sequence();
        row.title = details.title();
        row.place = details.place();
        row.note = details.note();
        row.status = details.status().name();
        row.reminderMinutes = details.reminderMinutes();
        row.takeTime(details.time());
        row.takeRule(appointment);
        row.changedAt = now;
        row.changedBy = by;
        return row;
    }

    private void takeTime(AgendaTime time) {
        startsAt = time.from(ZoneOffset.UTC);
        endsAt = time.until(ZoneOffset.UTC);
        switch (time) {
            case AgendaTime.Timed timed -> {
                zone = timed.zone().getId();
                allDay = false;
            }
            case AgendaTime.AllDay day -> {
                zone = "";
                allDay = true;
            }
        }
    }

    private void takeRule(Appointment appointment) {
        var recurrence = appointment.details().recurrence();
        recurring = recurrence != null;
        recurrenceRule = recurrence == null ? "" : recurrence.rule();
        excluded = recurrence == null
                ? ""
                : recurrence.excluded().stream().map(LocalDateTime::toString).collect(Collectors.joining(" "));
        recursUntil = recurrence == null
                ? null
                : Expansion.end(appointment)
                        .filter(end -> end.getYear() <= AppointmentDetails.LAST_YEAR)
                        .map(end -> end.toInstant(ZoneOffset.UTC))
                        .orElse(null);
    }

    Appointment appointment(List<Participant> participants) {
        return new Appointment(
                uid,
                sequenceNumber,
                originalStart.isEmpty() ? null : LocalDateTime.parse(originalStart),
                new AppointmentDetails(
                        title,
                        time(),
                        place,
                        note,
                        participants,
                        reminderMinutes,
                        AppointmentStatus.valueOf(status),
                        recurring ? new Recurrence(recurrenceRule, excludedStarts()) : null));
    }

    private List<LocalDateTime> excludedStarts() {
        return excluded.isEmpty()
                ? List.of()
                : Arrays.stream(excluded.split(" ")).map(LocalDateTime::parse).toList();
    }

    private AgendaTime time() {
        if (allDay) {
            return new AgendaTime.AllDay(
                    startsAt.atZone(ZoneOffset.UTC).toLocalDate(),
                    endsAt.atZone(ZoneOffset.UTC).toLocalDate().minusDays(1));
        }
        var there = ZoneId.of(zone);
        var start = startsAt.atZone(there).toLocalDateTime();
        var end = endsAt.atZone(there).toLocalDateTime();
        return new AgendaTime.Timed(start, end.isBefore(start) ? start : end, there);
    }
}
