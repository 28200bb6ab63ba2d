package org.comptoir.program.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.pos.company.CompanyField;
import org.comptoir.pos.invoicing.InvoiceResult;
import org.comptoir.pos.invoicing.InvoiceTerms;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.invoicing.InvoiceDesk;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.Program;

/// The demo shop's terms of payment, and the invoice of a company that bought there.
final class DemoInvoices {

    private static final String IBAN = "FR1420041010050500013M02606";
    private static final String REGISTER = "SARL au capital de 8 000 €, RCS Montpellier 123 456 782";
    private static final String VAT_NUMBER = "FR19812345676";

    private final OpenShop shop;
    private final SignedInStaff by;

    DemoInvoices(OpenShop shop, SignedInStaff by) {
        this.shop = shop;
        this.by = by;
    }

    void issue(List<Customer> customers) {
        shop.settings().putAudited(by, InvoiceTerms.IBAN, IBAN);
        shop.settings().putAudited(by, InvoiceTerms.REGISTER, REGISTER);
        customers.stream()
                .filter(customer -> customer.details().kind() == CustomerKind.COMPANY)
                .filter(customer -> customer.details().address().isDeliverable())
                .flatMap(customer -> bought(customer).stream())
                .findFirst()
                .ifPresent(this::issue);
    }

    private List<Sale> bought(Customer customer) {
        return shop.counter().sales().ofCustomer(customer.id(), 10).stream()
                .filter(sale -> sale.customer() != null && sale.turnover().isPositive())
                .limit(1)
                .toList();
    }

    private void issue(Sale sale) {
        var buyer = Objects.requireNonNull(sale.customer()).id();
        shop.customerFile().customers().register(by, buyer, Map.of(CompanyField.VAT_NUMBER, VAT_NUMBER), "FR");
        var desk = new InvoiceDesk(shop, new DocumentPrinter(shop, Program.onPaper()));
        if (!(desk.issue(by, sale.number(), buyer, Language.FRENCH) instanceof InvoiceResult.Issued(var invoice))) {
            throw new IllegalStateException("the demo's invoice was refused");
        }
        desk.print(invoice, 0);
    }
}
