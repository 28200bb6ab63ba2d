package org.comptoir.pos.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.comptoir.pos.database.location.FileTree;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.RestoreMark;
import org.comptoir.pos.database.location.ShopFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class BackupsTest {

    private static final List<Schema> SCHEMAS = List.of(new Schema("pos"));

    @Parameter
    TestEngine engine;

    @TempDir
    Path temporary;

    @Test
    void restoresEveryRowAndFileElsewhere() throws IOException {
        var zip = temporary.resolve("out/shop.zip");
        try (var folder = ShopFolder.hold(temporary.resolve("shop"), Clock.systemUTC());
                var database = Database.open(folder, location(), SCHEMAS)) {
            database.run(session -> {
                for (var i = 0; i < 1234; i++) {
                    insert(session, "setting " + i, "é ’ €");
                }
                session.createNativeMutationQuery("insert into tax_rate (code, rate_bp, label, active, version)"
                                + " values ('N', 2000, 'Taux normal', true, 0)")
                        .executeUpdate();
            });
            Files.writeString(folder.root().resolve("journal-heads.txt"), "heads");
            Files.writeString(folder.root().resolve("journal.key"), "key");
            Files.writeString(folder.root().resolve("journal-replaced.key"), "key");
            Files.writeString(folder.root().resolve("journal-key.p12"), "key");

            var backup = new Backups(database, folder, Clock.systemUTC()).make(zip);

            assertThat(backup.rows()).containsEntry("setting", 1234L).containsEntry("tax_rate", 1L);
            assertThat(zip.getParent())
                    .isDirectoryNotContaining(file -> file.toString().contains(".backup-"));
        }
        var target = temporary.resolve("restored");
        assertThat(Backups.restore(zip, target)).isInstanceOf(RestoreResult.Restored.class);
        assertThat(target.resolve("journal-heads.txt")).hasContent("heads");
        assertThat(RestoreMark.isSet(target)).isTrue();
        try (var names = Files.list(target)) {
            assertThat(names.map(file -> String.valueOf(file.getFileName()))).noneMatch(name -> name.contains("key"));
        }
        try (var folder = ShopFolder.hold(target, Clock.systemUTC());
                var database = Database.open(folder, new Location.Embedded(target), SCHEMAS)) {
            assertThat(database.<String>read(session -> session.createNativeQuery(
                                    "select setting_value from setting where name = 'setting 7'", String.class)
                            .getSingleResult()))
                    .isEqualTo("é ’ €");
        }
    }

    @Test
    void neverOverwritesAShop() throws IOException {
        var existing = Files.createDirectories(temporary.resolve("used"));
        Files.writeString(existing.resolve("something"), "here");

        assertThat(Backups.restore(temporary.resolve("any.zip"), existing))
                .isInstanceOf(RestoreResult.FolderNotEmpty.class);
        assertThat(existing.resolve("something")).hasContent("here");
    }

    @Test
    void refusesOtherFilesAndLeavesNothingBehind() throws IOException {
        var text = Files.writeString(temporary.resolve("text.zip"), "no zip");
        var empty = zip("empty.zip", "readme");
        var escaping = zip("escaping.zip", "../escaped");
        var target = temporary.resolve("target");

        for (var file : List.of(text, empty, escaping)) {
            assertThat(Backups.restore(file, target)).isInstanceOf(RestoreResult.NotABackup.class);
            assertThat(target).doesNotExist();
        }
        assertThat(temporary.resolve("escaped")).doesNotExist();
    }

    @Test
    void fillsAFolderOnceAllIsThereAndClearsWhatAKilledRestoreLeft() throws IOException {
        var zip = temporary.resolve("shop.zip");
        try (var folder = ShopFolder.hold(temporary.resolve("shop"), Clock.systemUTC());
                var database = Database.open(folder, location(), SCHEMAS)) {
            new Backups(database, folder, Clock.systemUTC()).make(zip);
        }
        var target = temporary.resolve("restored");
        var half = Files.createDirectories(target.resolve(".restore-17/shop/database"));
        Files.writeString(half.resolve("service.properties"), "half");

        assertThat(Backups.restore(zip("empty.zip", "readme"), target)).isInstanceOf(RestoreResult.NotABackup.class);
        assertThat(target).isEmptyDirectory();

        assertThat(Backups.restore(zip, target)).isInstanceOf(RestoreResult.Restored.class);
        assertThat(target).isDirectoryNotContaining("glob:**.restore-*");
        assertThat(temporary).isDirectoryNotContaining("glob:**.restore-*");
        try (var folder = ShopFolder.hold(target, Clock.systemUTC())) {
            assertThat(RestoreMark.isSet(folder.root())).isTrue();
            Database.open(folder, new Location.Embedded(target), SCHEMAS).close();
        }
    }

    @Test
    void refusesWhatUnpacksToFarMoreThanItPacksToBeforeWritingAnything() throws IOException {
        var bomb = temporary.resolve("bomb.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(bomb))) {
            out.putNextEntry(new ZipEntry("database/seg0/c10.dat"));
            var megabyte = new byte[1_000_000];
            for (var i = 0; i < 300; i++) {
                out.write(megabyte);
            }
        }
        var target = temporary.resolve("target");

        assertThat(Backups.restore(bomb, target))
                .isInstanceOfSatisfying(
                        RestoreResult.NotABackup.class,
                        refused -> assertThat(refused.reason()).contains("unpack to more than"));
        assertThat(target).doesNotExist();
    }

    @Test
    void restoresIntoAFolderNamedFromWhereTheProgramWasStarted() throws IOException {
        var zip = temporary.resolve("shop.zip");
        try (var folder = ShopFolder.hold(temporary.resolve("shop"), Clock.systemUTC());
                var database = Database.open(folder, location(), SCHEMAS)) {
            new Backups(database, folder, Clock.systemUTC()).make(zip);
        }
        var relative = Path.of("./target/restored-" + engine);
        FileTree.delete(relative);

        try {
            assertThat(Backups.restore(zip, relative))
                    .isInstanceOfSatisfying(
                            RestoreResult.Restored.class,
                            restored -> assertThat(restored.folder())
                                    .isEqualTo(relative.toAbsolutePath().normalize()));
        } finally {
            FileTree.delete(relative);
        }
    }

    @Test
    void removesWhatABackupThatWasKilledLeftBehind() throws IOException {
        var leftover = Files.createDirectories(temporary.resolve("out/.backup-17"));
        Files.writeString(leftover.resolve("part"), "half");
        Files.setLastModifiedTime(leftover, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        var running = Files.createDirectories(temporary.resolve("out/.backup-18"));

        try (var folder = ShopFolder.hold(temporary.resolve("shop"), Clock.systemUTC());
                var database = Database.open(folder, location(), SCHEMAS)) {
            new Backups(database, folder, Clock.systemUTC()).make(temporary.resolve("out/shop.zip"));
        }

        assertThat(leftover).doesNotExist();
        assertThat(running).exists();
    }

    private Path zip(String name, String entry) throws IOException {
        var file = temporary.resolve(name);
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry(entry));
            out.write(1);
        }
        return file;
    }

    private Location location() {
        return TestDatabases.provisioned(engine, temporary, new Schema("pos"));
    }

    private static void insert(org.hibernate.StatelessSession session, String name, String value) {
        session.createNativeMutationQuery(
                        "insert into setting (name, setting_value, version) values (:name, :value, 0)")
                .setParameter("name", name)
                .setParameter("value", value)
                .executeUpdate();
    }
}
