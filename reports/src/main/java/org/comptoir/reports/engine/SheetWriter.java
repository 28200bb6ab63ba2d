package org.comptoir.reports.engine;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Image;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.comptoir.pos.text.Language;

/// Writes A4 sheets directly to a PDF, page by page, so that memory use does not grow with their number (decisions
/// 0010 and 0014). Coordinates are millimetres from the top left corner of the sheet; font sizes are points.
public final class SheetWriter implements AutoCloseable {

    public static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private static final double WIDTH = 210;
    private static final double HEIGHT = 297;
    private static final float CORNER = 6;
    private static final Color HAIRLINE = new Color(0x8C, 0x86, 0x7D);

    private final Document document = new Document(new Rectangle(points(WIDTH), points(HEIGHT)));
    private final PdfWriter writer;
    private final PdfContentByte page;
    private final Map<DocumentFonts, BaseFont> fonts = new EnumMap<>(DocumentFonts.class);
    private final Map<byte[], Image> pictures = new IdentityHashMap<>();
    private boolean started;

    /// The stream is left open.
    public SheetWriter(OutputStream output, String title, Language language) {
        try {
            writer = PdfWriter.getInstance(document, output);
        } catch (DocumentException e) {
            throw new DocumentFailedException("PDF cannot be opened", e);
        }
        writer.setCloseStream(false);
        writer.setViewerPreferences(PdfWriter.PrintScalingNone | PdfWriter.DisplayDocTitle);
        document.addTitle(title);
        document.addCreator("Comptoir");
        document.open();
        writer.getExtraCatalog()
                .put(PdfName.LANG, new PdfString(language.locale().toLanguageTag()));
        page = writer.getDirectContent();
    }

    public void newSheet() {
        if (started) {
            document.newPage();
        }
        started = true;
        writer.setPageEmpty(false);
    }

    /// Sets the colour of text and fills for the rest of this sheet.
    public void ink(int rgb) {
        page.setColorFill(new Color(rgb));
    }

    /// Draws a picture as large as fits, at the top left of its area. Equal pictures are stored once.
    ///
    /// @param image the bytes of a PNG or JPEG file
    public void picture(byte[] image, double left, double top, double width, double height) {
        try {
            var picture = pictures.computeIfAbsent(image, SheetWriter::read);
            picture.scaleToFit(points(width), points(height));
            picture.setAbsolutePosition(points(left), fromTop(top) - picture.getScaledHeight());
            page.addImage(picture);
        } catch (DocumentException e) {
            throw new DocumentFailedException("picture cannot be written", e);
        }
    }

    private static Image read(byte[] image) {
        try {
            return Image.getInstance(image);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param baseline vertical position of the baseline
    public void text(DocumentFonts font, double size, double left, double baseline, String line) {
        page.beginText();
        page.setFontAndSize(fonts.computeIfAbsent(font, DocumentFonts::embeddable), (float) size);
        page.setTextMatrix(points(left), fromTop(baseline));
        page.showText(line);
        page.endText();
    }

    /// Draws the code with its quiet zone. Bars are written in whole modules under a scale transformation, which
    /// takes five times fewer digits than points.
    public void barcode(Barcode barcode, double left, double top, double width, double height) {
        var modules = barcode.modules();
        page.saveState();
        page.concatCTM(
                points(width / modules[0].length), 0, 0, -points(height / modules.length), points(left), fromTop(top));
        page.setLiteral(bars(modules));
        page.restoreState();
    }

    private static String bars(boolean[][] modules) {
        var bars = new StringBuilder();
        for (var row = 0; row < modules.length; row++) {
            for (var run : BarRuns.of(modules[row])) {
                bars.append(run.start()).append(' ').append(row).append(' ');
                bars.append(run.length()).append(" 1 re\n");
            }
        }
        return bars.append("f\n").toString();
    }

    /// Draws a rectangle with a hairline border.
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

    /// Fills a rectangle without a border.
    public void area(double left, double top, double width, double height) {
        page.rectangle(points(left), fromTop(top + height), points(width), points(height));
        page.fill();
    }

    /// Draws a box with round corners and a dashed border to cut along.
    public void cutOut(double left, double top, double width, double height, int edge, int filling) {
        page.saveState();
        page.setLineWidth(1);
        page.setLineDash(5, 3, 0);
        page.setColorStroke(new Color(edge));
        page.setColorFill(new Color(filling));
        page.roundRectangle(points(left), fromTop(top + height), points(width), points(height), CORNER);
        page.fillStroke();
        page.restoreState();
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
