package org.comptoir.pos.spreadsheet.reading;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.spreadsheet.Table;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.spreadsheet.TableReadResult;
import org.comptoir.pos.spreadsheet.TableRow;
import org.jspecify.annotations.Nullable;

/// Collects rows up to a limit; the first one that is not blank provides the headings.
final class Rows {

    private final List<TableRow> rows = new ArrayList<>();
    private TableReadResult.@Nullable Refused refused;
    private int last;

    /// @return whether more rows are accepted
    boolean add(TableRow row) {
        last = row.number();
        if (row.isBlank()) {
            return true;
        }
        if (rows.size() > Limits.ROWS) {
            refused = new TableReadResult.TooManyRows(Limits.ROWS);
        } else if (row.cells().size() > Limits.COLUMNS) {
            refused = new TableReadResult.TooManyColumns(Limits.COLUMNS);
        } else if (row.cells().stream().anyMatch(cell -> cell.length() > Limits.CELL)) {
            refused = new TableReadResult.CellTooLong(row.number(), Limits.CELL);
        } else {
            rows.add(row);
        }
        return refused == null;
    }

    /// The row after the last one opens a quotation mark that is never closed.
    void endInQuote() {
        refused = new TableReadResult.OpenQuote(last + 1);
    }

    TableReadResult asTable(String name, TableKind kind, String charset, char separator) {
        if (refused != null) {
            return refused;
        }
        if (rows.isEmpty()) {
            return new TableReadResult.Empty();
        }
        var headings = rows.getFirst().cells().stream().map(String::strip).toList();
        return new Table(
                name,
                kind,
                charset,
                separator,
                rows.getFirst().number(),
                headings,
                List.copyOf(rows.subList(1, rows.size())));
    }
}
