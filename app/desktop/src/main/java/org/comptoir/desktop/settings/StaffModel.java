package org.comptoir.desktop.settings;

import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.ui.notice.Message;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffChange;
import org.comptoir.pos.staff.StaffDirectory;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.staff.StaffMember;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// Who works here, and what they may do.
final class StaffModel {

    private final StaffDirectory staff;
    private final Supplier<SignedInStaff> signedIn;
    private final Tasks tasks;
    private final Texts texts;
    private final Texts refusals;
    private final ObservableList<StaffMember> members = FXCollections.observableArrayList();
    private final ObservableList<Message> messages = FXCollections.observableArrayList();

    StaffModel(StaffDirectory staff, Supplier<SignedInStaff> signedIn, Tasks tasks, Formats formats) {
        this.staff = staff;
        this.signedIn = signedIn;
        this.tasks = tasks;
        texts = Texts.of("settings", formats.language());
        refusals = Texts.of("staff", formats.language());
    }

    void load() {
        tasks.of(staff::all).onSuccess(members::setAll).start();
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

    private void change(
            BiFunction<SignedInStaff, StaffId, StaffChange> change, StaffId id, String done, char[] secret) {
        messages.clear();
        tasks.of(() -> change.apply(signedIn.get(), id))
                .onSuccess(result -> {
                    messages.add(said(result, done));
                    load();
                })
                .onFinished(() -> Arrays.fill(secret, '0'))
                .start();
    }

    private Message said(StaffChange change, String done) {
        return switch (change) {
            case StaffChange.Done(var member) -> Message.done(texts.get(done, member.name()));
            case StaffChange.NameTaken() -> refused("NAME_TAKEN");
            case StaffChange.NoName() -> refused("NO_NAME");
            case StaffChange.NoPin() -> refused("NO_PIN");
            case StaffChange.LastOwner() -> refused("LAST_OWNER");
            case StaffChange.Gone() -> refused("GONE");
        };
    }

    private Message refused(String reason) {
        return Message.toPutRight(refusals.get("staff.change." + reason));
    }

    SignedInStaff me() {
        return signedIn.get();
    }

    ObservableList<StaffMember> members() {
        return members;
    }

    ObservableList<Message> messages() {
        return messages;
    }
}
