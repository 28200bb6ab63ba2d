package org.comptoir.shop.invoicing;

import java.io.OutputStream;
import org.comptoir.pos.invoicing.Invoice;
import org.comptoir.shop.documents.DocumentPrinter;

/// The invoice as it is printed.
record PaperChannel(DocumentPrinter documents) implements InvoiceChannel {

    @Override
    public String fileName(Invoice invoice) {
        return invoice.number() + ".pdf";
    }

    @Override
    public void write(Invoice invoice, OutputStream output) {
        documents.invoice(invoice, 0, output);
    }
}
