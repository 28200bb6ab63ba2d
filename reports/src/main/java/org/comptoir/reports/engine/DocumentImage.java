package org.comptoir.reports.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import net.sf.jasperreports.renderers.Renderable;
import net.sf.jasperreports.renderers.SimpleDataRenderer;

/// An image in a document: a barcode, a drawing or the shop's logo.
public final class DocumentImage {

    private final Renderable renderable;

    DocumentImage(Renderable renderable) {
        this.renderable = renderable;
    }

    /// @param image the bytes of a PNG or JPEG file
    public static DocumentImage ofImage(byte[] image) {
        return new DocumentImage(SimpleDataRenderer.getInstance(image));
    }

    /// A drawing that stays sharp at any size.
    ///
    /// @param id of its own: a document stores it once
    public static DocumentImage ofShapes(String id, double width, double height, List<ShapeDrawing.Fill> fills) {
        return new DocumentImage(new ShapeDrawing(id, width, height, fills));
    }

    /// The width of a picture by its height.
    ///
    /// @param image the bytes of a PNG or JPEG file
    public static double shape(byte[] image) {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(image))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new IllegalArgumentException("no picture");
            }
            var reader = readers.next();
            reader.setInput(input);
            var shape = (double) reader.getWidth(0) / reader.getHeight(0);
            reader.dispose();
            return shape;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Renderable renderable() {
        return renderable;
    }
}
