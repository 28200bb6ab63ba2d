package org.comptoir.reports.engine;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfGState;
import java.awt.Color;
import org.comptoir.reports.engine.text.DocumentFonts;

/// Draws the words of a [PageMark] from the lower left to the upper right of a page, so that everything below stays
/// readable.
final class MarkWriter {

    private static final Color COLOUR = new Color(0xB4, 0x23, 0x18);
    private static final float OPACITY = 0.28f;

    /// Of the diagonal.
    private static final float SHARE = 0.7f;

    private static final float MAX_SIZE = 72;

    private final String words;
    private final BaseFont font;

    MarkWriter(String words, BaseFont font) {
        this.words = words;
        this.font = font;
    }

    void write(PdfContentByte page, float width, float height) {
        var diagonal = Math.hypot(width, height);
        var size = (float) Math.min(MAX_SIZE, diagonal * SHARE / DocumentFonts.SEMI_BOLD.width(words, 1));
        var state = new PdfGState();
        state.setFillOpacity(OPACITY);
        page.saveState();
        page.setGState(state);
        page.setColorFill(COLOUR);
        page.beginText();
        page.setFontAndSize(font, size);
        page.showTextAligned(PdfContentByte.ALIGN_CENTER, words, width / 2, height / 2, (float)
                Math.toDegrees(Math.atan2(height, width)));
        page.endText();
        page.restoreState();
    }
}
