package org.comptoir.desktop.start;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.comptoir.desktop.agenda.AgendaScreen;
import org.comptoir.desktop.articles.ArticlesScreen;
import org.comptoir.desktop.customers.CustomersScreen;
import org.comptoir.desktop.sales.SalesScreen;
import org.comptoir.desktop.shell.Destination;
import org.comptoir.desktop.shell.Navigator;
import org.comptoir.desktop.shell.Screens;
import org.comptoir.desktop.till.TillScreen;
import org.comptoir.desktop.vouchers.VouchersScreen;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.orders.SalesOrder;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.till.OrderNumber;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.vouchers.VoucherId;

/// Navigation between the screens of this window.
///
/// @param opener opens a file or a folder in the system's default program
record ScreenNavigator(Screens screens, Consumer<Path> opener) implements Navigator {

    @Override
    public void openCustomer(CustomerId customer) {
        screens.show(Destination.CUSTOMERS, CustomersScreen.class).open(customer);
    }

    @Override
    public void sellTo(CustomerId customer) {
        screens.show(Destination.SELL, TillScreen.class).sellTo(customer);
    }

    @Override
    public void returnOf(SaleNumber sale) {
        screens.show(Destination.SELL, TillScreen.class).returnOf(sale);
    }

    @Override
    public void ringUp(Article article) {
        screens.show(Destination.SELL, TillScreen.class).ringUp(article);
    }

    @Override
    public void sellOrder(OrderNumber order) {
        screens.show(Destination.SELL, TillScreen.class).sellOrder(order);
    }

    @Override
    public void payDeposit(SalesOrder order, BasketLine deposit) {
        screens.show(Destination.SELL, TillScreen.class).payDeposit(order, deposit);
    }

    @Override
    public void openOrders(String searched) {
        screens.show(Destination.SALES, SalesScreen.class).openOrders(searched);
    }

    @Override
    public void openExpiredOrders() {
        screens.show(Destination.SALES, SalesScreen.class).openExpiredOrders();
    }

    @Override
    public void beginWaiting(SaleCustomer customer) {
        screens.show(Destination.SALES, SalesScreen.class).orders().waiting().begin(customer);
    }

    @Override
    public void planWith(SaleCustomer customer) {
        screens.show(Destination.AGENDA, AgendaScreen.class).plan(customer.id(), customer.displayName());
    }

    @Override
    public void beginTask(SaleCustomer customer) {
        screens.show(Destination.AGENDA, AgendaScreen.class).beginTask(customer.id(), customer.displayName());
    }

    @Override
    public void beginWaiting(Article article) {
        screens.show(Destination.SALES, SalesScreen.class).orders().waiting().begin(article);
    }

    @Override
    public void openSale(SaleNumber sale) {
        screens.show(Destination.SALES, SalesScreen.class).open(sale);
    }

    @Override
    public void openVoucher(VoucherId voucher) {
        screens.show(Destination.VOUCHERS, VouchersScreen.class).open(voucher);
    }

    @Override
    public void openArticles() {
        screens.show(Destination.ARTICLES);
    }

    @Override
    public void createArticle(String barcode) {
        screens.show(Destination.ARTICLES, ArticlesScreen.class).create(barcode);
    }

    @Override
    public void openFile(Path file) {
        opener.accept(file);
    }

    @Override
    public void showInFolder(Path file) {
        Optional.ofNullable(file.toAbsolutePath().getParent()).ifPresent(opener);
    }
}
