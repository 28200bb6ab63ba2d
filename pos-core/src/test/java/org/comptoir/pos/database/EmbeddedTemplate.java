package org.comptoir.pos.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.apache.derby.iapi.jdbc.AutoloadedDriver;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.ShopFolder;

/// An embedded database with tables and no rows, shut down so that its files can be copied. It is made once for all
/// JVMs of a build, below its folder `target`, under a name that changes with the scripts, the engine and how it is
/// opened.
final class EmbeddedTemplate {

    private EmbeddedTemplate() {}

    /// @return the folder of the database itself
    static Path of(List<Schema> schemas) {
        var template = buildFolder().resolve(name(schemas));
        try {
            Files.createDirectories(template.getParent());
            // One JVM makes it while another waits.
            try (var file = FileChannel.open(
                            template.resolveSibling(template.getFileName() + ".lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    var held = file.lock()) {
                if (held.isValid() && !Files.exists(template)) {
                    make(template, schemas);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return template.resolve("database");
    }

    /// Half of one is never found under its name.
    private static void make(Path template, List<Schema> schemas) throws IOException {
        var root = Files.createTempDirectory(template.getParent(), "making");
        try (var folder = ShopFolder.hold(root, Clock.systemUTC())) {
            Database.open(folder, new Location.Embedded(root), schemas).close();
        }
        Files.move(root, template, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String name(List<Schema> schemas) {
        var sum = new CRC32();
        for (var schema : schemas) {
            var scripts = new TreeMap<>(new MigrationScripts(schema).checksums());
            sum.update((schema.name() + scripts).getBytes(StandardCharsets.UTF_8));
        }
        sum.update(engine().getBytes(StandardCharsets.UTF_8));
        sum.update(code(DerbyConnections.class));
        return "empty-%d-%08x".formatted(schemas.size(), sum.getValue());
    }

    /// The name of its file, with its version.
    private static String engine() {
        var engine =
                AutoloadedDriver.class.getProtectionDomain().getCodeSource().getLocation();
        return Path.of(engine.getPath()).getFileName().toString();
    }

    private static byte[] code(Class<?> type) {
        try (var code = type.getResourceAsStream(type.getSimpleName() + ".class")) {
            if (code == null) {
                throw new IllegalStateException("no code of " + type);
            }
            return code.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Of the whole build, not of the module whose tests run.
    private static Path buildFolder() {
        var root = Path.of("").toAbsolutePath();
        for (var parent = root.getParent(); parent != null && Files.exists(parent.resolve("pom.xml")); ) {
            root = parent;
            parent = root.getParent();
        }
        return root.resolve("target").resolve("databases");
    }
}
