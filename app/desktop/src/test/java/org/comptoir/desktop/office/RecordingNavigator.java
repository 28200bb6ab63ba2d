package org.comptoir.desktop.office;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.desktop.shell.Navigator;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.orders.SalesOrder;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.till.OrderNumber;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.vouchers.VoucherId;

/// Records requested navigation.
public final class RecordingNavigator implements Navigator {

    private final List<CustomerId> customers = new ArrayList<>();
    private final List<CustomerId> buyers = new ArrayList<>();
    private final List<String> barcodes = new ArrayList<>();
    private final List<Article> rungUp = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private final List<Path> folders = new ArrayList<>();
    private final List<SaleNumber> returns = new ArrayList<>();
    private final List<SaleNumber> sales = new ArrayList<>();
    private final List<OrderNumber> orders = new ArrayList<>();
    private final List<BasketLine> deposits = new ArrayList<>();
    private final List<String> ordersSearched = new ArrayList<>();
    private final List<String> waiting = new ArrayList<>();
    private final List<VoucherId> vouchers = new ArrayList<>();
    private final List<String> planned = new ArrayList<>();
    private int articles;

    @Override
    public void openCustomer(CustomerId customer) {
        customers.add(customer);
    }

    @Override
    public void sellTo(CustomerId customer) {
        buyers.add(customer);
    }

    @Override
    public void returnOf(SaleNumber sale) {
        returns.add(sale);
    }

    /// The sales of which goods were to be returned.
    public List<SaleNumber> returns() {
        return returns;
    }

    @Override
    public void planWith(SaleCustomer customer) {
        planned.add(customer.displayName());
    }

    @Override
    public void beginTask(SaleCustomer customer) {
        planned.add(customer.displayName());
    }

    /// With whom appointments, and about whom tasks were begun.
    public List<String> planned() {
        return planned;
    }

    @Override
    public void ringUp(Article article) {
        rungUp.add(article);
    }

    /// The articles that were made for the ticket.
    public List<Article> rungUp() {
        return rungUp;
    }

    @Override
    public void sellOrder(OrderNumber order) {
        orders.add(order);
    }

    @Override
    public void payDeposit(SalesOrder order, BasketLine deposit) {
        deposits.add(deposit);
    }

    @Override
    public void openOrders(String searched) {
        ordersSearched.add(searched);
    }

    /// As what was looked for.
    @Override
    public void openExpiredOrders() {
        ordersSearched.add("expired");
    }

    @Override
    public void beginWaiting(SaleCustomer customer) {
        waiting.add(customer.displayName());
    }

    @Override
    public void beginWaiting(Article article) {
        waiting.add(article.displayName());
    }

    /// Who was to be put on the waiting list, or for what.
    public List<String> waiting() {
        return waiting;
    }

    /// The orders that were to be sold.
    public List<OrderNumber> orders() {
        return orders;
    }

    /// The deposits that were to be paid.
    public List<BasketLine> deposits() {
        return deposits;
    }

    /// For what orders were looked through.
    public List<String> ordersSearched() {
        return ordersSearched;
    }

    @Override
    public void openSale(SaleNumber sale) {
        sales.add(sale);
    }

    /// The sales that were to be shown.
    public List<SaleNumber> sales() {
        return sales;
    }

    @Override
    public void openVoucher(VoucherId voucher) {
        vouchers.add(voucher);
    }

    /// The vouchers that were to be shown.
    public List<VoucherId> vouchers() {
        return vouchers;
    }

    @Override
    public void openArticles() {
        articles++;
    }

    @Override
    public void createArticle(String barcode) {
        barcodes.add(barcode);
    }

    @Override
    public void openFile(Path file) {
        files.add(file);
    }

    @Override
    public void showInFolder(Path file) {
        folders.add(file);
    }

    /// The files whose folders were shown.
    public List<Path> folders() {
        return folders;
    }

    public List<CustomerId> customers() {
        return customers;
    }

    public List<CustomerId> buyers() {
        return buyers;
    }

    public List<String> barcodes() {
        return barcodes;
    }

    public List<Path> files() {
        return files;
    }

    /// How often the articles were opened.
    public int articles() {
        return articles;
    }
}
