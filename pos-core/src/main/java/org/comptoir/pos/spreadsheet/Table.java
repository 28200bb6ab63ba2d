package org.comptoir.pos.spreadsheet;

import java.util.List;

/// A table that was read: its first row as headings, without blank rows.
///
/// @param name of the file
/// @param charset with which the file was decoded, to show it to the user; `UTF-8` for a workbook
/// @param separator between the cells; a tab for a workbook
/// @param headings in order; some may be empty or occur twice (Outlook's French `Titre`)
public record Table(
        String name, TableKind kind, String charset, char separator, List<String> headings, List<TableRow> rows)
        implements TableReadResult {

    /// The number of columns of the widest row.
    public int columns() {
        return Math.max(
                headings.size(),
                rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
    }
}
