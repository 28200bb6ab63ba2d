package org.comptoir.desktop.settings;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
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
import org.comptoir.pos.till.registry.Till;
import org.comptoir.shop.open.InviteResult;
import org.comptoir.shop.open.OpenShop;

/// The shop's tills, and the invitation by which another machine becomes one.
final class TillsModel {

    private final OpenShop shop;
    private final Supplier<SignedInStaff> signedIn;
    private final Tasks tasks;
    private final Texts texts;
    private final ObservableList<Till> tills = FXCollections.observableArrayList();
    private final BooleanProperty asking = new SimpleBooleanProperty(this, "asking");
    private final StringProperty passphrase = new SimpleStringProperty(this, "passphrase", "");
    private final StringProperty again = new SimpleStringProperty(this, "again", "");
    private final ObservableList<Message> messages = FXCollections.observableArrayList();

    TillsModel(OpenShop shop, Supplier<SignedInStaff> signedIn, Tasks tasks, Formats formats) {
        this.shop = shop;
        this.signedIn = signedIn;
        this.tasks = tasks;
        texts = Texts.of("settings", formats.language());
    }

    void load() {
        tasks.of(() -> shop.tills().all()).onSuccess(tills::setAll).start();
    }

    /// What is said of a till behind its name.
    String state(Till till) {
        if (!till.isActive()) {
            return texts.get("settings.tills.retired");
        }
        return till.id().equals(shop.till().id()) ? texts.get("settings.tills.own") : "";
    }

    /// Begins an invitation, where one is of use.
    void ask() {
        messages.clear();
        forget();
        tasks.of(shop::isOnServer)
                .onSuccess(isOnServer -> {
                    if (isOnServer) {
                        asking.set(true);
                    } else {
                        messages.add(Message.toPutRight(noServer()));
                    }
                })
                .start();
    }

    private String noServer() {
        return new InviteResult.NoServer(shop.folder().root()).sentence(texts.language());
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

    /// @param file where the invitation goes, not there yet
    void invite(Path file) {
        var by = signedIn.get();
        var secret = passphrase.get().toCharArray();
        tasks.of(() -> shop.invite(by, file, secret))
                .onFailure(
                        UncheckedIOException.class,
                        problem -> messages.add(Message.failed(texts.get("settings.tills.failed"), file.toString())))
                .onSuccess(this::invited)
                .onFinished(() -> Arrays.fill(secret, '0'))
                .start();
    }

    private void invited(InviteResult result) {
        var sentence = result.sentence(texts.language());
        switch (result) {
            case InviteResult.Written written -> {
                cancel();
                messages.add(Message.done(texts.get("settings.tills.invited"), sentence));
            }
            case InviteResult.NoServer none -> messages.add(Message.toPutRight(sentence));
        }
    }

    ObservableList<Till> tills() {
        return tills;
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
