package org.comptoir.reports.engine;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// A barcode as a picture file, dark on white whatever it is shown on.
public final class CodePicture {

    private static final int DARK = 0x000000;
    private static final int LIGHT = 0xFFFFFF;

    private CodePicture() {}

    /// @param module the side of a module, in pixels
    public static byte[] png(Barcode barcode, int module) {
        var modules = barcode.modules();
        var picture =
                new BufferedImage(modules[0].length * module, modules.length * module, BufferedImage.TYPE_BYTE_BINARY);
        for (var y = 0; y < picture.getHeight(); y++) {
            for (var x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, modules[y / module][x / module] ? DARK : LIGHT);
            }
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
