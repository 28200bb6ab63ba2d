package org.comptoir.reports.lists;

import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.List;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.engine.FilledReport;
import org.comptoir.reports.engine.Pdf;
import org.comptoir.reports.engine.Template;
import org.comptoir.reports.letterhead.Letterhead;

/// Prints the customers' list by our own design.
public record DirectoryPrinter(Letterhead shop) {

    /// Writes the PDF; the stream stays open.
    public void write(DirectoryList list, OutputStream output) {
        var title = Texts.of("lists", list.language()).get("lists.directory.title");
        new Pdf(title, list.language()).write(List.of(fill(list)), output);
    }

    private FilledReport fill(DirectoryList list) {
        var template = Template.beside(DirectoryPrinter.class, "directory").in(shop.accent());
        var top = new ListTop(shop, template.columnWidth());
        template.position(top.spans());
        var formats = new Formats(list.language(), ZoneOffset.UTC);
        var rows = list.entries().stream()
                .map(entry -> DirectoryRow.of(entry, list.isAlphabetical(), formats))
                .toList();
        return template.fill(DirectoryHead.of(list, top), rows);
    }
}
