package org.comptoir.desktop.agenda.form;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.customers.agenda.event.AgendaTime;
import org.comptoir.customers.agenda.event.AppointmentDetails;
import org.comptoir.customers.agenda.event.AppointmentProblem;
import org.comptoir.customers.agenda.event.Occurrence;
import org.comptoir.customers.agenda.event.Participant;
import org.comptoir.customers.agenda.event.Recurrence;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// An appointment as it is typed. What is wrong is told at its field.
public final class AppointmentForm {

    static final String TITLE = "title";
    static final String DAY = "day";
    static final String FROM = "from";
    static final String UNTIL = "until";
    static final String LAST = "last";

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final ZoneId zone;
    private final Texts texts;
    private final @Nullable Occurrence changed;
    private final @Nullable Recurrence rule;
    private final StringProperty title = new SimpleStringProperty(this, TITLE, "");
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>(this, DAY);
    private final ObjectProperty<@Nullable LocalDate> lastDay = new SimpleObjectProperty<>(this, "lastDay");
    private final StringProperty from = new SimpleStringProperty(this, FROM, "");
    private final StringProperty until = new SimpleStringProperty(this, UNTIL, "");
    private final BooleanProperty allDay = new SimpleBooleanProperty(this, "allDay");
    private final StringProperty place = new SimpleStringProperty(this, "place", "");
    private final StringProperty note = new SimpleStringProperty(this, "note", "");
    private final ObservableList<Participant.Colleague> colleagues = FXCollections.observableArrayList();
    private final ObservableList<Participant> guests = FXCollections.observableArrayList();
    private final ObjectProperty<Repetition> repetition =
            new SimpleObjectProperty<>(this, "repetition", Repetition.ONCE);
    private final ObjectProperty<@Nullable LocalDate> last = new SimpleObjectProperty<>(this, LAST);
    private final ObjectProperty<@Nullable Integer> reminder = new SimpleObjectProperty<>(this, "reminder");
    private final PageMessages faults = new PageMessages();

    private AppointmentForm(
            Texts texts, ZoneId zone, AppointmentDetails details, @Nullable Occurrence changed, boolean wholeSeries) {
        this.texts = texts;
        this.zone = zone;
        this.changed = changed;
        rule = wholeSeries ? details.recurrence() : null;
        title.set(details.title());
        place.set(details.place());
        note.set(details.note());
        reminder.set(details.reminderMinutes());
        details.participants().forEach(this::take);
        repetition.set(Repetition.of(rule));
        last.set(Repetition.lastDay(rule).orElse(null));
        var time = details.time();
        day.set(time.localStart(zone).toLocalDate());
        switch (time) {
            case AgendaTime.Timed timed -> {
                from.set(CLOCK.format(timed.localStart(zone)));
                until.set(CLOCK.format(timed.localEnd(zone)));
                lastDay.set(timed.localEnd(zone).toLocalDate());
            }
            case AgendaTime.AllDay(var first, var end) -> {
                allDay.set(true);
                from.set("09:00");
                until.set("10:00");
                lastDay.set(end);
            }
        }
    }

    public static AppointmentForm added(Texts texts, ZoneId zone, LocalDateTime start) {
        var time = new AgendaTime.Timed(start, start.plusHours(1), zone);
        return new AppointmentForm(texts, zone, AppointmentDetails.of("", time), null, true);
    }

    /// @param wholeSeries whether its rule can be changed too
    public static AppointmentForm changed(Texts texts, ZoneId zone, Occurrence one, boolean wholeSeries) {
        return new AppointmentForm(texts, zone, one.details(), one, wholeSeries);
    }

    private void take(Participant participant) {
        switch (participant) {
            case Participant.Colleague colleague -> colleagues.add(colleague);
            case Participant.Client client -> guests.add(client);
            case Participant.Guest guest -> guests.add(guest);
            case Participant.Vendor vendor -> guests.add(vendor);
        }
    }

