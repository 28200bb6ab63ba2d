package org.comptoir.reports.engine;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import com.google.zxing.oned.EAN13Writer;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/// A barcode: its modules are computed by ZXing and drawn as vectors, including the quiet zone.
public final class Barcode {

    /// The symbologies the shop prints, with the quiet zone each requires.
    public enum Symbology {
        /// ISO/IEC 15417: ten modules of quiet zone on each side.
        CODE_128(10, 10),
        /// ISO/IEC 15420: eleven modules on the left, seven on the right.
        EAN_13(11, 7),
        /// ISO/IEC 18004: four modules all around.
        QR(4, 4);

        private final int quietLeft;
        private final int quietRight;

        Symbology(int quietLeft, int quietRight) {
            this.quietLeft = quietLeft;
            this.quietRight = quietRight;
        }
    }

    private final Symbology symbology;
    private final String text;
    private final BitMatrix matrix;

    /// @throws IllegalArgumentException if the text is empty, longer than 80 characters or not plain ASCII
    public static Barcode code128(String text) {
        return new Barcode(Symbology.CODE_128, text);
    }

    /// @throws IllegalArgumentException if the check digit is wrong
    public static Barcode ean13(String thirteenDigits) {
        return new Barcode(Symbology.EAN_13, thirteenDigits);
    }

    public static Barcode qr(String text) {
        return new Barcode(Symbology.QR, text);
    }

    private Barcode(Symbology symbology, String text) {
        this.symbology = symbology;
        this.text = text;
        this.matrix = encoded(symbology, text);
    }

    public Symbology symbology() {
        return symbology;
    }

    /// The encoded text.
    public String text() {
        return text;
    }

    /// As wide as its place in the document.
    public DocumentImage picture() {
        return picture(Double.MAX_VALUE);
    }

    /// @param maxModule the widest a module may be, in points
    public DocumentImage picture(double maxModule) {
        return new DocumentImage(new ModuleDrawing(symbology + ":" + text, modules(), maxModule));
    }

    /// Rows of modules, `true` for dark ones, including the quiet zone; a linear code has one row.
    public boolean[][] modules() {
        var linear = symbology != Symbology.QR;
        var top = linear ? 0 : symbology.quietLeft;
        var rows = linear ? 1 : matrix.getHeight();
        var modules = new boolean[rows + 2 * top][symbology.quietLeft + matrix.getWidth() + symbology.quietRight];
        for (var y = 0; y < rows; y++) {
            for (var x = 0; x < matrix.getWidth(); x++) {
                modules[top + y][symbology.quietLeft + x] = matrix.get(x, y);
            }
        }
        return modules;
    }

    private static BitMatrix encoded(Symbology symbology, String text) {
        var plain = Map.of(EncodeHintType.MARGIN, 0);
        return switch (symbology) {
            case CODE_128 -> new Code128Writer().encode(text, BarcodeFormat.CODE_128, 0, 1, plain);
            case EAN_13 -> new EAN13Writer().encode(text, BarcodeFormat.EAN_13, 0, 1, plain);
            case QR -> qrMatrix(text);
        };
    }

    private static BitMatrix qrMatrix(String text) {
        try {
            var hints = Map.of(
                    EncodeHintType.MARGIN,
                    0,
                    EncodeHintType.CHARACTER_SET,
                    "UTF-8",
                    EncodeHintType.ERROR_CORRECTION,
                    ErrorCorrectionLevel.M);
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException("no QR code can hold it", e);
        }
    }
}
