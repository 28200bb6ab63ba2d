package org.comptoir.program.bench.paper;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;

/// The bundled font, loaded by the PDF library alone.
final class LibraryFont {

    private static final String PATH = "fonts/ComptoirSans-Regular.ttf";

    private LibraryFont() {}

    static BaseFont embedded() throws IOException {
        try (var file = LibraryFont.class.getClassLoader().getResourceAsStream(PATH)) {
            if (file == null) {
                throw new IllegalStateException("missing " + PATH);
            }
            return BaseFont.createFont(
                    PATH, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, file.readAllBytes(), null);
        }
    }
}
