package org.comptoir.desktop.dayend;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.cash.CashMoveResult;
import org.comptoir.pos.cash.CashMovement;
import org.comptoir.pos.cash.CashMovementKind;
import org.comptoir.pos.cash.CashMovements;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.database.location.UnavailableText;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignInResult;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffMember;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.dayend.CashDesk;
import org.jspecify.annotations.Nullable;

/// Opening the day with its float, and cash that goes into the drawer or out of it without a sale. Whoever may not move
/// cash alone names somebody who may, and that person enters their PIN.
final class CashDeskModel {

    private static final String TOPIC = "cash";

    private final ScreenContext context;
    private final CashDesk desk;
    private final ClosingPrinter printer;
    private final Runnable openDrawer;
    private final Texts texts;
    private final Texts signIn;
    private final ObjectProperty<@Nullable Money> left = new SimpleObjectProperty<>(this, "left");
    private final ObjectProperty<@Nullable Money> found = new SimpleObjectProperty<>(this, "found");
    private final StringProperty foundReason = new SimpleStringProperty(this, "foundReason", "");
    private final ObjectProperty<CashMovementKind> kind =
            new SimpleObjectProperty<>(this, "kind", CashMovementKind.CHANGE_BROUGHT);
    private final ObjectProperty<@Nullable Money> amount = new SimpleObjectProperty<>(this, "amount");
    private final StringProperty reason = new SimpleStringProperty(this, "reason", "");
    private final ObservableList<StaffMember> approvers = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable StaffMember> approver = new SimpleObjectProperty<>(this, "approver");
    private final StringProperty pin = new SimpleStringProperty(this, "pin", "");
    private final ObservableList<CashMovement> movements = FXCollections.observableArrayList();
    private final BooleanProperty working = new SimpleBooleanProperty(this, "working");
    private final PageMessages messages;

    /// @param openDrawer called once cash was moved
    /// @param messages of the page
    CashDeskModel(
            ScreenContext context, CashDesk desk, ClosingPrinter printer, Runnable openDrawer, PageMessages messages) {
        this.context = context;
        this.desk = desk;
        this.printer = printer;
        this.openDrawer = openDrawer;
        this.messages = messages;
        texts = context.texts("dayend");
        signIn = context.texts("signin");
    }

    private record Read(@Nullable Money left, List<CashMovement> movements, List<StaffMember> approvers) {}

    /// Reads whether the day can be opened, what was moved since the last closing, and who could be asked.
    void load() {
        context.work(by -> new Read(
                        desk.proposal().orElse(null),
                        by.may(Permission.MOVE_CASH) ? desk.moved(by) : List.of(),
                        by.may(Permission.MOVE_CASH) ? List.of() : desk.approvers(by)))
                .onSuccess(this::show)
                .start();
    }

    private void show(Read read) {
        left.set(read.left());
        if (found.get() == null) {
            found.set(read.left());
        }
        movements.setAll(read.movements().reversed());
        approvers.setAll(read.approvers());
        var asked = approver.get();
        approver.set(
                asked != null && read.approvers().contains(asked)
                        ? asked
                        : read.approvers().stream().findFirst().orElse(null));
    }

    /// Opens the day with the float that was counted.
    void open() {
        var counted = found.get();
        if (counted == null) {
            tell(new CashMoveResult.AmountMissing());
            return;
        }
        var why = foundReason.get();
        if (begin()) {
            context.work(by -> desk.open(by, counted, why))
                    .onFailure(Unavailable.UnavailableException.class, this::unavailable)
                    .onSuccess(this::moved)
                    .onFinished(() -> working.set(false))
                    .start();
        }
    }

    /// Moves cash, after somebody else's PIN where one is needed.
    void move() {
        var typed = amount.get();
        if (typed == null || !typed.isPositive()) {
            tell(new CashMoveResult.AmountMissing());
            return;
        }
        var order = new CashMovements.Order(kind.get(), typed, reason.get());
        var asked = approver.get();
        if (asked == null) {
            move(order);
        } else {
            approve(order, asked);
        }
    }

