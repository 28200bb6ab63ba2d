package org.comptoir.desktop.settings;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.closing.RetireResult;
import org.comptoir.pos.closing.TillRetirement;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.SavedLocation;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.journal.JournalKey;
import org.comptoir.pos.sales.TillTerms;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.registry.Till;
import org.comptoir.pos.till.registry.TillRegistry;
import org.comptoir.shop.open.InviteResult;
import org.jspecify.annotations.Nullable;

/// The shop's tills, and the invitation by which another machine becomes one.
final class TillsModel {

    private static final String TOPIC = "tills";

    /// Writes an invitation.
    @FunctionalInterface
    interface Invite {
        InviteResult write(SignedInStaff by, Path file, char[] passphrase);
    }

    private final ScreenContext context;
    private final TillRegistry registry;
    private final ShopFolder folder;
    private final Supplier<TillTerms> own;
    private final Invite invite;
    private final TillRetirement retirement;
    private final Texts texts;
    private final ObservableList<Till> tills = FXCollections.observableArrayList();
    private final BooleanProperty asking = new SimpleBooleanProperty(this, "asking");
    private final StringProperty passphrase = new SimpleStringProperty(this, "passphrase", "");
    private final StringProperty again = new SimpleStringProperty(this, "again", "");
    private final ObjectProperty<@Nullable Till> leaving = new SimpleObjectProperty<>(this, "leaving");
    private final PageMessages messages = new PageMessages();

    /// @param own the till of this machine
    TillsModel(
            ScreenContext context,
            TillRegistry registry,
            ShopFolder folder,
            Supplier<TillTerms> own,
            Invite invite,
            TillRetirement retirement) {
        this.retirement = retirement;
        this.context = context;
        this.registry = registry;
        this.folder = folder;
        this.own = own;
        this.invite = invite;
        texts = context.texts("settings");
    }

    void load() {
        context.tasks().of(() -> registry.all()).onSuccess(tills::setAll).start();
    }

    /// What is said of a till behind its name.
    String state(Till till) {
        if (!till.isActive()) {
            return texts.get("settings.tills.retired");
        }
        return till.id().equals(own.get().id()) ? texts.get("settings.tills.own") : "";
    }

    /// Whether a till can be taken out of use here: any but this machine's own.
    boolean mayRetire(Till till) {
        return till.isActive() && !till.id().equals(own.get().id());
    }

    /// Asks before a till is taken out of use, which cannot be undone; null asks no more.
    void askRetire(@Nullable Till till) {
        messages.dismissAll();
        leaving.set(till);
    }

    void retire() {
        var till = leaving.get();
        if (till != null) {
            leaving.set(null);
            context.work(by -> retirement.retire(by, till))
                    .onSuccess(this::retired)
                    .start();
        }
    }

    private void retired(RetireResult result) {
        var sentence = Message.of(result.sentence(texts.language()));
        switch (result) {
            case RetireResult.Retired ignored -> messages.done(TOPIC, sentence);
            case RetireResult.AlreadyRetired ignored -> messages.done(TOPIC, sentence);
            case RetireResult.OwnTill ignored -> messages.warn(TOPIC, sentence);
            case RetireResult.DayOpen ignored -> messages.warn(TOPIC, sentence);
            case RetireResult.TicketOpen ignored -> messages.warn(TOPIC, sentence);
        }
        load();
    }

    /// Begins an invitation, where one is of use.
    void ask() {
        messages.dismissAll();
        forget();
        context.tasks()
                .of(() -> SavedLocation.of(folder) instanceof Location.Server)
                .onSuccess(isOnServer -> {
                    if (isOnServer) {
                        asking.set(true);
                    } else {
                        messages.warn(TOPIC, Message.of(noServer()));
                    }
                })
                .start();
    }

    private String noServer() {
        return new InviteResult.NoServer(folder.root()).sentence(texts.language());
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
        messages.dismissAll();
        if (passphrase.get().length() < JournalKey.MIN_PASSPHRASE) {
            messages.warn(TOPIC, Message.of(texts.get("settings.key.short", JournalKey.MIN_PASSPHRASE)));
        } else if (!passphrase.get().equals(again.get())) {
            messages.warn(TOPIC, Message.of(texts.get("settings.key.differs")));
        }
        return messages.posted().isEmpty();
    }

    /// @param file where the invitation goes, not there yet
    void invite(Path file) {
        var secret = passphrase.get().toCharArray();
        context.work(by -> invite.write(by, file, secret))
                .onFailure(
                        UncheckedIOException.class,
                        problem ->
                                messages.fail(TOPIC, Message.of(texts.get("settings.tills.failed"), file.toString())))
                .onSuccess(result -> invited(result, file))
                .onFinished(() -> Arrays.fill(secret, '0'))
                .start();
    }

    private void invited(InviteResult result, Path file) {
        var sentence = result.sentence(texts.language());
        switch (result) {
            case InviteResult.Written written -> {
                cancel();
                messages.done(
                        TOPIC, context.saved(file).findable(texts.get("settings.tills.invited") + " " + sentence));
            }
            case InviteResult.NoServer none -> messages.warn(TOPIC, Message.of(sentence));
        }
    }

    ObservableList<Till> tills() {
        return tills;
    }

    /// The till that is to be taken out of use once that is confirmed.
    ReadOnlyObjectProperty<@Nullable Till> leavingProperty() {
        return leaving;
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
