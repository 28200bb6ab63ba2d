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
import javafx.scene.Parent;
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
                Objects.requireNonNull(keys.get(Action.UNDO)).run();
                assertThat(named(model, "Retouche").time().start()).isEqualTo("2026-09-15T10:30");

                model.select(named(model, "Retouche"));
                Objects.requireNonNull(keys.get(Action.REMOVE_LINE)).run();
                assertThat(titles(model)).doesNotContain("Retouche");
                Objects.requireNonNull(keys.get(Action.UNDO)).run();
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
                                            } else {
                                                model.select(named(model, "Paniers de Noël"));
                                            }
                                        })))
                        .isEmpty();
            }
        }
    }
}
