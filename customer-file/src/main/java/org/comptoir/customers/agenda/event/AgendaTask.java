package org.comptoir.customers.agenda.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Something to be done.
///
/// @param due null if it has no day
/// @param colleague who does it; null if nobody was named
/// @param client whom it is about; null if nobody
/// @param doneAt null while it is open
/// @param doneBy empty while it is open
public record AgendaTask(
        long id,
        String title,
        String note,
        @Nullable LocalDate due,
        Participant.@Nullable Colleague colleague,
        Participant.@Nullable Client client,
        Instant createdAt,
        @Nullable Instant doneAt,
        String doneBy) {

    public static final int MAX_TITLE = 200;
    public static final int MAX_NOTE = 2000;

    /// One that was not kept yet.
    public static AgendaTask of(
            String title,
            @Nullable LocalDate due,
            Participant.@Nullable Colleague colleague,
            Participant.@Nullable Client client) {
        return new AgendaTask(0, title.strip(), "", due, colleague, client, Instant.EPOCH, null, "");
    }

    public boolean isDone() {
        return doneAt != null;
    }

    public boolean isLate(LocalDate today) {
        return !isDone() && due != null && due.isBefore(today);
    }

    public Optional<AppointmentProblem> problem() {
        if (title.isBlank()) {
            return Optional.of(AppointmentProblem.NO_TITLE);
        }
        return title.length() > MAX_TITLE || note.length() > MAX_NOTE
                ? Optional.of(AppointmentProblem.TOO_LONG)
                : Optional.empty();
    }
}
