package org.comptoir.reports.engine.text;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The bundled fonts, Comptoir Sans, as the PDF library measures them: to a thousandth of the font size, which is what
/// Java2D says too.
public enum DocumentFonts {
    REGULAR("ComptoirSans-Regular"),
    SEMI_BOLD("ComptoirSans-SemiBold"),
    DISPLAY("ComptoirSansDisplay-SemiBold");

    /// The names by which a template asks for them.
    public static final String TEXT_FAMILY = "Comptoir Sans";

    public static final String DISPLAY_FAMILY = "Comptoir Sans Display";

    private static final int CACHED = 0x2200;
    private static final short UNKNOWN = Short.MIN_VALUE;
    private static final int MISSING = -1;
    private static final float THOUSANDTH = 0.001f;

    private final BaseFont baseFont;
    private final short[] advances = new short[CACHED];
    private final float ascent;
    private final float descent;
    private final float leading;

    DocumentFonts(String name) {
        baseFont = read("fonts/" + name + ".ttf");
        Arrays.fill(advances, UNKNOWN);
        ascent = baseFont.getFontDescriptor(BaseFont.AWT_ASCENT, 1);
        descent = -baseFont.getFontDescriptor(BaseFont.AWT_DESCENT, 1);
        leading = baseFont.getFontDescriptor(BaseFont.AWT_LEADING, 1);
    }

    private static BaseFont read(String path) {
        try (var file = DocumentFonts.class.getClassLoader().getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("missing font " + path);
            }
            return BaseFont.createFont(
                    path, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, file.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException("font " + path + " cannot be read", e);
        }
    }

    /// The font of this name, or null if it is none of ours.
    static @Nullable DocumentFonts named(@Nullable Object family, boolean bold) {
        if (TEXT_FAMILY.equals(family)) {
            return bold ? SEMI_BOLD : REGULAR;
        }
        return DISPLAY_FAMILY.equals(family) ? DISPLAY : null;
    }

    /// The width of a line in points.
    public double width(String line, double size) {
        return line.codePoints().map(letter -> Math.max(0, advance(letter))).sum() * size / 1000;
    }

    public boolean has(int letter) {
        return advance(letter) != MISSING;
    }

    /// In points; 0 for a letter the font lacks.
    float width(int letter, float size) {
        return Math.max(0, advance(letter)) * size * THOUSANDTH;
    }

    private int advance(int letter) {
        if (letter >= CACHED) {
            return measured(letter);
        }
        if (advances[letter] == UNKNOWN) {
            advances[letter] = (short) measured(letter);
        }
        return advances[letter];
    }

    private int measured(int letter) {
        return baseFont.charExists(letter) ? baseFont.getWidth(letter) : MISSING;
    }

    /// From the top of a line to its baseline, as a multiple of the size.
    float ascent() {
        return ascent;
    }

    /// From the baseline to the bottom of a line, as a multiple of the size.
    float descent() {
        return descent;
    }

    float leading() {
        return leading;
    }
}
