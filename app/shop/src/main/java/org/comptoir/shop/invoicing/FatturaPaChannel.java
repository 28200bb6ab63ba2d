package org.comptoir.shop.invoicing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.comptoir.pos.invoicing.Invoice;
import org.comptoir.pos.invoicing.InvoiceNumber;

/// FatturaPA 1.2: an XML file for the Sistema di Interscambio, unsigned, to be transmitted by the shop or its
/// intermediary.
record FatturaPaChannel() implements InvoiceChannel {

    /// Of the number in the file's name.
    private static final int FILE_LENGTH = 5;

    /// The country, who transmits, and five characters of its own (technical specification, 2.2).
    @Override
    public String fileName(Invoice invoice) {
        return "IT" + FatturaElettronica.transmitter(invoice) + "_" + progressive(invoice.number(), FILE_LENGTH)
                + ".xml";
    }

    @Override
    public void write(Invoice invoice, OutputStream output) throws IOException {
        output.write(FatturaElettronica.of(invoice));
    }

    /// The till, and its number in letters and digits: no two invoices have the same.
    ///
    /// @param length at least
    static String progressive(InvoiceNumber number, int length) {
        var till = number.till().value();
        var digits = Long.toString(number.number(), Character.MAX_RADIX).toUpperCase(Locale.ROOT);
        return till + "0".repeat(Math.max(0, length - till.length() - digits.length())) + digits;
    }
}
