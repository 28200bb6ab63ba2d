package org.comptoir.desktop.start;

import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.ui.notice.Message;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.database.location.UnavailableText;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.registry.RegisterResult;
import org.comptoir.pos.till.registry.RegisterText;

/// Registers this machine as a till, for a shop whose tills are other machines'.
public final class TillJoinModel {

    private final Tasks tasks;
    private final Language language;
    private final Function<String, RegisterResult> registration;
    private final Runnable joined;
    private final Texts texts;
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final ObservableList<Message> messages = FXCollections.observableArrayList();

    /// @param registration takes the name of the till
    /// @param joined goes on once the machine has a till
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
        messages.clear();
        busy.set(true);
        var wanted = name.get();
        tasks.of(() -> registration.apply(wanted))
                .onSuccess(this::ended)
                .onFailure(
                        Unavailable.UnavailableException.class,
                        problem -> messages.add(Message.failed(
                                texts.get("opening.till.failed"), UnavailableText.of(problem.reason(), language))))
                .onFinished(() -> busy.set(false))
                .start();
    }

    private void ended(RegisterResult result) {
        switch (result) {
            case RegisterResult.Registered ignored -> joined.run();
            case RegisterResult.AlreadyRegistered ignored -> joined.run();
            case RegisterResult.Refused refused -> messages.add(Message.toPutRight(RegisterText.of(refused, language)));
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

    ObservableList<Message> messages() {
        return messages;
    }
}
