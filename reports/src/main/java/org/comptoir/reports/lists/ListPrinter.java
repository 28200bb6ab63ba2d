package org.comptoir.reports.lists;

import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.engine.Pdf;
import org.comptoir.reports.engine.Template;
import org.comptoir.reports.engine.Template.Span;

/// Prints lists: portrait if the columns fit, otherwise landscape.
public final class ListPrinter {

    private static final int UPRIGHT = 515;
    private static final int ACROSS = 762;
    private static final int GAP = 8;

    /// Writes the PDF; the stream stays open.
    public void write(ListData list, OutputStream output) {
        var widths = ColumnWidths.of(list);
        var upright = widths.total() <= UPRIGHT;
        var template = Template.beside(ListPrinter.class, upright ? "portrait" : "landscape");
        template.position(spans(list, widths.fitted(upright ? UPRIGHT : ACROSS)));
        var rows = list.rows().stream().map(Row::new).toList();
        new Pdf(list.title(), list.language()).write(List.of(template.fill(parameters(list), rows)), output);
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

    private static Head parameters(ListData list) {
        var printed = new Formats(list.language(), ZoneOffset.UTC).dateInWords(list.printed());
        var headings = list.columns().stream().map(ListData.Column::heading).toList();
        return new Head(
                list.title(),
                list.subtitle(),
                list.shop(),
                Texts.of("lists", list.language()).get("lists.printed", printed),
                list.footer(),
                headings.size(),
                headings);
    }

    /// A row of the template.
    private record Row(List<String> cells) {}

    /// The template's parameters.
    private record Head(
            String title,
            String subtitle,
            String shop,
            String printed,
            String footer,
            int columns,
            List<String> headings) {}
}
