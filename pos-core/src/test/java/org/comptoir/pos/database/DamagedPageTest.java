package org.comptoir.pos.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.database.location.Unavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk that gives back other bytes than were written.
class DamagedPageTest {

    private static final List<Schema> SCHEMAS = List.of(new Schema("pos"));
    private static final int PAGE = 4096;

    @TempDir
    Path root;

    @Test
    void isToldAsDamagedData() throws IOException {
        try (var folder = ShopFolder.hold(root, Clock.systemUTC());
                var database = open(folder)) {
            database.run(session -> {
                for (var i = 0; i < 2000; i++) {
                    session.createNativeMutationQuery(
                                    "insert into setting (name, setting_value, version) values (:name, :value, 0)")
                            .setParameter("name", "setting " + i)
                            .setParameter("value", "VALUE".repeat(20))
                            .executeUpdate();
                }
            });
        }
        damagePagesWith("VALUEVALUE");

        try (var folder = ShopFolder.hold(root, Clock.systemUTC());
                var database = open(folder)) {
            var problem = catchThrowableOfType(
                    Unavailable.UnavailableException.class,
                    () -> database.read(
                            session -> session.createNativeQuery("select setting_value from setting", String.class)
                                    .getResultList()));

            assertThat(problem.reason()).isInstanceOf(Unavailable.Damaged.class);
        }
    }

    private Database open(ShopFolder folder) {
        return Database.open(folder, new Location.Embedded(root), SCHEMAS);
    }

    private void damagePagesWith(String text) throws IOException {
        try (var files = Files.list(root.resolve("database/seg0"))) {
            for (var file : files.toList()) {
                var content = Files.readAllBytes(file);
                for (var page = 1; (page + 1) * PAGE <= content.length; page++) {
                    var bytes = Arrays.copyOfRange(content, page * PAGE, (page + 1) * PAGE);
                    if (new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).contains(text)) {
                        damage(file, page);
                    }
                }
            }
        }
    }

    private static void damage(Path file, int page) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[] {7, 7, 7, 7}), page * (long) PAGE + 700);
        }
    }
}
