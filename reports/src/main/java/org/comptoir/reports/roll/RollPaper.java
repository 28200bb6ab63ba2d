package org.comptoir.reports.roll;

import java.util.List;
import org.comptoir.reports.engine.Filled;
import org.comptoir.reports.engine.Pdf;
import org.comptoir.reports.engine.Picture;
import org.comptoir.reports.engine.Template;
import org.jspecify.annotations.Nullable;

/// Prints a roll as a PDF: 80 mm wide and as long as its content, or on A4 sheets.
public final class RollPaper {

    private final Template roll = Template.beside(RollPaper.class, "roll");
    private final Template sheet = Template.beside(RollPaper.class, "sheet");

    public byte[] on80Millimetres(Roll paper) {
        return pdf(paper).of(filled(paper));
    }

    public byte[] onA4(Roll paper) {
        return pdf(paper).of(sheet.fill(new Head(), rows(paper)));
    }

    Filled filled(Roll paper) {
        return roll.fillEndless(new Head(), rows(paper));
    }

    private static Pdf pdf(Roll paper) {
        return new Pdf(paper.title(), paper.language());
    }

    private static List<Row> rows(Roll paper) {
        return paper.rows().stream().map(RollPaper::row).toList();
    }

    private static Row row(RollRow row) {
        return switch (row) {
            case RollRow.Title(var text) -> Row.of("TITLE", text);
            case RollRow.Heading(var text) -> Row.of("HEADING", text);
            case RollRow.Centred(var text, var strong) -> Row.of(strong ? "CENTRED_STRONG" : "CENTRED", text);
            case RollRow.Text(var text) -> Row.of("TEXT", text);
            case RollRow.Note(var text) -> Row.of("NOTE", text);
            case RollRow.Pair(var left, var right, var weight) ->
                new Row(weight == RollRow.Weight.PLAIN ? "PAIR" : "PAIR_" + weight, left, right, "", "", null);
            case RollRow.Columns(var first, var second, var third, var fourth, var heading) ->
                new Row(heading ? "COLUMNS_HEADING" : "COLUMNS", first, second, third, fourth, null);
            case RollRow.Rule() -> Row.of("RULE", "");
            case RollRow.Gap() -> Row.of("GAP", "");
            case RollRow.Code(var barcode, var caption) -> new Row("CODE", caption, "", "", "", barcode.picture());
            case RollRow.Image(var image) -> new Row("PICTURE", "", "", "", "", Picture.ofImage(image));
        };
    }

    /// The template's row.
    private record Row(
            String kind, String first, String second, String third, String fourth, @Nullable Picture picture) {

        static Row of(String kind, String text) {
            return new Row(kind, text, "", "", "", null);
        }
    }

    private record Head() {}
}
