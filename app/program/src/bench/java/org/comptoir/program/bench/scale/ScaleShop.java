package org.comptoir.program.bench.scale;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.CheckoutResult;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.text.Language;
import org.comptoir.program.bench.shop.BenchShop;
import org.comptoir.program.bench.shop.RawCustomers;
import org.comptoir.program.bench.shop.RawPurchases;
import org.comptoir.program.simulation.SampleArticles;
import org.comptoir.shop.open.OpenShop;

/// Creates shops with five years of purchases: five sales of five lines for each customer, rung up at a second till
/// that does not sell any more, and a day of signed sales at the shop's own.
public final class ScaleShop {

    public static final int SALES_A_CUSTOMER = 5;

    private static final int ARTICLES = 5_000;
    private static final int SALES_TODAY = 200;
    private static final Duration YEARS = Duration.ofDays(5 * 365);

    private ScaleShop() {}

    /// Opens the shop with this many customers, and creates it on first use.
    static OpenShop open(int customers) {
        var folder = BenchShop.work().resolve("years-" + customers);
        if (!Files.exists(folder)) {
            make(folder, customers);
        }
        return OpenShop.open(folder, Clock.systemUTC());
    }

    private static void make(Path folder, int customers) {
        try (var shop = OpenShop.open(folder, Clock.systemUTC())) {
            SampleArticles.create(shop, Language.FRENCH);
            BenchShop.fill(shop, BenchShop.url(folder), ARTICLES, customers);
            var till = BenchShop.till(shop, "Archive").id().value();
            try (var connection = BenchShop.connect(BenchShop.url(folder))) {
                var sales = customers * SALES_A_CUSTOMER;
                RawPurchases.insert(
                        connection,
                        till,
                        sales,
                        customers,
                        ARTICLES,
                        Clock.systemUTC().instant(),
                        YEARS);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            shop.database().refreshStatistics();
            var articles = shop.counter().catalogue().all();
            for (var sale = 0; sale < SALES_TODAY; sale++) {
                sell(shop, articles.get(sale), RawCustomers.FIRST_ID + sale % customers);
            }
            shop.customerFile().search().prepare(read -> {});
        }
    }

    private static void sell(OpenShop shop, Article article, long customer) {
        var basket = shop.counter()
                .register()
                .ringUp(
                        Basket.EMPTY.withCustomer(new SaleCustomer(new CustomerId(customer), "Durand, Anne")),
                        article,
                        Quantity.ONE)
                .orThrow();
        var checkout = shop.counter().checkout();
        var due = basket.price(checkout.priceBook(shop.till().zone())).total();
        var result = checkout.complete(basket, List.of(new Tender.Card(due)), BenchShop.BY, UUID.randomUUID());
        if (!(result instanceof CheckoutResult.Completed)) {
            throw new IllegalStateException(result.toString());
        }
    }
}
