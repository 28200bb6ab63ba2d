package org.comptoir.shop.documents;

import java.util.List;
import org.comptoir.pos.spreadsheet.Cell;

/// A list about loyalty, for the screen, a paper, a table and the command line alike.
///
/// @param subtitle what it is of
/// @param figures which columns are numbers, by their index
/// @param words each row as people read it
/// @param cells each row as spreadsheets take it
public record LoyaltyTable(
        String title,
        String subtitle,
        List<String> headings,
        List<Integer> figures,
        List<List<String>> words,
        List<List<Cell>> cells) {

    public LoyaltyTable {
        headings = List.copyOf(headings);
        figures = List.copyOf(figures);
        words = List.copyOf(words);
        cells = List.copyOf(cells);
    }
}
