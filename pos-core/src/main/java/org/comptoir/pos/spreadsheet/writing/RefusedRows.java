package org.comptoir.pos.spreadsheet.writing;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.comptoir.pos.spreadsheet.Cell;
import org.comptoir.pos.spreadsheet.RefusedRow;
import org.comptoir.pos.spreadsheet.Table;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// Writes the rows refused by an import to a file of the same kind, with unchanged columns and an additional one
/// for the reason, so that they can be corrected and imported again.
public final class RefusedRows {

    private RefusedRows() {}

    /// Whether a heading, in any language, is that of the reason column, which an import ignores.
    public static boolean isReason(String heading) {
        return Arrays.stream(Language.values())
                .anyMatch(language -> reasonHeading(language).equalsIgnoreCase(heading.strip()));
    }

    public static void write(OutputStream out, Table table, List<RefusedRow> refused, Language language) {
        try (var writer = writer(out, table)) {
            var columns = keptColumns(table);
            var headings = new ArrayList<String>();
            columns.forEach(column -> headings.add(heading(table, column)));
            headings.add(reasonHeading(language));
            writer.headings(headings);
            for (var row : refused) {
                var cells = new ArrayList<Cell>();
                columns.forEach(column -> cells.add(new Cell.Digits(row.row().cell(column))));
                cells.add(new Cell.Text(row.reason()));
                writer.row(cells);
            }
        }
    }

    /// Without the reasons of an earlier import.
    private static List<Integer> keptColumns(Table table) {
        var columns = new ArrayList<Integer>();
        for (var column = 0; column < table.columns(); column++) {
            if (!isReason(heading(table, column))) {
                columns.add(column);
            }
        }
        return columns;
    }

    private static String heading(Table table, int column) {
        return column < table.headings().size() ? table.headings().get(column) : "";
    }

    private static TableWriter writer(OutputStream out, Table table) {
        return switch (table.kind()) {
            case CSV -> new CsvWriter(out, table.separator(), '.');
            case XLSX -> new XlsxWriter(out, table.name());
        };
    }

    private static String reasonHeading(Language language) {
        return Texts.of("tabular", language).get("tabular.reason");
    }
}
