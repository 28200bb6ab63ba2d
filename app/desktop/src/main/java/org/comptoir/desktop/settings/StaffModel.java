package org.comptoir.desktop.settings;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.staff.PinRule;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffChange;
import org.comptoir.pos.staff.StaffDirectory;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.staff.StaffMember;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// The staff and their roles.
final class StaffModel {

    private static final String TOPIC = "staff";

    private final ScreenContext context;
    private final StaffDirectory staff;
    private final Texts texts;
    private final Texts refusals;
    private final ObservableList<StaffMember> members = FXCollections.observableArrayList();
    private final PageMessages messages = new PageMessages();
    private final BiConsumer<StaffId, @Nullable Language> spoken;

    /// @param spoken told of the language that somebody's screens are in from now on
    StaffModel(ScreenContext context, StaffDirectory staff, BiConsumer<StaffId, @Nullable Language> spoken) {
        this.spoken = spoken;
        this.context = context;
        this.staff = staff;
        texts = context.texts("settings");
        refusals = context.texts("staff");
    }

    void load() {
        context.tasks().of(staff::all).onSuccess(members::setAll).start();
    }

    void hire(String name, Role role, char[] pin) {
        change((by, id) -> staff.hire(by, name, role, pin), new StaffId(0), "settings.staff.hired", pin);
    }

    void changeRole(StaffId id, Role role) {
        change((by, who) -> staff.changeRole(by, who, role), id, "settings.staff.changed", new char[0]);
    }

    void dismiss(StaffId id) {
        change(staff::dismiss, id, "settings.staff.dismissed", new char[0]);
    }

    void takeBack(StaffId id) {
        change(staff::takeBack, id, "settings.staff.back", new char[0]);
    }

    void changePin(StaffId id, char[] pin) {
        change((by, who) -> staff.changePin(by, who, pin), id, "settings.staff.pinned", pin);
    }

    /// @param language null for the shop's
    void changeLanguage(StaffId id, @Nullable Language language) {
        messages.dismissAll();
        context.work(by -> staff.changeLanguage(by, id, language))
                .onSuccess(result -> {
                    show(result, id.equals(me().id()) ? "settings.saved" : "settings.staff.spoken");
                    load();
                    spoken.accept(id, language);
                })
                .start();
    }

    private void change(
            BiFunction<SignedInStaff, StaffId, StaffChange> change, StaffId id, String done, char[] secret) {
        messages.dismissAll();
        context.work(by -> change.apply(by, id))
                .onSuccess(result -> {
                    show(result, done);
                    load();
                })
                .onFinished(() -> Arrays.fill(secret, '0'))
                .start();
    }

    private void show(StaffChange change, String done) {
        switch (change) {
            case StaffChange.Done(var member) -> messages.done(TOPIC, Message.of(texts.get(done, member.name())));
            case StaffChange.NameTaken() -> refused("NAME_TAKEN");
            case StaffChange.NoName() -> refused("NO_NAME");
            case StaffChange.NoPin() -> refused("NO_PIN");
            case StaffChange.LastOwner() -> refused("LAST_OWNER");
            case StaffChange.Gone() -> refused("GONE");
        }
    }

    private void refused(String reason) {
        messages.warn(TOPIC, Message.of(refusals.get("staff.change." + reason)));
    }

    /// What is wrong with a PIN; empty if it is right.
    String pinFault(String pin) {
        return PinRule.allows(pin.toCharArray()) ? "" : refusals.get("staff.change.NO_PIN");
    }

    /// What is wrong with a name; empty if it is right.
    String nameFault(String name) {
        return name.isBlank() ? refusals.get("staff.change.NO_NAME") : "";
    }

    SignedInStaff me() {
        return context.staff();
    }

    /// The person signed in, once the staff are read.
    Optional<StaffMember> own() {
        return members.stream().filter(member -> member.id().equals(me().id())).findFirst();
    }

    ObservableList<StaffMember> members() {
        return members;
    }

    PageMessages messages() {
        return messages;
    }
}
