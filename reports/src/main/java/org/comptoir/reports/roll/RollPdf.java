package org.comptoir.reports.roll;

import java.util.List;
import org.comptoir.pos.till.machine.PagePaper;
import org.comptoir.reports.engine.DocumentImage;
import org.comptoir.reports.engine.FilledReport;
import org.comptoir.reports.engine.Pdf;
import org.comptoir.reports.engine.Template;
import org.jspecify.annotations.Nullable;

/// Writes a roll as a PDF: 80 or 58 mm wide and as long as its content, or on A4 sheets.
public final class RollPdf {

    /// Of a barcode, in points: 0.5 mm.
    private static final double MAX_MODULE = 0.5 / 25.4 * 72;

    private final Template roll = Template.beside(RollPdf.class, "roll");
    private final Template narrow = Template.beside(RollPdf.class, "narrow-roll");
    private final Template sheet = Template.beside(RollPdf.class, "sheet");

    public byte[] on80Millimetres(ReceiptRoll roll) {
        return pdf(roll).of(filled(roll));
    }

    /// On the paper of a printer that takes pages.
    public byte[] on(PagePaper paper, ReceiptRoll roll) {
        return switch (paper) {
            case ROLL_80 -> on80Millimetres(roll);
            case ROLL_58 -> pdf(roll).of(narrow.fillEndless(new Head(), rows(roll)));
            case A4 -> onA4(roll);
        };
    }

    public byte[] onA4(ReceiptRoll roll) {
        return pdf(roll).of(sheet.fill(new Head(), rows(roll)));
    }

    FilledReport filled(ReceiptRoll paper) {
        return roll.fillEndless(new Head(), rows(paper));
    }

    private static Pdf pdf(ReceiptRoll roll) {
        return new Pdf(roll.title(), roll.language());
    }

    private static List<Row> rows(ReceiptRoll roll) {
        return roll.rows().stream().map(RollPdf::row).toList();
    }

    private static Row row(ReceiptRow row) {
        return switch (row) {
            case ReceiptRow.Title(var text) -> Row.of("TITLE", text);
            case ReceiptRow.Heading(var text) -> Row.of("HEADING", text);
            case ReceiptRow.Centred(var text, var strong) -> Row.of(strong ? "CENTRED_STRONG" : "CENTRED", text);
            case ReceiptRow.Text(var text) -> Row.of("TEXT", text);
            case ReceiptRow.Note(var text) -> Row.of("NOTE", text);
            case ReceiptRow.Small(var text) -> Row.of("SMALL", text);
            case ReceiptRow.Thanks(var text) -> Row.of("THANKS", text);
            case ReceiptRow.Fine(var text) -> Row.of("FINE", text);
            case ReceiptRow.Headline(var text, var beside) -> Row.of("HEADLINE", text, beside);
            case ReceiptRow.Pair(var left, var right, var weight) -> Row.of(kind(weight), left, right);
            case ReceiptRow.Fact(var name, var text) -> Row.of("FACT", name, text);
            case ReceiptRow.Subject(var text, var beside) -> Row.of("SUBJECT", text, beside);
            case ReceiptRow.Item(var name, var price) -> Row.of("ITEM", name, price);
            case ReceiptRow.ColumnHeads(var first, var second, var third, var fourth) ->
                new Row("COLUMNS_HEAD", first, second, third, fourth, null);
            case ReceiptRow.Columns(var first, var second, var third, var fourth, var strong) ->
                new Row(strong ? "COLUMNS_STRONG" : "COLUMNS", first, second, third, fourth, null);
            case ReceiptRow.Box(var left, var right, var note, var worth) ->
                new Row("BOX", left, right, note, worth, null);
            case ReceiptRow.Frame(var left, var right) -> Row.of("FRAME", left, right);
            case ReceiptRow.Signature(var label) -> Row.of("SIGN", label);
            case ReceiptRow.Name(var text) -> Row.of("NAME", text);
            case ReceiptRow.Banner(var word, var text) -> Row.of("BANNER", word, text);
            case ReceiptRow.Cut() -> Row.of("CUT", "");
            case ReceiptRow.Rule() -> Row.of("RULE", "");
            case ReceiptRow.StrongRule() -> Row.of("RULE_STRONG", "");
            case ReceiptRow.Gap() -> Row.of("GAP", "");
            case ReceiptRow.Code(var barcode, var caption) ->
                new Row("CODE", caption, "", "", "", barcode.picture(MAX_MODULE));
            case ReceiptRow.Image(var image) -> new Row("PICTURE", "", "", "", "", DocumentImage.ofImage(image));
        };
    }

    private static String kind(ReceiptRow.Weight weight) {
        return switch (weight) {
            case PLAIN -> "PAIR";
            case SMALL, STRONG, LARGE -> "PAIR_" + weight;
            case BELOW -> "LINE_SMALL";
        };
    }

    /// A row of the template.
    private record Row(
            String kind,
            String first,
            String second,
            String third,
            String fourth,
            @Nullable DocumentImage picture) {

        static Row of(String kind, String text) {
            return of(kind, text, "");
        }

        static Row of(String kind, String left, String right) {
            return new Row(kind, left, right, "", "", null);
        }
    }

    private record Head() {}
}
