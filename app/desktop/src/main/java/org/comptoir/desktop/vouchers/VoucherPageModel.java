package org.comptoir.desktop.vouchers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.vouchers.BlockReason;
import org.comptoir.pos.vouchers.Voucher;
import org.comptoir.pos.vouchers.VoucherChangeResult;
import org.comptoir.pos.vouchers.VoucherChangeResult.Refusal;
import org.comptoir.pos.vouchers.VoucherDesk;
import org.comptoir.pos.vouchers.VoucherHistory;
import org.comptoir.pos.vouchers.VoucherId;
import org.comptoir.pos.vouchers.VoucherLedger;
import org.comptoir.pos.vouchers.VoucherState;
import org.jspecify.annotations.Nullable;

/// The voucher that is looked at, with its history; blocking, unblocking, extending and replacing it.
final class VoucherPageModel {

    static final String NOTE = "note";
    static final String LAST_DAY = "last day";
    private static final String TOPIC = "voucher";
    private static final int USUAL_MONTHS = 3;

    private final ScreenContext context;
    private final VoucherDesk desk;
    private final VoucherLedger ledger;
    private final Customers customers;
    private final VoucherWords words;
    private final Consumer<Voucher> onReplaced;
    private final PageMessages messages = new PageMessages();
    private final ReadOnlyObjectWrapper<@Nullable OpenedVoucher> opened = new ReadOnlyObjectWrapper<>(this, "opened");
    private final ReadOnlyObjectWrapper<@Nullable VoucherTask> task = new ReadOnlyObjectWrapper<>(this, "task");
    private final ObjectProperty<BlockReason> reason = new SimpleObjectProperty<>(this, "reason", BlockReason.LOST);
    private final ObjectProperty<@Nullable LocalDate> lastDay = new SimpleObjectProperty<>(this, "lastDay");
    private final StringProperty note = new SimpleStringProperty(this, "note", "");
    private final BooleanProperty working = new SimpleBooleanProperty(this, "working");

    /// @param onReplaced called with the voucher that is to be printed
    VoucherPageModel(
            ScreenContext context,
            VoucherDesk desk,
            VoucherLedger ledger,
            Customers customers,
            VoucherWords words,
            Consumer<Voucher> onReplaced) {
        this.context = context;
        this.desk = desk;
        this.ledger = ledger;
        this.customers = customers;
        this.words = words;
        this.onReplaced = onReplaced;
    }

    void open(VoucherId voucher) {
        cancel();
        read(voucher);
    }

    private void read(VoucherId voucher) {
        context.work(by -> ledger.history(by, voucher).map(history -> opened(by, history)))
                .onSuccess(found -> opened.set(found.orElse(null)))
                .start();
    }

    private OpenedVoucher opened(SignedInStaff by, VoucherHistory history) {
        var holder = Optional.ofNullable(history.voucher().customer());
        var name = by.may(Permission.SEE_CUSTOMERS)
                ? holder.flatMap(customers::customer).map(Customer::displayName).orElse("")
                : "";
        return new OpenedVoucher(history, name);
    }

    void close() {
        cancel();
        opened.set(null);
    }

    /// What may be done with the voucher now, by who is signed in.
    List<VoucherTask> tasks() {
        var shown = opened.get();
        return shown == null || !context.may(Permission.MANAGE_VOUCHERS) ? List.of() : VoucherTask.of(shown.voucher());
    }

    /// Whether it can be printed again by who is signed in.
    boolean mayPrint() {
        var shown = opened.get();
        return shown != null
                && shown.voucher().state() == VoucherState.OPEN
                && !shown.voucher().isSpent()
                && context.may(Permission.ISSUE_VOUCHERS);
    }

    /// Asks what the task needs.
    void begin(VoucherTask wanted) {
        var shown = opened.get();
        if (shown == null || !context.permits(Permission.MANAGE_VOUCHERS)) {
            return;
        }
        cancel();
        var last = shown.voucher().expiresOn();
        lastDay.set(last == null ? null : last.plusMonths(USUAL_MONTHS));
        task.set(wanted);
    }

    /// @return whether something was asked
    boolean cancel() {
        var wasAsked = task.get() != null;
        task.set(null);
        note.set("");
        reason.set(BlockReason.LOST);
        messages.dismissAll();
        return wasAsked;
    }

    /// Does what was asked for, once.
    void confirm() {
        var shown = opened.get();
        var wanted = task.get();
        if (shown == null || wanted == null || working.get()) {
            return;
        }
        var voucher = shown.voucher().id();
        var why = note.get();
        var day = lastDay.get();
        var cause = reason.get();
        if (wanted == VoucherTask.EXTEND && day == null) {
            tell(Refusal.NOT_LATER);
            return;
        }
        working.set(true);
        context.work(by -> switch (wanted) {
                    case EXTEND -> desk.extend(by, voucher, day, why);
                    case BLOCK -> desk.block(by, voucher, cause, why);
                    case UNBLOCK -> desk.unblock(by, voucher, why);
                    case REPLACE -> desk.replace(by, voucher, why);
                })
                .onSuccess(result -> answer(wanted, result))
                .onFinished(() -> working.set(false))
                .start();
    }

    private void answer(VoucherTask done, VoucherChangeResult result) {
        switch (result) {
            case VoucherChangeResult.Done(var voucher) -> {
                done(done, voucher);
                open(voucher.id());
            }
            case VoucherChangeResult.Replaced(var old, var replacement) -> {
                done(done, old);
                cancel();
                onReplaced.accept(replacement);
            }
            case VoucherChangeResult.Refused(var refusal) -> tell(refusal);
        }
    }

    private void done(VoucherTask task, Voucher voucher) {
        context.messages()
                .done(
                        TOPIC,
                        Message.of(words.texts()
                                .get(task.textKey() + ".done", voucher.code().masked())));
    }

    private void tell(Refusal refusal) {
        var sentence = words.shared().of(refusal);
        switch (refusal) {
            case NO_REASON -> messages.fault(NOTE, sentence);
            case NOT_LATER -> messages.fault(LAST_DAY, sentence);
            case UNKNOWN, REPLACED, ALREADY_BLOCKED, NOT_BLOCKED, DEPOSIT, NOTHING_LEFT -> {
                messages.warn(TOPIC, Message.of(sentence));
                reload();
            }
        }
    }

    private void reload() {
        var shown = opened.get();
        if (shown != null) {
            read(shown.voucher().id());
        }
    }

    /// Null if none is looked at.
    ReadOnlyObjectProperty<@Nullable OpenedVoucher> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /// What is being asked for; null if nothing is.
    ReadOnlyObjectProperty<@Nullable VoucherTask> taskProperty() {
        return task.getReadOnlyProperty();
    }

    /// Why it is blocked.
    ObjectProperty<BlockReason> reasonProperty() {
        return reason;
    }

    /// The day to which it is extended.
    ObjectProperty<@Nullable LocalDate> lastDayProperty() {
        return lastDay;
    }

    StringProperty noteProperty() {
        return note;
    }

    ReadOnlyBooleanProperty workingProperty() {
        return working;
    }

    PageMessages messages() {
        return messages;
    }
}
