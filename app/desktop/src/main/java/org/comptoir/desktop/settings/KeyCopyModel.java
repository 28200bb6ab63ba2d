package org.comptoir.desktop.settings;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.ui.notice.Message;
import org.comptoir.pos.journal.JournalKey;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.open.OpenShop;

/// The owner's recovery copy of the key that signs the journal.
final class KeyCopyModel {

    private final OpenShop shop;
    private final Supplier<SignedInStaff> signedIn;
    private final Tasks tasks;
    private final Texts texts;
    private final BooleanProperty asking = new SimpleBooleanProperty(this, "asking");
    private final StringProperty passphrase = new SimpleStringProperty(this, "passphrase", "");
    private final StringProperty again = new SimpleStringProperty(this, "again", "");
    private final ObservableList<Message> messages = FXCollections.observableArrayList();

    KeyCopyModel(OpenShop shop, Supplier<SignedInStaff> signedIn, Tasks tasks, Formats formats) {
        this.shop = shop;
        this.signedIn = signedIn;
        this.tasks = tasks;
        texts = Texts.of("settings", formats.language());
    }

    void ask() {
        messages.clear();
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

    /// Whether the passphrase will do; says what is wrong with it otherwise.
    boolean isReady() {
        messages.clear();
        if (passphrase.get().length() < JournalKey.MIN_PASSPHRASE) {
            messages.add(Message.toPutRight(texts.get("settings.key.short", JournalKey.MIN_PASSPHRASE)));
        } else if (!passphrase.get().equals(again.get())) {
            messages.add(Message.toPutRight(texts.get("settings.key.differs")));
        }
        return messages.isEmpty();
    }

    /// @param file where the copy goes, not there yet
    void save(Path file) {
        var by = signedIn.get();
        var secret = passphrase.get().toCharArray();
        tasks.of(() -> {
                    shop.journal().copyKey(by, file, secret);
                    return file;
                })
                .onFailure(
                        UncheckedIOException.class,
                        problem -> messages.add(Message.failed(texts.get("settings.key.failed"), file.toString())))
                .onSuccess(this::saved)
                .start();
    }

    private void saved(Path file) {
        cancel();
        messages.add(Message.done(texts.get("settings.key.saved"), file.toString()));
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

    ObservableList<Message> messages() {
        return messages;
    }
}
