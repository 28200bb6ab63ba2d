package org.comptoir.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Posted;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogoModelTest {

    @TempDir
    Path folder;

    @Test
    void showsTheLogoAndExplainsARefusal() throws Exception {
        try (var office = ScreenFixture.founded(folder.resolve("shop"), Language.FRENCH)) {
            var logo = new LogoModel(
                    office.context(Language.ENGLISH), office.shop().settings());
            var png = folder.resolve("logo.png");
            javax.imageio.ImageIO.write(
                    new java.awt.image.BufferedImage(40, 20, java.awt.image.BufferedImage.TYPE_INT_RGB),
                    "png",
                    png.toFile());
            logo.choose(png);
            assertThat(logo.messages().posted()).extracting(Posted::level).containsExactly(Level.DONE);
            assertThat(logo.logoProperty().get()).isNotNull();
            logo.choose(Files.writeString(folder.resolve("text.png"), "no picture"));
            assertThat(logo.messages().posted()).extracting(Posted::level).containsExactly(Level.WARNING);
            logo.choose(Files.write(folder.resolve("huge.png"), new byte[3_000_000]));
            assertThat(logo.messages().posted()).extracting(Posted::level).containsExactly(Level.WARNING);
            logo.choose(folder.resolve("missing.png"));
            assertThat(logo.messages().posted()).extracting(Posted::level).containsExactly(Level.FAILURE);
            assertThat(logo.logoProperty().get()).as("the one before").isNotNull();
            logo.remove();
            assertThat(logo.logoProperty().get()).isNull();
            assertThat(office.mishaps()).isEmpty();
        }
    }
}
