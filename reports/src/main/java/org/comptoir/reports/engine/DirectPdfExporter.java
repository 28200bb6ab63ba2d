package org.comptoir.reports.engine;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.util.ExifOrientationEnum;
import net.sf.jasperreports.engine.util.Pair;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfImage;
import org.comptoir.reports.engine.text.DocumentFonts;
import org.jspecify.annotations.Nullable;

/// Writes what papers are mostly made of, plain text and barcodes, straight into the page, which takes a third of the
/// time; everything else is written as JasperReports does.
final class DirectPdfExporter extends JRPdfExporter {

    private final @Nullable PageGrid grid;
    private final Map<String, Pair<PdfImage, ExifOrientationEnum>> imagesOfAllReports = new HashMap<>();
    private final PictureWriter pictures = new PictureWriter();
    private @Nullable TextWriter text;

    /// @param grid moves elements to places that whole points cannot say
    DirectPdfExporter(@Nullable PageGrid grid) {
        super(DefaultJasperReportsContext.getInstance());
        this.grid = grid;
    }

    /// JasperReports would store a logo again for each part of the document.
    @Override
    protected void initReport() {
        super.initReport();
        loadedImagesMap = imagesOfAllReports;
    }

    @Override
    protected void exportPage(JRPrintPage page) throws JRException, IOException {
        super.exportPage(page);
        PageMark.current()
                .ifPresent(words ->
                        new MarkWriter(words, boldFont()).write(page(), pageFormat.getPageWidth(), pageHeight()));
    }

    private BaseFont boldFont() {
        var attributes = new HashMap<AttributedCharacterIterator.Attribute, Object>();
        attributes.put(TextAttribute.FAMILY, DocumentFonts.TEXT_FAMILY);
        attributes.put(TextAttribute.WEIGHT, TextAttribute.WEIGHT_BOLD);
        return ((ClassicPdfProducer) pdfProducer)
                .getFont(attributes, Locale.ROOT)
                .getBaseFont();
    }

    @Override
    protected void exportElements(Collection<JRPrintElement> elements) throws IOException, JRException {
        if (grid == null || !isFrameless()) {
            super.exportElements(elements);
            return;
        }
        for (var cell : grid.cells(elements)) {
            page().saveState();
            page().concatCTM(1, 0, 0, 1, cell.right(), -cell.down());
            super.exportElements(cell.elements());
            page().restoreState();
        }
    }

    /// Whether these are the elements of a page, not of a frame on it.
    private boolean isFrameless() {
        return getOffsetX() == 0 && getOffsetY() == 0;
    }

    @Override
    public void exportText(JRPrintText printed) {
        if (text == null) {
            text = new TextWriter((ClassicPdfProducer) pdfProducer, this::getStyledText);
        }
        var left = printed.getX() + getOffsetX();
        var top = pageHeight() - printed.getY() - getOffsetY();
        if (isTagged || !text.write(page(), printed, left, top)) {
            super.exportText(printed);
        }
    }

    @Override
    public void exportImage(JRPrintImage image) throws IOException, JRException {
        var left = image.getX() + getOffsetX();
        var bottom = pageHeight() - image.getY() - getOffsetY() - image.getHeight();
        if (isTagged || !pictures.write(page(), image, left, bottom)) {
            super.exportImage(image);
        }
    }

    private PdfContentByte page() {
        return ((ClassicPdfProducer) pdfProducer).getPdfContentByte();
    }

    private int pageHeight() {
        return pageFormat.getPageHeight();
    }
}
