package org.comptoir.desktop.start;

import java.util.Arrays;
import org.comptoir.desktop.ui.theme.Brightness;
import org.comptoir.desktop.ui.theme.TextSize;
import org.comptoir.pos.till.machine.AppearanceSettings;
import org.comptoir.pos.till.machine.KeyboardUse;
import org.comptoir.pos.till.machine.MachineFile;

/// The brightness, text size and keyboard of the window, as remembered by the machine.
record WindowAppearance(Brightness brightness, TextSize size, KeyboardUse keyboard) {

    static final WindowAppearance DEFAULT =
            new WindowAppearance(Brightness.SYSTEM, TextSize.NORMAL, KeyboardUse.TOUCHED);

    static WindowAppearance remembered(AppearanceSettings kept) {
        return new WindowAppearance(
                chosen(Brightness.values(), kept.brightness(), DEFAULT.brightness()),
                chosen(TextSize.values(), kept.textSize(), DEFAULT.size()),
                kept.keyboard());
    }

    private static <E extends Enum<E>> E chosen(E[] values, String note, E defaultValue) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(note))
                .findFirst()
                .orElse(defaultValue);
    }

    void keep(MachineFile machine) {
        machine.change(settings -> settings.with(settings.appearance()
                .withBrightness(brightness.name())
                .withTextSize(size.name())
                .withKeyboard(keyboard)));
    }
}
