package org.comptoir.desktop.agenda.form;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
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
import org.comptoir.customers.agenda.event.EditScope;
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
    static final String LAST_DAY = "lastDay";

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final ZoneId zone;
    private final Texts texts;
    private final EditScope scope;
    private final @Nullable Recurrence rule;
    private final StringProperty title = new SimpleStringProperty(this, TITLE, "");
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>(this, DAY);
    private final ObjectProperty<@Nullable LocalDate> lastDay = new SimpleObjectProperty<>(this, LAST_DAY);
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
    private @Nullable Occurrence changed;
    private List<@Nullable Object> begun;

    /// From the first to the last day, while the first one is changed.
    private long days;

    private AppointmentForm(
            Texts texts, ZoneId zone, AppointmentDetails details, @Nullable Occurrence changed, EditScope scope) {
        this.texts = texts;
        this.zone = zone;
        this.changed = changed;
        this.scope = scope;
        rule = changed == null || scope != EditScope.THIS || !changed.recurring() ? details.recurrence() : null;
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
        day.addListener((value, before, now) -> moveLastDay(before, now));
        begun = typed();
    }

    /// It lasts as many days from another first day.
    private void moveLastDay(@Nullable LocalDate before, @Nullable LocalDate now) {
        var ends = lastDay.get();
        if (before != null) {
            days = ends == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(before, ends));
        }
        if (now != null) {
            lastDay.set(now.plusDays(days));
        }
    }

    private List<@Nullable Object> typed() {
        return Arrays.asList(
                title.get(),
                day.get(),
                lastDay.get(),
                from.get(),
                until.get(),
                allDay.get(),
                place.get(),
                note.get(),
                List.copyOf(colleagues),
                List.copyOf(guests),
                repetition.get(),
                last.get(),
                reminder.get());
    }

    public static AppointmentForm added(Texts texts, ZoneId zone, LocalDateTime start) {
        var time = new AgendaTime.Timed(start, start.plusHours(1), zone);
        return new AppointmentForm(texts, zone, AppointmentDetails.of("", time), null, EditScope.ALL);
    }

    /// @param scope what of a series is changed; its rule too, if it is more than one occurrence
    public static AppointmentForm changed(Texts texts, ZoneId zone, Occurrence one, EditScope scope) {
        return new AppointmentForm(texts, zone, one.details(), one, scope);
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

    /// What of a series is changed.
    public EditScope scope() {
        return scope;
    }

    /// Whether something was typed or chosen that would be lost with it.
    public boolean isTouched() {
        return !typed().equals(begun);
    }

    /// Begins with a participant.
    public AppointmentForm with(Participant participant) {
        take(participant);
        begun = typed();
        return this;
    }

    /// Moves a new one to another beginning and adds who is there, and leaves all else as it was typed.
    ///
    /// @param whom null if nobody is added
    public void moveTo(LocalDateTime start, @Nullable Participant whom) {
        var length = Optional.ofNullable(day.get())
                .flatMap(this::timed)
                .map(time -> Duration.between(time.start(), time.end()))
                .filter(Duration::isPositive)
                .orElse(Duration.ofHours(1));
        var end = start.plus(length);
        day.set(start.toLocalDate());
        if (!allDay.get()) {
            from.set(CLOCK.format(start));
            until.set(CLOCK.format(end));
            lastDay.set(end.toLocalDate());
        }
        if (whom != null && !colleagues.contains(whom) && !guests.contains(whom)) {
            take(whom);
        }
    }

    /// Tells that somebody else was faster. What was typed stays, and the next save is about what is there now.
    ///
    /// @param now null if it is no longer there: saving adds it as a new one then
    public void changedMeanwhile(@Nullable Occurrence now) {
        changed = now;
        fault(TITLE, now == null ? "agendascreen.gone.meanwhile" : "agendascreen.changed.meanwhile");
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
        var ends = Optional.ofNullable(lastDay.get()).orElse(begins);
        if (ends.isBefore(begins)) {
            return fault(LAST_DAY, "agendascreen.last.before");
        }
        if (allDay.get()) {
            return Optional.of(new AgendaTime.AllDay(begins, ends));
        }
        if (ClockText.read(from.get()).isEmpty()) {
            return fault(FROM, "agendascreen.time.unclear");
        }
        if (ClockText.read(until.get()).isEmpty()) {
            return fault(UNTIL, "agendascreen.time.unclear");
        }
        var time = timed(begins);
        return time.isEmpty() ? fault(UNTIL, "agendascreen.time.before") : time.map(Function.identity());
    }

    /// Nothing if the times cannot be read or it would not end after it begins.
    private Optional<AgendaTime.Timed> timed(LocalDate begins) {
        var ends = Optional.ofNullable(lastDay.get()).orElse(begins);
        return ClockText.read(from.get())
                .flatMap(start -> ClockText.read(until.get())
                        .filter(end -> begins.atTime(start).isBefore(ends.atTime(end)))
                        .map(end -> new AgendaTime.Timed(begins.atTime(start), ends.atTime(end), zone)));
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
            case RULE_STAYS, TOO_FAR -> DAY;
        };
        fault(field, "agenda.problem." + problem.name());
    }

    public StringProperty titleProperty() {
        return title;
    }

    public ObjectProperty<@Nullable LocalDate> dayProperty() {
        return day;
    }

    /// The day on which it ends, which moves with the first.
    public ObjectProperty<@Nullable LocalDate> lastDayProperty() {
        return lastDay;
    }

    /// Whether it ends on another day than it begins.
    boolean endsLater() {
        return !Objects.equals(day.get(), lastDay.get());
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

    public StringProperty noteProperty() {
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

    public PageMessages faults() {
        return faults;
    }

    /// Whether the rule is part of it.
    boolean offersRule() {
        return changed == null || rule != null || !changed.recurring();
    }
}
