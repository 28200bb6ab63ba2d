package org.comptoir.desktop.agenda;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.comptoir.customers.agenda.AgendaService;
import org.comptoir.customers.agenda.event.CelebratedBirthday;
import org.comptoir.customers.agenda.event.EditScope;
import org.comptoir.customers.agenda.event.Occurrence;
import org.comptoir.customers.agenda.event.Participant;
import org.comptoir.customers.agenda.hours.FreeHours;
import org.comptoir.customers.agenda.hours.OpeningHours;
import org.comptoir.customers.search.CustomerHit;
import org.comptoir.desktop.agenda.form.AppointmentForm;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffDirectory;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.open.CustomerServices;
import org.jspecify.annotations.Nullable;

/// What is shown of the agenda, which appointment is chosen, and which is being typed.
final class AgendaModel {

    private static final int MAX_HITS = 4;
    private static final int FREE_DAYS = 14;
    private static final int FREE_OFFERED = 3;

    private final ScreenContext context;
    private final CustomerServices file;
    private final AgendaService agenda;
    private final StaffDirectory directory;
    private final ShopSettings settings;
    private final Clock clock;
    private final Texts texts;
    private final AgendaActions actions;
    private final TaskListModel tasks;

    private final ObjectProperty<AgendaMode> mode = new SimpleObjectProperty<>(this, "mode", AgendaMode.WEEK);
    private final ObjectProperty<LocalDate> day;
    private final ReadOnlyObjectWrapper<LocalDateTime> now;
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded");
    private final ReadOnlyObjectWrapper<OpeningHours> hours =
            new ReadOnlyObjectWrapper<>(this, "hours", OpeningHours.DEFAULT);
    private final ObservableList<Participant.Colleague> colleagues = FXCollections.observableArrayList();
    private final ObservableSet<StaffId> hidden = FXCollections.observableSet();
    private final List<Occurrence> all = new ArrayList<>();
    private final List<CelebratedBirthday> birthdays = new ArrayList<>();
    private final ObservableList<Occurrence> shown = FXCollections.observableArrayList();
    private final ObservableList<FreeHour> free = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Occurrence> selected = new SimpleObjectProperty<>(this, "selected");
    private final ObjectProperty<EditScope> scope = new SimpleObjectProperty<>(this, "scope", EditScope.THIS);
    private final ReadOnlyObjectWrapper<@Nullable AppointmentForm> form = new ReadOnlyObjectWrapper<>(this, "form");

    /// An hour that can be taken at once.
    record FreeHour(Participant.Colleague colleague, LocalDateTime start) {}

    private record Page(
            List<Occurrence> occurrences,
            List<CelebratedBirthday> birthdays,
            List<Participant.Colleague> colleagues,
            OpeningHours hours) {}

    /// @param clock in the shop's time zone
    AgendaModel(
            ScreenContext context,
            CustomerServices file,
            StaffDirectory directory,
            ShopSettings settings,
            Clock clock) {
        this.context = context;
        this.file = file;
        this.agenda = file.agenda();
        this.directory = directory;
        this.settings = settings;
        this.clock = clock;
        texts = context.texts("agendascreen");
        now = new ReadOnlyObjectWrapper<>(this, "now", LocalDateTime.now(clock));
        day = new SimpleObjectProperty<>(this, "day", now.get().toLocalDate());
        actions = new AgendaActions(context, agenda, this::busyIn, this::changed);
        tasks = new TaskListModel(context, file.agendaTasks(), clock);
        mode.addListener((value, before, after) -> load());
        day.addListener((value, before, after) -> load());
    }

    void load() {
        tick();
        tasks.load();
        var from = mode.get().first(day.get());
        var until = mode.get().end(day.get());
        context.work(by -> page(by, from, until))
                .onSuccess(page -> {
                    if (from.equals(mode.get().first(day.get()))
                            && until.equals(mode.get().end(day.get()))) {
                        take(page);
                    }
                })
                .start();
    }

