package org.comptoir.desktop.settings;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.ui.notice.Message;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.machine.PrinterSettings;
import org.comptoir.reports.roll.EscPos;
import org.comptoir.reports.roll.ReceiptRoll;
import org.comptoir.reports.roll.ReceiptRow;
import org.comptoir.reports.roll.RollPrinter;
import org.comptoir.shop.devices.DeviceProblem;
import org.comptoir.shop.devices.ReceiptPrinter;
import org.comptoir.shop.open.OpenShop;

/// Where receipts are printed, and whether that works.
final class PrinterModel {

    private final OpenShop shop;
    private final Supplier<SignedInStaff> signedIn;
    private final Tasks tasks;
    private final Formats formats;
    private final Texts texts;
    private final StringProperty kind = new SimpleStringProperty(this, "kind", "none");
    private final StringProperty address = new SimpleStringProperty(this, "address", "");
    private final BooleanProperty drawer = new SimpleBooleanProperty(this, "drawer", true);
    private final ObservableList<Message> messages = FXCollections.observableArrayList();

    PrinterModel(OpenShop shop, Supplier<SignedInStaff> signedIn, Tasks tasks, Formats formats) {
        this.shop = shop;
        this.signedIn = signedIn;
        this.tasks = tasks;
        this.formats = formats;
        texts = Texts.of("settings", formats.language());
    }

    void load() {
        tasks.of(() -> shop.machine().settings().printer())
                .onSuccess(kept -> {
                    kind.set(kept.kind());
                    address.set(kept.address());
                    drawer.set(kept.drawer());
                })
                .start();
    }

    void save() {
        messages.clear();
        if (ReceiptPrinter.of(kind.get(), address.get()).isEmpty()) {
            messages.add(Message.toPutRight(texts.get("settings.printer.unfit." + kind.get())));
            return;
        }
        var by = signedIn.get();
        var printer = new PrinterSettings(kind.get(), address.get().strip(), drawer.get());
        tasks.of(() -> shop.changeMachine(by, settings -> settings.with(printer)))
                .onSuccess(done -> messages.add(Message.done(texts.get("settings.saved"))))
                .start();
    }

    /// Prints a few lines at what stands in the fields, saved or not.
    void test() {
        messages.clear();
        var printer = ReceiptPrinter.of(kind.get(), address.get());
        if (printer.isEmpty()) {
            messages.add(Message.toPutRight(texts.get("settings.printer.unfit." + kind.get())));
            return;
        }
        tasks.of(() -> send(printer.get())).onSuccess(messages::add).start();
    }

    private Message send(ReceiptPrinter printer) {
        var bytes = new EscPos(RollPrinter.DEFAULT)
                .print(ticket(shop.settings().profile().name()));
        try {
            printer.send(bytes);
            return Message.done(texts.get("settings.printer.sent"), texts.get("settings.printer.sent.look"));
        } catch (DeviceProblem e) {
            return Message.failed(
                    texts.get("settings.printer.failed"),
                    texts.get("settings.printer.failed.look", String.valueOf(e.getMessage())));
        }
    }

    private ReceiptRoll ticket(String shop) {
        return new ReceiptRoll(
                texts.get("settings.printer.ticket"),
                formats.language(),
                List.of(
                        new ReceiptRow.Title(shop),
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

    ObservableList<Message> messages() {
        return messages;
    }
}
