package org.comptoir.pos.spreadsheet;

import java.util.ArrayList;
import java.util.List;

/// A table that was read: its first row as headings, without blank rows.
///
/// @param name of the file, with that of the sheet if it has several
/// @param charset with which the file was decoded, to show it to the user; `UTF-8` for a workbook
/// @param separator between the cells; a tab for a workbook
/// @param headingRow number of the row with the headings; 0 if there is none
/// @param headings in order; some may be empty or occur twice (Outlook's French `Titre`)
public record Table(
        String name,
        TableKind kind,
        String charset,
        char separator,
        int headingRow,
        List<String> headings,
        List<TableRow> rows)
        implements TableReadResult {

    /// With one of the rows as headings, and the rows behind it: those before are a title.
    public Table withHeadingsAt(int index) {
        var head = rows.get(index);
        return new Table(
                name,
                kind,
                charset,
                separator,
                head.number(),
                head.cells().stream().map(String::strip).toList(),
                List.copyOf(rows.subList(index + 1, rows.size())));
    }

    /// With the first row as one of the others.
    public Table withoutHeadings() {
        var all = new ArrayList<TableRow>();
        all.add(new TableRow(headingRow, headings));
        all.addAll(rows);
        return new Table(name, kind, charset, separator, 0, List.of(), List.copyOf(all));
    }

    /// The number of columns of the widest row.
    public int columns() {
        return Math.max(
                headings.size(),
                rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
    }
}
