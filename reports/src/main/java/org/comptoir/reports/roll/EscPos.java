package org.comptoir.reports.roll;

import java.util.List;
import org.comptoir.reports.engine.Barcode;

/// The commands for a receipt printer (Epson's ESC/POS, which other manufacturers follow).
public final class EscPos {

    private static final int PULSE_ON = 25;
    private static final int PULSE_OFF = 250;

    private final RollPrinter printer;

    public EscPos(RollPrinter printer) {
        this.printer = printer;
    }

    /// Prints the roll and cuts it, leaving a small bridge that holds it.
    public byte[] print(ReceiptRoll roll) {
        var out = new EscPosCommands(printer.table());
        out.reset();
        roll.rows().forEach(row -> row(out, row));
        out.feedAndCut();
        return out.toBytes();
    }

    /// Opens the drawer: `ESC p m t1 t2`, pulse lengths in units of 2 ms.
    public byte[] openDrawer() {
        return new byte[] {0x1B, 'p', (byte) printer.drawerPin(), PULSE_ON, (byte) PULSE_OFF};
    }

    private void row(EscPosCommands out, ReceiptRow row) {
        switch (row) {
            case ReceiptRow.Title(var text) -> large(out, text);
            case ReceiptRow.Heading(var text) -> {
                out.line("");
                lines(out, text, true);
            }
            case ReceiptRow.Centred(var text, var strong) -> centred(out, text, strong);
            case ReceiptRow.Text(var text) -> lines(out, text, false);
            case ReceiptRow.Note(var text) -> centred(out, text, false);
            case ReceiptRow.Pair(var left, var right, var weight) -> pair(out, left, right, weight);
            case ReceiptRow.Columns columns -> columns(out, columns);
            case ReceiptRow.Rule() -> out.line("-".repeat(printer.columns()));
            case ReceiptRow.Gap() -> out.line("");
            case ReceiptRow.Code(var barcode, var caption) -> code(out, barcode, caption);
            case ReceiptRow.Image(var image) -> out.image(image, printer.columns() * 12);
        }
    }

    private void large(EscPosCommands out, String text) {
        out.centre(true).size(true);
        layout(text, printer.columns() / 2).forEach(out::line);
        out.size(false).centre(false);
    }

    private void centred(EscPosCommands out, String text, boolean strong) {
        out.centre(true).bold(strong);
        layout(text, printer.columns()).forEach(out::line);
        out.bold(false).centre(false);
    }

    private void lines(EscPosCommands out, String text, boolean strong) {
        out.bold(strong);
        layout(text, printer.columns()).forEach(out::line);
        out.bold(false);
    }

    private void pair(EscPosCommands out, String left, String right, ReceiptRow.Weight weight) {
        var large = weight == ReceiptRow.Weight.LARGE;
        var indent = weight == ReceiptRow.Weight.SMALL ? "  " : "";
        out.bold(weight == ReceiptRow.Weight.STRONG).size(large);
        var columns = large ? printer.columns() / 2 : printer.columns();
        for (var line : Columns.pair(plain(left), plain(right), columns, indent)) {
            out.line(line);
        }
        out.size(false).bold(false);
    }

    private void columns(EscPosCommands out, ReceiptRow.Columns row) {
        out.bold(row.heading());
        var figures = List.of(plain(row.second()), plain(row.third()), plain(row.fourth()));
        Columns.four(plain(row.first()), figures, printer.columns()).forEach(out::line);
        out.bold(false);
    }

    private void code(EscPosCommands out, Barcode barcode, String caption) {
        out.centre(true);
        switch (barcode.symbology()) {
            case CODE_128 -> out.code128(barcode.text(), barcode.modules()[0].length, printer.columns() * 12);
            case EAN_13 -> out.ean13(barcode.text());
            case QR -> out.qr(barcode.text());
        }
        layout(caption, printer.columns()).forEach(out::line);
        out.centre(false);
    }

    private List<String> layout(String text, int columns) {
        return Columns.wrap(plain(text), columns);
    }

    private String plain(String text) {
        return printer.table().plain(text);
    }
}
