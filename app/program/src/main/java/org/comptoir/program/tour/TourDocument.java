package org.comptoir.program.tour;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/// A PDF read back the way its recipient would: by eye and by scanner.
///
/// @param file where it is
/// @param text with normalised spaces
public record TourDocument(Path file, int pages, String text) {

    private static final int DOTS_PER_INCH = 300;
    private static final Map<DecodeHintType, Object> SCANNER =
            Map.of(DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.CODE_128), DecodeHintType.TRY_HARDER, true);

    public static TourDocument read(Path file) {
        try (var document = Loader.loadPDF(file.toFile())) {
            var text = new PDFTextStripper().getText(document);
            return new TourDocument(
                    file,
                    document.getNumberOfPages(),
                    text.replace('\u00A0', ' ').replace('\u202F', ' '));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The first code on the first page, if any. The page is drawn in grey, which is what a scanner sees.
    public Optional<String> firstCode() {
        try (var document = Loader.loadPDF(file.toFile())) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.GRAY);
            var greys = ((DataBufferByte) page.getRaster().getDataBuffer()).getData();
            return code(new PlanarYUVLuminanceSource(
                    greys, page.getWidth(), page.getHeight(), 0, 0, page.getWidth(), page.getHeight(), false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> code(LuminanceSource page) {
        try {
            return Optional.of(new MultiFormatReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(page)), SCANNER)
                    .getText());
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }
}
