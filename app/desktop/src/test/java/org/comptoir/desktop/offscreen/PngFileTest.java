package org.comptoir.desktop.offscreen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PngFileTest {

    private static final int WIDTH = 37;
    private static final int HEIGHT = 23;

    @Test
    void isReadAsItWasWritten(@TempDir Path folder) throws IOException {
        var pixels = new Random(1).ints(WIDTH * HEIGHT).toArray();
        var file = folder.resolve("picture.png");

        PngFile.write(file, pixels, WIDTH);

        var read = ImageIO.read(file.toFile());
        assertThat(read.getWidth()).isEqualTo(WIDTH);
        assertThat(read.getHeight()).isEqualTo(HEIGHT);
        assertThat(read.getColorModel().hasAlpha()).isFalse();
        for (var i = 0; i < pixels.length; i++) {
            assertThat(read.getRGB(i % WIDTH, i / WIDTH)).isEqualTo(0xFF000000 | pixels[i]);
        }
    }
}
