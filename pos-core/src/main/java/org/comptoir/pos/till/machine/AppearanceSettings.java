package org.comptoir.pos.till.machine;

import org.comptoir.pos.text.Language;
import org.jspecify.annotations.Nullable;

/// The appearance and language of a machine's screen.
///
/// @param brightness as named by the window, empty for the system's
/// @param textSize as named by the window, empty for normal
/// @param language of the screen; null for the shop's
public record AppearanceSettings(
        String brightness,
        String textSize,
        KeyboardUse keyboard,
        @Nullable Language language) {

    public static final AppearanceSettings DEFAULT = new AppearanceSettings("", "", KeyboardUse.TOUCHED, null);

    public AppearanceSettings withBrightness(String other) {
        return new AppearanceSettings(other, textSize, keyboard, language);
    }

    public AppearanceSettings withTextSize(String other) {
        return new AppearanceSettings(brightness, other, keyboard, language);
    }

    public AppearanceSettings withKeyboard(KeyboardUse other) {
        return new AppearanceSettings(brightness, textSize, other, language);
    }

    /// @param other none for the shop's
    public AppearanceSettings withLanguage(@Nullable Language other) {
        return new AppearanceSettings(brightness, textSize, keyboard, other);
    }
}
