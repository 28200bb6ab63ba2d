package org.comptoir.desktop.settings;

import java.util.Arrays;
import org.comptoir.desktop.ui.theme.Appearance;
import org.comptoir.desktop.ui.theme.Brightness;
import org.comptoir.desktop.ui.theme.TextSize;
import org.comptoir.pos.settings.ShopSettings;

/// The looks that were chosen, kept with the shop.
public final class KeptAppearance {

    static final String BRIGHTNESS = "window.brightness";
    static final String SIZE = "window.size";

    private KeptAppearance() {}

    /// What was kept; what is not known is as the system, at the normal size.
    public static Appearance of(ShopSettings settings) {
        var brightness = settings.get(BRIGHTNESS).orElse("");
        var size = settings.get(SIZE).orElse("");
        return new Appearance(
                Arrays.stream(Brightness.values())
                        .filter(any -> any.name().equals(brightness))
                        .findFirst()
                        .orElse(Brightness.SYSTEM),
                Arrays.stream(TextSize.values())
                        .filter(any -> any.name().equals(size))
                        .findFirst()
                        .orElse(TextSize.NORMAL));
    }
}
