package org.comptoir.program.bench.counter;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.PricedBasket;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.till.TillId;
import org.comptoir.program.bench.shop.BenchShop;
import org.comptoir.program.bench.shop.RawArticles;
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

/// Scans a barcode: finds the article, prices and saves the ticket.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class ScanBenchmark {

    private static final int CUSTOMERS = 1_000;
    private static final int LINES = 10;
    private static final String FIND = """
            select a.id, a.code, a.name, a.variant, a.tax_code, a.price_cents, a.sold_by, a.active
            from article_barcode b join article a on a.id = b.article_id where b.barcode = ?""";

    private final OpenShop shop = BenchShop.open(CUSTOMERS);
    private final Register register = shop.counter().register();
    private final Connection connection = BenchShop.connect(BenchShop.url(BenchShop.folder(CUSTOMERS)));
    private final PreparedStatement find;
    private final PreparedStatement insert;
    private final PreparedStatement update;
    private final Random random = new Random(1);
    private Basket basket = Basket.EMPTY;
    private UUID request = UUID.randomUUID();
    private int lines;

    public ScanBenchmark() {
        try {
            find = connection.prepareStatement(FIND);
            insert = connection.prepareStatement("""
                    insert into open_ticket (request_id, till_id, state, label, parked_by, changed_at, content)
                    values (?, 'A', 'OPEN', '', '', ?, ?)""");
            update = connection.prepareStatement(
                    "update open_ticket set changed_at = ?, content = ? where request_id = ?");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String barcode() {
        return RawArticles.barcode(random.nextInt(BenchShop.ARTICLES));
    }

    @Benchmark
    public Optional<Article> lookUp() {
        return shop.counter().catalogue().byBarcode(barcode());
    }

    @Benchmark
    public String lookUpRaw() throws SQLException {
        var articleText = lookUp(barcode());
        connection.commit();
        return articleText;
    }

    @Benchmark
    public PricedBasket line() {
        if (basket.lines().size() >= LINES) {
            basket = Basket.EMPTY;
            request = UUID.randomUUID();
        }
        var article = lookUp().orElseThrow();
        basket = register.ringUp(basket, article, Quantity.ONE).orThrow();
        var priced =
                basket.price(shop.counter().checkout().priceBook(shop.till().zone()));
        shop.counter().openTickets().save(TillId.FIRST, request, basket);
        return priced;
    }

    @Benchmark
    public int lineRaw() throws SQLException {
        lines = lines % LINES + 1;
        if (lines == 1) {
            request = UUID.randomUUID();
        }
        var content = lookUp(barcode()).repeat(lines);
        var now = Timestamp.from(Clock.systemUTC().instant());
        var statement = lines == 1 ? insert : update;
        if (lines == 1) {
            insert.setString(1, request.toString());
            insert.setTimestamp(2, now);
            insert.setString(3, content);
        } else {
            update.setTimestamp(1, now);
            update.setString(2, content);
            update.setString(3, request.toString());
        }
        var written = statement.executeUpdate();
        connection.commit();
        return written;
    }

    /// As long as the program's own text of a line.
    private String lookUp(String barcode) throws SQLException {
        find.setString(1, barcode);
        try (var row = find.executeQuery()) {
            row.next();
            return "{\"article\":{\"id\":%d,\"code\":\"%s\",\"name\":\"%s\",\"tax\":\"%s\",\"price\":%d,\"by\":\"%s\"}}"
                    .formatted(
                            row.getLong(1),
                            row.getString(2),
                            row.getString(3) + row.getString(4),
                            row.getString(5),
                            row.getLong(6),
                            row.getString(7) + row.getBoolean(8));
        }
    }

    @TearDown
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
        shop.close();
    }
}
