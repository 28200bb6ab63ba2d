package org.comptoir.program.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.document.CustomerDocumentResult;
import org.comptoir.customers.document.DocumentFile;
import org.comptoir.pos.orders.SalesOrder;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.Program;

/// The demo's documents: the quote of a customer as it was printed, and what was measured of some others.
final class DemoDocuments {

    private static final int CUSTOMERS = 5;
    private static final String MEASURES = """
            Mesures prises en boutique

            Épaules 42
            Manches 61
            Tour de taille %d
            Ourlet 3 cm, doublure prune
            """;

    private final OpenShop shop;
    private final SignedInStaff by;

    DemoDocuments(OpenShop shop, SignedInStaff by) {
        this.shop = shop;
        this.by = by;
    }

    void keep(List<Customer> customers, SalesOrder quote) {
        var printer = new DocumentPrinter(shop, Program.onPaper());
        add(customers.get(1), new DocumentFile("Devis " + quote.number() + ".pdf", printer.quotePdf(quote)));
        for (var i = 0; i < CUSTOMERS; i++) {
            var text = MEASURES.formatted(84 + 2 * i).getBytes(StandardCharsets.UTF_8);
            add(customers.get(i), new DocumentFile("Mesures du manteau.txt", text));
        }
    }

    private void add(Customer customer, DocumentFile file) {
        if (!(shop.customerFile().documents().add(by, customer.id(), file) instanceof CustomerDocumentResult.Kept)) {
            throw new IllegalStateException("not kept: " + file);
        }
    }
}
