package org.comptoir.desktop.settings;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.journal.JournalGuard;
import org.comptoir.pos.journal.KeyProtection;
import org.comptoir.pos.journal.KeyUnlock;
import org.comptoir.pos.journal.SecretStoreException;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.open.KeyProtectionText;

/// The protection of the journal's key, and the second place for its heads.
final class GuardModel {

    private static final String TOPIC = "guard";

    private final ScreenContext context;
    private final JournalGuard guard;
    private final Texts texts;
    private final StringProperty key = new SimpleStringProperty(this, "key", "");
    private final StringProperty protection = new SimpleStringProperty(this, "protection", "");
    private final StringProperty place = new SimpleStringProperty(this, "place", "");
    private final NewPassphrase passphrase;
    private final PageMessages messages = new PageMessages();

    private record State(String key, String protection, String place) {}

    GuardModel(ScreenContext context, JournalGuard guard) {
        this.context = context;
        this.guard = guard;
        texts = context.texts("settings");
        passphrase = new NewPassphrase(texts);
    }

    void load() {
        context.tasks().of(this::state).onSuccess(this::show).start();
    }

    private State state() {
        return new State(
                context.texts("guard").get("guard.key", guard.keyExcerpt()),
                KeyProtectionText.of(guard.keyProtection(), context.language()),
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
        messages.dismissAll();
        passphrase.ask();
    }

    void cancel() {
        passphrase.end();
    }

    void protectByPassphrase() {
        messages.dismissAll();
        var problem = passphrase.problem();
        if (problem.isPresent()) {
            messages.warn(TOPIC, Message.of(problem.get()));
        } else {
            var secret = passphrase.secret();
            cancel();
            protect(new KeyProtection.Passphrase(), KeyUnlock.ofMachine().withPassphrase(secret));
        }
    }

    private void protect(KeyProtection wanted, KeyUnlock unlock) {
        messages.dismissAll();
        context.work(by -> {
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
        if (isDone) {
            messages.done(TOPIC, Message.of(texts.get("settings.protect.done")));
        } else {
            messages.warn(TOPIC, Message.of(context.texts("guard").get("guard.nostore")));
        }
        load();
    }

    /// @param folder must exist
    void choosePlace(Path folder) {
        messages.dismissAll();
        context.work(by -> {
                    guard.chooseSecondPlace(by, folder);
                    return folder;
                })
                .onSuccess(chosen -> {
                    messages.done(TOPIC, Message.of(texts.get("settings.place.done"), chosen.toString()));
                    load();
                })
                .onFailure(
                        UncheckedIOException.class,
                        problem ->
                                messages.fail(TOPIC, Message.of(texts.get("settings.place.failed"), folder.toString())))
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

    NewPassphrase passphrase() {
        return passphrase;
    }

    PageMessages messages() {
        return messages;
    }
}