    /// What came of the PIN, and of the movement if it was right.
    private record Approved(SignInResult signIn, @Nullable CashMoveResult move) {}

    private void approve(CashMovements.Order order, StaffMember asked) {
        var typed = pin.get().strip().toCharArray();
        pin.set("");
        if (begin()) {
            context.work(by -> approved(by, order, asked, typed))
                    .onFailure(Unavailable.UnavailableException.class, this::unavailable)
                    .onSuccess(this::answer)
                    .onFinished(() -> working.set(false))
                    .start();
        }
    }

    private Approved approved(SignedInStaff by, CashMovements.Order order, StaffMember asked, char[] typed) {
        try {
            var result = desk.approve(asked.id(), typed, by);
            return new Approved(
                    result,
                    result instanceof SignInResult.Welcome(var allowedBy) ? desk.move(by, order, allowedBy) : null);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    private void answer(Approved approved) {
        var move = approved.move();
        if (move != null) {
            moved(move);
            return;
        }
        switch (approved.signIn()) {
            case SignInResult.Welcome ignored -> {}
            case SignInResult.WrongPin(var tries) ->
                messages.warn(TOPIC, Message.of(signIn.get("signin.wrong", tries)));
            case SignInResult.Wait(var until) ->
                messages.warn(
                        TOPIC,
                        Message.of(signIn.get("signin.wait", context.formats().time(until))));
        }
    }

    private void move(CashMovements.Order order) {
        if (begin()) {
            context.work(by -> desk.move(by, order, null))
                    .onFailure(Unavailable.UnavailableException.class, this::unavailable)
                    .onSuccess(this::moved)
                    .onFinished(() -> working.set(false))
                    .start();
        }
    }

    private boolean begin() {
        if (working.get()) {
            return false;
        }
        messages.dismiss(TOPIC);
        working.set(true);
        return true;
    }

    private void moved(CashMoveResult result) {
        tell(result);
        switch (result) {
            case CashMoveResult.Moved(var movement) -> {
                begun();
                load();
                openDrawer.run();
                printer.print(() -> desk.print(movement));
            }
            case CashMoveResult.OpenAlready ignored -> load();
            case CashMoveResult.AmountMissing ignored -> {}
            case CashMoveResult.AmountTooHigh ignored -> {}
            case CashMoveResult.WordsMissing ignored -> {}
        }
    }

    private void begun() {
        amount.set(null);
        reason.set("");
        found.set(null);
        foundReason.set("");
    }

    private void tell(CashMoveResult result) {
        var message = Message.of(result.sentence(context.formats()));
        if (result instanceof CashMoveResult.Moved) {
            messages.done(TOPIC, message);
        } else {
            messages.warn(TOPIC, message);
        }
    }

    private void unavailable(Unavailable.UnavailableException problem) {
        messages.fail(
                TOPIC,
                Message.of(texts.get("dayend.cash.failed"), UnavailableText.of(problem.reason(), context.language())));
    }

    /// Prints a slip again.
    void print(CashMovement movement) {
        printer.print(() -> desk.print(movement));
    }

    boolean mayCloseDay() {
        return context.may(Permission.CLOSE_DAY);
    }

    /// What was left at the last close; null once the day is open.
    ObjectProperty<@Nullable Money> leftProperty() {
        return left;
    }

    ObjectProperty<@Nullable Money> foundProperty() {
        return found;
    }

    StringProperty foundReasonProperty() {
        return foundReason;
    }

    ObjectProperty<CashMovementKind> kindProperty() {
        return kind;
    }

    ObjectProperty<@Nullable Money> amountProperty() {
        return amount;
    }

    StringProperty reasonProperty() {
        return reason;
    }

    /// Who can allow it; empty where nobody has to.
    ObservableList<StaffMember> approvers() {
        return approvers;
    }

    ObjectProperty<@Nullable StaffMember> approverProperty() {
        return approver;
    }

    StringProperty pinProperty() {
        return pin;
    }

    /// Newest first.
    ObservableList<CashMovement> movements() {
        return movements;
    }

    ReadOnlyBooleanProperty workingProperty() {
        return working;
    }

    PageMessages messages() {
        return messages;
    }
}
