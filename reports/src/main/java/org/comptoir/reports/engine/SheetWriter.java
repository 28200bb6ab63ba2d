package org.comptoir.reports.engine;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;
import org.comptoir.pos.language.Language;

/// Writes A4 sheets straight to a PDF, page by page as they come, so that memory does not grow with their number
/// (decision 0010). Measures are millimetres from the top left corner of the sheet; sizes of letters are points.
public final class SheetWriter implements AutoCloseable {

    public static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private static final double WIDTH = 210;
    private static final double HEIGHT = 297;
    private static final Color HAIRLINE = new Color(0x8C, 0x86, 0x7D);

    private final Document document = new Document(new Rectangle(points(WIDTH), points(HEIGHT)));
    private final PdfWriter writer;
    private final PdfContentByte page;
    private final Map<Fonts, BaseFont> fonts = new EnumMap<>(Fonts.class);
    private boolean begun;

    /// The stream is left open at the end.
    public SheetWriter(OutputStream out, String title, Language language) {
        try {
            writer = PdfWriter.getInstance(document, out);
        } catch (DocumentException e) {
            throw new PaperFailure("PDF cannot be opened", e);
        }
        writer.setCloseStream(false);
        writer.setViewerPreferences(PdfWriter.PrintScalingNone | PdfWriter.DisplayDocTitle);
        document.addTitle(title);
        document.addCreator("Comptoir");
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language.locale().toLanguageTag()));
        page = writer.getDirectContent();
    }

    public void newSheet() {
        if (begun) {
            document.newPage();
        }
        begun = true;
        writer.setPageEmpty(false);
    }

    /// @param baseline where the letters stand
    public void text(Fonts font, double size, double left, double baseline, String line) {
        page.beginText();
        page.setFontAndSize(fonts.computeIfAbsent(font, Fonts::embeddable), (float) size);
        page.setTextMatrix(points(left), fromTop(baseline));
        page.showText(line);
        page.endText();
    }

    /// The code with its quiet zone in that area. The bars are written in whole modules under a scale: five times
    /// fewer figures to write than in points.
    public void barcode(Barcode barcode, double left, double top, double width, double height) {
        var modules = barcode.modules();
        page.saveState();
        page.concatCTM(
                points(width / modules[0].length),
                0,
                0,
                -points(height / modules.length),
                points(left),
                fromTop(top));
        page.setLiteral(bars(modules));
        page.restoreState();
    }

    private static String bars(boolean[][] modules) {
        var bars = new StringBuilder();
        for (var row = 0; row < modules.length; row++) {
            for (var run : Runs.of(modules[row])) {
                bars.append(run.start()).append(' ').append(row).append(' ');
                bars.append(run.length()).append(" 1 re\n");
            }
        }
        return bars.append("f\n").toString();
    }

    /// A rectangle of hairlines.
    public void outline(double left, double top, double width, double height) {
        hairlines();
        page.rectangle(points(left), fromTop(top + height), points(width), points(height));
        page.stroke();
    }

    public void line(double fromLeft, double fromTop, double toLeft, double toTop) {
        hairlines();
        page.moveTo(points(fromLeft), fromTop(fromTop));
        page.lineTo(points(toLeft), fromTop(toTop));
        page.stroke();
    }

    private void hairlines() {
        page.setLineWidth(0.4f);
        page.setColorStroke(HAIRLINE);
    }

    @Override
    public void close() {
        document.close();
    }

    private static float points(double millimetres) {
        return (float) (millimetres * POINTS_PER_MILLIMETRE);
    }

    private static float fromTop(double millimetres) {
        return points(HEIGHT - millimetres);
    }
}
