package org.comptoir.desktop.settings;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.machine.MachineFile;
import org.comptoir.pos.till.machine.MachineSettings;
import org.comptoir.pos.till.machine.ScaleKind;
import org.comptoir.pos.till.machine.ScaleProtocol;
import org.comptoir.pos.till.machine.ScaleSettings;
import org.comptoir.shop.devices.scale.ScaleReading;
import org.comptoir.shop.devices.scale.ScaleReadingText;
import org.comptoir.shop.devices.scale.Scales;

/// The scale of this machine, and a test.
final class ScaleModel {

    /// The field of where the scale is.
    static final String ADDRESS = "address";

    private final ScreenContext context;
    private final Texts texts;
    private final ObjectProperty<ScaleKind> kind = new SimpleObjectProperty<>(this, "kind", ScaleKind.NONE);
    private final StringProperty address = new SimpleStringProperty(this, "address", "");
    private final ObjectProperty<ScaleProtocol> protocol =
            new SimpleObjectProperty<>(this, "protocol", ScaleProtocol.TOLEDO_8217);
    private final ObjectProperty<Boolean> byItself = new SimpleObjectProperty<>(this, "byItself", false);
    private final MachineDeviceModel<ScaleSettings> device;

    ScaleModel(ScreenContext context, MachineFile machine, MachineChange change) {
        this.context = context;
        texts = context.texts("settings");
        device = new MachineDeviceModel<>(
                "scale",
                context,
                machine,
                change,
                new MachineDeviceModel.Part<ScaleSettings>(MachineSettings::scale, MachineSettings::with),
                this::chosen,
                this::isFit);
    }

    void load() {
        device.load(this::show);
    }

    private void show(ScaleSettings kept) {
        kind.set(kept.kind());
        address.set(kept.address());
        protocol.set(kept.protocol());
        byItself.set(kept.takesByItself());
    }

    private ScaleSettings chosen() {
        return new ScaleSettings(kind.get(), address.get(), protocol.get(), byItself.get());
    }

    private boolean isFit(ScaleSettings typed) {
        if (!Scales.isFit(typed)) {
            device.fault(
                    ADDRESS, texts.get("settings.scale.unfit." + typed.kind().word()));
            return false;
        }
        return true;
    }

    void save() {
        device.save();
    }

    /// Asks the scale with the settings in the fields, saved or not.
    void test() {
        device.ifFit(now -> context.tasks()
                .of(() -> Scales.weigh(now))
                .onSuccess(this::tell)
                .start());
    }

    private void tell(ScaleReading reading) {
        var sentence = new ScaleReadingText(context.formats()).of(reading);
        if (reading instanceof ScaleReading.NoAnswer(var detail)) {
            device.fault(ADDRESS, texts.get("settings.scale.failed", detail.strip()));
        } else {
            device.done(sentence);
        }
    }

    ObjectProperty<ScaleKind> kindProperty() {
        return kind;
    }

    StringProperty addressProperty() {
        return address;
    }

    ObjectProperty<ScaleProtocol> protocolProperty() {
        return protocol;
    }

    ObjectProperty<Boolean> byItselfProperty() {
        return byItself;
    }

    PageMessages messages() {
        return device.messages();
    }
}
