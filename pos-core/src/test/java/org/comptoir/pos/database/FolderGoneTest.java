package org.comptoir.pos.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.comptoir.pos.database.location.FileTree;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.database.location.Unavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The folder is removed while the shop is open. Derby continues to write to the files it has open.
@DisabledOnOs(OS.WINDOWS)
class FolderGoneTest {

    @TempDir
    Path temporary;

    @Test
    void confirmsNoWriteIntoARemovedFolder() throws IOException {
        var root = temporary.resolve("shop");
        try (var folder = ShopFolder.hold(root, Clock.systemUTC());
                var database = open(folder)) {
            write(database, "before");
            Files.move(root, temporary.resolve("elsewhere"));

            assertThat(whyNot(database)).isEqualTo(new Unavailable.FolderGone(root));
        }
    }

    @Test
    void confirmsNoWriteIntoAReplacedFolder() throws IOException {
        var root = temporary.resolve("shop");
        var other = temporary.resolve("other");
        try (var folder = ShopFolder.hold(other, Clock.systemUTC());
                var database = open(folder)) {
            write(database, "another shop");
        }
        try (var folder = ShopFolder.hold(root, Clock.systemUTC());
                var database = open(folder)) {
            Files.move(root, temporary.resolve("elsewhere"));
            Files.move(other, root);

            assertThat(whyNot(database)).isEqualTo(new Unavailable.FolderGone(root));
        }
    }

    @Test
    void reopensOnceTheFolderIsBack() throws IOException {
        var root = temporary.resolve("shop");
        var elsewhere = temporary.resolve("elsewhere");
        try (var folder = ShopFolder.hold(root, Clock.systemUTC());
                var database = open(folder)) {
            write(database, "before");
            Files.move(root, elsewhere);
            assertThat(whyNot(database)).isEqualTo(new Unavailable.FolderGone(root));
        }
        // Files the engine wrote where the folder was.
        FileTree.delete(root);
        Files.move(elsewhere, root);

        try (var folder = ShopFolder.hold(root, Clock.systemUTC());
                var database = open(folder)) {
            write(database, "after");
        }
    }

    private static Database open(ShopFolder folder) {
        return Database.open(folder, new Location.Embedded(folder.root()), List.of(new Schema("pos")));
    }

    private static Unavailable whyNot(Database database) {
        return Unavailable.in(catchThrowable(() -> write(database, "while it is gone")))
                .orElseThrow();
    }

    private static void write(Database database, String name) {
        database.run(session -> session.createNativeMutationQuery(
                        "insert into setting (name, setting_value, version) values (:name, '', 0)")
                .setParameter("name", name)
                .executeUpdate());
    }
}
