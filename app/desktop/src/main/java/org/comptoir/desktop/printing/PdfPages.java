package org.comptoir.desktop.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Renders pages of a PDF.
final class PdfPages {

    /// Sharp at half size, and fast: an A4 page has a million pixels.
    static final double MIN_DOTS_PER_INCH = 120;

    /// An A4 page has five million pixels.
    static final double MAX_DOTS_PER_INCH = 240;

    /// @param page from 0
    record Drawn(byte[] pdf, int pages, int page, PageImage image) {}

    private PdfPages() {}

    /// @param page from 0; the last one if there are fewer
    /// @throws UncheckedIOException if this is no PDF that can be read
    static Drawn draw(byte[] pdf, int page, double dotsPerInch) {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = document.getNumberOfPages();
            if (pages == 0) {
                throw new IOException("a PDF without a page");
            }
            var drawn = Math.clamp(page, 0, pages - 1);
            var picture = new PDFRenderer(document).renderImageWithDPI(drawn, (float) dotsPerInch, ImageType.RGB);
            var width = picture.getWidth();
            var height = picture.getHeight();
            var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
            return new Drawn(pdf, pages, drawn, new PageImage(width, height, pixels, dotsPerInch));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
