package org.comptoir.app.opening;

import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.app.task.Tasks;
import org.comptoir.app.ui.notice.Said;
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
    private final ObservableList<Said> said = FXCollections.observableArrayList();

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
        said.clear();
        busy.set(true);
        var wanted = name.get();
        tasks.of(() -> registration.apply(wanted))
                .then(this::ended)
                .unless(
                        Unavailable.Problem.class,
                        problem -> said.add(Said.failed(
                                texts.get("opening.till.failed"), UnavailableText.of(problem.reason(), language))))
                .lastly(() -> busy.set(false))
                .start();
    }

    private void ended(RegisterResult result) {
        switch (result) {
            case RegisterResult.Registered ignored -> joined.run();
            case RegisterResult.AlreadyRegistered ignored -> joined.run();
            case RegisterResult.Refused refused -> said.add(Said.toPutRight(RegisterText.of(refused, language)));
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

    ObservableList<Said> said() {
        return said;
    }
}
