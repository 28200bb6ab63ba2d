package org.comptoir.program.cli.sales;

import java.util.LinkedHashMap;
import java.util.Map;
import org.comptoir.pos.invoicing.Invoice;
import org.comptoir.pos.invoicing.InvoiceNumber;
import org.comptoir.pos.invoicing.ListedInvoice;
import org.comptoir.pos.tax.TaxSummary;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.shop.open.OpenShop;

/// Invoices as JSON, and as lines of words.
final class InvoiceJson {

    private InvoiceJson() {}

    /// @throws CommandRefused if there is none of this number
    static Invoice find(CommandContext session, OpenShop shop, String typed) {
        return InvoiceNumber.parse(typed)
                .flatMap(number -> shop.counter().invoices().invoice(session.by(), number))
                .orElseThrow(
                        () -> new CommandRefused("no-invoice", session.texts().get("cli.invoice.none", typed)));
    }

    static Map<String, Object> of(Invoice invoice) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("number", invoice.number().toString());
        answer.put("kind", invoice.kind());
        answer.put("sale", invoice.sale().toString());
        answer.put("day", invoice.day());
        answer.put("buyer", invoice.buyer().name());
        answer.put("vatNumber", invoice.buyer().numbers().vatNumber());
        answer.put("net", invoice.taxes().net());
        answer.put("tax", invoice.taxes().tax());
        answer.put("total", invoice.total());
        answer.put("due", invoice.due());
        answer.put("dueOn", invoice.dueOn());
        answer.put("taxes", invoice.taxes().rows().stream().map(InvoiceJson::of).toList());
        answer.put(
                "corrects",
                invoice.references().stream()
                        .map(reference -> reference.number().toString())
                        .toList());
        answer.put("mark", invoice.mark());
        return answer;
    }

    static Map<String, Object> of(TaxSummary.Row row) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("rate", row.rate().rate());
        answer.put("net", row.net());
        answer.put("tax", row.tax());
        return answer;
    }

    static Map<String, Object> of(ListedInvoice listed) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("number", listed.number().toString());
        answer.put("kind", listed.kind());
        answer.put("sale", listed.sale().toString());
        answer.put("day", listed.day());
        answer.put("buyer", listed.buyerName());
        answer.put("total", listed.total());
        answer.put("due", listed.due());
        return answer;
    }

    static String columns(ListedInvoice listed) {
        return String.join(
                "\t",
                listed.number().toString(),
                listed.day().toString(),
                listed.sale().toString(),
                listed.total().toDecimal(),
                listed.due().toDecimal(),
                listed.buyerName());
    }
}
