package org.comptoir.shop.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.journal.KeyUnlock;
import org.comptoir.pos.journal.LastNumbers;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.TillId;
import org.comptoir.shop.open.ShopRestoring.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A shop with a backup, in which work went on afterwards.
class ShopRestoringTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-29T18:20:00Z"), ZoneOffset.UTC);
    private static final String ASIDE = "shop-before-2026-11-29-1820";

    @TempDir
    Path home;

    private Path folder = Path.of("");
    private Path backup = Path.of("");
    private ShopRestoring restoring = new ShopRestoring(folder, CLOCK);

    @BeforeEach
    void workOnAfterTheBackup() {
        folder = home.resolve("shop");
        backup = home.resolve("stick/backup.zip");
        restoring = new ShopRestoring(folder, CLOCK);
        try (var sample = ShopFixture.in(folder).open()) {
            sample.shop().backups().make(sample.owner(), backup);
            sample.shop().settings().put("after", "the backup");
        }
    }

    private List<String> beside() throws IOException {
        try (var files = Files.list(home)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void putsTheShopOfTheBackupInItsPlaceAndKeepsTheOther() throws IOException {
        var read = (Reading.Whole) restoring.read(backup);
        assertThat(read.contents().shopName()).isNotBlank();
        assertThat(read.contents().lastSale()).isNull();

        restoring.put(read);

        assertThat(beside()).contains("shop", ASIDE);
        var place = ShopPlace.of(folder);
        assertThatThrownBy(() -> place.open(CLOCK).close())
                .isInstanceOfSatisfying(
                        Unavailable.UnavailableException.class,
                        problem -> assertThat(problem.reason()).isInstanceOf(Unavailable.RestoreUnanswered.class));
        place.continueAfterRestore(
                CLOCK,
                KeyUnlock.ofMachine(),
                SignedInStaff.commandLine("test"),
                Map.of(TillId.FIRST, new LastNumbers(5, 0)));
        try (var restored = place.open(CLOCK)) {
            assertThat(restored.settings().get("after")).isEmpty();
            assertThat(restored.settings().profile().name())
                    .isEqualTo(read.contents().shopName());
        }
        try (var before = ShopPlace.of(home.resolve(ASIDE)).open(CLOCK)) {
            assertThat(before.settings().get("after")).contains("the backup");
        }
    }

    @Test
    void refusesWhatIsNoWholeBackupAndLeavesNothing() throws IOException {
        var bytes = Files.readAllBytes(backup);
        // More than one byte: between two of its files a ZIP has some that nobody reads.
        for (var i = bytes.length / 2; i < bytes.length / 2 + 4096; i++) {
            bytes[i] ^= 0x55;
        }
        var damaged = Files.write(home.resolve("damaged.zip"), bytes);
        var other = Files.writeString(home.resolve("letter.zip"), "Dear Sir");
        var before = beside();

        for (var file : List.of(damaged, other)) {
            assertThat(restoring.read(file)).isInstanceOf(Reading.NoBackup.class);
        }

        assertThat(beside()).isEqualTo(before);
    }

    @Test
    void leavesNothingOfWhatIsNotWanted() throws IOException {
        var before = beside();
        var read = (Reading.Whole) restoring.read(backup);
        assertThat(beside()).hasSize(before.size() + 1);

        restoring.drop(read);

        assertThat(beside()).isEqualTo(before);
    }

    @Test
    void doesNotReplaceAShopThatIsOpen() throws IOException {
        var read = (Reading.Whole) restoring.read(backup);
        try (var open = ShopPlace.of(folder).open(CLOCK)) {
            assertThat(open.settings().isFounded()).isTrue();
            assertThatThrownBy(() -> restoring.put(read)).isInstanceOf(Unavailable.UnavailableException.class);
        }
        assertThat(beside()).doesNotContain(ASIDE);
        restoring.drop(read);
    }

    @Test
    void whatWasKilledBetweenTheRenamingsIsFinishedAtTheNextStart() throws IOException {
        var read = (Reading.Whole) restoring.read(backup);
        Files.move(read.unpacked(), home.resolve(".shop.restored"));
        Files.move(folder, home.resolve(ASIDE));

        assertThatThrownBy(() -> ShopPlace.of(folder).open(CLOCK).close())
                .isInstanceOf(Unavailable.UnavailableException.class)
                .satisfies(problem -> assertThat(((Unavailable.UnavailableException) problem).reason())
                        .isNotInstanceOf(Unavailable.Damaged.class));
        assertThat(Files.isDirectory(folder.resolve("database"))).isTrue();
        assertThat(beside()).doesNotContain(".shop.restored");
    }

    @Test
    void whatWasKilledBeforeTheFirstRenamingNeverHappened() throws IOException {
        var read = (Reading.Whole) restoring.read(backup);
        Files.move(read.unpacked(), home.resolve(".shop.restored"));

        try (var open = ShopPlace.of(folder).open(CLOCK)) {
            assertThat(open.settings().get("after")).contains("the backup");
        }
        assertThat(beside()).doesNotContain(".shop.restored");
    }

    @Test
    void saysWhenTheStickIsGone() throws IOException {
        Files.delete(backup);

        assertFails(() -> restoring.read(backup), new RestoreProblem.BackupGone(backup));
        assertThat(beside()).as("nothing is left of the attempt").containsExactlyInAnyOrder("shop", "stick");
    }

    @Test
    void saysWhenTheBackupIsNoFileThatCanBeRead() throws IOException {
        var folderOfThatName = Files.createDirectory(home.resolve("folder.zip"));

        assertFails(() -> restoring.read(folderOfThatName), new RestoreProblem.BackupUnreadable(folderOfThatName));
    }

    @Test
    void saysWhenNothingCanBeWrittenBesideTheShop() throws IOException {
        var blocked = Files.writeString(home.resolve("blocked"), "a file where a folder should be");
        var nowhere = new ShopRestoring(blocked.resolve("shop"), CLOCK);

        assertFails(() -> nowhere.read(backup), new RestoreProblem.NotWritable(blocked));
    }

    @Test
    void saysWhenTheShopsFolderCannotBeRenamed() {
        var read = (Reading.Whole) restoring.read(backup);
        assertFails(
                () -> restoring.put(new Reading.Whole(read.file(), read.contents(), home.resolve("gone/shop"))),
                new RestoreProblem.NotWritable(home));
        restoring.drop(read);
        assertThat(folder.resolve("database")).isDirectory();
    }

    @Test
    void tellsWhatTheSystemSaysOfFilesAndDisks() throws IOException {
        var beside = home.resolve(".shop.restoring-1/shop/x");
        assertThat(RestoreProblem.whileReading(new AccessDeniedException(backup.toString()), backup, home))
                .isEqualTo(new RestoreProblem.BackupForbidden(backup));
        assertThat(RestoreProblem.whileReading(new AccessDeniedException(beside.toString()), backup, home))
                .isEqualTo(new RestoreProblem.NotWritable(home));
        assertThat(RestoreProblem.whileReading(
                        new FileSystemException(beside.toString(), null, "Read-only file system"), backup, home))
                .isEqualTo(new RestoreProblem.NotWritable(home));
        assertThat(RestoreProblem.whileReading(
                        new FileSystemException(beside.toString(), null, "No space left on device"), backup, home))
                .isEqualTo(new RestoreProblem.DiskFull(home));
        assertThat(RestoreProblem.whilePutting(new IOException("No space left on device"), home))
                .isEqualTo(new RestoreProblem.DiskFull(home));
        var pulledOut = new IOException("Input/output error");
        assertThat(RestoreProblem.whileReading(pulledOut, backup, home))
                .as("still mounted")
                .isEqualTo(new RestoreProblem.BackupUnreadable(backup));
        Files.delete(backup);
        assertThat(RestoreProblem.whileReading(pulledOut, backup, home))
                .isEqualTo(new RestoreProblem.BackupGone(backup));
    }

    private static void assertFails(ThrowingCallable restore, RestoreProblem problem) {
        assertThatThrownBy(restore)
                .isInstanceOfSatisfying(
                        RestoreFailedException.class,
                        failed -> assertThat(failed.problem()).isEqualTo(problem));
        for (var language : Language.values()) {
            assertThat(problem.sentence(language)).doesNotContain("Exception").contains("/");
        }
    }
}
