package org.comptoir.reports.letter;

import org.comptoir.reports.engine.DocumentFonts;
import org.comptoir.reports.engine.SheetWriter;
import org.comptoir.reports.engine.WrappedLines;

/// The pages of a letter, in points from their top left corner.
final class LetterPage {

    static final double LEFT = 57;
    static final double WIDTH = 481;
    static final int INK = 0x1E2320;

    private static final double TOP = 40;
    private static final double BOTTOM = 768;
    private static final double POINT = 1 / SheetWriter.POINTS_PER_MILLIMETRE;
    private static final double FOOT_SIZE = 7.5;
    private static final int PALE = 0x626762;

    private final SheetWriter sheets;
    private final String footNote;
    private double y = TOP;
    private int number;

    LetterPage(SheetWriter sheets, String footNote) {
        this.sheets = sheets;
        this.footNote = footNote;
        next();
    }

    /// The vertical position of the next part.
    double y() {
        return y;
    }

    void goTo(double position) {
        y = position;
    }

    /// Starts a new page if this height does not fit on the current one.
    void keepTogether(double height) {
        if (y + height > BOTTOM) {
            next();
        }
    }

    private void next() {
        sheets.newSheet();
        number++;
        y = TOP;
        sheets.line(LEFT * POINT, (BOTTOM + 8) * POINT, (LEFT + WIDTH) * POINT, (BOTTOM + 8) * POINT);
        fitted(DocumentFonts.REGULAR, FOOT_SIZE, PALE, footNote, LEFT, BOTTOM + 14, 440, 24);
        if (number > 1) {
            var text = String.valueOf(number);
            var textWidth = DocumentFonts.REGULAR.width(text, FOOT_SIZE);
            fitted(DocumentFonts.REGULAR, FOOT_SIZE, PALE, text, LEFT + WIDTH - textWidth, BOTTOM + 14, 40, 12);
        }
    }

    /// Writes text into an area, with a smaller font size if it would not fit.
    void fitted(
            DocumentFonts font,
            double size,
            int rgb,
            String text,
            double left,
            double top,
            double width,
            double height) {
        var wrapped = WrappedLines.fitted(font, text, size, width, height);
        sheets.ink(rgb);
        var baseline = top + WrappedLines.ASCENT * wrapped.size();
        for (var line : wrapped.lines()) {
            line(font, wrapped.size(), left, baseline, line);
            baseline += wrapped.size() * WrappedLines.LEADING;
        }
    }

    void line(DocumentFonts font, double size, double left, double baseline, String text) {
        if (!text.isEmpty()) {
            sheets.text(font, size, left * POINT, baseline * POINT, text);
        }
    }

    SheetWriter sheets() {
        return sheets;
    }

    static double millimetres(double points) {
        return points * POINT;
    }
}
