package org.comptoir.pos.spreadsheet;

import java.util.List;

/// One row as it was read.
///
/// @param number as the spreadsheet numbers its rows, the headings being row 1
/// @param cells may be fewer or more than the headings
public record TableRow(int number, List<String> cells) {

    /// The text of a column, empty when the row ends before it.
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
