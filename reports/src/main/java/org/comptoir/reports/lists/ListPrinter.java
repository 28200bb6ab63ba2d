package org.comptoir.reports.lists;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.reports.engine.FilledReport;
import org.comptoir.reports.engine.Pdf;
import org.comptoir.reports.engine.Template;
import org.comptoir.reports.engine.Template.Span;
import org.comptoir.reports.letterhead.Letterhead;
import org.jspecify.annotations.Nullable;

/// Prints lists: portrait if the columns fit, otherwise landscape, or by one design of the shop's own.
public final class ListPrinter {

    private static final int UPRIGHT = 515;
    private static final int GAP = 8;

    private final Letterhead shop;
    private final @Nullable Template own;

    public ListPrinter(Letterhead shop) {
        this.shop = shop;
        own = null;
    }

    /// @param own with the parameters, fields and keys of ours; its columns are moved, so it is for one list
    public ListPrinter(Letterhead shop, Template own) {
        this.shop = shop;
        this.own = own;
    }

    /// Our own, as wide as there is.
    public static Template landscape() {
        return Template.beside(ListPrinter.class, "landscape");
    }

    /// Writes the PDF; the stream stays open.
    public void write(ListData list, OutputStream output) {
        new Pdf(list.title(), list.language()).write(List.of(fill(list)), output);
    }

    public FilledReport fill(ListData list) {
        var widths = ColumnWidths.of(list);
        var template = template(widths);
        var top = new ListTop(shop, template.columnWidth());
        template.position(spans(list, widths.fitted(template.columnWidth())));
        template.position(top.spans());
        return template.fill(
                ListHead.of(list, top), list.rows().stream().map(ListCells::new).toList());
    }

    private Template template(ColumnWidths widths) {
        if (own != null) {
            return own;
        }
        var template = widths.total() <= UPRIGHT ? Template.beside(ListPrinter.class, "portrait") : landscape();
        return template.in(shop.accent());
    }

    private static Map<String, Span> spans(ListData list, List<Integer> widths) {
        var spans = new HashMap<String, Span>();
        var left = 0;
        for (var i = 0; i < widths.size(); i++) {
            var gap = i == widths.size() - 1 ? 0 : GAP;
            var span = new Span(left, widths.get(i) - gap, list.columns().get(i).numeric());
            spans.put("h" + i, span);
            spans.put("c" + i, span);
            left += widths.get(i);
        }
        return spans;
    }
}
