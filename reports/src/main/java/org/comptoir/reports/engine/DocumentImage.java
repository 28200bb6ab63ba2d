package org.comptoir.reports.engine;

import net.sf.jasperreports.renderers.Renderable;
import net.sf.jasperreports.renderers.SimpleDataRenderer;

/// An image in a document: a barcode or the shop's logo.
public final class DocumentImage {

    private final Renderable renderable;

    DocumentImage(Renderable renderable) {
        this.renderable = renderable;
    }

    /// @param image the bytes of a PNG or JPEG file
    public static DocumentImage ofImage(byte[] image) {
        return new DocumentImage(SimpleDataRenderer.getInstance(image));
    }

    Renderable renderable() {
        return renderable;
    }
}
