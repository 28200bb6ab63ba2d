package org.comptoir.desktop.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.comptoir.customers.agenda.event.AgendaTask;
import org.comptoir.customers.agenda.event.AgendaTime;
import org.comptoir.customers.agenda.event.AppointmentDetails;
import org.comptoir.customers.agenda.event.EditScope;
import org.comptoir.customers.agenda.event.Occurrence;
import org.comptoir.customers.agenda.event.Participant;
import org.comptoir.customers.agenda.event.Recurrence;
import org.comptoir.customers.agenda.hours.OpeningHours;
import org.comptoir.customers.customer.CreateResult;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.desktop.agenda.form.AppointmentForm;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.shell.Action;
import org.comptoir.desktop.shell.Destination;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.StaffMember;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgendaScreenTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Clock TUESDAY = Clock.fixed(Instant.parse("2026-09-15T08:20:00Z"), PARIS);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

    @TempDir
    Path folder;

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    private static void add(
            ScreenFixture office, String title, String note, int who, LocalDate day, String from, String until) {
        var people = office.shop().staff().all().stream()
                .map(member -> new Participant.Colleague(member.id(), member.name()))
                .toList();
        var time = new AgendaTime.Timed(day.atTime(LocalTime.parse(from)), day.atTime(LocalTime.parse(until)), PARIS);
        office.shop()
                .customerFile()
                .agenda()
                .add(
                        office.owner(),
                        AppointmentDetails.of(title, time)
                                .in("", note)
                                .with(people.get(who % people.size()))
                                .recurring(title.equals("Essayage") ? Recurrence.of("FREQ=WEEKLY") : null));
    }

    private static void wholeDays(ScreenFixture office, String title, LocalDate first, LocalDate last) {
        office.shop()
                .customerFile()
                .agenda()
                .add(office.owner(), AppointmentDetails.of(title, new AgendaTime.AllDay(first, last)));
    }

    private ScreenFixture busyWeek(Language language) {
        var office = ScreenFixture.founded(folder, language, TUESDAY);
        var shop = office.shop();
        Stream.of("Hélène Lopez", "Nadia Amrani", "Yanis Bel")
                .forEach(name -> shop.staff().hire(office.owner(), name, Role.CASHIER, "246813".toCharArray()));
        shop.settings()
                .putAudited(
                        office.owner(),
                        OpeningHours.NOTE,
                        "MONDAY 09:00-12:30,13:30-19:00;TUESDAY 09:00-12:30,13:30-19:00;"
                                + "WEDNESDAY 09:00-12:30,13:30-19:00;THURSDAY 09:00-12:30,13:30-19:00;"
                                + "FRIDAY 09:00-12:30,13:30-19:00;SATURDAY 09:00-12:30,13:30-19:00");
        add(office, "Livraison", "Faïencerie du Lez", 1, TODAY.minusDays(1), "09:00", "10:00");
        add(office, "Essayage", "Mme Ferrat", 2, TODAY.minusDays(1), "10:30", "11:30");
        add(office, "Réunion", "toute l’équipe", 0, TODAY, "09:00", "09:45");
        add(office, "Garnier", "pantalon", 2, TODAY, "10:30", "11:15");
        add(office, "Banque", "Mme Roux", 1, TODAY, "10:30", "11:15");
        add(office, "Paniers de Noël", "L’Échoppe Durand", 1, TODAY, "14:00", "15:00");
        add(office, "Formation", "caisse, retours", 3, TODAY.plusDays(1), "14:30", "16:00");
        Stream.of("Salon", "Inventaire").forEach(title -> wholeDays(office, title, TODAY, TODAY));
        wholeDays(office, "Foire", TODAY.plusDays(4), TODAY.plusDays(5));
        add(office, "Atelier tricot", "8 inscrits", 3, TODAY.plusDays(4), "14:00", "18:00");
        var file = shop.customerFile();
        if (file.customers()
                        .create(
                                office.owner(),
                                CustomerDetails.person(PersonName.of("Élodie", "Durand-Lefèvre"))
                                        .draft()
                                        .birthday(new Birthday(9, 15, 1984))
                                        .build())
                instanceof CreateResult.Created(var customer)) {
            file.agendaTasks()
                    .add(
                            office.owner(),
                            AgendaTask.of(
                                    "Commander le ruban kraft",
                                    TODAY.minusDays(1),
                                    colleague(shop.staff().all(), 1),
                                    new Participant.Client(customer.id(), customer.displayName())));
        }
        file.agendaTasks().add(office.owner(), AgendaTask.of("Vitrine d’automne", TODAY, null, null));
        return office;
    }

    private static Participant.Colleague colleague(List<StaffMember> staff, int which) {
        return new Participant.Colleague(staff.get(which).id(), staff.get(which).name());
    }

    private static Occurrence named(AgendaModel model, String title) {
        return model.shown().stream()
                .filter(one -> one.appointment().details().title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> titles(AgendaModel model) {
        return model.shown().stream()
                .map(one -> one.appointment().details().title())
                .toList();
    }

    @Test
    void addsMovesCancelsAndTakesBack() {
        try (var office = busyWeek(Language.FRENCH)) {
            ScreenFixture.onScreen(() -> {
                var shown = office.onWindow(
                        Language.FRENCH, Destination.AGENDA, context -> new AgendaScreen(context, office.shop()));
                var model = shown.screen().model();
                var keys = shown.screen().actions();

                Objects.requireNonNull(keys.get(Action.NEW)).run();
                var form = form(model);
                assertThat(form.fromProperty().get()).as("the next full hour").isEqualTo("11:00");
                ScreenFixture.press(shown.window(), "Enregistrer");
                assertThat(model.formProperty().get())
                        .as("nothing without a title")
                        .isSameAs(form);
                form.titleProperty().set("Retouche");
                form.toggle(model.colleagues().get(1));
                form.fromProperty().set("10h30");
                form.untilProperty().set("11");
                ScreenFixture.press(shown.window(), "Enregistrer");
                assertThat(titles(model)).contains("Retouche");
                assertThat(told(shown.window()))
                        .as("a warning, no refusal")
                        .anyMatch(text -> text.contains("déjà pris"));

                var retouche = named(model, "Retouche");
                model.move(
                        retouche,
                        LocalDateTime.parse("2026-09-17T16:00"),
                        LocalDateTime.parse("2026-09-17T17:30"),
                        null);
                assertThat(named(model, "Retouche").time().end()).isEqualTo("2026-09-17T17:30");
                assertThat(shown.window().undoLatest()).isTrue();
                assertThat(named(model, "Retouche").time().start()).isEqualTo("2026-09-15T10:30");

                model.select(named(model, "Retouche"));
                Objects.requireNonNull(keys.get(Action.REMOVE_LINE)).run();
                assertThat(titles(model)).doesNotContain("Retouche");
                assertThat(shown.window().undoLatest()).isTrue();
                assertThat(titles(model)).contains("Retouche");
            });
            assertThat(office.mishaps()).isEmpty();
        }
    }

    private static List<String> told(Parent window) {
        return ScreenFixture.words(window);
    }

    private static AppointmentForm form(AgendaModel model) {
        var form = model.formProperty().get();
        assertThat(form).isNotNull();
        return Objects.requireNonNull(form);
    }

    @Test
    void changesASeriesShowsPeopleAndTicksTasks() {
        try (var office = busyWeek(Language.FRENCH)) {
            ScreenFixture.onScreen(() -> {
                var shown = office.onWindow(
                        Language.FRENCH, Destination.AGENDA, context -> new AgendaScreen(context, office.shop()));
                var model = shown.screen().model();
                model.select(named(model, "Essayage"));
                model.scopeProperty().set(EditScope.ALL);
                model.edit();
                form(model).titleProperty().set("Essayage du lundi");
                model.save();
                model.page(3);
                assertThat(titles(model)).containsExactly("Essayage du lundi");
                model.today();

                model.toggle(model.colleagues().get(0));
                assertThat(titles(model)).doesNotContain("Réunion");
                model.toggle(model.colleagues().get(0));

                model.findFree();
                assertThat(model.free()).hasSize(3);
                model.takeFree(model.free().getFirst());
                assertThat(model.formProperty().get()).isNotNull();
                model.closeForm();

                var tasks = model.tasks();
                tasks.typedProperty().set("Rappeler");
                tasks.add();
                assertThat(tasks.tasks()).extracting(AgendaTask::title).contains("Rappeler");
                tasks.mark(tasks.tasks().getFirst(), true);
                assertThat(tasks.tasks().getLast().isDone()).isTrue();

                model.selectNext(1);
                assertThat(model.selectedProperty().get()).isNotNull();
            });
            assertThat(office.mishaps()).isEmpty();
        }
    }

    @Test
    void whatIsTypedIsNotLost() {
        try (var office = busyWeek(Language.FRENCH)) {
            ScreenFixture.onScreen(() -> {
                var shown = office.onWindow(
                        Language.FRENCH, Destination.AGENDA, context -> new AgendaScreen(context, office.shop()));
                var model = shown.screen().model();
                var keys = shown.screen().actions();
                told(shown.window());
                var garnier = named(model, "Garnier");
                model.select(garnier);
                model.edit();
                Objects.requireNonNull(keys.get(Action.REMOVE_LINE)).run();
                assertThat(titles(model)).as("Delete in an empty field").contains("Garnier");

                assertThat(shown.window().getScene().getFocusOwner()).isInstanceOf(TextField.class);
                var form = form(model);
                form.noteProperty().set("ourlet");
                model.select(named(model, "Banque"));
                model.create();
                model.createFor(new CustomerId(1), "Zoé");
                shown.screen().beginTask(new CustomerId(1), "Zoé");
                assertThat(form(model)).isSameAs(form);
                assertThat(told(shown.window())).anyMatch(text -> text.contains("en cours de saisie"));

                var agenda = office.shop().customerFile().agenda();
                agenda.change(
                        office.owner(),
                        agenda.series(office.owner(), garnier.uid()).orElseThrow(),
                        garnier,
                        EditScope.THIS,
                        garnier.details().at(garnier.time().startingAt(LocalDateTime.parse("2026-09-29T10:30"))));
                model.save();
                assertThat(form(model)).as("a colleague moved it").isSameAs(form);
                assertThat(told(shown.window())).anyMatch(text -> text.contains("entre-temps"));
                model.save();
                assertThat(model.formProperty().get()).isNull();
                assertThat(named(model, "Garnier").details().note()).isEqualTo("ourlet");

                model.create();
                form(model).titleProperty().set("Retouche");
                model.create(
                        LocalDateTime.parse("2026-09-17T15:00"),
                        model.colleagues().getFirst());
                assertThat(form(model).fromProperty().get()).isEqualTo("15:00");
                assertThat(form(model).colleagues())
                        .containsExactly(model.colleagues().getFirst());
                model.closeForm();

                model.select(named(model, "Banque"));
                shown.screen().beginTask(new CustomerId(1), "Zoé");
                assertThat(told(shown.window())).as("whom the task is about").contains("Zoé");
                Objects.requireNonNull(keys.get(Action.REMOVE_LINE)).run();
                assertThat(titles(model)).as("Delete in the field of a task").contains("Banque");
                shown.screen().onHide();
                assertThat(model.tasks().aboutProperty().get()).isNull();
            });
            assertThat(office.mishaps()).isEmpty();
        }
    }

    @Test
    void movesOnlyWhatIsInTheHand() {
        try (var office = busyWeek(Language.FRENCH)) {
            ScreenFixture.onScreen(() -> {
                var shown = office.onWindow(
                        Language.FRENCH, Destination.AGENDA, context -> new AgendaScreen(context, office.shop()));
                var model = shown.screen().model();
                assertThat(told(shown.window()))
                        .as("a whole day on a Sunday, too")
                        .filteredOn("Foire"::equals)
                        .hasSize(2);
                assertThat(told(shown.window())).as("two more on Tuesday").contains("+2");
                model.findFree();
                model.select(named(model, "Essayage"));
                model.scopeProperty().set(EditScope.ALL);
                model.selectedProperty().set(null);
                model.move(
                        named(model, "Essayage"),
                        LocalDateTime.parse("2026-09-16T10:30"),
                        LocalDateTime.parse("2026-09-16T11:30"),
                        null);
                assertThat(model.free()).as("may be taken now").isEmpty();
                model.page(1);
                assertThat(named(model, "Essayage").time().start()).isEqualTo("2026-09-21T10:30");
                model.page(-1);

                model.tasks().mark(model.tasks().tasks().getFirst(), true);
                assertThat(shown.window().undoLatest()).isTrue();
                assertThat(model.tasks().tasks()).noneMatch(AgendaTask::isDone);
                assertThat(named(model, "Essayage").time().start())
                        .as("not the older change")
                        .isEqualTo("2026-09-16T10:30");

                model.selectedProperty().set(null);
                told(shown.window());
                var block = shown.window().lookup(".event-block");
                Event.fireEvent(block, mouse(MouseEvent.MOUSE_PRESSED));
                model.toggle(model.colleagues().get(0));
                assertThat(block.getParent()).as("still in the hand").isNotNull();
                Event.fireEvent(block, mouse(MouseEvent.MOUSE_RELEASED));
                assertThat(block.getParent()).as("shown anew").isNull();
                assertThat(titles(model)).doesNotContain("Réunion");
            });
            assertThat(office.mishaps()).isEmpty();
        }
    }

    private static MouseEvent mouse(EventType<MouseEvent> type) {
        return new MouseEvent(
                type,
                2,
                2,
                2,
                2,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void fits(Language language) {
        try (var office = busyWeek(language)) {
            for (var mode : AgendaMode.values()) {
                assertThat(ScreenFixture.picture(
                                "agenda-" + mode.name().toLowerCase(Locale.ROOT) + "-" + language.code(),
                                ScreenFixture.shot(language),
                                () -> office.window(
                                        language,
                                        Destination.AGENDA,
                                        context -> new AgendaScreen(context, office.shop()),
                                        screen -> {
                                            var model = ((AgendaScreen) screen).model();
                                            model.modeProperty().set(mode);
                                            if (mode == AgendaMode.LIST) {
                                                model.create();
                                                form(model).allDayProperty().set(true);
                                            } else {
                                                model.tasks().beginFor(new CustomerId(1), "Élodie Durand-Lefèvre");
                                                model.select(named(model, "Paniers de Noël"));
                                            }
                                        })))
                        .isEmpty();
            }
        }
    }
}
