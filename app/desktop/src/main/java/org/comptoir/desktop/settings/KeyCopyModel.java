package org.comptoir.desktop.settings;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.journal.JournalKey;
import org.comptoir.pos.text.Texts;

/// The owner's recovery copy of the key that signs the journal.
final class KeyCopyModel {

    private static final String TOPIC = "key copy";

    private final ScreenContext context;
    private final Journal journal;
    private final Texts texts;
    private final BooleanProperty asking = new SimpleBooleanProperty(this, "asking");
    private final StringProperty passphrase = new SimpleStringProperty(this, "passphrase", "");
    private final StringProperty again = new SimpleStringProperty(this, "again", "");
    private final PageMessages messages = new PageMessages();

    KeyCopyModel(ScreenContext context, Journal journal) {
        this.context = context;
        this.journal = journal;
        texts = context.texts("settings");
    }

    void ask() {
        messages.dismissAll();
        forget();
        asking.set(true);
    }

    void cancel() {
        forget();
        asking.set(false);
    }

    private void forget() {
        passphrase.set("");
        again.set("");
    }

    /// Whether the passphrase is acceptable; otherwise reports the problem.
    boolean isReady() {
        messages.dismissAll();
        if (passphrase.get().length() < JournalKey.MIN_PASSPHRASE) {
            messages.warn(TOPIC, Message.of(texts.get("settings.key.short", JournalKey.MIN_PASSPHRASE)));
        } else if (!passphrase.get().equals(again.get())) {
            messages.warn(TOPIC, Message.of(texts.get("settings.key.differs")));
        }
        return messages.posted().isEmpty();
    }

    /// @param file for the copy, must not exist yet
    void save(Path file) {
        var secret = passphrase.get().toCharArray();
        context.act(by -> {
                    journal.copyKey(by, file, secret);
                })
                .onFailure(
                        UncheckedIOException.class,
                        problem -> messages.fail(TOPIC, Message.of(texts.get("settings.key.failed"), file.toString())))
                .onSuccess(done -> saved(file))
                .start();
    }

    private void saved(Path file) {
        cancel();
        messages.done(TOPIC, Message.of(texts.get("settings.key.saved"), file.toString()));
    }

    BooleanProperty askingProperty() {
        return asking;
    }

    StringProperty passphraseProperty() {
        return passphrase;
    }

    StringProperty againProperty() {
        return again;
    }

    PageMessages messages() {
        return messages;
    }
}
