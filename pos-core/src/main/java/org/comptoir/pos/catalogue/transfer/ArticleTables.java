package org.comptoir.pos.catalogue.transfer;

import java.util.List;
import java.util.stream.IntStream;
import org.comptoir.pos.spreadsheet.Table;
import org.comptoir.pos.spreadsheet.TableReadResult;

/// Finds the list of articles in a file: workbooks have other sheets before it, and lists a title above their headings.
public final class ArticleTables {

    /// Titles are no longer.
    private static final int MAX_TITLE_ROWS = 20;

    private ArticleTables() {}

    /// The first sheet with headings of articles, from these on; the first of all if none has any.
    ///
    /// @param sheets at least one
    public static TableReadResult find(List<TableReadResult> sheets) {
        return sheets.stream()
                .map(sheet -> sheet instanceof Table table ? fromHeadings(table) : sheet)
                .filter(sheet -> sheet instanceof Table table
                        && ArticleMapping.guess(table.headings()).isUsable())
                .findFirst()
                .orElse(sheets.getFirst());
    }

    /// From the row on that has the most headings, which is the first row if another has no more.
    private static Table fromHeadings(Table table) {
        var most = known(table.headings());
        var best = -1;
        for (var row : IntStream.range(0, Math.min(MAX_TITLE_ROWS, table.rows().size()))
                .toArray()) {
            var known = known(table.rows().get(row).cells());
            if (known > most && known > 1) {
                most = known;
                best = row;
            }
        }
        return best < 0 ? table : table.withHeadingsAt(best);
    }

    private static int known(List<String> cells) {
        return ArticleMapping.guess(cells).columns().size();
    }
}