    private Page page(SignedInStaff by, LocalDate from, LocalDate until) {
        var people = directory.active().stream()
                .map(member -> new Participant.Colleague(member.id(), member.name()))
                .toList();
        return new Page(
                agenda.between(by, from, until),
                by.may(Permission.SEE_CUSTOMERS) ? file.birthdays().between(by, from, until) : List.of(),
                people,
                OpeningHours.of(settings::get));
    }

    private void take(Page page) {
        all.clear();
        all.addAll(page.occurrences());
        birthdays.clear();
        birthdays.addAll(page.birthdays());
        hours.set(page.hours());
        if (!colleagues.equals(page.colleagues())) {
            colleagues.setAll(page.colleagues());
        }
        var chosen = selected.get();
        if (chosen != null) {
            selected.set(all.stream()
                    .filter(chosen::isSameAs)
                    .filter(one -> !one.details().isCancelled())
                    .findFirst()
                    .orElse(null));
        }
        loaded.set(true);
        filter();
    }

    private void filter() {
        shown.setAll(all.stream().filter(this::isWanted).toList());
    }

    private boolean isWanted(Occurrence one) {
        var details = one.appointment().details();
        return !details.isCancelled()
                && (details.colleagues().findAny().isEmpty()
                        || details.colleagues().anyMatch(colleague -> !hidden.contains(colleague.id())));
    }

    /// The clock went on.
    void tick() {
        now.set(LocalDateTime.now(clock));
    }

    void toggle(Participant.Colleague colleague) {
        if (!hidden.remove(colleague.id())) {
            hidden.add(colleague.id());
        }
        filter();
    }

    boolean isShown(Participant.Colleague colleague) {
        return !hidden.contains(colleague.id());
    }

    void page(int pages) {
        day.set(mode.get().moved(day.get(), pages));
    }

    void nextDay(int days) {
        day.set(day.get().plusDays(days));
    }

    void today() {
        tick();
        day.set(now.get().toLocalDate());
    }

    void select(Occurrence one) {
        form.set(null);
        scope.set(EditScope.THIS);
        selected.set(one);
    }

    /// The next or the previous one of those shown.
    void selectNext(int step) {
        var list = shown.stream()
                .filter(one -> mode.get() != AgendaMode.WEEK
                        || one.time().localStart(zone()).toLocalDate().equals(day.get()))
                .toList();
        if (!list.isEmpty()) {
            var chosen = selected.get();
            var index = chosen == null ? -1 : indexOf(list, chosen);
            var next = index < 0 ? (step > 0 ? 0 : list.size() - 1) : Math.clamp(index + step, 0, list.size() - 1);
            select(list.get(next));
        }
    }

    private static int indexOf(List<Occurrence> list, Occurrence one) {
        for (var n = 0; n < list.size(); n++) {
            if (list.get(n).isSameAs(one)) {
                return n;
            }
        }
        return -1;
    }

    /// Begins a new appointment at the next hour of the day shown.
    void create() {
        var at = day.get().equals(now.get().toLocalDate())
                ? now.get().plusHours(1).withMinute(0).withSecond(0).withNano(0)
                : day.get().atTime(hours.get().widest().from());
        create(at, null);
    }

    /// @param whom who comes; null if nobody is known yet
    void create(LocalDateTime start, @Nullable Participant whom) {
        if (context.permits(Permission.EDIT_AGENDA)) {
            selected.set(null);
            var begun = AppointmentForm.added(texts, zone(), start);
            if (whom != null) {
                begun.with(whom);
            }
            form.set(begun);
        }
    }

    /// Begins a new appointment with a customer.
    void createFor(CustomerId customer, String name) {
        today();
        var next = now.get().plusHours(1).withMinute(0).withSecond(0).withNano(0);
        create(next, new Participant.Client(customer, name));
    }

    void edit() {
        var one = selected.get();
        if (one != null && context.permits(Permission.EDIT_AGENDA)) {
            form.set(AppointmentForm.changed(texts, zone(), one, scope.get() != EditScope.THIS || !one.recurring()));
        }
    }

