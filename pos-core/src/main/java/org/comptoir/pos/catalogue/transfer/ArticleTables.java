package org.comptoir.pos.catalogue.transfer;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comptoir.pos.spreadsheet.Table;
import org.comptoir.pos.spreadsheet.TableReadResult;

/// Finds the list of articles in a file: workbooks have other sheets before it, and lists a title above their headings,
/// or no headings at all.
public final class ArticleTables {

    /// Titles are no longer.
    private static final int MAX_TITLE_ROWS = 20;

    /// What is in no heading: an amount with cents, a percentage, or the digits of a barcode.
    private static final Pattern VALUE =
            Pattern.compile("\\d+[.,]\\d{1,3}(?:\\s?[€%])?|\\d+\\s?[€%]|€\\s?\\d.*|\\d{8}|\\d{11,14}");
    /// What is in no heading if no cell beside it is one, either.
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:[.,]\\d+)?");

    private ArticleTables() {}

    /// The first sheet with headings of articles, from these on; else the first that is a list of articles without
    /// headings; the first of all if there is none.
    ///
    /// @param sheets at least one
    public static TableReadResult find(List<TableReadResult> sheets) {
        return tables(sheets)
                .map(ArticleTables::fromHeadings)
                .filter(table -> ArticleMapping.guess(table.headings()).isUsable())
                .findFirst()
                .or(() -> tables(sheets)
                        .filter(ArticleTables::isHeadless)
                        .map(Table::withoutHeadings)
                        .filter(ArticleTables::isOfArticles)
                        .findFirst())
                .map(TableReadResult.class::cast)
                .orElse(sheets.getFirst());
    }

    private static Stream<Table> tables(List<TableReadResult> sheets) {
        return sheets.stream().filter(Table.class::isInstance).map(Table.class::cast);
    }

    /// Whether the first row is one like the others, with a value in it. A unit or a category may be a word that is a
    /// heading elsewhere.
    private static boolean isHeadless(Table table) {
        var first = table.headings();
        var alike = table.rows().stream()
                .filter(row -> row.cells().size() > 1 == first.size() > 1)
                .count();
        var isPlain = known(first) == 0;
        return alike * 100 >= table.rows().size() * (long) ColumnValues.MIN_PERCENT
                && first.stream()
                        .map(String::strip)
                        .anyMatch(cell -> VALUE.matcher(cell).matches()
                                || isPlain && NUMBER.matcher(cell).matches());
    }

    /// A name with a price or a barcode; the rates of the shop do not matter for these.
    private static boolean isOfArticles(Table table) {
        var columns = ArticleMapping.proposedFor(table, List.of()).columns();
        return columns.containsKey(ArticleColumn.NAME)
                && (columns.containsKey(ArticleColumn.PRICE) || columns.containsKey(ArticleColumn.BARCODES));
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
