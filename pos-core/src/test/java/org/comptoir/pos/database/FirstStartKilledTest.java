package org.comptoir.pos.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.ShopFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A first start is killed while it creates its database; the next start must open it. A few random moments per
/// run, 50 with the profile `drills`.
class FirstStartKilledTest {

    private static final int DEFAULT_KILLS = 6;
    private static final int MAX_KILLS = 50;

    @TempDir
    Path temporary;

    @Test
    void leavesAFolderThatCanBeOpened() throws Exception {
        var random = new Random(8);
        var maxMillis = undisturbedMillis();
        var times = Boolean.getBoolean("drills") ? MAX_KILLS : DEFAULT_KILLS;
        var interrupted = 0;
        for (var i = 0; i < times; i++) {
            var root = temporary.resolve("shop" + i);
            if (killed(root, random.nextLong(maxMillis))) {
                interrupted++;
            }
            opensAndWrites(root);
        }
        assertThat(interrupted).isPositive();
    }

    private long undisturbedMillis() throws IOException, InterruptedException {
        var start = System.nanoTime();
        var process = start(temporary.resolve("undisturbed"));
        try (var lines = process.inputReader()) {
            await(lines, "begins");
            start = System.nanoTime();
            await(lines, "open");
        }
        process.waitFor(30, TimeUnit.SECONDS);
        return Math.max(1, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }

    /// @return whether the database was still incomplete
    private static boolean killed(Path root, long afterMillis) throws IOException, InterruptedException {
        var process = start(root);
        try (var lines = process.inputReader()) {
            await(lines, "begins");
            Thread.sleep(afterMillis);
            // Through its handle: destroying the process itself would also discard its output.
            process.toHandle().destroyForcibly();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            return lines.lines().noneMatch("open"::equals);
        }
    }

    private static void await(BufferedReader lines, String expected) {
        assertThat(lines.lines().anyMatch(expected::equals)).isTrue();
    }

    private static Process start(Path root) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FirstStart.class.getName(),
                        root.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void opensAndWrites(Path root) {
        try (var folder = ShopFolder.hold(root, Clock.systemUTC());
                var database = FirstStart.open(folder)) {
            database.run(session -> session.createNativeMutationQuery(
                            "insert into setting (name, setting_value, version) values ('a', 'b', 0)")
                    .executeUpdate());
        }
    }

    /// The program that is killed.
    static final class FirstStart {

        private FirstStart() {}

        public static void main(String[] arguments) {
            System.out.println("begins");
            System.out.flush();
            try (var folder = ShopFolder.hold(Path.of(arguments[0]), Clock.systemUTC());
                    var database = open(folder)) {
                System.out.println("open");
                System.out.flush();
                database.refreshStatistics();
            }
        }

        static Database open(ShopFolder folder) {
            return Database.open(folder, new Location.Embedded(folder.root()), List.of(new Schema("pos")));
        }
    }
}
