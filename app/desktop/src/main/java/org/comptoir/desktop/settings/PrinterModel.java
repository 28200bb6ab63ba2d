package org.comptoir.desktop.settings;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.machine.MachineFile;
import org.comptoir.reports.roll.EscPos;
import org.comptoir.reports.roll.ReceiptRoll;
import org.comptoir.reports.roll.ReceiptRow;
import org.comptoir.reports.roll.RollPrinter;
import org.comptoir.shop.devices.DeviceProblem;
import org.comptoir.shop.devices.ReceiptPrinter;

/// The receipt printer settings and a test.
final class PrinterModel {

    private static final String TOPIC = "printer";

    /// Sets where this machine prints its receipts.
    @FunctionalInterface
    interface Change {
        void apply(SignedInStaff by, String kind, String address);
    }

    private final ScreenContext context;
    private final ShopSettings settings;
    private final MachineFile machine;
    private final Change change;
    private final Texts texts;
    private final StringProperty kind = new SimpleStringProperty(this, "kind", "none");
    private final StringProperty address = new SimpleStringProperty(this, "address", "");
    private final PageMessages messages = new PageMessages();

    PrinterModel(ScreenContext context, ShopSettings settings, MachineFile machine, Change change) {
        this.context = context;
        this.settings = settings;
        this.machine = machine;
        this.change = change;
        texts = context.texts("settings");
    }

    void load() {
        context.tasks()
                .of(() -> machine.settings().printer())
                .onSuccess(kept -> {
                    kind.set(kept.kind());
                    address.set(kept.address());
                })
                .start();
    }

    void save() {
        messages.dismissAll();
        if (ReceiptPrinter.of(kind.get(), address.get()).isEmpty()) {
            messages.warn(TOPIC, Message.of(texts.get("settings.printer.unfit." + kind.get())));
            return;
        }
        var keptKind = kind.get();
        var keptAddress = address.get().strip();
        context.act(by -> change.apply(by, keptKind, keptAddress))
                .onSuccess(done -> messages.done(TOPIC, Message.of(texts.get("settings.saved"))))
                .start();
    }

    /// Prints a few lines with the settings in the fields, saved or not.
    void test() {
        messages.dismissAll();
        var printer = ReceiptPrinter.of(kind.get(), address.get());
        if (printer.isEmpty()) {
            messages.warn(TOPIC, Message.of(texts.get("settings.printer.unfit." + kind.get())));
            return;
        }
        context.tasks()
                .of(() -> send(printer.get()))
                .onSuccess(sent -> messages.done(
                        TOPIC, Message.of(texts.get("settings.printer.sent"), texts.get("settings.printer.sent.look"))))
                .onFailure(
                        DeviceProblem.class,
                        problem -> messages.fail(
                                TOPIC,
                                Message.of(
                                        texts.get("settings.printer.failed"),
                                        texts.get(
                                                "settings.printer.failed.look", String.valueOf(problem.getMessage())))))
                .start();
    }

    private void send(ReceiptPrinter printer) {
        var bytes =
                new EscPos(RollPrinter.DEFAULT).print(ticket(settings.profile().name()));
        printer.send(bytes);
    }

    private ReceiptRoll ticket(String shopName) {
        return new ReceiptRoll(
                texts.get("settings.printer.ticket"),
                context.language(),
                List.of(
                        new ReceiptRow.Title(shopName),
                        new ReceiptRow.Centred(texts.get("settings.printer.ticket"), true),
                        new ReceiptRow.Rule(),
                        new ReceiptRow.Text(texts.get("settings.printer.ticket.letters")),
                        new ReceiptRow.Gap()));
    }

    StringProperty kindProperty() {
        return kind;
    }

    StringProperty addressProperty() {
        return address;
    }

    PageMessages messages() {
        return messages;
    }
}
