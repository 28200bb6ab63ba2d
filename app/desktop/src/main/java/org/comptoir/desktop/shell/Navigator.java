package org.comptoir.desktop.shell;

import java.nio.file.Path;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.orders.SalesOrder;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.till.OrderNumber;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.vouchers.VoucherId;

/// Navigation between screens. Call on the screen's thread.
public interface Navigator {

    /// Shows the customer's record.
    void openCustomer(CustomerId customer);

    /// Adds the customer to the ticket.
    void sellTo(CustomerId customer);

    /// Returns or exchanges goods of this sale, on the ticket of the till.
    void returnOf(SaleNumber sale);

    /// Puts on the ticket of the till what was quoted or put aside.
    void sellOrder(OrderNumber order);

    /// Puts a deposit for goods that are put aside on the ticket of the till.
    void payDeposit(SalesOrder order, BasketLine deposit);

    /// Shows quotes and goods put aside.
    ///
    /// @param searched looked for at once, such as a number or a name; empty for all
    void openOrders(String searched);

    /// Shows the quotes and goods put aside whose last day is over.
    void openExpiredOrders();

    /// Puts a customer on the waiting list.
    void beginWaiting(SaleCustomer customer);

    /// Begins an appointment with a customer.
    void planWith(SaleCustomer customer);

    /// Begins a task about a customer.
    void beginTask(SaleCustomer customer);

    /// Puts somebody on the waiting list for an article.
    void beginWaiting(Article article);

    /// Shows a finished sale.
    void openSale(SaleNumber sale);

    /// Shows a voucher with its history.
    void openVoucher(VoucherId voucher);

    /// Opens the articles for a shop without any.
    void openArticles();

    /// Puts an article on the ticket that was made for it.
    void ringUp(Article made);

    /// Starts a new article with this barcode.
    void createArticle(String barcode);

    /// Opens a file in the system's default program.
    void openFile(Path file);

    /// Opens the folder of a file in the system's file manager.
    void showInFolder(Path file);
}
