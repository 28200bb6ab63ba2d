package org.comptoir.pos.sales.listing;

import java.time.LocalDate;
import java.util.List;
import org.comptoir.pos.invoicing.InvoiceNumber;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.SaleSummary;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.till.SaleNumber;
import org.jspecify.annotations.Nullable;

/// A row of the list of sales.
///
/// @param position by which the list goes on after it
/// @param day the business day
/// @param customer null for nobody
/// @param paidBy kinds of payment, each once, in their order; what was paid out comes after what was paid
/// @param hasReturns whether goods were brought back in it
/// @param cameBack whether some of what it sold was brought back later
/// @param invoice the number of its invoice or credit note; null if it has none
public record ListedSale(
        SalePosition position,
        LocalDate day,
        SaleSummary sale,
        @Nullable SaleCustomer customer,
        List<TenderKind> paidBy,
        boolean hasReturns,
        boolean cameBack,
        @Nullable InvoiceNumber invoice) {

    public ListedSale {
        paidBy = List.copyOf(paidBy);
    }

    public SaleNumber number() {
        return sale.number();
    }

    /// As printed on it; empty if there is none.
    public String invoiceText() {
        return invoice == null ? "" : invoice.toString();
    }

    /// Negative if more was returned than sold.
    public Money total() {
        return sale.total();
    }
}