    /// What is changed; nothing if it is a new one.
    public Optional<Occurrence> subject() {
        return Optional.ofNullable(changed);
    }

    public AppointmentForm with(Participant participant) {
        take(participant);
        return this;
    }

    public void toggle(Participant.Colleague colleague) {
        if (!colleagues.removeIf(one -> one.id().equals(colleague.id()))) {
            colleagues.add(colleague);
        }
    }

    public void remove(Participant guest) {
        guests.remove(guest);
    }

    /// What was typed; nothing if something is wrong, which is told at its field then.
    public Optional<AppointmentDetails> read() {
        faults.dismissAll();
        if (title.get().isBlank()) {
            return fault(TITLE, "agenda.problem.NO_TITLE");
        }
        var begins = day.get();
        if (begins == null) {
            return fault(DAY, "agendascreen.day.missing");
        }
        var end = last.get();
        if (end != null && end.isBefore(begins)) {
            return fault(LAST, "agendascreen.last.before");
        }
        return time(begins).map(this::details);
    }

    private AppointmentDetails details(AgendaTime time) {
        var participants = new ArrayList<Participant>(colleagues);
        participants.addAll(guests);
        return AppointmentDetails.of(title.get(), time)
                .in(place.get(), note.get())
                .with(participants)
                .reminding(reminder.get())
                .recurring(repetition.get().recurrence(last.get(), rule));
    }

    private Optional<AgendaTime> time(LocalDate begins) {
        if (allDay.get()) {
            var ends = lastDay.get();
            return Optional.of(new AgendaTime.AllDay(begins, ends == null || ends.isBefore(begins) ? begins : ends));
        }
        var start = ClockText.read(from.get());
        if (start.isEmpty()) {
            return fault(FROM, "agendascreen.time.unclear");
        }
        var end = ClockText.read(until.get());
        if (end.isEmpty()) {
            return fault(UNTIL, "agendascreen.time.unclear");
        }
        if (!start.get().isBefore(end.get())) {
            return fault(UNTIL, "agendascreen.time.before");
        }
        return Optional.of(timed(begins, start.get(), end.get()));
    }

    private AgendaTime timed(LocalDate begins, LocalTime start, LocalTime end) {
        return new AgendaTime.Timed(begins.atTime(start), begins.atTime(end), zone);
    }

    private <T> Optional<T> fault(String field, String key) {
        var home = key.startsWith("agenda.") ? Texts.of("agenda", texts.language()) : texts;
        faults.fault(field, home.get(key));
        return Optional.empty();
    }

    /// Tells what was refused at the field it is about.
    public void refused(AppointmentProblem problem) {
        var field = switch (problem) {
            case NO_TITLE, TOO_LONG -> TITLE;
            case NO_RULE -> LAST;
            case RULE_STAYS -> DAY;
        };
        fault(field, "agenda.problem." + problem.name());
    }

    public StringProperty titleProperty() {
        return title;
    }

    public ObjectProperty<@Nullable LocalDate> dayProperty() {
        return day;
    }

    public StringProperty fromProperty() {
        return from;
    }

    public StringProperty untilProperty() {
        return until;
    }

    public BooleanProperty allDayProperty() {
        return allDay;
    }

    StringProperty placeProperty() {
        return place;
    }

    StringProperty noteProperty() {
        return note;
    }

    public ObservableList<Participant.Colleague> colleagues() {
        return colleagues;
    }

    public ObservableList<Participant> guests() {
        return guests;
    }

    public ObjectProperty<Repetition> repetitionProperty() {
        return repetition;
    }

    ObjectProperty<@Nullable LocalDate> lastProperty() {
        return last;
    }

    ObjectProperty<@Nullable Integer> reminderProperty() {
        return reminder;
    }

    PageMessages faults() {
        return faults;
    }

    /// Whether the rule is part of it.
    boolean offersRule() {
        return changed == null || rule != null || !changed.recurring();
    }
}
