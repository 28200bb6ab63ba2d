package org.comptoir.program.bench.counter;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.CheckoutResult;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.program.bench.shop.BenchServer;
import org.comptoir.program.bench.shop.BenchShop;
import org.comptoir.program.bench.shop.RawArticles;
import org.comptoir.program.bench.shop.RawCustomers;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.selling.Register;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// A sale of five lines to a customer, with points, stock and the signed journal, until it is durable.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public abstract class SaleBenchmark {

    /// In the shop's own folder.
    @State(Scope.Benchmark)
    public static class OnDerby extends SaleBenchmark {

        private static final int CUSTOMERS = 1_000;

        public OnDerby() {
            super(BenchShop.open(CUSTOMERS), BenchShop.url(BenchShop.folder(CUSTOMERS)));
        }
    }

    /// On a server started by this process, with the durability settings of a real shop.
    @State(Scope.Benchmark)
    public static class OnPostgres extends SaleBenchmark {

        private final BenchServer server;

        public OnPostgres() {
            this(BenchServer.start());
        }

        private OnPostgres(BenchServer server) {
            super(server.shop(), server.url());
            this.server = server;
        }

        /// Called once, as the superclass requires: repeating the annotation would call it twice.
        @Override
        public void close() throws SQLException {
            super.close();
            server.close();
        }
    }

    private static final int LINES = 5;

    private final OpenShop shop;
    private final Connection connection;
    private final RawSale raw;
    private final Register register;
    private final List<Article> articles;
    private final PrivateKey key;
    private final byte[] text = "line=article,quantity,price,total\n".repeat(30).getBytes();
    private final Random random = new Random(1);

    protected SaleBenchmark(OpenShop shop, String url) {
        this.shop = shop;
        register = shop.counter().register();
        articles = shop.counter().catalogue().all();
        connection = BenchShop.connect(url);
        try {
            sell(RawCustomers.FIRST_ID);
            raw = new RawSale(connection, BenchShop.till(shop, "Raw").id());
            var keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(256);
            key = keys.generateKeyPair().getPrivate();
        } catch (SQLException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private long customer() {
        return RawCustomers.FIRST_ID + random.nextInt(500);
    }

    @Benchmark
    public CheckoutResult sale() {
        return sell(customer());
    }

    private CheckoutResult sell(long customer) {
        var basket = Basket.EMPTY.withCustomer(new SaleCustomer(new CustomerId(customer), "Durand, Anne"));
        for (var i = 0; i < LINES; i++) {
            var article = articles.get(random.nextInt(articles.size() / LINES) * LINES + i);
            basket = register.ringUp(basket, article, Quantity.ONE).orThrow();
        }
        var tenders = List.<Tender>of(new Tender.Card(
                basket.price(shop.counter().checkout().priceBook(shop.till().zone()))
                        .total()));
        var result = shop.counter().checkout().complete(basket, tenders, BenchShop.BY, UUID.randomUUID());
        if (!(result instanceof CheckoutResult.Completed)) {
            throw new IllegalStateException(result.toString());
        }
        return result;
    }

    @Benchmark
    public long saleRaw() throws SQLException {
        var chosen = new long[LINES];
        for (var i = 0; i < LINES; i++) {
            chosen[i] = RawArticles.FIRST_ID + (long) random.nextInt(BenchShop.ARTICLES / LINES) * LINES + i;
        }
        return raw.sell(RawCustomers.FIRST_ID, chosen);
    }

    /// The legally required part of each sale that raw JDBC does not do: one signature.
    @Benchmark
    public byte[] signature() throws GeneralSecurityException {
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(key);
        signature.update(text);
        return signature.sign();
    }

    @TearDown
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
        shop.close();
    }
}
