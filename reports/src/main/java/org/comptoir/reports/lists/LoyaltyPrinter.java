package org.comptoir.reports.lists;

import java.io.OutputStream;
import java.util.List;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.engine.FilledReport;
import org.comptoir.reports.engine.Pdf;
import org.comptoir.reports.engine.Template;

/// Prints the loyalty list by our own design.
public final class LoyaltyPrinter {

    /// Writes the PDF; the stream stays open.
    public void write(LoyaltyList list, OutputStream output) {
        var title = Texts.of("lists", list.language()).get("lists.loyalty.title");
        new Pdf(title, list.language()).write(List.of(fill(list)), output);
    }

    private static FilledReport fill(LoyaltyList list) {
        var template =
                Template.beside(LoyaltyPrinter.class, "loyalty").in(list.shop().accent());
        var top = new ListTop(list.shop(), template.columnWidth());
        template.position(top.spans());
        return template.fill(LoyaltyHead.of(list, top), LoyaltyRow.of(list));
    }
}
