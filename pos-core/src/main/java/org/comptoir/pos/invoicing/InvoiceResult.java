package org.comptoir.pos.invoicing;

import org.comptoir.pos.till.SaleNumber;

/// The outcome of issuing an invoice.
public sealed interface InvoiceResult {

    record Issued(Invoice invoice) implements InvoiceResult {}

    /// The sale was invoiced before: nothing was written, and what is printed of it is a copy.
    record IssuedBefore(Invoice invoice) implements InvoiceResult {}

    /// Nothing was written.
    sealed interface Refused extends InvoiceResult {}

    record NoSuchSale(SaleNumber sale) implements Refused {}

    /// The journal does not confirm the sale.
    record Unconfirmed(SaleNumber sale) implements Refused {}

    /// It has only vouchers or payments of an account, which are no supply.
    record NothingSupplied(SaleNumber sale) implements Refused {}

    /// Goods came back of a sale that has no invoice: there is nothing that a credit note could correct.
    record NeverInvoiced(SaleNumber sale) implements Refused {}

    /// Goods came back of invoices of several buyers, or of invoices and of nobody's sale at once.
    record SeveralBuyers(SaleNumber sale) implements Refused {}

    /// The law wants name, street, postal code and town of the buyer.
    record BuyerIncomplete() implements Refused {}

    /// In Italy a buyer has a partita IVA or a codice fiscale.
    record BuyerUnregistered() implements Refused {}

    /// The shop's own address or VAT number is missing in its settings.
    record SellerIncomplete() implements Refused {}
}
