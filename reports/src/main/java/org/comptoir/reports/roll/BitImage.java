package org.comptoir.reports.roll;

import java.awt.Color;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// A monochrome image centred on the paper, for `GS v 0`.
///
/// @param rowBytes bytes per row, eight dots each
/// @param height number of rows
record BitImage(int rowBytes, int height, byte[] bits) {

    private static final int TALLEST = 200;
    private static final int DARK = 128;

    static BitImage of(byte[] image, int dots) {
        return of(onPaper(read(image), dots));
    }

    /// What is dark of a grey picture that is as wide as the paper.
    static BitImage of(BufferedImage grey) {
        var rowBytes = grey.getWidth() / 8;
        var bits = new byte[rowBytes * grey.getHeight()];
        for (var y = 0; y < grey.getHeight(); y++) {
            for (var x = 0; x < rowBytes * 8; x++) {
                if ((grey.getRGB(x, y) & 0xFF) < DARK) {
                    bits[y * rowBytes + x / 8] |= (byte) (0x80 >> x % 8);
                }
            }
        }
        return new BitImage(rowBytes, grey.getHeight(), bits);
    }

    private static BufferedImage onPaper(BufferedImage picture, int dots) {
        var scale = Math.min(dots * 0.7 / picture.getWidth(), (double) TALLEST / picture.getHeight());
        var width = Math.max(1, (int) (picture.getWidth() * scale));
        var height = Math.max(1, (int) (picture.getHeight() * scale));
        var canvas = new BufferedImage(dots, height, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = canvas.createGraphics();
        graphics.drawImage(
                picture.getScaledInstance(width, height, Image.SCALE_SMOOTH), (dots - width) / 2, 0, Color.WHITE, null);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, (dots - width) / 2, height);
        graphics.fillRect((dots + width) / 2, 0, dots, height);
        graphics.dispose();
        return canvas;
    }

    private static BufferedImage read(byte[] image) {
        try {
            var picture = ImageIO.read(new ByteArrayInputStream(image));
            if (picture == null) {
                throw new IllegalArgumentException("no picture");
            }
            return picture;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
