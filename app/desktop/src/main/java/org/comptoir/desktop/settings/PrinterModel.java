package org.comptoir.desktop.settings;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.machine.MachineFile;
import org.comptoir.pos.till.machine.PagePaper;
import org.comptoir.pos.till.machine.PrinterSettings;
import org.comptoir.pos.till.machine.RollLetters;
import org.comptoir.pos.till.machine.RollSettings;
import org.comptoir.shop.devices.DeviceProblem;
import org.comptoir.shop.devices.ReceiptPrinter;
import org.comptoir.shop.devices.SystemPrinters;
import org.comptoir.shop.devices.TestReceipt;

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
    private final ObjectProperty<Boolean> drawer = new SimpleObjectProperty<>(this, "drawer", true);
    private final ObjectProperty<RollLetters> letters =
            new SimpleObjectProperty<>(this, "letters", RollSettings.DEFAULT.letters());
    private final ObjectProperty<Integer> columns =
            new SimpleObjectProperty<>(this, "columns", RollSettings.DEFAULT.columns());
    private final ObjectProperty<Integer> pin =
            new SimpleObjectProperty<>(this, "pin", RollSettings.DEFAULT.drawerPin());
    private final ObjectProperty<PagePaper> paper =
            new SimpleObjectProperty<>(this, "paper", PrinterSettings.NONE.paper());
    private final ReadOnlyObjectWrapper<List<String>> systemNames =
            new ReadOnlyObjectWrapper<>(this, "systemNames", List.of());
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
                .onSuccess(this::show)
                .start();
        context.tasks().of(SystemPrinters::names).onSuccess(systemNames::set).start();
    }

    private void show(PrinterSettings kept) {
        kind.set(kept.kind());
        address.set(kept.address());
        drawer.set(kept.drawer());
        letters.set(kept.roll().letters());
        columns.set(kept.roll().columns());
        pin.set(kept.roll().drawerPin());
        paper.set(kept.paper());
    }

    void save() {
        messages.dismissAll();
        whereItIs(printer -> context.act(by -> change.apply(by, machineSettings -> machineSettings.with(chosen())))
                .onSuccess(done -> messages.done(TOPIC, Message.of(texts.get("settings.saved"))))
                .start());
    }

    private PrinterSettings chosen() {
        return new PrinterSettings(
                kind.get(),
                address.get().strip(),
                drawer.get(),
                new RollSettings(letters.get(), columns.get(), pin.get()),
                paper.get());
    }

    private void whereItIs(Consumer<ReceiptPrinter> use) {
        ReceiptPrinter.of(kind.get(), address.get())
                .ifPresentOrElse(use, () -> messages.fault(ADDRESS, texts.get("settings.printer.unfit." + kind.get())));
    }

    /// Prints a few lines with the settings in the fields, saved or not.
    void test() {
        messages.dismissAll();
        whereItIs(printer -> test(printer, chosen()));
    }

    private void test(ReceiptPrinter printer, PrinterSettings chosen) {
        context.tasks()
                .of(() -> printer.send(new TestReceipt(settings.profile().name(), context.language()).bytes(chosen)))
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

    StringProperty kindProperty() {
        return kind;
    }

    StringProperty addressProperty() {
        return address;
    }

    /// Whether it is any printer, which takes pages of its paper.
    BooleanBinding takesPages() {
        return kind.isEqualTo("pages");
    }

    /// Whether it takes the commands of receipt printers.
    BooleanBinding takesCommands() {
        return Bindings.createBooleanBinding(
                () -> !kind.get().equals("none") && !kind.get().equals("pages"), kind);
    }

    ReadOnlyObjectProperty<List<String>> systemNames() {
        return systemNames.getReadOnlyProperty();
    }

    Property<RollLetters> lettersProperty() {
        return letters;
    }

    Property<Integer> columnsProperty() {
        return columns;
    }

    Property<Integer> pinProperty() {
        return pin;
    }

    Property<PagePaper> paperProperty() {
        return paper;
    }

    ObjectProperty<Boolean> drawerProperty() {
        return drawer;
    }

    PageMessages messages() {
        return messages;
    }
}