    void closeForm() {
        form.set(null);
    }

    void save() {
        var typed = form.get();
        if (typed != null) {
            typed.read()
                    .ifPresent(details -> typed.subject()
                            .ifPresentOrElse(
                                    one -> actions.change(one, scope.get(), details, typed),
                                    () -> actions.add(details, typed)));
        }
    }

    /// Moved by hand, to a time and perhaps to another colleague.
    ///
    /// @param person null if it stays whose it is
    void move(Occurrence one, LocalDateTime start, LocalDateTime end, @Nullable Change person) {
        var within = one.isSameAs(Objects.requireNonNullElse(selected.get(), one)) ? scope.get() : EditScope.THIS;
        actions.move(one, within, start, end, person);
    }

    /// From one colleague to another.
    record Change(Participant.Colleague from, Participant.Colleague to) {}

    void cancelSelected() {
        var one = selected.get();
        if (one != null) {
            actions.cancel(one, scope.get());
        }
    }

    void undo() {
        actions.undo();
    }

    private void changed(Occurrence one) {
        form.set(null);
        selected.set(one);
        load();
    }

    /// Looks for the next free hours of the colleagues shown.
    void findFree() {
        var from = now.get();
        var people = colleagues.stream().filter(this::isShown).toList();
        context.work(by -> freeHours(by, people, from)).onSuccess(free::setAll).start();
    }

    private List<FreeHour> freeHours(SignedInStaff by, List<Participant.Colleague> people, LocalDateTime from) {
        var today = from.toLocalDate();
        var known = new FreeHours(
                OpeningHours.of(settings::get), agenda.between(by, today, today.plusDays(FREE_DAYS)), zone());
        return people.stream()
                .flatMap(person -> known.free(person.id(), Duration.ofHours(1), from, FREE_DAYS).stream()
                        .map(start -> new FreeHour(person, start)))
                .sorted(Comparator.comparing(FreeHour::start))
                .limit(FREE_OFFERED)
                .toList();
    }

    void takeFree(FreeHour hour) {
        free.clear();
        day.set(hour.start().toLocalDate());
        create(hour.start(), hour.colleague());
    }

    private List<FreeHours.Clash> busyIn(SignedInStaff by, Occurrence one) {
        var date = one.time().localStart(zone()).toLocalDate();
        var known = agenda.between(by, date, date.plusDays(1));
        return new FreeHours(hours.get(), known, zone()).clashes(one.details(), one.uid());
    }

    void search(String typed, Consumer<List<CustomerHit>> found) {
        if (context.may(Permission.SEE_CUSTOMERS)) {
            context.tasks()
                    .of(() -> file.search().find(typed.strip(), MAX_HITS).hits())
                    .onSuccess(found)
                    .start();
        }
    }

    ZoneId zone() {
        return agenda.zone();
    }

    ObjectProperty<AgendaMode> modeProperty() {
        return mode;
    }

    ObjectProperty<LocalDate> dayProperty() {
        return day;
    }

    ReadOnlyObjectProperty<LocalDateTime> nowProperty() {
        return now.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    OpeningHours hours() {
        return hours.get();
    }

    ObservableList<Participant.Colleague> colleagues() {
        return colleagues;
    }

    /// Those of the colleagues that are wanted, without those cancelled.
    ObservableList<Occurrence> shown() {
        return shown;
    }

    List<CelebratedBirthday> birthdays() {
        return birthdays;
    }

    ObservableList<FreeHour> free() {
        return free;
    }

    ObjectProperty<@Nullable Occurrence> selectedProperty() {
        return selected;
    }

    ObjectProperty<EditScope> scopeProperty() {
        return scope;
    }

    ReadOnlyObjectProperty<@Nullable AppointmentForm> formProperty() {
        return form.getReadOnlyProperty();
    }

    TaskListModel tasks() {
        return tasks;
    }

    boolean mayEdit() {
        return context.may(Permission.EDIT_AGENDA);
    }
}
