package org.comptoir.reports.invoice;

import java.time.ZoneId;
import java.util.List;
import org.comptoir.pos.invoicing.Invoice;
import org.comptoir.reports.letterhead.Letterhead;

/// An invoice as it is printed.
///
/// @param sender the shop's letterhead of today; what the invoice says of the shop is its own
/// @param address the buyer's, as an envelope's window shows it
/// @param duplicate 0 for the original, n for the n-th copy
public record InvoiceData(Letterhead sender, Invoice invoice, List<String> address, ZoneId zone, int duplicate) {

    public InvoiceData {
        address = List.copyOf(address);
    }
}
