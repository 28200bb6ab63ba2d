package org.comptoir.shop.invoicing;

import java.io.IOException;
import java.io.OutputStream;
import org.comptoir.pos.invoicing.Invoice;

/// A form in which an invoice leaves the shop. What is written is for whoever passes invoices on: a platform in France,
/// the Sistema di Interscambio in Italy.
public interface InvoiceChannel {

    /// What the file is called where nobody chooses another name, with its ending.
    String fileName(Invoice invoice);

    /// Writes the invoice; the stream stays open.
    void write(Invoice invoice, OutputStream output) throws IOException;
}
