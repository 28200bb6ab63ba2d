package org.comptoir.reports.labels;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.engine.FilledReport;
import org.comptoir.reports.engine.Pdf;
import org.comptoir.reports.engine.Template;
import org.jspecify.annotations.Nullable;

/// Prints labels on sheets of one format.
///
/// @param start the first free label of the first sheet, from 1
/// @param own a design of the shop's own for this sheet, if there is one
public record LabelPrinter(
        LabelSheet sheet,
        int start,
        PrintOffset nudge,
        Language language,
        @Nullable Template own) {

    /// So many sheets are laid out at a time.
    private static final int CHUNK = 10;

    public LabelPrinter {
        if (start < 1 || start > sheet.size()) {
            throw new IllegalArgumentException("no label " + start + " on " + sheet.code());
        }
    }

    /// By our own design.
    public LabelPrinter(LabelSheet sheet, int start, PrintOffset nudge, Language language) {
        this(sheet, start, nudge, language, null);
    }

    public static Template original(LabelSheet sheet) {
        return new SheetLayout(sheet, PrintOffset.NONE).template();
    }

    public LabelPrinter with(Template design) {
        return new LabelPrinter(sheet, start, nudge, language, design);
    }

    /// Writes the PDF while iterating over any number of labels; the stream stays open.
    public void write(Iterable<Label> labels, OutputStream output) {
        var layout = new SheetLayout(sheet, nudge);
        var title = Texts.of("labels", language).get("labels.title", sheet.code());
        new Pdf(title, language)
                .write(new Chunks(own == null ? layout.template() : own, labels.iterator()), layout.grid(), output);
    }

    /// Draws the outline of every label, to be printed on plain paper and compared with a label sheet.
    public void writeTestSheet(OutputStream output) {
        var title = Texts.of("labels", language).get("labels.test.title", sheet.code());
        var page = new TestSheet(sheet, nudge, language).page();
        new Pdf(title, language).write(List.of(page.fill()), output);
    }

    /// A few labels.
    public FilledReport fill(List<Label> labels) {
        var template = own == null ? original(sheet) : own;
        return template.fill(
                new NoParameters(), labels.stream().map(LabelRow::of).toList());
    }

    private final class Chunks implements Iterator<Supplier<FilledReport>> {

        private final Template template;
        private final Iterator<Label> labels;
        private boolean begun;

        Chunks(Template template, Iterator<Label> labels) {
            this.template = template;
            this.labels = labels;
        }

        @Override
        public boolean hasNext() {
            return !begun || labels.hasNext();
        }

        @Override
        public Supplier<FilledReport> next() {
            var rows = new ArrayList<LabelRow>();
            while (!begun && rows.size() < start - 1) {
                rows.add(LabelRow.USED);
            }
            begun = true;
            while (rows.size() < CHUNK * sheet.size() && labels.hasNext()) {
                rows.add(LabelRow.of(labels.next()));
            }
            if (rows.isEmpty()) {
                rows.add(LabelRow.USED);
            }
            return () -> template.fill(new NoParameters(), rows);
        }
    }

    /// The template of a sheet has none.
    private record NoParameters() {}
}
