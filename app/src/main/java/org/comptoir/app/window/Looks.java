package org.comptoir.app.window;

import java.util.Arrays;
import org.comptoir.app.theme.Brightness;
import org.comptoir.app.theme.TextSize;
import org.comptoir.pos.till.machine.AppearanceSettings;
import org.comptoir.pos.till.machine.MachineFile;

/// How bright the window is and how large its text, as the machine remembers it.
record Looks(Brightness brightness, TextSize size) {

    static final Looks USUAL = new Looks(Brightness.SYSTEM, TextSize.NORMAL);

    static Looks remembered(AppearanceSettings kept) {
        return new Looks(
                chosen(Brightness.values(), kept.brightness(), USUAL.brightness()),
                chosen(TextSize.values(), kept.textSize(), USUAL.size()));
    }

    private static <E extends Enum<E>> E chosen(E[] values, String note, E usual) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(note))
                .findFirst()
                .orElse(usual);
    }

    void keep(MachineFile machine) {
        machine.change(settings -> settings.with(
                settings.appearance().withBrightness(brightness.name()).withTextSize(size.name())));
    }
}
