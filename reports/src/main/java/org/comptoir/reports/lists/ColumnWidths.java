package org.comptoir.reports.lists;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.reports.engine.DocumentFonts;

/// The width of each column of a list: that of its longest cell. Numbers are never broken; missing width is taken
/// from the widest text columns, whose cells then wrap.
record ColumnWidths(List<Integer> natural, List<Boolean> figures) {

    private static final double SIZE = 8;
    private static final int GAP = 13;
    private static final int MIN_WIDTH = 24;
    private static final int MAX_WORD_WIDTH = 260;

    static ColumnWidths of(ListData list) {
        var natural = new ArrayList<Integer>();
        var figures = new ArrayList<Boolean>();
        for (var at = 0; at < list.columns().size(); at++) {
            var column = list.columns().get(at);
            var widest = DocumentFonts.SEMI_BOLD.width(column.heading(), SIZE);
            for (var row : list.rows()) {
                widest = Math.max(widest, DocumentFonts.REGULAR.width(row.get(at), SIZE));
            }
            var width = Math.max(MIN_WIDTH, (int) Math.ceil(widest) + GAP);
            natural.add(column.figures() ? width : Math.min(width, MAX_WORD_WIDTH));
            figures.add(column.figures());
        }
        return new ColumnWidths(natural, figures);
    }

    int total() {
        return natural.stream().mapToInt(Integer::intValue).sum();
    }

    /// Fitted to a page of this width.
    List<Integer> fitted(int page) {
        var widths = new ArrayList<>(natural);
        shrink(widths, page, false);
        shrink(widths, page, true);
        var left = page - widths.stream().mapToInt(Integer::intValue).sum();
        for (var at = 0; left > 0 && at < widths.size(); at++) {
            var share = left / (widths.size() - at);
            widths.set(at, widths.get(at) + share);
            left -= share;
        }
        return widths;
    }

    private void shrink(List<Integer> widths, int page, boolean figuresToo) {
        var over = widths.stream().mapToInt(Integer::intValue).sum() - page;
        while (over > 0) {
            var widest = widest(widths, figuresToo);
            if (widest < 0 || widths.get(widest) <= MIN_WIDTH) {
                return;
            }
            widths.set(widest, widths.get(widest) - 1);
            over--;
        }
    }

    private int widest(List<Integer> widths, boolean figuresToo) {
        var widest = -1;
        for (var at = 0; at < widths.size(); at++) {
            if ((figuresToo || !figures.get(at)) && (widest < 0 || widths.get(at) > widths.get(widest))) {
                widest = at;
            }
        }
        return widest;
    }
}
