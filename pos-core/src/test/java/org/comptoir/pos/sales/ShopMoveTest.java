package org.comptoir.pos.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.pos.sales.TestShop.HONEY;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.OWNER;
import static org.comptoir.pos.sales.TestShop.basket;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.MoveResult;
import org.comptoir.pos.database.PortableSql;
import org.comptoir.pos.database.Schema;
import org.comptoir.pos.database.ServerAccount;
import org.comptoir.pos.database.ShopMove;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.PendingMove;
import org.comptoir.pos.database.location.SavedLocation;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.Tender.Cash;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A small shop that moves from its folder to a server and back.
class ShopMoveTest {

    private static final List<Schema> SCHEMAS = List.of(new Schema("pos"));

    /// Within the hour skipped in spring by some time zones: it must not shift.
    private static final Instant SKIPPED_HOUR = Instant.parse("2026-03-29T02:30:00.123456Z");

    @TempDir
    Path temporary;

    private ShopFolder folder;
    private Location.Server server;
    private Location.Embedded home;
    private TestShop shop;

    @BeforeEach
    void createAShop() {
        folder = ShopFolder.hold(temporary.resolve("shop"), Clock.systemUTC());
        home = new Location.Embedded(folder.root());
        server = TestDatabases.newServerDatabase();
        try (var database = Database.open(folder, home, SCHEMAS)) {
            shop = new TestShop(database);
            shop.setNow(SKIPPED_HOUR);
            sell(shop);
            shop.voucher(Money.euros(30));
            shop.sell(basket(LAMP, HONEY), new Cash(Money.euros(50)));
            database.run(session -> {
                PortableSql.change(
                        session,
                        "insert into setting (name, setting_value, version) values (?, ?, 0)",
                        "text",
                        "é ’ € 漢字 😀 \\ \n\t'\"");
                session.doWork(connection -> {
                    try (var insert = connection.prepareStatement("insert into shop_picture (name, media_type, content)"
                            + " values ('logo', 'image/png', ?)")) {
                        insert.setBytes(1, new byte[] {0, 1, -1, 127, -128, 0});
                        insert.executeUpdate();
                    }
                });
            });
        }
    }

    @AfterEach
    void releaseTheFolder() {
        folder.close();
    }

    private static long sell(TestShop shop) {
        return ((Completed) shop.checkout()
                        .complete(basket(LAMP), List.of(new Cash(Money.euros(50))), OWNER, UUID.randomUUID()))
                .sale()
                .number()
                .number();
    }

    private MoveResult move(Location to) {
        return move(to, null);
    }

    private MoveResult move(Location to, @Nullable ServerAccount account) {
        return ShopMove.run(
                folder,
                to,
                SCHEMAS,
                account,
                copied -> shop.withDatabase(copied)
                        .journal
                        .verify(OWNER, entries -> {})
                        .isSound());
    }

    private List<Long> sellAt(Location location) {
        var numbers = new ArrayList<Long>();
        try (var database = Database.open(folder, location, SCHEMAS)) {
            var movedShop = shop.withDatabase(database);
            numbers.add(sell(movedShop));
            assertThat(movedShop.journal.verify(OWNER, entries -> {}).isSound()).isTrue();
        }
        return numbers;
    }

    private void assertUnavailableAt(Location location, Class<? extends Unavailable> reason) {
        assertThatThrownBy(() -> Database.open(folder, location, SCHEMAS))
                .isInstanceOfSatisfying(
                        Unavailable.UnavailableException.class,
                        problem -> assertThat(problem.reason()).isInstanceOf(reason));
    }

    @Test
    void movesToAServerAndBackAndContinuesNumbering() {
        assertThat(move(server))
                .isInstanceOfSatisfying(
                        MoveResult.Moved.class,
                        moved -> assertThat(moved.rows())
                                .containsEntry("sale", 3L)
                                .containsEntry("shop_picture", 1L));
        assertThat(SavedLocation.of(folder)).isEqualTo(server);
        assertUnavailableAt(home, Unavailable.Moved.class);
        assertThat(sellAt(server)).containsExactly(4L);

        assertThat(move(home)).isInstanceOf(MoveResult.Moved.class);
        assertThat(SavedLocation.of(folder)).isEqualTo(home);
        assertUnavailableAt(server, Unavailable.Moved.class);
        assertThat(sellAt(home)).containsExactly(5L);
        try (var database = Database.open(folder, home, SCHEMAS)) {
            assertThat(shop.withDatabase(database)
                            .sales
                            .byNumber(new SaleNumber(TillId.FIRST, 1))
                            .orElseThrow()
                            .soldAt())
                    .isEqualTo(Instant.parse("2026-03-29T02:30:00.123Z"));
        }
    }

    @Test
    void isRefusedIfTheTargetContainsData() {
        try (var other = ShopFolder.hold(temporary.resolve("other"), Clock.systemUTC())) {
            Database.open(other, server, SCHEMAS).close();
        }

        assertThat(move(server)).isInstanceOf(MoveResult.NotEmpty.class);
        assertThat(move(home)).isInstanceOf(MoveResult.AlreadyThere.class);
        assertThat(sellAt(home)).containsExactly(4L);
    }

    @Test
    void leavesTheShopInPlaceWhenInterrupted() {
        assertThatThrownBy(() -> ShopMove.run(folder, server, SCHEMAS, null, copied -> {
                    throw new IllegalStateException("cut off");
                }))
                .hasMessage("cut off");

        assertThat(SavedLocation.of(folder)).isEqualTo(home);
        assertUnavailableAt(server, Unavailable.HalfMoved.class);
        assertThat(sellAt(home)).containsExactly(4L);

        assertThat(move(server)).as("and may begin again").isInstanceOf(MoveResult.Moved.class);
        assertThat(sellAt(server)).containsExactly(5L);
    }

    @Test
    void removesTheMarkOfAMoveInterruptedJustBeforeTheSwitch() {
        try (var database = Database.open(folder, home, SCHEMAS)) {
            database.run(session -> mark(session, "MOVED"));
        }
        new PendingMove(home.place(), server.place()).save(folder);

        assertThat(sellAt(home)).containsExactly(4L);
        assertThat(PendingMove.of(folder)).isEmpty();
    }

    @Test
    void completesAMoveInterruptedJustAfterTheSwitch() {
        assertThat(move(server)).isInstanceOf(MoveResult.Moved.class);
        try (var database = Database.open(folder, server, SCHEMAS)) {
            database.run(session -> mark(session, "INCOMING"));
        }
        new PendingMove(home.place(), server.place()).save(folder);

        assertThat(sellAt(server)).containsExactly(4L);
        assertThat(PendingMove.of(folder)).isEmpty();
    }

    private static void mark(org.hibernate.StatelessSession session, String state) {
        PortableSql.change(
                session,
                "insert into shop_move (state, place, moved_at) values (?, 'elsewhere', ?)",
                state,
                Instant.EPOCH);
    }
}
