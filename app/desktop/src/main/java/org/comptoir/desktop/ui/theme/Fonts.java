package org.comptoir.desktop.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignAIkonHandler;

/// Registers the bundled fonts with JavaFX: the fonts also used for documents, and the icons. Each weight is a
/// separate family, because JavaFX supports no weights between normal and bold.
public final class Fonts {

    private static final double ANY_SIZE = 14;

    private static final List<String> FILES = List.of(
            "ComptoirSans-Regular.ttf",
            "ComptoirSans-Medium.ttf",
            "ComptoirSans-SemiBold.ttf",
            "ComptoirSansDisplay-SemiBold.ttf");

    private Fonts() {}

    /// May be called repeatedly: fonts already registered are skipped.
    public static void load() {
        FILES.forEach(file -> load("/fonts/" + file, Fonts.class.getResourceAsStream("/fonts/" + file)));
        load("the icons", new MaterialDesignAIkonHandler().getFontResourceAsStream());
    }

    private static void load(String name, @Nullable InputStream file) {
        if (file == null) {
            throw new IllegalStateException("The font " + name + " is missing from the program");
        }
        try (file) {
            Font.loadFont(file, ANY_SIZE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
