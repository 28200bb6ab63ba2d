package org.comptoir.desktop.start;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.BiFunction;
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
import org.comptoir.shop.open.KeyRecovery;
import org.jspecify.annotations.Nullable;

/// Restores the journal's key from its recovery copy, for a shop that does not open without it.
public final class KeyRecoveryModel {

    private static final String TOPIC = "key recovery";

    private final Tasks tasks;
    private final BiFunction<Path, char[], KeyRecovery> recovery;
    private final Runnable recovered;
    private final Language language;
    private final Texts texts;
    private final ObjectProperty<@Nullable Path> copy = new SimpleObjectProperty<>(this, "copy");
    private final StringProperty passphrase = new SimpleStringProperty(this, "passphrase", "");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final PageMessages messages = new PageMessages();

    /// @param recovery receives the file of the copy and its passphrase
    /// @param recovered called once the key is restored
    public KeyRecoveryModel(
            Tasks tasks, Language language, BiFunction<Path, char[], KeyRecovery> recovery, Runnable recovered) {
        this.tasks = tasks;
        this.language = language;
        this.recovery = recovery;
        this.recovered = recovered;
        texts = Texts.of("opening", language);
    }

    void choose(Path file) {
        messages.dismissAll();
        copy.set(file);
    }

    void recover() {
        messages.dismissAll();
        var file = copy.get();
        if (file == null) {
            messages.warn(TOPIC, Message.of(texts.get("opening.key.nofile")));
        } else if (passphrase.get().isEmpty()) {
            messages.warn(TOPIC, Message.of(texts.get("opening.key.nopassphrase")));
        } else if (!busy.get()) {
            recover(file, passphrase.get().toCharArray());
        }
    }

    private void recover(Path file, char[] secret) {
        busy.set(true);
        tasks.of(() -> recovery.apply(file, secret))
                .onSuccess(ended -> ended(ended, file))
                .onFailure(
                        Unavailable.UnavailableException.class,
                        problem -> messages.fail(
                                TOPIC,
                                Message.of(
                                        texts.get("opening.key.failed"),
                                        UnavailableText.of(problem.reason(), language))))
                .onFinished(() -> {
                    Arrays.fill(secret, '0');
                    busy.set(false);
                })
                .start();
    }

    private void ended(KeyRecovery how, Path file) {
        switch (how) {
            case RECOVERED -> {
                passphrase.set("");
                recovered.run();
            }
            case NO_COPY -> messages.warn(TOPIC, Message.of(texts.get("opening.key.nocopy", file.getFileName())));
            case OTHER_SHOP -> messages.warn(TOPIC, Message.of(texts.get("opening.key.othershop", file.getFileName())));
        }
    }

    Texts texts() {
        return texts;
    }

    ObjectProperty<@Nullable Path> copyProperty() {
        return copy;
    }

    StringProperty passphraseProperty() {
        return passphrase;
    }

    BooleanProperty busyProperty() {
        return busy;
    }

    PageMessages messages() {
        return messages;
    }
}
