package org.comptoir.reports.engine;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;

/// The bundled fonts, Comptoir Sans, for the PDF library.
public enum DocumentFonts {
    REGULAR("ComptoirSans-Regular"),
    SEMI_BOLD("ComptoirSans-SemiBold"),
    DISPLAY("ComptoirSansDisplay-SemiBold");

    private final String path;
    private final BaseFont baseFont;

    DocumentFonts(String name) {
        path = "fonts/" + name + ".ttf";
        baseFont = embeddable();
    }

    /// The width of a line in points.
    public double width(String line, double size) {
        return baseFont.getWidthPoint(line, (float) size);
    }

    boolean has(int letter) {
        return baseFont.charExists(letter);
    }

    /// A new font object for each document, because it records the characters the document uses.
    BaseFont embeddable() {
        try (var file = DocumentFonts.class.getClassLoader().getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("missing font " + path);
            }
            return BaseFont.createFont(
                    path, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, file.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new DocumentFailedException("font " + path + " cannot be read", e);
        }
    }
}
