package org.comptoir.program.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comptoir.customers.customer.Customer;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.orders.OrderDraft;
import org.comptoir.pos.orders.OrderResult;
import org.comptoir.pos.orders.SalesOrder;
import org.comptoir.pos.sales.CheckoutResult;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.OrderNumber.Kind;
import org.comptoir.shop.open.OpenShop;

/// What is agreed in the demo shop and not sold yet: a quote, goods put aside with a deposit, others that nobody came
/// for, and customers who wait.
final class DemoOrders {

    private final OpenShop shop;
    private final SignedInStaff by;

    DemoOrders(OpenShop shop, SignedInStaff by) {
        this.shop = shop;
        this.by = by;
    }

    /// @param day on which everything is agreed
    /// @return the quote
    SalesOrder keep(LocalDate day, List<Customer> customers) {
        var articles = shop.counter().catalogue().find("", 200).stream()
                .filter(article -> article.price() != null && article.soldBy().allows(Quantity.ONE))
                .limit(6)
                .toList();
        var quote = keep(Kind.QUOTE, customers.get(1), articles.subList(0, 3), day.plusDays(30), "");
        var aside = keep(Kind.PUT_ASIDE, customers.get(2), articles.subList(3, 5), day.plusDays(14), "B 4");
        deposit(aside);
        keep(Kind.PUT_ASIDE, customers.get(3), articles.subList(5, 6), day, "B 1");
        wait(customers.get(4), articles.get(0), "avant samedi");
        wait(customers.get(5), articles.get(2), "");
        return quote;
    }

    private SalesOrder keep(Kind kind, Customer customer, List<Article> articles, LocalDate until, String shelf) {
        var counter = shop.counter();
        var register = counter.register();
        var basket = Basket.EMPTY.withCustomer(new SaleCustomer(customer.id(), customer.displayName()));
        for (var article : articles) {
            basket = register.ringUp(basket, article, Quantity.ONE).orThrow();
        }
        var book = counter.checkout().priceBook(shop.till().zone());
        if (!(counter.orders().keep(by, new OrderDraft(kind, basket, book, until, "", shelf))
                instanceof OrderResult.Kept(var order))) {
            throw new IllegalStateException("nothing was agreed in the demo shop");
        }
        return order;
    }

    private void deposit(SalesOrder order) {
        var line = shop.counter().orderDesk().deposit(order, Money.euros(5)).orElseThrow();
        var paid = shop.counter()
                .checkout()
                .complete(Basket.EMPTY.with(line), List.of(new Tender.Card(Money.euros(5))), by, UUID.randomUUID());
        if (!(paid instanceof CheckoutResult.Completed)) {
            throw new IllegalStateException("no deposit was taken in the demo shop: " + paid);
        }
    }

    private void wait(Customer customer, Article article, String note) {
        shop.counter().waitingList().add(by, customer.id(), article.id(), Quantity.ONE, note);
    }
}
