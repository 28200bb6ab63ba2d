package org.comptoir.program.tour.parts;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.comptoir.customers.customer.details.ContactAddress;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.program.tour.TourContext;
import org.comptoir.program.tour.TourDocument;
import org.comptoir.program.tour.TourStep;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.open.Program;

/// The sale of the day is invoiced to its customer, and the invoice is on paper at once.
final class Invoicing implements TourStep {

    private static final String BUNDLE = "salesscreen";
    private static final PostalAddress ADDRESS = new PostalAddress("3 rue des Lilas", "34200", "Sète", "", "FR");

    @Override
    public String key() {
        return "tour.invoice";
    }

    @Override
    public void play(TourContext context) {
        var sale = context.sale().number();
        addressed(context);
        context.goTo("sales");
        var prompt = context.say(BUNDLE, "salesscreen.search");
        context.operate(robot -> robot.fill(prompt, sale.toString()).press(KeyCode.ENTER));
        context.operate(robot -> robot.touch(context.say(BUNDLE, "salesscreen.invoice")));
        context.look("sales-invoice");
        context.operate(robot -> robot.touch(context.say(BUNDLE, "salesscreen.invoice.issue")));
        var invoice = context.shop()
                .counter()
                .invoices()
                .ofSale(context.auditor(), sale)
                .orElseThrow();
        var paper = new DocumentPrinter(context.shop(), Program.onPaper()).defaultFile(invoice, 0);
        context.check(
                TourDocument.read(paper).text().contains(invoice.number().toString())
                        && invoice.total().equals(context.sale().turnover()),
                "tour.invoice.issued",
                invoice.number().toString(),
                invoice.buyer().name());
        context.operate(robot -> robot.fill(prompt, ""));
    }

    /// Not every customer told where they live, which an invoice has to say.
    private static void addressed(TourContext context) {
        var customers = context.shop().customerFile().customers();
        var customer = customers.customer(context.customer().id()).orElseThrow();
        if (!customer.details().address().isDeliverable()) {
            var address = new ContactAddress("", ADDRESS, true);
            customers.change(
                    context.auditor(),
                    customer.id(),
                    customer.version(),
                    customer.details().draft().addresses(List.of(address)).build());
        }
    }
}
