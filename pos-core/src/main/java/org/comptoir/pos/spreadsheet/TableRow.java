package org.comptoir.pos.spreadsheet;

import java.util.List;

/// A row as read.
///
/// @param number as shown by a spreadsheet, the headings being row 1
/// @param cells may be fewer or more than the headings
public record TableRow(int number, List<String> cells) {

    /// The text in a column; empty if the row is shorter.
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
