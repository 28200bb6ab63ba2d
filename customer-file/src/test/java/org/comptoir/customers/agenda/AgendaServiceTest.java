package org.comptoir.customers.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.comptoir.customers.Fixtures.CAMILLE;
import static org.comptoir.customers.Fixtures.CLOCK;
import static org.comptoir.customers.Fixtures.TODAY;
import static org.comptoir.customers.Fixtures.created;
import static org.comptoir.customers.Fixtures.elodie;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.comptoir.customers.Fixtures;
import org.comptoir.customers.agenda.event.AgendaTask;
import org.comptoir.customers.agenda.event.AgendaTime;
import org.comptoir.customers.agenda.event.AppointmentDetails;
import org.comptoir.customers.agenda.event.AppointmentProblem;
import org.comptoir.customers.agenda.event.CelebratedBirthday;
import org.comptoir.customers.agenda.event.EditScope;
import org.comptoir.customers.agenda.event.Occurrence;
import org.comptoir.customers.agenda.event.Participant;
import org.comptoir.customers.agenda.event.Recurrence;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.SignedInStaff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class AgendaServiceTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Parameter
    TestEngine engine;

    private Database database;
    private AgendaService agenda;

    @BeforeEach
    void open() {
        database = Fixtures.database(engine);
        agenda = new AgendaService(database, CLOCK);
    }

    private static AppointmentDetails fitting(LocalDate day) {
        var start = day.atTime(14, 0);
        return AppointmentDetails.of("Essayage", new AgendaTime.Timed(start, start.plusHours(1), PARIS))
                .in("Cabine 1", "Manteau bleu")
                .with(new Participant.Colleague(CAMILLE.id(), "Camille"), new Participant.Guest("Mme Ferrat"))
                .reminding(60);
    }

    private static AgendaChange done(AgendaResult result) {
        return switch (result) {
            case AgendaResult.Done(var change) -> change;
            case AgendaResult.Refused refused -> throw new AssertionError(refused);
            case AgendaResult.ChangedMeanwhile meanwhile -> throw new AssertionError(meanwhile);
        };
    }

    private Occurrence at(LocalDate day) {
        return agenda.between(CAMILLE, day, day.plusDays(1)).getFirst();
    }

    @Test
    void keepsChangesCancelsAndUndoes() {
        var added = done(agenda.add(CAMILLE, fitting(TODAY))).changed();
        assertThat(at(TODAY).details()).isEqualTo(fitting(TODAY));
        assertThat(agenda.between(CAMILLE, TODAY.plusDays(1), TODAY.plusDays(9)))
                .isEmpty();

        var later = fitting(TODAY.plusDays(2)).titled("Second essayage");
        var change = done(agenda.change(CAMILLE, added, at(TODAY), EditScope.ALL, later));
        assertThat(change.changed().sequence()).isEqualTo(1);
        assertThat(agenda.between(CAMILLE, TODAY, TODAY.plusDays(1))).isEmpty();

        assertThat(agenda.cancel(CAMILLE, added, at(TODAY.plusDays(2)), EditScope.ALL))
                .as("what somebody else changed is not overwritten")
                .isInstanceOf(AgendaResult.ChangedMeanwhile.class);
        var cancelled = done(agenda.cancel(CAMILLE, change.changed(), at(TODAY.plusDays(2)), EditScope.ALL));
        assertThat(at(TODAY.plusDays(2)).details().isCancelled()).isTrue();

        done(agenda.undo(CAMILLE, cancelled));
        assertThat(at(TODAY.plusDays(2)).details()).isEqualTo(later);
        assertThat(at(TODAY.plusDays(2)).appointment().sequence())
                .as("others must learn of the undo too")
                .isEqualTo(3);
    }

    @Test
    void aSeriesChangesFromOneDayOn() {
        var weekly = fitting(TODAY).recurring(Recurrence.of("FREQ=WEEKLY"));
        var series = done(agenda.add(CAMILLE, weekly)).changed();
        var third = at(TODAY.plusWeeks(2));
        var change = done(agenda.change(
                CAMILLE, series, third, EditScope.FOLLOWING, third.details().titled("Retouche")));

        assertThat(agenda.between(CAMILLE, TODAY, TODAY.plusWeeks(4)))
                .extracting(one -> one.details().title())
                .containsExactly("Essayage", "Essayage", "Retouche", "Retouche");
        assertThat(agenda.between(
                        CAMILLE, TODAY.plusYears(3), TODAY.plusYears(3).plusDays(7)))
                .hasSize(1);

        done(agenda.undo(CAMILLE, change));
        assertThat(agenda.between(CAMILLE, TODAY, TODAY.plusWeeks(4)))
                .extracting(one -> one.details().title())
                .containsOnly("Essayage")
                .hasSize(4);
    }

    @Test
    void whatBeginsInTheHourThatTheClocksJumpOverIsReadAgain() {
        var day = LocalDate.of(2027, 3, 28);
        var night = new AgendaTime.Timed(day.atTime(2, 30), day.atTime(3, 0), PARIS);

        done(agenda.add(CAMILLE, AppointmentDetails.of("Livraison", night)));

        assertThat(at(day).time()).isEqualTo(new AgendaTime.Timed(day.atTime(3, 30), day.atTime(3, 30), PARIS));
    }

    @Test
    void refusesWhatSaysNothing() {
        assertThat(agenda.add(CAMILLE, fitting(TODAY).titled("  ")))
                .isEqualTo(new AgendaResult.Refused(AppointmentProblem.NO_TITLE));
        assertThat(agenda.add(CAMILLE, fitting(TODAY).recurring(Recurrence.of("FREQ=NEVER"))))
                .isEqualTo(new AgendaResult.Refused(AppointmentProblem.NO_RULE));
        assertThat(agenda.add(CAMILLE, fitting(TODAY).in("x".repeat(201), "")))
                .isEqualTo(new AgendaResult.Refused(AppointmentProblem.TOO_LONG));
    }

    @Test
    void aCustomerHasAppointmentsTasksAndABirthday() {
        var birthday = elodie().draft().birthday(new Birthday(2, 29, 1984)).build();
        var customer = created(new Customers(database, CLOCK), birthday);
        var client = new Participant.Client(customer.id(), "Élodie Durand-Lefèvre");
        done(agenda.add(CAMILLE, fitting(TODAY).with(client)));
        done(agenda.add(CAMILLE, fitting(TODAY)));
        assertThat(agenda.ofCustomer(CAMILLE, customer.id(), TODAY.atStartOfDay(), LocalDateTime.MAX.minusYears(1)))
                .hasSize(1);

        var tasks = new AgendaTasks(database, CLOCK);
        var task = switch (tasks.add(CAMILLE, AgendaTask.of("Rappeler", TODAY.minusDays(1), null, client))) {
            case AgendaTasks.TaskResult.Added(var added) -> added;
            case AgendaTasks.TaskResult.Refused refused -> throw new AssertionError(refused);
        };
        tasks.add(CAMILLE, AgendaTask.of("Vitrine", null, new Participant.Colleague(CAMILLE.id(), "Camille"), null));
        assertThat(task.isLate(TODAY)).isTrue();
        assertThat(tasks.ofCustomer(CAMILLE, customer.id(), 10)).containsExactly(task);
        var visitor = new SignedInStaff(CAMILLE.id(), CAMILLE.name(), CAMILLE.role(), Set.of());
        assertThatThrownBy(() -> agenda.ofCustomer(
                        visitor,
                        customer.id(),
                        TODAY.atStartOfDay(),
                        TODAY.plusDays(1).atStartOfDay()))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> tasks.ofCustomer(visitor, customer.id(), 10)).isInstanceOf(NotPermitted.class);
        var told = new AgendaTimeline(agenda, tasks, CLOCK);
        assertThat(told.ofCustomer(CAMILLE, customer.id(), 10)).hasSize(2);
        assertThat(told.ofCustomer(visitor, customer.id(), 10)).isEmpty();
        assertThat(tasks.mark(CAMILLE, task.id(), true).map(AgendaTask::doneBy)).contains("Camille");
        assertThat(tasks.mark(CAMILLE, 999, true)).isEqualTo(Optional.empty());
        assertThat(tasks.current(CAMILLE))
                .extracting(AgendaTask::title)
                .as("what was done comes last")
                .containsExactly("Vitrine", "Rappeler");
        assertThat(tasks.add(CAMILLE, AgendaTask.of(" ", null, null, null)))
                .isInstanceOf(AgendaTasks.TaskResult.Refused.class);

        var birthdays = new BirthdayList(database);
        assertThat(birthdays.between(CAMILLE, LocalDate.of(2026, 2, 23), LocalDate.of(2026, 3, 2)))
                .extracting(CelebratedBirthday::day, CelebratedBirthday::age)
                .containsExactly(tuple(LocalDate.of(2026, 2, 28), Optional.of(42)));
        assertThat(birthdays.between(CAMILLE, LocalDate.of(2028, 2, 28), LocalDate.of(2028, 3, 1)))
                .extracting(CelebratedBirthday::day)
                .containsExactly(LocalDate.of(2028, 2, 29));
        assertThat(birthdays.between(CAMILLE, LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 4)))
                .isEmpty();
        assertThat(birthdays.between(CAMILLE, LocalDate.of(2026, 2, 20), LocalDate.of(2026, 2, 28)))
                .isEmpty();
        assertThat(birthdays.between(CAMILLE, LocalDate.of(2026, 1, 31), LocalDate.of(2029, 3, 1)))
                .extracting(CelebratedBirthday::day)
                .as("once each year")
                .containsExactly(
                        LocalDate.of(2026, 2, 28),
                        LocalDate.of(2027, 2, 28),
                        LocalDate.of(2028, 2, 29),
                        LocalDate.of(2029, 2, 28));
    }
}
