package org.comptoir.reports.roll;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Writes individual ESC/POS commands.
final class EscPosCommands {

    private static final int ESC = 0x1B;
    private static final int GS = 0x1D;
    private static final int BARCODE_HEIGHT = 80;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CodeTable table;
    private boolean lacksLetters;

    EscPosCommands(CodeTable table) {
        this.table = table;
    }

    void reset() {
        raw(ESC, '@', ESC, 't', table.number());
    }

    /// The text as it can be printed.
    String plain(String text) {
        lacksLetters |= !table.hasAll(text);
        return table.plain(text);
    }

    /// Whether something was written in other letters than its own.
    boolean lacksLetters() {
        return lacksLetters;
    }

    void line(String plain) {
        text(plain).raw('\n');
    }

    /// The beginning of a line.
    EscPosCommands text(String plain) {
        bytes.writeBytes(table.bytes(plain));
        return this;
    }

    EscPosCommands centre(boolean on) {
        return raw(ESC, 'a', on ? 1 : 0);
    }

    EscPosCommands bold(boolean on) {
        return raw(ESC, 'E', on ? 1 : 0);
    }

    /// Double width and height.
    EscPosCommands size(boolean doubled) {
        return raw(GS, '!', doubled ? 0x11 : 0);
    }

    /// In code set B, with modules of three dots if the paper is wide enough, otherwise two.
    void code128(String text, int modules, int dots) {
        barcodeShape(modules * 3 <= dots ? 3 : 2);
        var data = ("{B" + text.replace("{", "{{")).getBytes(StandardCharsets.US_ASCII);
        raw(GS, 'k', 73, data.length);
        bytes.writeBytes(data);
    }

    void ean13(String digits) {
        barcodeShape(3);
        raw(GS, 'k', 67, digits.length());
        bytes.writeBytes(digits.getBytes(StandardCharsets.US_ASCII));
    }

    /// Height and module width, without the printer's own text below: the caption shows the code in groups.
    private void barcodeShape(int moduleDots) {
        raw(GS, 'h', BARCODE_HEIGHT, GS, 'w', moduleDots, GS, 'H', 0);
    }

    /// Model 2, modules of six dots, error correction M.
    void qr(String text) {
        var data = text.getBytes(StandardCharsets.UTF_8);
        raw(GS, '(', 'k', 4, 0, '1', 'A', '2', 0);
        raw(GS, '(', 'k', 3, 0, '1', 'C', 6);
        raw(GS, '(', 'k', 3, 0, '1', 'E', '1');
        raw(GS, '(', 'k', (data.length + 3) & 0xFF, (data.length + 3) >> 8, '1', 'P', '0');
        bytes.writeBytes(data);
        raw(GS, '(', 'k', 3, 0, '1', 'Q', '0');
    }

    void image(BitImage raster) {
        raw(GS, 'v', '0', 0, raster.rowBytes() & 0xFF, raster.rowBytes() >> 8);
        raw(raster.height() & 0xFF, raster.height() >> 8);
        bytes.writeBytes(raster.bits());
    }

    /// `GS V 66 n`: feeds to the cutter and cuts all but one point.
    void feedAndCut() {
        raw(ESC, 'd', 3, GS, 'V', 66, 0);
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }

    private EscPosCommands raw(int... values) {
        for (var value : values) {
            bytes.write(value);
        }
        return this;
    }
}
