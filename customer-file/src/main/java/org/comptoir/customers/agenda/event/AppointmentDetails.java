package org.comptoir.customers.agenda.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.pos.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// All that is said of an appointment.
///
/// @param time of the first one, if it comes again
/// @param reminderMinutes how long before it somebody wants to be reminded; null if nobody does
/// @param recurrence null if it does not come again
public record AppointmentDetails(
        String title,
        AgendaTime time,
        String place,
        String note,
        List<Participant> participants,
        @Nullable Integer reminderMinutes,
        AppointmentStatus status,
        @Nullable Recurrence recurrence) {

    public static final int MAX_TITLE = 200;
    public static final int MAX_PLACE = 200;
    public static final int MAX_NOTE = 4000;
    public static final int MAX_PARTICIPANTS = 100;
    public static final int FIRST_YEAR = 1900;
    public static final int LAST_YEAR = 2200;

    public AppointmentDetails {
        title = title.strip();
        place = place.strip();
        note = note.strip();
        participants = List.copyOf(participants);
    }

    /// Confirmed, once, without a place or anybody.
    public static AppointmentDetails of(String title, AgendaTime time) {
        return new AppointmentDetails(title, time, "", "", List.of(), null, AppointmentStatus.CONFIRMED, null);
    }

    public AppointmentDetails titled(String other) {
        return new AppointmentDetails(other, time, place, note, participants, reminderMinutes, status, recurrence);
    }

    public AppointmentDetails at(AgendaTime other) {
        return new AppointmentDetails(title, other, place, note, participants, reminderMinutes, status, recurrence);
    }

    public AppointmentDetails in(String otherPlace, String otherNote) {
        return new AppointmentDetails(
                title, time, otherPlace, otherNote, participants, reminderMinutes, status, recurrence);
    }

    public AppointmentDetails with(Participant... others) {
        return with(List.of(others));
    }

    public AppointmentDetails with(List<Participant> others) {
        return new AppointmentDetails(title, time, place, note, others, reminderMinutes, status, recurrence);
    }

    /// @param minutes null for none
    public AppointmentDetails reminding(@Nullable Integer minutes) {
        return new AppointmentDetails(title, time, place, note, participants, minutes, status, recurrence);
    }

    public AppointmentDetails cancelled() {
        return new AppointmentDetails(
                title, time, place, note, participants, reminderMinutes, AppointmentStatus.CANCELLED, recurrence);
    }

    /// @param other null for one that does not come again
    public AppointmentDetails recurring(@Nullable Recurrence other) {
        return new AppointmentDetails(title, time, place, note, participants, reminderMinutes, status, other);
    }

    public boolean isCancelled() {
        return status == AppointmentStatus.CANCELLED;
    }

    public Stream<Participant.Colleague> colleagues() {
        return of(Participant.Colleague.class);
    }

    public Stream<Participant.Client> clients() {
        return of(Participant.Client.class);
    }

    private <P extends Participant> Stream<P> of(Class<P> kind) {
        return participants.stream().filter(kind::isInstance).map(kind::cast);
    }

    public boolean isOf(StaffId colleague) {
        return colleagues().anyMatch(one -> one.id().equals(colleague));
    }

    /// What is wrong with it; nothing if it can be kept.
    public Optional<AppointmentProblem> problem() {
        if (title.isEmpty()) {
            return Optional.of(AppointmentProblem.NO_TITLE);
        }
        var tooLong = title.length() > MAX_TITLE
                || place.length() > MAX_PLACE
                || note.length() > MAX_NOTE
                || participants.size() > MAX_PARTICIPANTS
                || participants.stream().anyMatch(one -> one.name().length() > Participant.MAX_NAME);
        if (tooLong) {
            return Optional.of(AppointmentProblem.TOO_LONG);
        }
        var isFar = time.start().getYear() < FIRST_YEAR || time.end().getYear() > LAST_YEAR;
        return isFar ? Optional.of(AppointmentProblem.TOO_FAR) : Optional.empty();
    }
}
