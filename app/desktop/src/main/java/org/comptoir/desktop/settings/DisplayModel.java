package org.comptoir.desktop.settings;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.machine.DisplayKind;
import org.comptoir.pos.till.machine.DisplaySettings;
import org.comptoir.pos.till.machine.MachineFile;
import org.comptoir.pos.till.machine.MachineSettings;
import org.comptoir.pos.till.machine.PoleLetters;
import org.comptoir.shop.devices.DeviceProblem;
import org.comptoir.shop.devices.display.CustomerDisplays;

/// The customer display of this machine, and a test.
final class DisplayModel {

    /// The field of where a pole display is.
    static final String ADDRESS = "address";

    static final String WELCOME = "welcome";

    private final ScreenContext context;
    private final ShopSettings settings;
    private final boolean isTraining;
    private final Texts texts;
    private final ObjectProperty<DisplayKind> kind = new SimpleObjectProperty<>(this, "kind", DisplayKind.NONE);
    private final ObjectProperty<Integer> screen = new SimpleObjectProperty<>(this, "screen", 2);
    private final StringProperty address = new SimpleStringProperty(this, "address", "");
    private final ObjectProperty<PoleLetters> letters = new SimpleObjectProperty<>(this, "letters", PoleLetters.PLAIN);
    private final StringProperty welcome = new SimpleStringProperty(this, "welcome", "");
    private final MachineDeviceModel<DisplaySettings> device;

    DisplayModel(
            ScreenContext context,
            ShopSettings settings,
            MachineFile machine,
            MachineChange change,
            boolean isTraining) {
        this.context = context;
        this.settings = settings;
        this.isTraining = isTraining;
        texts = context.texts("settings");
        device = new MachineDeviceModel<>(
                "display",
                context,
                machine,
                change,
                new MachineDeviceModel.Part<DisplaySettings>(MachineSettings::display, MachineSettings::with),
                this::chosen,
                this::isFit);
    }

    void load() {
        device.load(this::show);
    }

    private void show(DisplaySettings kept) {
        kind.set(kept.kind());
        screen.set(kept.screen());
        address.set(kept.kind().isPole() ? kept.address() : "");
        letters.set(kept.letters());
        welcome.set(kept.welcome());
    }

    private DisplaySettings chosen() {
        var where = switch (kind.get()) {
            case NONE -> "";
            case SCREEN -> Integer.toString(screen.get());
            case NETWORK, DEVICE -> address.get();
        };
        return new DisplaySettings(kind.get(), where, letters.get(), welcome.get());
    }

    /// Whether what is typed can be; if not, the fields tell. Settings cut a welcome that is too long, so the field is
    /// asked.
    private boolean isFit(DisplaySettings typed) {
        if (welcome.get().strip().length() > DisplaySettings.MAX_WELCOME) {
            device.fault(WELCOME, texts.get("settings.display.welcome.long", DisplaySettings.MAX_WELCOME));
            return false;
        }
        if (!CustomerDisplays.isFit(typed)) {
            device.fault(
                    ADDRESS, texts.get("settings.display.unfit." + typed.kind().word()));
            return false;
        }
        return true;
    }

    void save() {
        device.save();
    }

    /// Greets on a pole display with the settings in the fields, saved or not.
    void test() {
        device.ifFit(now -> context.tasks()
                .of(() -> CustomerDisplays.greet(now, settings.profile(), isTraining))
                .onSuccess(shown -> device.done(texts.get("settings.display.sent")))
                .onFailure(
                        DeviceProblem.class,
                        problem -> device.fault(
                                ADDRESS, texts.get("settings.display.failed", String.valueOf(problem.getMessage()))))
                .start());
    }

    ObjectProperty<DisplayKind> kindProperty() {
        return kind;
    }

    /// Which of the machine's screens, counted from 1.
    ObjectProperty<Integer> screenProperty() {
        return screen;
    }

    StringProperty addressProperty() {
        return address;
    }

    ObjectProperty<PoleLetters> lettersProperty() {
        return letters;
    }

    StringProperty welcomeProperty() {
        return welcome;
    }

    PageMessages messages() {
        return device.messages();
    }
}
