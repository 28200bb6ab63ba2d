package org.comptoir.desktop.sales;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.customers.customer.Customer;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.fiscal.FiscalDocument;
import org.comptoir.pos.invoicing.Invoice;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.SaleRecord;

/// A sale as it is shown: its record, and what the shop knows of its articles and its customer today.
///
/// @param customer as in the file; empty for nobody, and for those who may not see customers
/// @param points that the customer has now
/// @param invoice of the sale, if it has one
/// @param fiscal what a fiscal recorder makes, or has made, of it
record OpenedSale(
        SaleRecord record,
        Map<ArticleId, Article> articles,
        Optional<Customer> customer,
        int points,
        Optional<Invoice> invoice,
        List<FiscalDocument> fiscal) {

    OpenedSale {
        articles = Map.copyOf(articles);
        fiscal = List.copyOf(fiscal);
    }

    Sale sale() {
        return record.sale();
    }

    /// Whether something that was sold in it did not come back yet.
    boolean isReturnable() {
        return sale().lines().stream()
                .filter(line -> line.kind().isSold())
                .anyMatch(line -> record.returned(line.position()).compareTo(line.quantity()) < 0);
    }
}
