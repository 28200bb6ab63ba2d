package org.comptoir.desktop.settings;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.machine.MachineFile;
import org.comptoir.pos.till.machine.PrinterSettings;
import org.comptoir.reports.roll.EscPos;
import org.comptoir.reports.roll.ReceiptRoll;
import org.comptoir.reports.roll.ReceiptRow;
import org.comptoir.reports.roll.RollPrinter;
import org.comptoir.shop.devices.DeviceProblem;
import org.comptoir.shop.devices.ReceiptPrinter;

/// The receipt printer settings and a test.
final class PrinterModel {

    /// The field of where the printer is.
    static final String ADDRESS = "address";

    private static final String TOPIC = "printer";

    private final ScreenContext context;
    private final ShopSettings settings;
    private final MachineFile machine;
    private final MachineChange change;
    private final Texts texts;
    private final StringProperty kind = new SimpleStringProperty(this, "kind", "none");
    private final StringProperty address = new SimpleStringProperty(this, "address", "");
    private final BooleanProperty drawer = new SimpleBooleanProperty(this, "drawer", true);
    private final PageMessages messages = new PageMessages();

    PrinterModel(ScreenContext context, ShopSettings settings, MachineFile machine, MachineChange change) {
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
                    drawer.set(kept.drawer());
                })
                .start();
    }

    void save() {
        messages.dismissAll();
        if (ReceiptPrinter.of(kind.get(), address.get()).isEmpty()) {
            messages.fault(ADDRESS, texts.get("settings.printer.unfit." + kind.get()));
            return;
        }
        var printer = new PrinterSettings(kind.get(), address.get().strip(), drawer.get());
        context.act(by -> change.apply(by, settings -> settings.with(printer)))
                .onSuccess(done -> messages.done(TOPIC, Message.of(texts.get("settings.saved"))))
                .start();
    }

    /// Prints a few lines with the settings in the fields, saved or not.
    void test() {
        messages.dismissAll();
        var printer = ReceiptPrinter.of(kind.get(), address.get());
        if (printer.isEmpty()) {
            messages.fault(ADDRESS, texts.get("settings.printer.unfit." + kind.get()));
            return;
        }
        context.tasks()
                .of(() -> send(printer.get()))
                .onSuccess(sent -> messages.done(
                        TOPIC, Message.of(texts.get("settings.printer.sent"), texts.get("settings.printer.sent.look"))))
                .onFailure(
                        DeviceProblem.class,
                        problem -> messages.fault(
                                ADDRESS,
                                texts.get("settings.printer.failed")
                                        + " "
                                        + texts.get(
                                                "settings.printer.failed.look", String.valueOf(problem.getMessage()))))
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

    BooleanProperty drawerProperty() {
        return drawer;
    }

    PageMessages messages() {
        return messages;
    }
}
