package org.comptoir.desktop.start;

import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.database.location.UnavailableText;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.registry.RegisterResult;
import org.comptoir.pos.till.registry.RegisterText;

/// Registers this machine as a till of a shop whose tills belong to other machines.
public final class TillJoinModel {

    private static final String TOPIC = "till join";

    private final Tasks tasks;
    private final Language language;
    private final Function<String, RegisterResult> registration;
    private final Runnable joined;
    private final Texts texts;
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final PageMessages messages = new PageMessages();

    /// @param registration receives the name of the till
    /// @param joined called once the machine has a till
    public TillJoinModel(
            Tasks tasks, Language language, Function<String, RegisterResult> registration, Runnable joined) {
        this.tasks = tasks;
        this.language = language;
        this.registration = registration;
        this.joined = joined;
        texts = Texts.of("opening", language);
    }

    void join() {
        if (busy.get()) {
            return;
        }
        messages.dismissAll();
        busy.set(true);
        var wanted = name.get();
        tasks.of(() -> registration.apply(wanted))
                .onSuccess(this::ended)
                .onFailure(
                        Unavailable.UnavailableException.class,
                        problem -> messages.fail(
                                TOPIC,
                                Message.of(
                                        texts.get("opening.till.failed"),
                                        UnavailableText.of(problem.reason(), language))))
                .onFinished(() -> busy.set(false))
                .start();
    }

    private void ended(RegisterResult result) {
        switch (result) {
            case RegisterResult.Registered ignored -> joined.run();
            case RegisterResult.AlreadyRegistered ignored -> joined.run();
            case RegisterResult.Refused refused -> messages.warn(TOPIC, Message.of(RegisterText.of(refused, language)));
        }
    }

    Texts texts() {
        return texts;
    }

    StringProperty nameProperty() {
        return name;
    }

    BooleanProperty busyProperty() {
        return busy;
    }

    PageMessages messages() {
        return messages;
    }
}
