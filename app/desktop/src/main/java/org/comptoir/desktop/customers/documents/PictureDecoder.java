package org.comptoir.desktop.customers.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.comptoir.desktop.printing.PageImage;

/// Decodes a picture no larger than a screen shows it; its size is read from its header before anything is decoded.
final class PictureDecoder {

    /// Larger pictures are refused: forty megapixels.
    static final long MAX_PIXELS = 40_000_000;

    /// In pixels, of the longer side of what is shown.
    private static final int MAX_SHOWN = 2_000;

    private static final double SCREEN = 96;

    private PictureDecoder() {}

    /// @throws UncheckedIOException if this is no picture that can be decoded, or one too large
    static PageImage decode(byte[] content) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no picture");
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                var width = reader.getWidth(0);
                var height = reader.getHeight(0);
                if ((long) width * height > MAX_PIXELS) {
                    throw new IOException("a picture of " + width + " x " + height);
                }
                var step = Math.max(1, Math.max(width, height) / MAX_SHOWN);
                var parameters = reader.getDefaultReadParam();
                parameters.setSourceSubsampling(step, step, 0, 0);
                return page(reader.read(0, parameters));
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UncheckedIOException(new IOException("a damaged picture", e));
        }
    }

    /// On white, as on paper.
    private static PageImage page(BufferedImage picture) {
        var width = picture.getWidth();
        var height = picture.getHeight();
        var opaque = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = opaque.createGraphics();
        graphics.drawImage(picture, 0, 0, java.awt.Color.WHITE, null);
        graphics.dispose();
        return new PageImage(width, height, opaque.getRGB(0, 0, width, height, null, 0, width), SCREEN);
    }
}
