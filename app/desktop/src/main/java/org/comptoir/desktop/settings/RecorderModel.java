package org.comptoir.desktop.settings;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.machine.MachineFile;
import org.comptoir.pos.till.machine.MachineSettings;
import org.comptoir.pos.till.machine.RecorderKind;
import org.comptoir.pos.till.machine.RecorderSettings;
import org.comptoir.pos.till.machine.TerminalDetails;
import org.comptoir.shop.devices.DeviceReady;
import org.comptoir.shop.documents.FiscalLinkTable;
import org.comptoir.shop.files.AtomicFile;
import org.comptoir.shop.fiscal.FiscalDesk;
import org.comptoir.shop.fiscal.FiscalText;

/// The fiscal recorder of this machine, and by which its card terminal is known to the tax office.
final class RecorderModel {

    static final String TERMINAL = "terminal";

    private static final String TOPIC = "recorder";

    private final ScreenContext context;
    private final MachineFile machine;
    private final MachineChange change;
    private final FiscalDesk desk;
    private final BooleanSupplier isItalian;
    private final Function<SignedInStaff, FiscalLinkTable> links;
    private final Texts texts;
    private final ObjectProperty<RecorderKind> kind = new SimpleObjectProperty<>(this, "kind", RecorderKind.NONE);
    private final BooleanProperty receipts = new SimpleBooleanProperty(this, "receipts");
    private final BooleanProperty offered = new SimpleBooleanProperty(this, "offered");
    private final StringProperty terminal = new SimpleStringProperty(this, "terminal", "");
    private final StringProperty acquirer = new SimpleStringProperty(this, "acquirer", "");
    private final StringProperty acquirerTaxCode = new SimpleStringProperty(this, "acquirerTaxCode", "");
    private final PageMessages messages = new PageMessages();

    /// @param isItalian whether the shop is in Italy, read in the background
    /// @param links of terminals and recorders, read in the background
    RecorderModel(
            ScreenContext context,
            MachineFile machine,
            MachineChange change,
            FiscalDesk desk,
            BooleanSupplier isItalian,
            Function<SignedInStaff, FiscalLinkTable> links) {
        this.context = context;
        this.machine = machine;
        this.change = change;
        this.desk = desk;
        this.isItalian = isItalian;
        this.links = links;
        texts = context.texts("settings");
    }

    void load() {
        context.tasks().of(isItalian::getAsBoolean).onSuccess(offered::set).start();
        context.tasks().of(machine::settings).onSuccess(this::show).start();
    }

    private void show(MachineSettings settings) {
        kind.set(settings.recorder().kind());
        receipts.set(settings.recorder().hasReceipts());
        terminal.set(settings.terminalDetails().id());
        acquirer.set(settings.terminalDetails().acquirer());
        acquirerTaxCode.set(settings.terminalDetails().acquirerTaxCode());
    }

    void save() {
        messages.dismissAll();
        var details = TerminalDetails.of(terminal.get(), acquirer.get(), acquirerTaxCode.get());
        if (details.isEmpty()) {
            messages.fault(TERMINAL, texts.get("settings.recorder.terminal.unfit"));
            return;
        }
        var chosen = new RecorderSettings(kind.get(), receipts.get());
        context.act(by -> change.apply(by, settings -> settings.with(chosen).with(details.get())))
                .onSuccess(saved -> messages.done(TOPIC, Message.of(texts.get("settings.saved"))))
                .start();
    }

    /// Asks the recorder that is saved whether it is ready.
    void ask() {
        messages.dismissAll();
        var words = new FiscalText(context.formats());
        context.tasks()
                .of(desk::status)
                .onSuccess(status -> {
                    var sentence = Message.of(status.map(words::of).orElseGet(words::noRecorder));
                    if (status.filter(DeviceReady.Ready.class::isInstance).isPresent()) {
                        messages.done(TOPIC, sentence);
                    } else {
                        messages.warn(TOPIC, sentence);
                    }
                })
                .start();
    }

    /// Writes which terminals stand beside which recorders, as the merchant registers them.
    void export(Path file) {
        messages.dismissAll();
        context.act(by -> {
                    var table = links.apply(by);
                    AtomicFile.write(file, out -> {
                        table.write(file, out);
                        return table.links().size();
                    });
                })
                .onSuccess(done ->
                        messages.done(TOPIC, context.saved(file).openable(texts.get("settings.recorder.links.saved"))))
                .onFailure(
                        UncheckedIOException.class,
                        problem -> messages.fail(
                                TOPIC, Message.of(texts.get("settings.recorder.links.failed", file.toString()))))
                .start();
    }

    ObjectProperty<RecorderKind> kindProperty() {
        return kind;
    }

    /// Whether this program's receipt is offered beside the recorder's document.
    BooleanProperty receiptsProperty() {
        return receipts;
    }

    /// Whether a recorder can be chosen: only a shop in Italy has one.
    BooleanProperty offeredProperty() {
        return offered;
    }

    StringProperty terminalProperty() {
        return terminal;
    }

    StringProperty acquirerProperty() {
        return acquirer;
    }

    StringProperty acquirerTaxCodeProperty() {
        return acquirerTaxCode;
    }

    PageMessages messages() {
        return messages;
    }
}
