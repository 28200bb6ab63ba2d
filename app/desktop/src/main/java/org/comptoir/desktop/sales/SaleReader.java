package org.comptoir.desktop.sales;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.loyalty.Loyalty;
import org.comptoir.pos.catalogue.Catalogue;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.fiscal.FiscalDocuments;
import org.comptoir.pos.invoicing.Invoices;
import org.comptoir.pos.sales.SaleLine;
import org.comptoir.pos.sales.SaleRecord;
import org.comptoir.pos.sales.SaleRecords;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.shop.open.OpenShop;

/// Reads a sale with all that is shown of it. For the background.
final class SaleReader {

    private final SaleRecords records;
    private final Catalogue catalogue;
    private final Customers customers;
    private final Loyalty loyalty;
    private final Invoices invoices;
    private final FiscalDocuments fiscal;

    SaleReader(OpenShop shop) {
        records = shop.counter().saleRecords();
        catalogue = shop.counter().catalogue();
        customers = shop.customerFile().customers();
        loyalty = shop.customerFile().loyalty();
        invoices = shop.counter().invoices();
        fiscal = shop.counter().fiscalDocuments();
    }

    Optional<OpenedSale> read(SignedInStaff by, SaleNumber number) {
        return records.of(by, number).map(record -> opened(by, record));
    }

    private OpenedSale opened(SignedInStaff by, SaleRecord record) {
        var ids = record.sale().lines().stream()
                .map(SaleLine::article)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var articles = catalogue.articles(ids).stream().collect(Collectors.toMap(Article::id, article -> article));
        var customer = by.may(Permission.SEE_CUSTOMERS) ? customer(record) : Optional.<Customer>empty();
        return new OpenedSale(
                record,
                articles,
                customer,
                customer.map(known -> loyalty.balance(known.id())).orElse(0),
                invoices.ofSale(by, record.sale().number()),
                fiscal.ofSale(record.sale().number()));
    }

    private Optional<Customer> customer(SaleRecord record) {
        return record.customer().flatMap(buyer -> customers.customer(buyer.id()));
    }
}
