package org.comptoir.desktop.start;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.database.location.UnavailableText;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.open.JoinResult;
import org.jspecify.annotations.Nullable;

/// Makes this machine a till of a shop by the invitation that another of the shop's machines wrote.
public final class ShopJoinModel {

    /// Joins with the file, its passphrase and the name of the till.
    @FunctionalInterface
    public interface Joining {

        JoinResult join(Path invitation, char[] passphrase, String name);
    }

    private static final String TOPIC = "joining";

    private final Tasks tasks;
    private final Joining joining;
    private final Runnable joined;
    private final Language language;
    private final Texts texts;
    private final ObjectProperty<@Nullable Path> invitation = new SimpleObjectProperty<>(this, "invitation");
    private final StringProperty passphrase = new SimpleStringProperty(this, "passphrase", "");
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final PageMessages messages = new PageMessages();

    /// @param joined goes on once the machine is a till
    public ShopJoinModel(Tasks tasks, Language language, Joining joining, Runnable joined) {
        this.tasks = tasks;
        this.language = language;
        this.joining = joining;
        this.joined = joined;
        texts = Texts.of("opening", language);
    }

    void choose(Path file) {
        messages.dismissAll();
        invitation.set(file);
    }

    void join() {
        messages.dismissAll();
        var file = invitation.get();
        if (file == null) {
            messages.warn(TOPIC, Message.of(texts.get("opening.join.nofile")));
        } else if (passphrase.get().isEmpty()) {
            messages.warn(TOPIC, Message.of(texts.get("opening.join.nopassphrase")));
        } else if (name.get().isBlank()) {
            messages.warn(TOPIC, Message.of(texts.get("opening.join.noname")));
        } else if (!busy.get()) {
            join(file, passphrase.get().toCharArray(), name.get());
        }
    }

    private void join(Path file, char[] secret, String wanted) {
        busy.set(true);
        tasks.of(() -> joining.join(file, secret, wanted))
                .onSuccess(this::ended)
                .onFailure(
                        Unavailable.UnavailableException.class,
                        problem -> messages.fail(
                                TOPIC,
                                Message.of(
                                        texts.get("opening.join.failed"),
                                        UnavailableText.of(problem.reason(), language))))
                .onFailure(
                        UncheckedIOException.class,
                        problem -> messages.warn(
                                TOPIC, Message.of(texts.get("opening.join.unreadable", file.getFileName()))))
                .onFinished(() -> {
                    Arrays.fill(secret, '0');
                    busy.set(false);
                })
                .start();
    }

    private void ended(JoinResult result) {
        switch (result) {
            case JoinResult.Joined ignored -> {
                passphrase.set("");
                joined.run();
            }
            case JoinResult.Refused refused -> messages.warn(TOPIC, Message.of(refused.sentence(language)));
        }
    }

    Texts texts() {
        return texts;
    }

    ObjectProperty<@Nullable Path> invitationProperty() {
        return invitation;
    }

    StringProperty passphraseProperty() {
        return passphrase;
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
