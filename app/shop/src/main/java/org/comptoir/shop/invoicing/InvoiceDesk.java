package org.comptoir.shop.invoicing;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.comptoir.customers.customer.CompanyChange;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.customers.search.CustomerSearch;
import org.comptoir.pos.company.CompanyField;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.invoicing.Invoice;
import org.comptoir.pos.invoicing.InvoiceParty;
import org.comptoir.pos.invoicing.InvoiceResult;
import org.comptoir.pos.invoicing.Invoices;
import org.comptoir.pos.sales.SaleRecord;
import org.comptoir.pos.sales.SaleRecords;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.files.AtomicFile;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;

/// Invoices sales to customers of the file, and writes invoices to files. For the background.
public final class InvoiceDesk {

    private final Invoices invoices;
    private final SaleRecords sales;
    private final Customers customers;
    private final CustomerSearch search;
    private final ShopSettings settings;
    private final DocumentPrinter documents;

    public InvoiceDesk(OpenShop shop, DocumentPrinter documents) {
        this.documents = documents;
        invoices = shop.counter().invoices();
        sales = shop.counter().saleRecords();
        customers = shop.customerFile().customers();
        search = shop.customerFile().search();
        settings = shop.settings();
    }

    /// Issues the invoice of a sale in the buyer's language; of what came back, a credit note to whom it was invoiced.
    ///
    /// @param customer null for the sale's own
    /// @param language for buyers of whom none is known
    public InvoiceResult issue(SignedInStaff by, SaleNumber sale, @Nullable CustomerId customer, Language language) {
        by.require(Permission.SEE_CUSTOMERS);
        var buyer = (customer == null ? ownCustomer(by, sale) : Optional.of(customer)).flatMap(customers::customer);
        var written = buyer.flatMap(known -> Language.ofCode(known.details().language()))
                .orElse(language);
        return invoices.issue(by, sale, buyer.map(this::party).orElse(null), written);
    }

    private Optional<CustomerId> ownCustomer(SignedInStaff by, SaleNumber sale) {
        return sales.of(by, sale).flatMap(SaleRecord::customer).map(known -> known.id());
    }

    /// The customer as the buyer of an invoice.
    public InvoiceParty party(Customer customer) {
        var details = customer.details();
        var isCompany =
                details.kind() == CustomerKind.COMPANY && !details.company().isEmpty();
        var person = details.name().display();
        return InvoiceParty.buyer(
                isCompany ? details.company() : customer.displayName(),
                isCompany ? person : details.company(),
                inCountry(details.invoiceAddress(), country()),
                details.companyNumbers());
    }

    /// Keeps the numbers that were typed beside an invoice on the customer's record.
    ///
    /// @param country of the customer, ISO 3166-1 alpha-2
    public CompanyChange register(
            SignedInStaff by, CustomerId customer, Map<CompanyField, String> typed, String country) {
        var change = customers.register(by, customer, typed, country);
        search.catchUp();
        return change;
    }

    private static PostalAddress inCountry(PostalAddress address, String shops) {
        return new PostalAddress(
                address.street(),
                address.postalCode(),
                address.town(),
                address.region(),
                address.country().isEmpty() ? shops : address.country());
    }

    /// The shop's country, ISO 3166-1 alpha-2.
    public String country() {
        return settings.recentProfile().country();
    }

    /// Writes the paper where papers of the shop are kept.
    ///
    /// @param duplicate 0 for the original, n for the n-th copy
    /// @return the file
    /// @throws java.io.UncheckedIOException if it cannot be written
    public Path print(Invoice invoice, int duplicate) {
        var file = documents.defaultFile(invoice, duplicate);
        AtomicFile.write(file, out -> {
            documents.invoice(invoice, duplicate, out);
            return 1;
        });
        return file;
    }

    /// What the file of an electronic form is called.
    public String fileName(Invoice invoice, InvoiceFormat format) {
        return format.channel(documents).fileName(invoice);
    }

    /// Writes an invoice to a file that is there whole or not at all.
    ///
    /// @throws java.io.UncheckedIOException if it cannot be written
    public void write(Invoice invoice, InvoiceFormat format, Path file) {
        AtomicFile.write(file, out -> {
            format.channel(documents).write(invoice, out);
            return 1;
        });
    }
}
