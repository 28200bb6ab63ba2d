package org.comptoir.desktop.agenda;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.customers.agenda.AgendaChange;
import org.comptoir.customers.agenda.AgendaResult;
import org.comptoir.customers.agenda.AgendaService;
import org.comptoir.customers.agenda.event.AgendaTime;
import org.comptoir.customers.agenda.event.Appointment;
import org.comptoir.customers.agenda.event.AppointmentDetails;
import org.comptoir.customers.agenda.event.EditScope;
import org.comptoir.customers.agenda.event.Occurrence;
import org.comptoir.customers.agenda.event.Participant;
import org.comptoir.customers.agenda.event.Series;
import org.comptoir.customers.agenda.hours.FreeHours;
import org.comptoir.customers.agenda.recurrence.Expansion;
import org.comptoir.desktop.agenda.form.AppointmentForm;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// Adds, changes, moves and cancels appointments, tells what came of it, and takes it back.
final class AgendaActions {

    private static final String TOPIC = "agenda";

    private final ScreenContext context;
    private final AgendaService agenda;
    private final BiFunction<SignedInStaff, Occurrence, List<FreeHours.Clash>> busy;
    private final BiConsumer<@Nullable Occurrence, @Nullable AppointmentForm> changed;
    private final Runnable reload;
    private final Texts texts;
    private final Texts problems;

    /// From one colleague to another.
    record Change(Participant.Colleague from, Participant.Colleague to) {}

    /// @param now what is there if somebody else was faster; null if it is gone
    private record Outcome(
            AgendaResult result,
            List<FreeHours.Clash> clashes,
            @Nullable Occurrence now) {}

    /// @param busy who is elsewhere at the time of an appointment, read in the background
    /// @param changed told of the appointment that is to be chosen now, null if it is gone; and of the form in which it
    ///     was typed, null if there was none
    /// @param reload reads what is shown again
    AgendaActions(
            ScreenContext context,
            AgendaService agenda,
            BiFunction<SignedInStaff, Occurrence, List<FreeHours.Clash>> busy,
            BiConsumer<@Nullable Occurrence, @Nullable AppointmentForm> changed,
            Runnable reload) {
        this.context = context;
        this.agenda = agenda;
        this.busy = busy;
        this.changed = changed;
        this.reload = reload;
        texts = context.texts("agendascreen");
        problems = context.texts("agenda");
    }

    void add(AppointmentDetails details, AppointmentForm form) {
        perform(by -> agenda.add(by, details), details, "agendascreen.added", null, form);
    }

    void change(Occurrence one, AppointmentDetails details, AppointmentForm form) {
        perform(
                by -> known(by, one, series -> agenda.change(by, series, one, form.scope(), details)),
                details,
                "agendascreen.changed",
                one,
                form);
    }

    /// @param person from whom to whom it passes; null if it stays whose it is
    void move(Occurrence one, EditScope scope, LocalDateTime start, LocalDateTime end, @Nullable Change person) {
        if (!context.permits(Permission.EDIT_AGENDA)) {
            return;
        }
        var details = one.details().at(new AgendaTime.Timed(start, end, agenda.zone()));
        var moved = person == null ? details : passed(details, person);
        perform(
                by -> known(by, one, series -> agenda.change(by, series, one, scope, moved)),
                moved,
                "agendascreen.moved",
                one,
                null);
    }

    private static AppointmentDetails passed(AppointmentDetails details, Change change) {
        var people = new ArrayList<Participant>();
        for (var one : details.participants()) {
            people.add(one.equals(change.from()) ? change.to() : one);
        }
        if (!people.contains(change.to())) {
            people.addFirst(change.to());
        }
        return details.with(people.stream().distinct().toList());
    }

    void cancel(Occurrence one, EditScope scope) {
        if (context.permits(Permission.EDIT_AGENDA)) {
            context.work(by -> known(by, one, series -> agenda.cancel(by, series, one, scope)))
                    .onSuccess(result -> tell(
                            new Outcome(result, List.of(), null), one.details(), "agendascreen.cancelled", null, false))
                    .start();
        }
    }

    private AgendaResult known(SignedInStaff by, Occurrence one, Function<Series, AgendaResult> change) {
        return agenda.series(by, one.uid())
                .filter(series -> series.all().contains(one.appointment()))
                .map(change)
                .orElse(new AgendaResult.ChangedMeanwhile());
    }

