package org.comptoir.pos.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.OWNER;
import static org.comptoir.pos.sales.TestShop.basket;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.comptoir.pos.database.Backups;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.Schema;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.Tender.Cash;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The disk fills up while the till sells. It is a small file system created by the test, which only root on Linux
/// can do.
class FullDiskTest {

    private static final List<Tender> PAID = List.of(new Cash(Money.euros(50)));

    @TempDir
    Path temporary;

    private Path disk;
    private UUID request = UUID.randomUUID();

    @BeforeEach
    void createTheDisk() throws Exception {
        disk = Files.createDirectories(temporary.resolve("disk"));
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=96m", "comptoir-test", disk.toString()))
                .as("small file systems can only be made by root on Linux")
                .isZero();
    }

    @AfterEach
    void removeTheDisk() throws Exception {
        // Derby keeps its log open as long as the process lives, so the disk can only be detached lazily.
        run("umount", "--lazy", disk.toString());
    }

    @Test
    void refusesTheSaleAndSellsItOnceThereIsSpaceAgain() throws Exception {
        try (var folder = ShopFolder.hold(disk.resolve("shop"), Clock.systemUTC());
                var database =
                        Database.open(folder, new Location.Embedded(folder.root()), List.of(new Schema("pos")))) {
            var shop = new TestShop(database);
            var filler = fill();
            var sold = sellUntilRefused(shop);

            assertThat(refusal(shop)).as("it goes on being refused").isInstanceOf(Unavailable.DiskFull.class);
            Files.delete(filler);

            var sale = (Completed) shop.checkout().complete(basket(LAMP), PAID, OWNER, request);
            assertThat(sale.sale().number().number()).as("no number is lost").isEqualTo(sold + 1);
            assertThat(shop.checkout().complete(basket(LAMP), PAID, OWNER, request))
                    .isEqualTo(new Completed(sale.sale(), true));
            assertThat(shop.count("sale")).isEqualTo(sold + 1);
            assertThat(shop.stock(LAMP)).isEqualTo(Quantity.of(-sold - 1));
            assertThat(shop.journal.verify(OWNER, entries -> {}).isSound()).isTrue();
        }
    }

    @Test
    void isNamedByABackupAndARestoreThatLeaveNothingThere() throws Exception {
        var zip = temporary.resolve("shop.zip");
        try (var folder = ShopFolder.hold(temporary.resolve("shop"), Clock.systemUTC());
                var database =
                        Database.open(folder, new Location.Embedded(folder.root()), List.of(new Schema("pos")))) {
            var backups = new Backups(database, folder, Clock.systemUTC());
            backups.make(zip);
            fill();

            assertDiskFull(disk, () -> backups.make(disk.resolve("shop.zip")));
        }
        assertDiskFull(disk.resolve("shop"), () -> Backups.restore(zip, disk.resolve("shop")));
        try (var files = Files.list(disk)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).containsExactly("filler");
        }
    }

    private static void assertDiskFull(Path named, ThrowingCallable work) {
        assertThat(catchThrowableOfType(Unavailable.UnavailableException.class, work)
                        .reason())
                .isEqualTo(new Unavailable.DiskFull(named));
    }

    private int sellUntilRefused(TestShop shop) {
        for (var sold = 0; sold < 10_000; sold++) {
            request = UUID.randomUUID();
            if (refusal(shop) instanceof Unavailable.DiskFull) {
                return sold;
            }
        }
        throw new AssertionError("the disk is never full");
    }

    private @Nullable Unavailable refusal(TestShop shop) {
        try {
            shop.checkout().complete(basket(LAMP), PAID, OWNER, request);
            return null;
        } catch (Unavailable.UnavailableException problem) {
            return problem.reason();
        }
    }

    private Path fill() throws IOException {
        var filler = disk.resolve("filler");
        var block = new byte[64 * 1024];
        try (var out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("space");
        }
        return filler;
    }

    private static int run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
        } catch (IOException e) {
            return -1;
        }
    }
}
