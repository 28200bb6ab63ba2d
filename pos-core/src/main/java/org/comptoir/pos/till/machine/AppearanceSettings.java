package org.comptoir.pos.till.machine;

import org.comptoir.pos.text.Language;
import org.jspecify.annotations.Nullable;

/// How the screen of a machine looks and speaks.
///
/// @param brightness as the window names it, empty for the system's
/// @param textSize as the window names it, empty for the normal one
/// @param language of the screen; none for the shop's
public record AppearanceSettings(
        String brightness, String textSize, @Nullable Language language) {

    public static final AppearanceSettings DEFAULT = new AppearanceSettings("", "", null);

    public AppearanceSettings withBrightness(String other) {
        return new AppearanceSettings(other, textSize, language);
    }

    public AppearanceSettings withTextSize(String other) {
        return new AppearanceSettings(brightness, other, language);
    }

    /// @param other none for the shop's
    public AppearanceSettings withLanguage(@Nullable Language other) {
        return new AppearanceSettings(brightness, textSize, other);
    }
}
