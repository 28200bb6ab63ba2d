package org.comptoir.program.bench.scale;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.Checkout;
import org.comptoir.pos.sales.CheckoutResult;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.TillTerms;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.program.bench.counter.RawSale;
import org.comptoir.program.bench.shop.BenchServer;
import org.comptoir.program.bench.shop.BenchShop;
import org.comptoir.program.bench.shop.RawArticles;
import org.comptoir.program.bench.shop.RawCustomers;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/// Sixteen tills on one server, all of them selling without a pause.
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 10)
@Fork(1)
@Threads(TillsBenchmark.TILLS)
public class TillsBenchmark {

    static final int TILLS = 16;

    private static final int LINES = 5;

    /// The server that all tills share.
    @State(Scope.Benchmark)
    public static class Shared {

        private final BenchServer server = BenchServer.start();
        private final List<Article> articles =
                server.shop().counter().catalogue().all();
        private final AtomicInteger tills = new AtomicInteger();

        /// Raw sales add to balances that are there.
        @Setup
        public void giveBalances() throws SQLException {
            try (var connection = BenchShop.connect(server.url());
                    var balances = connection.createStatement()) {
                balances.executeUpdate("insert into points_balance (customer_id, points) select id, 0 from customer");
                connection.commit();
            }
        }

        @TearDown
        public void close() {
            server.shop().close();
            server.close();
        }
    }

    /// What one till needs to sell.
    private record Counter(TillTerms terms, Checkout checkout, Connection connection, RawSale raw, Random random) {}

    /// One of the tills.
    @State(Scope.Thread)
    public static class Till {

        private @Nullable Counter counter;

        @Setup(Level.Trial)
        public void open(Shared shared) throws SQLException {
            var number = shared.tills.incrementAndGet();
            var shop = shared.server.shop();
            var terms = TillTerms.of(
                    BenchShop.till(shop, "Till " + number), shop.settings().profile());
            var connection = BenchShop.connect(shared.server.url());
            counter = new Counter(
                    terms,
                    shop.counter().checkoutAt(() -> terms),
                    connection,
                    new RawSale(
                            connection, BenchShop.till(shop, "Raw " + number).id()),
                    new Random(number));
        }

        private Counter counter() {
            return Objects.requireNonNull(counter);
        }

        @TearDown(Level.Trial)
        public void close() throws SQLException {
            counter().connection().close();
        }
    }

    @Benchmark
    public CheckoutResult sale(Shared shared, Till till) {
        var counter = till.counter();
        var customer = RawCustomers.FIRST_ID + counter.random().nextInt(500);
        var basket = Basket.EMPTY.withCustomer(new SaleCustomer(new CustomerId(customer), "Durand, Anne"));
        var register = shared.server.shop().counter().register();
        for (var i = 0; i < LINES; i++) {
            var article = shared.articles.get(counter.random().nextInt(shared.articles.size() / LINES) * LINES + i);
            basket = register.ringUp(basket, article, Quantity.ONE).orThrow();
        }
        var due = basket.price(counter.checkout().priceBook(counter.terms().zone()))
                .total();
        var result =
                counter.checkout().complete(basket, List.of(new Tender.Card(due)), BenchShop.BY, UUID.randomUUID());
        if (!(result instanceof CheckoutResult.Completed)) {
            throw new IllegalStateException(result.toString());
        }
        return result;
    }

    @Benchmark
    public long saleRaw(Till till) throws SQLException {
        var counter = till.counter();
        var articles = new long[LINES];
        for (var i = 0; i < LINES; i++) {
            articles[i] =
                    RawArticles.FIRST_ID + (long) counter.random().nextInt(BenchShop.ARTICLES / LINES) * LINES + i;
        }
        return counter.raw().sell(RawCustomers.FIRST_ID + counter.random().nextInt(500), articles);
    }
}
