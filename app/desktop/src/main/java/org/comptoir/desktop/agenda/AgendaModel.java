package org.comptoir.desktop.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
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
import org.comptoir.desktop.messages.Message;
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
    private static final String TOPIC = "agenda-form";

    private final ScreenContext context;
    private final CustomerServices file;
    private final AgendaService agenda;
    private final StaffDirectory directory;
    private final ShopSettings settings;
    private final Clock clock;
    private final Texts texts;
    private final AgendaActions actions;
    private final TaskListModel tasks;
    private final FreeHourFinder free;

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
    private final ObjectProperty<@Nullable Occurrence> selected = new SimpleObjectProperty<>(this, "selected");
    private final ObjectProperty<EditScope> scope = new SimpleObjectProperty<>(this, "scope", EditScope.THIS);
    private final ReadOnlyObjectWrapper<@Nullable AppointmentForm> form = new ReadOnlyObjectWrapper<>(this, "form");

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
        actions = new AgendaActions(context, agenda, this::busyIn, this::changed, this::load);
        tasks = new TaskListModel(context, file.agendaTasks(), clock);
        free = new FreeHourFinder(context, agenda, settings);
        selected.addListener((value, before, one) -> {
            if (one == null) {
                scope.set(EditScope.THIS);
            }
        });
        mode.addListener((value, before, after) -> load());
        day.addListener((value, before, after) -> load());
    }

    void load() {
        tick();
        tasks.load();
        var from = mode.get().first(day.get());
        var until = mode.get().end(day.get());
        context.work(by -> AgendaPage.read(by, from, until, file, directory, settings))
                .onSuccess(page -> {
                    if (from.equals(mode.get().first(day.get()))
                            && until.equals(mode.get().end(day.get()))) {
                        take(page);
                    }
                })
                .start();
    }

    private void take(AgendaPage page) {
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
        free.dropUntil(now.get());
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

    /// Chooses one; not while another is being typed, which would be lost.
    void select(Occurrence one) {
        if (mayLeaveForm()) {
            form.set(null);
            scope.set(EditScope.THIS);
            selected.set(one);
        }
    }

    /// Whether nothing typed is lost with the form; tells it otherwise.
    boolean mayLeaveForm() {
        var typed = form.get();
        var may = typed == null || !typed.isTouched();
        if (!may) {
            context.messages().warn(TOPIC, Message.of(texts.get("agendascreen.unfinished")));
        }
        return may;
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
        return IntStream.range(0, list.size())
                .filter(n -> list.get(n).isSameAs(one))
                .findFirst()
                .orElse(-1);
    }

    /// Begins a new appointment at the next hour of the day shown.
    void create() {
        var isToday = day.get().equals(now.get().toLocalDate());
        if (mayLeaveForm()) {
            create(isToday ? nextHour() : day.get().atTime(hours.get().widest().from()), null);
        }
    }

    private LocalDateTime nextHour() {
        return now.get().plusHours(1).withMinute(0).withSecond(0).withNano(0);
    }

    /// Begins a new appointment, or moves the new one that is being typed.
    ///
    /// @param whom who comes; null if nobody is known yet
    /// @return whether there is such an appointment now
    boolean create(LocalDateTime start, @Nullable Participant whom) {
        if (!context.permits(Permission.EDIT_AGENDA)) {
            return false;
        }
        var typed = form.get();
        if (typed != null && typed.isTouched() && typed.subject().isEmpty()) {
            typed.moveTo(start, whom);
            return true;
        }
        if (!mayLeaveForm()) {
            return false;
        }
        selected.set(null);
        var begun = AppointmentForm.added(texts, agenda.zone(), start);
        form.set(whom == null ? begun : begun.with(whom));
        return true;
    }

    /// Begins a new appointment with a customer.
    void createFor(CustomerId customer, String name) {
        if (mayLeaveForm()) {
            today();
            create(nextHour(), new Participant.Client(customer, name));
        }
    }

    void edit() {
        var one = selected.get();
        if (one != null && mayLeaveForm() && context.permits(Permission.EDIT_AGENDA)) {
            form.set(AppointmentForm.changed(texts, zone(), one, scope.get()));
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
                                    one -> actions.change(one, details, typed), () -> actions.add(details, typed)));
        }
    }

    /// Moved by hand, to a time and perhaps to another colleague.
    ///
    /// @param person null if it stays whose it is
    void move(Occurrence one, LocalDateTime start, LocalDateTime end, AgendaActions.@Nullable Change person) {
        var chosen = selected.get();
        var within = chosen != null && one.isSameAs(chosen) ? scope.get() : EditScope.THIS;
        actions.move(one, within, start, end, person);
    }

    /// Cancels the one that is chosen; not while something is typed, of which the key that was pressed may be part.
    void cancelSelected() {
        var one = selected.get();
        if (one != null && form.get() == null) {
            actions.cancel(one, scope.get());
        }
    }

    /// Another form, in which something is typed, stays open.
    private void changed(@Nullable Occurrence one, @Nullable AppointmentForm saved) {
        var open = form.get();
        if (open == saved || open == null || !open.isTouched()) {
            form.set(null);
            selected.set(one);
        }
        free.clear();
        load();
    }

    /// Looks for the next free hours of the colleagues shown.
    void findFree() {
        free.find(colleagues.stream().filter(this::isShown).toList(), now.get());
    }

    void takeFree(FreeHourFinder.FreeHour hour) {
        if (create(hour.start(), hour.colleague())) {
            free.clear();
            day.set(hour.start().toLocalDate());
        }
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

    ObservableList<FreeHourFinder.FreeHour> free() {
        return free.offers();
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
