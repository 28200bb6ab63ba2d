package org.comptoir.pos.catalogue.transfer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.comptoir.pos.spreadsheet.Table;
import org.comptoir.pos.spreadsheet.TableRow;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.jspecify.annotations.Nullable;

/// Which column of a file contains what.
///
/// @param columns numbered from 0; contents missing here are missing in the file
/// @param taxOtherwise the VAT of new articles whose row has none; null to refuse such rows
public record ArticleMapping(
        Map<ArticleColumn, Integer> columns, @Nullable TaxCode taxOtherwise) {

    public ArticleMapping {
        columns = Map.copyOf(columns);
    }

    /// By the headings, or by the values of a table without any.
    ///
    /// @param rates of the shop, by which a column of VAT is known
    public static ArticleMapping proposedFor(Table table, List<TaxRate> rates) {
        return table.headings().isEmpty()
                ? new ArticleMapping(HeadlessArticles.columns(table, rates), null)
                : guess(table.headings());
    }

    /// Guesses from the headings; the first of two columns with the same meaning is used.
    static ArticleMapping guess(List<String> headings) {
        var columns = new EnumMap<ArticleColumn, Integer>(ArticleColumn.class);
        for (var i = 0; i < headings.size(); i++) {
            var index = i;
            ArticleColumn.of(headings.get(i)).ifPresent(column -> columns.putIfAbsent(column, index));
        }
        return new ArticleMapping(columns, null);
    }

    public ArticleMapping with(ArticleColumn column, int index) {
        var changed = new EnumMap<ArticleColumn, Integer>(ArticleColumn.class);
        changed.putAll(columns);
        changed.values().remove(index);
        changed.put(column, index);
        return new ArticleMapping(changed, taxOtherwise);
    }

    public ArticleMapping withTaxOtherwise(@Nullable TaxCode tax) {
        return new ArticleMapping(columns, tax);
    }

    /// Whether the required columns are present.
    public boolean isUsable() {
        return columns.containsKey(ArticleColumn.NAME) || columns.containsKey(ArticleColumn.CODE);
    }

    String cell(TableRow row, ArticleColumn column) {
        var index = columns.get(column);
        return index == null ? "" : row.cell(index).strip();
    }
}
