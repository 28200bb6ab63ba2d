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
import org.comptoir.pos.journal.JournalGuard;
import org.comptoir.pos.journal.JournalKey;
import org.comptoir.pos.journal.KeyProtection;
import org.comptoir.pos.journal.KeyUnlock;
import org.comptoir.pos.journal.SecretStoreException;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.open.KeyProtectionText;
import org.comptoir.shop.open.OpenShop;

/// How the journal's key is protected, and where its heads are kept a second time.
final class GuardModel {

    private final JournalGuard guard;
    private final Supplier<SignedInStaff> signedIn;
    private final Tasks tasks;
    private final Formats formats;
    private final Texts texts;
    private final StringProperty key = new SimpleStringProperty(this, "key", "");
    private final StringProperty protection = new SimpleStringProperty(this, "protection", "");
    private final StringProperty place = new SimpleStringProperty(this, "place", "");
    private final BooleanProperty asking = new SimpleBooleanProperty(this, "asking");
    private final StringProperty passphrase = new SimpleStringProperty(this, "passphrase", "");
    private final StringProperty again = new SimpleStringProperty(this, "again", "");
    private final ObservableList<Message> messages = FXCollections.observableArrayList();

    private record State(String key, String protection, String place) {}

    GuardModel(OpenShop shop, Supplier<SignedInStaff> signedIn, Tasks tasks, Formats formats) {
        this.guard = shop.journal().guard();
        this.signedIn = signedIn;
        this.tasks = tasks;
        this.formats = formats;
        texts = Texts.of("settings", formats.language());
    }

    void load() {
        tasks.of(this::state).onSuccess(this::show).start();
    }

    private State state() {
        return new State(
                Texts.of("guard", formats.language()).get("guard.key", guard.keyExcerpt()),
                KeyProtectionText.of(guard.keyProtection(), formats.language()),
                guard.secondPlace()
                        .map(folder -> texts.get("settings.place.is", folder))
                        .orElse(texts.get("settings.place.none")));
    }

    private void show(State state) {
        key.set(state.key());
        protection.set(state.protection());
        place.set(state.place());
    }

    void protectBySystem() {
        protect(new KeyProtection.SystemStore(), KeyUnlock.ofMachine());
    }

    void protectByFile() {
        protect(new KeyProtection.OpenFile(true), KeyUnlock.ofMachine());
    }

    void askPassphrase() {
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

    void protectByPassphrase() {
        messages.clear();
        if (passphrase.get().length() < JournalKey.MIN_PASSPHRASE) {
            messages.add(Message.toPutRight(texts.get("settings.key.short", JournalKey.MIN_PASSPHRASE)));
        } else if (!passphrase.get().equals(again.get())) {
            messages.add(Message.toPutRight(texts.get("settings.key.differs")));
        } else {
            var secret = passphrase.get().toCharArray();
            cancel();
            protect(new KeyProtection.Passphrase(), KeyUnlock.ofMachine().withPassphrase(secret));
        }
    }

    private void protect(KeyProtection wanted, KeyUnlock unlock) {
        messages.clear();
        var by = signedIn.get();
        tasks.of(() -> {
                    try {
                        guard.protectKey(by, wanted, unlock);
                        return true;
                    } catch (SecretStoreException e) {
                        return false;
                    }
                })
                .onSuccess(this::ended)
                .start();
    }

    private void ended(boolean isDone) {
        messages.add(
                isDone
                        ? Message.done(texts.get("settings.protect.done"))
                        : Message.toPutRight(
                                Texts.of("guard", formats.language()).get("guard.nostore")));
        load();
    }

    /// @param folder an existing one
    void choosePlace(Path folder) {
        messages.clear();
        var by = signedIn.get();
        tasks.of(() -> {
                    guard.chooseSecondPlace(by, folder);
                    return folder;
                })
                .onSuccess(chosen -> {
                    messages.add(Message.done(texts.get("settings.place.done"), chosen.toString()));
                    load();
                })
                .onFailure(
                        UncheckedIOException.class,
                        problem -> messages.add(Message.failed(texts.get("settings.place.failed"), folder.toString())))
                .start();
    }

    StringProperty keyProperty() {
        return key;
    }

    StringProperty protectionProperty() {
        return protection;
    }

    StringProperty placeProperty() {
        return place;
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
