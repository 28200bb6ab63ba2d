package org.comptoir.customers.transfer.table;

import java.util.List;
import java.util.regex.Pattern;
import org.comptoir.pos.spreadsheet.Table;
import org.comptoir.pos.spreadsheet.writing.RefusedRows;

/// Finds the row with the headings: lists often have a title above them, and some have none at all.
public final class HeadingRow {

    /// Titles are no longer.
    private static final int MAX_TITLE_ROWS = 20;
    private static final int MIN_HEADINGS = 2;
    /// A telephone number, an e-mail address, a date or a postal code: no heading.
    private static final Pattern VALUE =
            Pattern.compile("\\S+@\\S+\\.\\S+|'?\\+?[\\d][\\d ./-]{3,}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}");

    private HeadingRow() {}

    /// The table from its headings on; without any if its first row is one like the others.
    public static Table found(Table table) {
        var best = -1;
        var most = known(table.headings());
        if (table.headings().stream().anyMatch(RefusedRows::isReason)) {
            return table;
        }
        for (var i = 0; i < Math.min(MAX_TITLE_ROWS, table.rows().size()); i++) {
            var known = known(table.rows().get(i).cells());
            if (known > most && known >= MIN_HEADINGS) {
                most = known;
                best = i;
            }
        }
        if (best >= 0) {
            return table.withHeadingsAt(best);
        }
        return most == 0 && isList(table) ? table.withoutHeadings() : table;
    }

    /// Whether the first row is one like the others, with a value in it: other kinds of text files are no lists.
    private static boolean isList(Table table) {
        var first = table.headings();
        var alike = table.rows().stream()
                .filter(row -> row.cells().size() > 1 == first.size() > 1)
                .count();
        return alike * 10 >= table.rows().size() * 8L
                && first.stream().anyMatch(cell -> VALUE.matcher(cell).matches());
    }

    /// How many cells are headings that are understood, each once.
    private static long known(List<String> cells) {
        return cells.stream()
                .filter(cell -> !cell.isBlank() && cell.length() < 80)
                .filter(cell -> KnownHeadings.target(cell).isPresent()
                        || HeadingWords.meaning(cell).isPresent())
                .distinct()
                .count();
    }
}
