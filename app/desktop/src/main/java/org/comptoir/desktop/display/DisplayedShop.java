package org.comptoir.desktop.display;

import java.io.ByteArrayInputStream;
import javafx.scene.image.Image;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.till.machine.DisplaySettings;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;

/// What a customer display shows of the shop.
///
/// @param formats in the shop's language: it is the customer who reads it
/// @param logo null if there is none
public record DisplayedShop(
        String name, Formats formats, @Nullable Image logo, DisplaySettings settings, boolean isTraining) {

    /// Reads it, in the background.
    static DisplayedShop read(OpenShop shop) {
        var profile = shop.settings().profile();
        var logo = shop.settings()
                .logo()
                .map(stored -> new Image(new ByteArrayInputStream(stored.content())))
                .filter(image -> !image.isError())
                .orElse(null);
        return new DisplayedShop(
                profile.name(),
                formats(profile),
                logo,
                shop.machine().settings().display(),
                shop.isTraining());
    }

    private static Formats formats(ShopProfile profile) {
        return new Formats(profile.language(), profile.zone());
    }
}
