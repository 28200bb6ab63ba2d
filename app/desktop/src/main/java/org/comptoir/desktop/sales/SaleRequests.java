package org.comptoir.desktop.sales;

import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.invoicing.Invoice;
import org.comptoir.pos.till.SaleNumber;

/// What can be asked for at an open sale.
interface SaleRequests {

    void open(SaleNumber number);

    void openCustomer(CustomerId customer);

    void reprint();

    void giftReceipt();

    /// Asks where the receipt of the open sale goes by e-mail.
    void email();

    /// The invoice of the open sale: asks whose it is, or copies the one that there is.
    void invoice();

    /// The electronic form of an invoice, to a file that is asked for.
    void exportInvoice(Invoice invoice);

    /// Goods of the open sale are brought back or exchanged.
    void giveBack();

    /// Asks whose the open sale is, which is nobody's.
    void attach();
}
