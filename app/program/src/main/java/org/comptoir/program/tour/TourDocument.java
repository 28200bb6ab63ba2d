package org.comptoir.program.tour;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/// A PDF read back the way its recipient would: by eye and by scanner.
///
/// @param text with normalised spaces
/// @param firstCode on the first page, if any
public record TourDocument(int pages, String text, Optional<String> firstCode) {

    private static final int DOTS_PER_INCH = 300;
    private static final Map<DecodeHintType, Object> SCANNER =
            Map.of(DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.CODE_128), DecodeHintType.TRY_HARDER, true);

    public static TourDocument read(Path file) {
        try (var document = Loader.loadPDF(file.toFile())) {
            var text = new PDFTextStripper().getText(document);
            return new TourDocument(
                    document.getNumberOfPages(), text.replace('\u00A0', ' ').replace('\u202F', ' '), scanned(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> scanned(PDDocument document) throws IOException {
        var image = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var bitmap = new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));
        try {
            return Optional.of(new MultiFormatReader().decode(bitmap, SCANNER).getText());
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }
}