    private void perform(
            Function<SignedInStaff, AgendaResult> change,
            AppointmentDetails details,
            String told,
            @Nullable Occurrence before,
            @Nullable AppointmentForm form) {
        context.work(by -> outcome(by, change.apply(by), details, before))
                .onSuccess(outcome -> tell(outcome, details, told, form, true))
                .start();
    }

    private Outcome outcome(
            SignedInStaff by, AgendaResult result, AppointmentDetails details, @Nullable Occurrence before) {
        return switch (result) {
            case AgendaResult.Done(var done) -> new Outcome(result, busy.apply(by, occurrence(done, details)), null);
            case AgendaResult.Refused refused -> new Outcome(result, List.of(), null);
            case AgendaResult.ChangedMeanwhile meanwhile ->
                new Outcome(
                        result,
                        List.of(),
                        before == null ? null : again(by, before).orElse(null));
        };
    }

    /// What is there now of an appointment, wherever it was moved.
    private Optional<Occurrence> again(SignedInStaff by, Occurrence before) {
        return agenda.series(by, before.uid())
                .flatMap(series -> series.isRecurring()
                        ? Stream.concat(
                                        differing(series, before),
                                        Expansion.between(
                                                series,
                                                before.originalStart().minusDays(1),
                                                before.originalStart().plusDays(1),
                                                agenda.zone())
                                                .stream())
                                .filter(before::isSameAs)
                                .findFirst()
                        : Optional.of(new Occurrence(
                                series.master(),
                                series.master().details().time().start(),
                                series.master().details().time(),
                                false)))
                .filter(one -> !one.details().isCancelled());
    }

    private static Stream<Occurrence> differing(Series series, Occurrence before) {
        return series.overrides().stream()
                .filter(one -> before.originalStart().equals(one.originalStart()))
                .map(one -> new Occurrence(
                        one, before.originalStart(), one.details().time(), true));
    }

    /// The one that was changed, to be found again by its time.
    private static Occurrence occurrence(AgendaChange change, AppointmentDetails details) {
        var start = details.time().start();
        var series = change.after().getLast();
        Appointment said = series.overrides().stream()
                .filter(one -> one.details().time().start().equals(start))
                .findFirst()
                .orElse(series.master());
        var original = said.originalStart();
        return new Occurrence(said, original == null ? start : original, details.time(), series.isRecurring());
    }

    private void tell(
            Outcome outcome, AppointmentDetails details, String told, @Nullable AppointmentForm form, boolean stays) {
        switch (outcome.result()) {
            case AgendaResult.Done(var change) -> {
                changed.accept(stays ? occurrence(change, details) : null, form);
                context.messages()
                        .undoable(
                                TOPIC,
                                Message.of(texts.get(told, details.title()), clash(outcome.clashes())),
                                () -> undo(change));
            }
            case AgendaResult.Refused(var problem) -> {
                if (form == null) {
                    context.messages().warn(TOPIC, Message.of(problems.get("agenda.problem." + problem.name())));
                } else {
                    form.refused(problem);
                }
            }
            case AgendaResult.ChangedMeanwhile meanwhile -> {
                if (form == null) {
                    changed.accept(null, null);
                    context.messages().warn(TOPIC, Message.of(problems.get("agenda.changed.meanwhile")));
                } else {
                    form.changedMeanwhile(outcome.now());
                    reload.run();
                }
            }
        }
    }

    private String clash(List<FreeHours.Clash> clashes) {
        return clashes.stream()
                .map(clash -> texts.get(
                        "agendascreen.busy",
                        clash.colleague().name(),
                        clash.with().appointment().details().title()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private void undo(AgendaChange change) {
        context.work(by -> agenda.undo(by, change))
                .onSuccess(result -> {
                    changed.accept(null, null);
                    switch (result) {
                        case AgendaResult.Done done ->
                            context.messages().done(TOPIC, Message.of(texts.get("agendascreen.undone")));
                        case AgendaResult.Refused refused ->
                            context.messages()
                                    .warn(
                                            TOPIC,
                                            Message.of(problems.get("agenda.problem."
                                                    + refused.problem().name())));
                        case AgendaResult.ChangedMeanwhile meanwhile ->
                            context.messages().warn(TOPIC, Message.of(problems.get("agenda.changed.meanwhile")));
                    }
                })
                .start();
    }
}
