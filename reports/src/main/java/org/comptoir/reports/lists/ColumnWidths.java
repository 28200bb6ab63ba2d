package org.comptoir.reports.lists;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.reports.engine.text.DocumentFonts;
import org.comptoir.reports.engine.text.TextRaster;

/// The width of each column of a list: that of its longest cell. Numbers are never broken; missing width is taken
/// from the widest text columns, whose cells then wrap.
record ColumnWidths(List<Integer> natural, List<Boolean> numeric) {

    private static final double SIZE = 8;
    private static final int GAP = 13;
    private static final int MIN_WIDTH = 24;
    private static final int MAX_WORD_WIDTH = 260;

    static ColumnWidths of(ListData list) {
        var natural = new ArrayList<Integer>();
        var numeric = new ArrayList<Boolean>();
        for (var i = 0; i < list.columns().size(); i++) {
            var column = list.columns().get(i);
            var widest = DocumentFonts.SEMI_BOLD.width(column.heading(), SIZE);
            var font = i == 0 ? DocumentFonts.SEMI_BOLD : DocumentFonts.REGULAR;
            for (var row : list.rows()) {
                widest = Math.max(widest, font.width(TextRaster.printable(row.get(i)), SIZE));
            }
            var width = Math.max(MIN_WIDTH, (int) Math.ceil(widest) + GAP);
            natural.add(column.numeric() ? width : Math.min(width, MAX_WORD_WIDTH));
            numeric.add(column.numeric());
        }
        return new ColumnWidths(natural, numeric);
    }

    int total() {
        return natural.stream().mapToInt(Integer::intValue).sum();
    }

    /// Fitted to a page of this width.
    List<Integer> fitted(int page) {
        var widths = new ArrayList<>(natural);
        shrink(widths, page, false);
        shrink(widths, page, true);
        var remaining = page - widths.stream().mapToInt(Integer::intValue).sum();
        for (var i = 0; remaining > 0 && i < widths.size(); i++) {
            var share = remaining / (widths.size() - i);
            widths.set(i, widths.get(i) + share);
            remaining -= share;
        }
        return widths;
    }

    private void shrink(List<Integer> widths, int page, boolean figuresToo) {
        var excess = widths.stream().mapToInt(Integer::intValue).sum() - page;
        while (excess > 0) {
            var column = widestColumn(widths, figuresToo);
            if (column < 0 || widths.get(column) <= MIN_WIDTH) {
                return;
            }
            widths.set(column, widths.get(column) - 1);
            excess--;
        }
    }

    private int widestColumn(List<Integer> widths, boolean figuresToo) {
        var result = -1;
        for (var i = 0; i < widths.size(); i++) {
            if ((figuresToo || !numeric.get(i)) && (result < 0 || widths.get(i) > widths.get(result))) {
                result = i;
            }
        }
        return result;
    }
}
