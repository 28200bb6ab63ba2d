package org.comptoir.desktop.start.window;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.comptoir.desktop.ui.theme.Brightness;
import org.comptoir.desktop.ui.theme.TextSize;

/// How bright the window is and how large its text, as the shop remembers it.
record AppearanceSettings(Brightness brightness, TextSize size) {

    private static final String BRIGHTNESS = "look.brightness";
    private static final String SIZE = "look.size";

    static final AppearanceSettings DEFAULT = new AppearanceSettings(Brightness.SYSTEM, TextSize.NORMAL);

    static AppearanceSettings remembered(Function<String, Optional<String>> notes) {
        return new AppearanceSettings(
                chosen(Brightness.values(), notes.apply(BRIGHTNESS).orElse(""), DEFAULT.brightness()),
                chosen(TextSize.values(), notes.apply(SIZE).orElse(""), DEFAULT.size()));
    }

    private static <E extends Enum<E>> E chosen(E[] values, String note, E usual) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(note))
                .findFirst()
                .orElse(usual);
    }

    void keep(BiConsumer<String, String> notes) {
        notes.accept(BRIGHTNESS, brightness.name());
        notes.accept(SIZE, size.name());
    }
}
