package org.comptoir.reports.engine;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.GenericMultipleBarcodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Reads a PDF as a person and as a scanner would.
public final class Pages {

    private static final int DPI = 200;

    private final PDDocument document;

    public Pages(byte[] pdf) {
        try {
            document = Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int count() {
        return document.getNumberOfPages();
    }

    public float heightInPoints() {
        return document.getPage(0).getMediaBox().getHeight();
    }

    public float widthInPoints() {
        return document.getPage(0).getMediaBox().getWidth();
    }

    /// The text of all pages, white space normalised to single spaces.
    public String text() {
        return text(1, count());
    }

    public String text(int first, int last) {
        try {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(first);
            stripper.setEndPage(last);
            return stripper.getText(document).replaceAll("[\\s\\u00A0\\u202F]+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All characters of a page with their positions.
    public List<TextPosition> characters(int page) {
        var characters = new ArrayList<TextPosition>();
        try {
            var stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    characters.add(letter);
                    super.processTextPosition(letter);
                }
            };
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return characters;
    }

    /// The fonts by which a page prints this text, letter by letter.
    public List<String> fonts(int page, String text) {
        return characters(page).stream()
                .filter(letter -> text.contains(letter.getUnicode()))
                .map(letter -> letter.getFont().getName().replaceFirst("^[A-Z]{6}\\+", ""))
                .distinct()
                .sorted()
                .toList();
    }

    /// Where a text of a page begins, in points from its left edge.
    public float left(int page, String text) {
        var letters = characters(page);
        var written = letters.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
        var first = written.indexOf(text);
        if (first < 0) {
            throw new AssertionError("not on page " + page + ": " + text);
        }
        return letters.get(first).getXDirAdj();
    }

    /// The codes on a page, sorted by their text.
    public List<String> codes(int page) {
        var image = image(page);
        try {
            var results =
                    new GenericMultipleBarcodeReader(new MultiFormatReader()).decodeMultiple(bitmap(image), hints());
            return Stream.of(results).map(Result::getText).distinct().sorted().toList();
        } catch (NotFoundException e) {
            throw new AssertionError("no code on page " + page, e);
        }
    }

    /// The only code in an area, given in millimetres from the top left corner.
    public String code(int page, double left, double top, double width, double height) {
        var image = image(page);
        var right = Math.min(image.getWidth() - pixels(left), pixels(width));
        var area = image.getSubimage(pixels(left), pixels(top), right, pixels(height));
        try {
            return new MultiFormatReader().decode(bitmap(area), hints()).getText();
        } catch (NotFoundException e) {
            throw new AssertionError("no code there", e);
        }
    }

    private BufferedImage image(int page) {
        try {
            return new PDFRenderer(document).renderImageWithDPI(page - 1, DPI, ImageType.RGB);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int pixels(double millimetres) {
        return (int) Math.floor(millimetres / 25.4 * DPI);
    }

    private static BinaryBitmap bitmap(BufferedImage image) {
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        LuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new BinaryBitmap(new HybridBinarizer(source));
    }

    /// Limited to the symbologies the shop prints: lines of text sometimes look like Interleaved 2 of 5.
    private static Map<DecodeHintType, Object> hints() {
        return Map.of(
                DecodeHintType.TRY_HARDER,
                Boolean.TRUE,
                DecodeHintType.POSSIBLE_FORMATS,
                List.of(BarcodeFormat.CODE_128, BarcodeFormat.EAN_13, BarcodeFormat.QR_CODE));
    }
}
