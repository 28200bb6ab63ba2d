package org.comptoir.reports.roll;

import java.io.ByteArrayOutputStream;
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

    /// Prints the roll and cuts it, leaving a small bridge that holds it. A roll with letters that the printer lacks is
    /// sent as a picture.
    public byte[] print(ReceiptRoll roll) {
        return inOne(List.of(new Part(printer, roll)));
    }

    /// A roll, and how a printer is to be given it.
    public record Part(RollPrinter printer, ReceiptRoll roll) {}

    /// Prints rolls on one strip of paper.
    public static byte[] inOne(List<Part> parts) {
        var strip = new ByteArrayOutputStream();
        parts.forEach(part -> strip.writeBytes(new EscPos(part.printer()).uncut(part.roll())));
        var end = new EscPosCommands(parts.getLast().printer().table());
        end.feedAndCut();
        strip.writeBytes(end.toBytes());
        return strip.toByteArray();
    }

    private byte[] uncut(ReceiptRoll roll) {
        var commands = new EscPosCommands(printer.table());
        commands.reset();
        if (!printer.drawsLetters()) {
            roll.rows().forEach(row -> row(commands, row));
        }
        return printer.drawsLetters() || commands.lacksLetters() ? picture(roll) : commands.toBytes();
    }

    private byte[] picture(ReceiptRoll roll) {
        var commands = new EscPosCommands(printer.table());
        commands.reset();
        RollPicture.of(roll, printer.dots()).forEach(commands::image);
        return commands.toBytes();
    }

    /// Opens the drawer: `ESC p m t1 t2`, pulse lengths in units of 2 ms.
    public byte[] openDrawer() {
        return new byte[] {0x1B, 'p', (byte) printer.drawerPin(), PULSE_ON, (byte) PULSE_OFF};
    }

    private void row(EscPosCommands commands, ReceiptRow row) {
        switch (row) {
            case ReceiptRow.Title(var text) -> large(commands, text);
            case ReceiptRow.Heading(var text) -> {
                commands.line("");
                lines(commands, text, true);
            }
            case ReceiptRow.Centred(var text, var strong) -> centred(commands, text, strong);
            case ReceiptRow.Text(var text) -> lines(commands, text, false);
            case ReceiptRow.Note(var text) -> centred(commands, text, false);
            case ReceiptRow.Small(var text) -> lines(commands, text, false);
            case ReceiptRow.Thanks(var text) -> centred(commands, text, true);
            case ReceiptRow.Fine(var text) -> centred(commands, text, false);
            case ReceiptRow.Headline(var text, var beside) -> headline(commands, text, beside);
            case ReceiptRow.Pair(var left, var right, var weight) -> pair(commands, left, right, weight);
            case ReceiptRow.Fact(var name, var text) -> fact(commands, name, text);
            case ReceiptRow.Subject(var text, var beside) -> item(commands, text, beside);
            case ReceiptRow.Item(var name, var price) -> item(commands, name, price);
            case ReceiptRow.Columns columns -> columns(commands, columns);
            case ReceiptRow.ColumnHeads(var first, var second, var third, var fourth) ->
                columns(commands, new ReceiptRow.Columns(first, second, third, fourth, true));
            case ReceiptRow.Box(var left, var right, var note, var worth) -> box(commands, left, right, note, worth);
            case ReceiptRow.Frame(var left, var right) -> box(commands, left, right, "", "");
            case ReceiptRow.Signature(var label) -> sign(commands, label);
            case ReceiptRow.Name(var text) -> large(commands, text);
            case ReceiptRow.Banner(var word, var text) -> box(commands, word, text, "", "");
            case ReceiptRow.Cut() ->
                commands.line("- ".repeat(printer.columns() / 2).strip());
            case ReceiptRow.Rule() -> commands.line("-".repeat(printer.columns()));
            case ReceiptRow.StrongRule() -> commands.line("=".repeat(printer.columns()));
            case ReceiptRow.Gap() -> commands.line("");
            case ReceiptRow.Code(var barcode, var caption) -> code(commands, barcode, caption);
            case ReceiptRow.Image(var image) -> commands.image(BitImage.of(image, printer.dots()));
        }
    }

    private void large(EscPosCommands commands, String text) {
        commands.centre(true).size(true);
        layout(commands, text, printer.columns() / 2).forEach(commands::line);
        commands.size(false).centre(false);
    }

    private void centred(EscPosCommands commands, String text, boolean strong) {
        commands.centre(true).bold(strong);
        layout(commands, text, printer.columns()).forEach(commands::line);
        commands.bold(false).centre(false);
    }

    private void lines(EscPosCommands commands, String text, boolean strong) {
        commands.bold(strong);
        layout(commands, text, printer.columns()).forEach(commands::line);
        commands.bold(false);
    }

    private void pair(EscPosCommands commands, String left, String right, ReceiptRow.Weight weight) {
        var large = weight == ReceiptRow.Weight.LARGE;
        var indent = weight == ReceiptRow.Weight.SMALL ? "  " : "";
        commands.bold(weight == ReceiptRow.Weight.STRONG).size(large);
        var columns = large ? printer.columns() / 2 : printer.columns();
        for (var line : Columns.pair(commands.plain(left), commands.plain(right), columns, indent)) {
            commands.line(line);
        }
        commands.size(false).bold(false);
    }

    private void fact(EscPosCommands commands, String name, String text) {
        Columns.fact(commands.plain(name), commands.plain(text), printer.columns())
                .forEach(commands::line);
    }

    /// The name in bold and the price not, on the first line.
    private void item(EscPosCommands commands, String name, String price) {
        var amount = commands.plain(price);
        var lines = Columns.wrap(
                commands.plain(name), Math.max(printer.columns() / 2, printer.columns() - amount.length() - 1));
        var first = lines.getFirst();
        var gap = Math.max(1, printer.columns() - first.length() - amount.length());
        commands.bold(true).text(first).bold(false).line(" ".repeat(gap) + amount);
        commands.bold(true);
        lines.stream().skip(1).forEach(commands::line);
        commands.bold(false);
    }

    private void box(EscPosCommands commands, String left, String right, String note, String worth) {
        commands.line("-".repeat(printer.columns()));
        pair(commands, left, right, ReceiptRow.Weight.STRONG);
        if (!note.isEmpty() || !worth.isEmpty()) {
            pair(commands, note, worth, ReceiptRow.Weight.PLAIN);
        }
        commands.line("-".repeat(printer.columns()));
    }

    private void headline(EscPosCommands commands, String text, String beside) {
        large(commands, text);
        centred(commands, beside, true);
    }

    private void sign(EscPosCommands commands, String label) {
        var plain = commands.plain(label) + " ";
        commands.line("");
        commands.line("");
        commands.line(plain + "_".repeat(Math.max(1, printer.columns() - plain.length())));
    }

    private void columns(EscPosCommands commands, ReceiptRow.Columns row) {
        commands.bold(row.strong());
        var numbers = List.of(commands.plain(row.second()), commands.plain(row.third()), commands.plain(row.fourth()));
        Columns.four(commands.plain(row.first()), numbers, printer.columns()).forEach(commands::line);
        commands.bold(false);
    }

    private void code(EscPosCommands commands, Barcode barcode, String caption) {
        commands.centre(true);
        switch (barcode.symbology()) {
            case CODE_128 -> commands.code128(barcode.text(), barcode.modules()[0].length, printer.dots());
            case EAN_13 -> commands.ean13(barcode.text());
            case QR -> commands.qr(barcode.text());
        }
        layout(commands, caption, printer.columns()).forEach(commands::line);
        commands.centre(false);
    }

    private static List<String> layout(EscPosCommands commands, String text, int columns) {
        return Columns.wrap(commands.plain(text), columns);
    }
}
