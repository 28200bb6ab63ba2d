package org.comptoir.pos.spreadsheet;

import java.util.List;

/// A table that was read: its first row as headings, the blank rows left out.
///
/// @param name of the file
/// @param charset as the file was decoded, for the sentence that says so; `UTF-8` for a workbook
/// @param separator between the cells; a tab for a workbook
/// @param headings in order, some perhaps empty or twice the same (Outlook's French `Titre`)
public record Table(
        String name, TableKind kind, String charset, char separator, List<String> headings, List<TableRow> rows)
        implements TableReadResult {

    /// How many columns the widest row has.
    public int columns() {
        return Math.max(
                headings.size(),
                rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
    }
}
