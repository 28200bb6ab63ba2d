package org.comptoir.desktop.agenda;

import java.time.Clock;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.customers.agenda.AgendaTasks;
import org.comptoir.customers.agenda.event.AgendaTask;
import org.comptoir.customers.agenda.event.Participant;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// What is to be done, and what was done today.
final class TaskListModel {

    private static final String TOPIC = "tasks";

    private final ScreenContext context;
    private final AgendaTasks service;
    private final Clock clock;
    private final Texts texts;
    private final ObservableList<AgendaTask> tasks = FXCollections.observableArrayList();
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final ObjectProperty<Participant.@Nullable Client> about = new SimpleObjectProperty<>(this, "about");

    TaskListModel(ScreenContext context, AgendaTasks service, Clock clock) {
        this.context = context;
        this.service = service;
        this.clock = clock;
        texts = context.texts("agendascreen");
    }

    void load() {
        context.work(service::current).onSuccess(tasks::setAll).start();
    }

    /// The next task that is typed is about this customer.
    void beginFor(CustomerId customer, String name) {
        about.set(new Participant.Client(customer, name));
        typed.set("");
    }

    /// Without a word typed, the next task is about nobody.
    void leave() {
        if (typed.get().isBlank()) {
            about.set(null);
        }
    }

    /// Adds what was typed, for whoever is signed in, due today.
    void add() {
        if (typed.get().isBlank() || !context.permits(Permission.EDIT_AGENDA)) {
            return;
        }
        var me = context.staff();
        var mine = me.id().value() == 0 ? null : new Participant.Colleague(me.id(), me.name());
        var whom = about.get();
        var text = typed.get();
        var task = AgendaTask.of(text, today(), mine, whom);
        context.work(by -> service.add(by, task))
                .onSuccess(result -> {
                    switch (result) {
                        case AgendaTasks.TaskResult.Added(var added) -> {
                            if (typed.get().equals(text)) {
                                typed.set("");
                                about.set(null);
                            }
                            load();
                            context.messages()
                                    .undoable(
                                            TOPIC,
                                            Message.of(texts.get("agendascreen.task.added", added.title())),
                                            () -> remove(added));
                        }
                        case AgendaTasks.TaskResult.Refused(var problem) ->
                            context.messages()
                                    .warn(
                                            TOPIC,
                                            Message.of(
                                                    context.texts("agenda").get("agenda.problem." + problem.name())));
                    }
                })
                .start();
    }

    private void remove(AgendaTask task) {
        context.act(by -> service.remove(by, task.id()))
                .onSuccess(done -> load())
                .start();
    }

    void mark(AgendaTask task, boolean done) {
        if (!context.permits(Permission.EDIT_AGENDA)) {
            load();
            return;
        }
        context.work(by -> service.mark(by, task.id(), done))
                .onSuccess(marked -> {
                    load();
                    if (done) {
                        context.messages()
                                .undoable(
                                        TOPIC,
                                        Message.of(texts.get("agendascreen.task.done", task.title())),
                                        () -> mark(task, false));
                    }
                })
                .start();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    ObservableList<AgendaTask> tasks() {
        return tasks;
    }

    /// Whom the next task is about; null for nobody.
    ObjectProperty<Participant.@Nullable Client> aboutProperty() {
        return about;
    }

    StringProperty typedProperty() {
        return typed;
    }
}
