package org.comptoir.reports.labels;

import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.List;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.engine.DocumentFonts;
import org.comptoir.reports.engine.SheetWriter;

/// Prints labels on sheets of one format.
///
/// @param start the first free label of the first sheet, from 1
public record LabelPrinter(LabelSheet sheet, int start, PrintOffset nudge, Language language) {

    private static final double CAPTION = 8;
    private static final double RULER = 100;

    public LabelPrinter {
        if (start < 1 || start > sheet.size()) {
            throw new IllegalArgumentException("no label " + start + " on " + sheet.code());
        }
    }

    /// Writes the PDF while iterating over any number of labels; the stream stays open.
    public void write(Iterable<Label> labels, OutputStream output) {
        try (var sheets = new SheetWriter(output, texts().get("labels.title", sheet.code()), language)) {
            var setter = new LabelRenderer(sheets, sheet.padding() / 100.0);
            var free = start;
            sheets.newSheet();
            for (var label : labels) {
                if (free > sheet.size()) {
                    sheets.newSheet();
                    free = 1;
                }
                setter.set(label, area(free++));
            }
        }
    }

    /// Draws the outline of every label, to be printed on plain paper and compared with a label sheet.
    public void writeTestSheet(OutputStream output) {
        var texts = texts();
        try (var sheets = new SheetWriter(output, texts.get("labels.test.title", sheet.code()), language)) {
            sheets.newSheet();
            for (var label = 1; label <= sheet.size(); label++) {
                var area = area(label);
                sheets.outline(area.left(), area.top(), area.width(), area.height());
                sheets.text(DocumentFonts.SEMI_BOLD, CAPTION, area.left() + 5, area.top() + 6, String.valueOf(label));
            }
            explain(sheets, texts);
        }
    }

    private void explain(SheetWriter sheets, Texts texts) {
        var first = area(1);
        var setter = new LabelRenderer(sheets, sheet.padding() / 100.0);
        setter.set(
                Label.of(List.of(
                        texts.get("labels.test.title", sheet.code()),
                        texts.get("labels.test.scale"),
                        texts.get("labels.test.hold"),
                        texts.get("labels.test.nudge", tenths(nudge.right()), tenths(nudge.down())))),
                new Area(first.left() + 5, first.top(), first.width() - 5, first.height()));
        ruler(sheets, texts);
    }

    private void ruler(SheetWriter sheets, Texts texts) {
        var last = area(sheet.size());
        var left = 105 - RULER / 2;
        var top = last.top() + last.height() - 3;
        sheets.line(left, top, left + RULER, top);
        for (var millimetre = 0; millimetre <= RULER; millimetre += 10) {
            sheets.line(left + millimetre, top - (millimetre % 50 == 0 ? 2.4 : 1.4), left + millimetre, top);
        }
        sheets.text(DocumentFonts.REGULAR, CAPTION, left + 2, top - 3, texts.get("labels.test.ruler"));
    }

    private String tenths(int tenths) {
        var formats = new Formats(language, ZoneOffset.UTC);
        return formats.quantity(new Quantity(tenths * 100L));
    }

    private Area area(int label) {
        var place = sheet.place(label);
        return new Area(
                place.left() / 100.0 + nudge.right() / 10.0,
                place.top() / 100.0 + nudge.down() / 10.0,
                place.width() / 100.0,
                place.height() / 100.0);
    }

    private Texts texts() {
        return Texts.of("labels", language);
    }
}
