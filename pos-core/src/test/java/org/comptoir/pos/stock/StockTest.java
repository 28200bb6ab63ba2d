package org.comptoir.pos.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.pos.catalogue.CatalogueFixtures.OWNER;
import static org.comptoir.pos.catalogue.CatalogueFixtures.draft;
import static org.comptoir.pos.catalogue.CatalogueFixtures.saved;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.comptoir.pos.catalogue.Catalogue;
import org.comptoir.pos.catalogue.CatalogueFixtures;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.Schema;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class StockTest {

    private static final Instant NOW = Instant.parse("2026-03-09T10:15:00Z");
    private static final int THREADS = 16;

    @Parameter
    TestEngine engine;

    private Database database;
    private Catalogue catalogue;
    private Stock stock;

    @BeforeEach
    void open() {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        database = CatalogueFixtures.withTaxRates(TestDatabases.empty(engine, new Schema("pos")));
        catalogue = new Catalogue(database, clock, (session, deed, rows) -> {});
        stock = new Stock(database, clock, (session, deed, rows) -> {});
    }

    @Test
    void followsSalesAndReturns() {
        var soap = article("Soap");
        sell(soap, Quantity.of(3), 1);
        sell(soap, Quantity.of(-1), 2);
        sell(soap, Quantity.of("0.250"), 3);

        assertThat(stock.level(soap)).isEqualTo(Quantity.of("-2.25"));
        assertThat(stock.movements(soap, 2))
                .containsExactly(
                        StockMovement.sold(soap, Quantity.of("0.250"), sale(3), NOW, "Odile"),
                        StockMovement.sold(soap, Quantity.of(-1), sale(2), NOW, "Odile"));
        assertThat(stock.movements(soap, 2).get(1).reason()).isEqualTo(StockReason.RETURN);
    }

    @Test
    void isZeroForArticlesThatNeverMoved() {
        var soap = article("Soap");

        assertThat(stock.level(soap)).isEqualTo(Quantity.ZERO);
        assertThat(stock.levels(List.of(soap))).containsEntry(soap, Quantity.ZERO);
        assertThat(stock.levels(List.of())).isEmpty();
        assertThat(stock.levels()).as("never moved").isEmpty();
        database.run(session -> stock.move(session, List.of()));
    }

    @Test
    void leavesNothingOfAFailedTransaction() {
        var soap = article("Soap");

        assertThatThrownBy(() -> database.run(session -> {
                    stock.move(session, List.of(StockMovement.sold(soap, Quantity.ONE, sale(1), NOW, "Odile")));
                    throw new IllegalStateException("power cut");
                }))
                .hasMessage("power cut");

        assertThat(stock.level(soap)).isEqualTo(Quantity.ZERO);
        assertThat(stock.movements(soap, 9)).isEmpty();
    }

    @Test
    void setsTheLevelToTheCount() {
        var soap = article("Soap");
        sell(soap, Quantity.of(3), 1);

        assertThat(stock.stocktake(OWNER, soap, Quantity.of(10), "shelf 2"))
                .isEqualTo(new StocktakeResult.Corrected(Quantity.of(13)));
        assertThat(stock.stocktake(OWNER, soap, Quantity.of(10), "")).isEqualTo(new StocktakeResult.Agreed());
        assertThat(stock.stocktake(OWNER, soap, Quantity.of(-1), "")).isEqualTo(new StocktakeResult.Unfit());
        assertThat(stock.stocktake(OWNER, soap, Quantity.ONE, "n".repeat(201))).isEqualTo(new StocktakeResult.Unfit());
    }

    @Test
    void writesOffWhatIsGone() {
        var soap = article("Soap");
        stock.stocktake(OWNER, soap, Quantity.of(10), "");

        assertThat(stock.writeOff(OWNER, soap, Quantity.of(2), "broken"))
                .isEqualTo(new StocktakeResult.Corrected(Quantity.of(-2)));
        assertThat(stock.level(soap)).isEqualTo(Quantity.of(8));
        assertThat(stock.movements(soap, 1).getFirst().reason()).isEqualTo(StockReason.LOSS);
        assertThat(stock.writeOff(OWNER, soap, Quantity.ZERO, "")).isEqualTo(new StocktakeResult.Unfit());
        assertThat(stock.writeOff(OWNER, soap, Quantity.ONE, "n".repeat(201))).isEqualTo(new StocktakeResult.Unfit());
        assertThat(stock.level(soap)).isEqualTo(Quantity.of(8));
    }

    @Test
    void recordsTheLastCostOfReceivedGoods() {
        var soap = article("Soap");
        var tea = article("Tea");
        stock.receive(
                OWNER,
                new GoodsReceipt(
                        List.of(
                                new GoodsReceipt.Line(soap, Quantity.of(12), Money.of("1.10")),
                                new GoodsReceipt.Line(tea, Quantity.of(5), null)),
                        "BL 77"));

        assertThat(stock.level(soap)).isEqualTo(Quantity.of(12));
        assertThat(catalogue.article(soap).orElseThrow().lastCost()).isEqualTo(Money.of("1.10"));
        assertThat(catalogue.article(tea).orElseThrow().lastCost()).isNull();
        assertThat(stock.movements(soap, 1).getFirst().unitCost()).isEqualTo(Money.of("1.10"));
    }

    @Test
    void receivesPlausibleQuantitiesAllOrNothing() {
        var soap = article("Soap");

        assertThat(receive(soap, Quantity.of(10_000_001), null))
                .isEqualTo(new GoodsReceiptResult.Refused(GoodsReceiptResult.Reason.TOO_MUCH));
        assertThat(receive(soap, Quantity.ONE, Money.of("1000000.01")))
                .isEqualTo(new GoodsReceiptResult.Refused(GoodsReceiptResult.Reason.TOO_DEAR));
        assertThat(receive(soap, Quantity.of("2.5"), Money.of("1.00")))
                .isEqualTo(new GoodsReceiptResult.Refused(GoodsReceiptResult.Reason.NOT_WHOLE));
        assertThat(stock.level(soap)).isEqualTo(Quantity.ZERO);
        assertThat(catalogue.article(soap).orElseThrow().lastCost()).isNull();
        assertThat(receive(soap, Stock.MAX_QUANTITY, null)).isEqualTo(new GoodsReceiptResult.Received());
    }

    private GoodsReceiptResult receive(ArticleId article, Quantity quantity, @Nullable Money cost) {
        return stock.receive(OWNER, new GoodsReceipt(List.of(new GoodsReceipt.Line(article, quantity, cost)), ""));
    }

    /// No stock level exists at the start, so that the first movements collide when creating them; each sale has
    /// the articles in another order.
    @Test
    void staysExactWithManyTills() throws InterruptedException {
        var articles =
                IntStream.range(0, 6).mapToObj(i -> article("Article " + i)).toList();
        var perThread = 25;
        List<Callable<Boolean>> tills = IntStream.range(0, THREADS)
                .<Callable<Boolean>>mapToObj(till -> () -> {
                    var random = new Random(till);
                    for (var i = 0; i < perThread; i++) {
                        var number = till * 1000L + i + 1;
                        var shuffled = new ArrayList<>(articles);
                        Collections.shuffle(shuffled, random);
                        database.run(session -> stock.move(
                                session,
                                shuffled.stream()
                                        .map(article ->
                                                StockMovement.sold(article, Quantity.ONE, sale(number), NOW, "Odile"))
                                        .toList()));
                    }
                    return true;
                })
                .toList();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            assertThat(threads.invokeAll(tills)).allMatch(till -> till.state() == Future.State.SUCCESS);
        }

        assertThat(stock.levels(articles).values()).containsOnly(Quantity.of(-THREADS * (long) perThread));
        assertThat(stock.movements(articles.getFirst(), 1000)).hasSize(THREADS * perThread);
    }

    private ArticleId article(String name) {
        return saved(catalogue.save(OWNER, draft("", name))).id();
    }

    private void sell(ArticleId article, Quantity quantity, long number) {
        database.run(session ->
                stock.move(session, List.of(StockMovement.sold(article, quantity, sale(number), NOW, "Odile"))));
    }

    private static SaleNumber sale(long number) {
        return new SaleNumber(TillId.FIRST, number);
    }
}
