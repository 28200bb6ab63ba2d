package org.comptoir.pos.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.OWNER;
import static org.comptoir.pos.sales.TestShop.basket;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.Schema;
import org.comptoir.pos.database.TcpProxy;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.Tender.Cash;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two machines on one server, one of them behind an unreliable network.
class ServerLinkTest {

    private static final List<Schema> SCHEMAS = List.of(new Schema("pos"));
    private static final List<Tender> PAID = List.of(new Cash(Money.euros(50)));

    /// How often the connection is cut in the middle of sales; many more times with the profile `drills`.
    private static final int CUTS = Boolean.getBoolean("drills") ? 1_000 : 20;

    /// How long one sale is asked for again: longer than the cuts take together.
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path temporary;

    private ShopFolder folder;
    private ShopFolder farFolder;
    private TcpProxy network;
    private Database healthy;
    private Database failing;

    /// On a reliable connection.
    private TestShop shop;

    /// The same shop over the unreliable connection.
    private TestShop farShop;

    @BeforeEach
    void open() {
        var server = TestDatabases.newServerDatabase();
        network = TcpProxy.before(server);
        folder = ShopFolder.hold(temporary.resolve("here"), Clock.systemUTC());
        farFolder = ShopFolder.hold(temporary.resolve("there"), Clock.systemUTC());
        healthy = Database.open(folder, server, SCHEMAS);
        failing = Database.open(farFolder, network.location(), SCHEMAS);
        shop = new TestShop(healthy);
        farShop = shop.withDatabase(failing);
    }

    @AfterEach
    void close() {
        network.close();
        failing.close();
        healthy.close();
        farFolder.close();
        folder.close();
    }

    @Test
    void anUnpluggedTillBlocksOthersForSecondsOnly() throws Exception {
        var pulled = new CountDownLatch(1);
        var request = UUID.randomUUID();
        var blocked = CompletableFuture.supplyAsync(() -> refusal(
                farShop.checkout((session, sale) -> {
                    network.stall();
                    pulled.countDown();
                    return new ParticipantResult.Nothing();
                }),
                request));
        assertThat(pulled.await(10, TimeUnit.SECONDS)).isTrue();

        var start = Instant.now();
        var sold = shop.checkout().complete(basket(LAMP), PAID, OWNER, UUID.randomUUID());

        assertThat(sold).isInstanceOf(Completed.class);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(6));
        assertThat(blocked.get(30, TimeUnit.SECONDS)).isNotNull();

        network.resume();
        assertThat(farShop.checkout().complete(basket(LAMP), PAID, OWNER, request))
                .isInstanceOf(Completed.class);
        assertThat(shop.count("sale")).isEqualTo(2);
    }

    @Test
    void reportsAnUnreachableServerWithinSecondsAndContinuesWhenItIsBack() {
        network.stall();
        var start = Instant.now();
        var request = UUID.randomUUID();

        assertThat(refusal(farShop.checkout(), request))
                .satisfies(reason -> assertThat(reason.isPassing()).isTrue());
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(12));

        network.resume();
        assertThat(sellPatiently(farShop.checkout(), request)).isInstanceOf(Completed.class);
        assertThat(shop.count("sale")).isEqualTo(1);
    }

    @Test
    void reconnectsWhenTheServerIsBack() {
        network.refuse();
        var request = UUID.randomUUID();

        assertThat(refusal(farShop.checkout(), request))
                .isInstanceOfAny(Unavailable.ConnectionLost.class, Unavailable.NoServer.class);

        network.resume();
        assertThat(sellPatiently(farShop.checkout(), request)).isInstanceOf(Completed.class);
    }

    @Test
    void reportsALockHeldForTooLong() {
        var request = UUID.randomUUID();

        healthy.run(session -> {
            session.createNativeMutationQuery("update journal_chain set last_number = last_number")
                    .executeUpdate();
            assertThat(keepingAlive(session, () -> refusal(farShop.checkout(), request)))
                    .isInstanceOf(Unavailable.Locked.class);
        });

        assertThat(farShop.checkout().complete(basket(LAMP), PAID, OWNER, request))
                .isInstanceOf(Completed.class);
    }

    /// Sends a query to the server now and then, so that it does not consider the machine of this transaction gone.
    private static Unavailable keepingAlive(StatelessSession session, Supplier<Unavailable> work) {
        var answer = CompletableFuture.supplyAsync(work);
        while (!answer.isDone()) {
            session.createNativeQuery("select 1", Integer.class).getSingleResult();
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        return answer.join();
    }

    @Test
    void completesEachSaleOnceHoweverOftenTheLinkBreaks() throws Exception {
        var finished = new AtomicBoolean();
        var requests = new ArrayList<UUID>();
        var selling = CompletableFuture.runAsync(() -> {
            while (!finished.get()) {
                var request = UUID.randomUUID();
                requests.add(request);
                sellPatiently(farShop.checkout(), request);
            }
        });
        var random = new Random(7);
        for (var cut = 0; cut < CUTS; cut++) {
            Thread.sleep(20 + random.nextInt(130));
            network.cut();
        }
        finished.set(true);
        selling.get(120, TimeUnit.SECONDS);

        assertThat(shop.count("sale")).isEqualTo(requests.size());
        assertThat(shop.stock(LAMP)).isEqualTo(Quantity.of(-requests.size()));
        assertThat(requests)
                .map(request ->
                        shop.sales.byRequest(request).orElseThrow().number().number())
                .doesNotHaveDuplicates()
                .allSatisfy(number -> assertThat(number).isBetween(1L, (long) requests.size()));
        assertThat(shop.journal.verify(OWNER, entries -> {}).isSound()).isTrue();
    }

    /// Asks again as long as the link is being cut: on a busy machine a sale may need longer than it lasts many times
    /// in a row.
    private static CheckoutResult sellPatiently(Checkout checkout, UUID request) {
        var begun = System.nanoTime();
        while (true) {
            try {
                return checkout.complete(basket(LAMP), PAID, OWNER, request);
            } catch (Unavailable.UnavailableException problem) {
                if (System.nanoTime() - begun > PATIENCE.toNanos()
                        || !problem.reason().isPassing()) {
                    throw problem;
                }
            }
        }
    }

    private static Unavailable refusal(Checkout checkout, UUID request) {
        try {
            throw new AssertionError(checkout.complete(basket(LAMP), PAID, OWNER, request));
        } catch (Unavailable.UnavailableException problem) {
            return problem.reason();
        }
    }
}
