package org.comptoir.pos.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.OWNER;
import static org.comptoir.pos.sales.TestShop.basket;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.Schema;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.Tender.Cash;
import org.comptoir.pos.sales.listing.SaleListing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The embedded engine stops by itself, as after an internal error.
class StoppedEngineTest {

    private static final List<Tender> PAID = List.of(new Cash(Money.euros(50)));
    private static final int TILLS = 4;
    private static final int SALES_EACH = 25;
    private static final int STOPS = 3;

    @TempDir
    Path root;

    private ShopFolder folder;
    private Database database;
    private TestShop shop;

    @BeforeEach
    void open() {
        folder = ShopFolder.hold(root, Clock.systemUTC());
        database = Database.open(folder, new Location.Embedded(root), List.of(new Schema("pos")));
        shop = new TestShop(database);
    }

    @AfterEach
    void close() {
        database.close();
        folder.close();
    }

    @Test
    void restartsForTheNextSale() {
        stopEngine();

        assertThat(shop.checkout().complete(basket(LAMP), PAID, OWNER, UUID.randomUUID()))
                .isInstanceOf(Completed.class);
    }

    @Test
    void restartsForTheNextRead() {
        shop.checkout().complete(basket(LAMP), PAID, OWNER, UUID.randomUUID());
        stopEngine();

        assertThat(shop.count("sale")).isEqualTo(1);
    }

    @Test
    void completesEachSaleOnceWhenItStopsInTheMiddle() throws Exception {
        var checkout = shop.checkout();
        var work = new ArrayList<Callable<Boolean>>();
        for (var till = 0; till < TILLS; till++) {
            work.add(() -> {
                for (var i = 0; i < SALES_EACH; i++) {
                    var request = UUID.randomUUID();
                    assertThat(checkout.complete(basket(LAMP), PAID, OWNER, request))
                            .isInstanceOf(Completed.class);
                }
                return true;
            });
        }

        try (var tills = Executors.newFixedThreadPool(TILLS)) {
            var sold = work.stream().map(tills::submit).toList();
            for (var i = 0; i < STOPS; i++) {
                Thread.sleep(150);
                stopEngineOnceRestarted(sold);
            }
            for (var till : sold) {
                till.get();
            }
        }

        var all = (long) TILLS * SALES_EACH;
        assertThat(shop.listed(SaleListing.of(TestShop.BOOK.day(), TestShop.BOOK.day())))
                .extracting(sale -> sale.number().number())
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, all).boxed().toList());
        assertThat(shop.stock(LAMP)).isEqualTo(Quantity.of(-all));
        assertThat(shop.journal.verify(OWNER, entries -> {}).isSound()).isTrue();
    }

    /// On a busy machine no till may have started it again since it was stopped, or the request to stop waits for a
    /// start for longer than the engine lets it.
    private void stopEngineOnceRestarted(List<Future<Boolean>> tills) throws InterruptedException {
        var state = stop();
        while (!state.equals("08006") && !tills.stream().allMatch(Future::isDone)) {
            assertThat(state).isIn("XJ004", "XBDA0");
            Thread.sleep(20);
            state = stop();
        }
    }

    private void stopEngine() {
        assertThat(stop()).isEqualTo("08006");
    }

    /// The SQLSTATE of the answer: 08006 once it is stopped, XJ004 if it was not running, XBDA0 if it took too long.
    private String stop() {
        try {
            DriverManager.getConnection(
                    "jdbc:derby:" + folder.database().toString().replace('\\', '/') + ";shutdown=true");
            throw new AssertionError("a shutdown gives no connection");
        } catch (SQLException e) {
            return e.getSQLState();
        }
    }
}
