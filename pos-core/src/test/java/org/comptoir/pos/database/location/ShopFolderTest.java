package org.comptoir.pos.database.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ShopFolderTest {

    @TempDir
    Path temporary;

    @Test
    void isHeldByOneProgramAtATime() {
        var root = temporary.resolve("shop");
        try (var folder = ShopFolder.hold(root, Clock.systemUTC())) {
            assertThatThrownBy(() -> ShopFolder.hold(root, Clock.systemUTC()))
                    .isInstanceOfSatisfying(
                            Unavailable.UnavailableException.class,
                            problem -> assertThat(problem.reason())
                                    .isInstanceOfSatisfying(
                                            Unavailable.HeldByAnother.class,
                                            by -> assertThat(by.holder())
                                                    .contains("process "
                                                            + ProcessHandle.current()
                                                                    .pid())));
            assertThat(folder.root()).isEqualTo(root.toAbsolutePath());
        }
        ShopFolder.hold(root, Clock.systemUTC()).close();
    }

    @Test
    void tellsTheTimeInWholeMilliseconds() {
        var machine = Clock.fixed(Instant.parse("2026-03-07T15:42:10.123456789Z"), ZoneId.of("Europe/Rome"));
        try (var held = ShopFolder.hold(temporary.resolve("shop"), machine)) {
            assertThat(held.clock().instant()).isEqualTo("2026-03-07T15:42:10.123Z");
            assertThat(held.clock().getZone()).isEqualTo(machine.getZone());
        }
    }

    @Test
    void aKilledProgramLeavesNoLockBehind() throws Exception {
        var root = temporary.resolve("shop");
        var other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        root.toString())
                .redirectErrorStream(true)
                .start();
        try (var output = other.inputReader()) {
            assertThat(output.readLine()).isEqualTo("held");
            assertThatThrownBy(() -> ShopFolder.hold(root, Clock.systemUTC()))
                    .isInstanceOf(Unavailable.UnavailableException.class)
                    .hasMessageContaining("process " + other.pid());
        } finally {
            other.destroyForcibly();
        }
        assertThat(other.waitFor(10, TimeUnit.SECONDS)).isTrue();

        ShopFolder.hold(root, Clock.systemUTC()).close();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void deniesAccessToOtherAccounts() throws IOException {
        var root = temporary.resolve("shop");
        var backup = Files.createDirectories(root.resolve("backups")).resolve("comptoir.zip");
        Files.writeString(backup, "zip");
        var script = Files.writeString(root.resolve("run.sh"), "somebody's own");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));

        ShopFolder.hold(root, Clock.systemUTC()).close();

        assertThat(rights(root)).isEqualTo("rwx------");
        assertThat(rights(root.resolve("backups"))).isEqualTo("rwx------");
        assertThat(rights(backup)).isEqualTo("rw-------");
        assertThat(rights(script)).isEqualTo("rwxr-xr-x");
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void reportsAPathThatIsNotAFolder() throws IOException {
        var file = Files.writeString(temporary.resolve("file"), "");

        assertThatThrownBy(() -> ShopFolder.hold(file.resolve("shop"), Clock.systemUTC()))
                .isInstanceOfSatisfying(
                        Unavailable.UnavailableException.class,
                        problem -> assertThat(problem.reason()).isInstanceOf(Unavailable.NoAccess.class));
    }

    @Test
    void reportsAFullDiskBeforeAnythingIsWritten() throws Exception {
        var mount = Files.createDirectories(temporary.resolve("small"));
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=4m", "comptoir-test", mount.toString()))
                .as("small file systems can only be made by root on Linux")
                .isZero();
        try {
            assertThatThrownBy(() -> ShopFolder.hold(mount.resolve("shop"), Clock.systemUTC()))
                    .isInstanceOfSatisfying(
                            Unavailable.UnavailableException.class,
                            problem -> assertThat(problem.reason()).isInstanceOf(Unavailable.DiskFull.class));
        } finally {
            assertThat(run("umount", mount.toString())).isZero();
        }
    }

    private static int run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
        } catch (IOException e) {
            return -1;
        }
    }

    /// Another program that holds the folder until it is killed.
    static final class Holder {

        public static void main(String[] arguments) throws IOException {
            var folder = ShopFolder.hold(Path.of(arguments[0]), Clock.systemUTC());
            new java.io.PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true).println("held");
            System.in.read();
            folder.close();
        }
    }
}
