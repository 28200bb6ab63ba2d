package org.comptoir.reports.invoice;

import java.io.OutputStream;
import java.util.List;
import org.comptoir.reports.engine.FilledReport;
import org.comptoir.reports.engine.Pdf;
import org.comptoir.reports.engine.Template;

/// Prints an invoice.
public final class InvoicePrinter {

    /// Of what says how to pay.
    private static final String PAY = "pay";

    /// Where that stands on the last page, in points from its top, if the table leaves room.
    private static final int PAY_TOP = 655;

    /// Writes the PDF; the stream stays open.
    public void write(InvoiceData data, OutputStream output) {
        var words = InvoiceWords.of(data);
        new Pdf(words.title() + " " + data.invoice().number(), data.invoice().language())
                .write(List.of(fill(data, words)), output);
    }

    public FilledReport fill(InvoiceData data) {
        return fill(data, InvoiceWords.of(data));
    }

    private static FilledReport fill(InvoiceData data, InvoiceWords words) {
        var template = Template.beside(InvoicePrinter.class, "invoice")
                .in(data.sender().accent());
        var filled = template.fill(InvoiceHead.of(data, words), InvoicePaperRow.of(data.invoice(), words));
        filled.lower(PAY, PAY_TOP);
        return filled;
    }
}
