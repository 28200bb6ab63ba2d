package org.comptoir.pos.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// The scripts of a schema that the program carries, with the checksums that Flyway keeps of those it has run. Reading
/// both takes a tenth of the time in which Flyway finds that nothing is due.
record MigrationScripts(Schema schema) {

    private static final Pattern SCRIPT = Pattern.compile("V(\\d+)__.+\\.sql");

    /// A migration as its history tells it.
    private record Run(String type, @Nullable Integer checksum, boolean success) {}

    /// Whether all scripts of these schemas ran as they are, and no others.
    static boolean ranAll(Connection connection, List<Schema> schemas) throws SQLException {
        for (var schema : schemas) {
            if (!new MigrationScripts(schema).ranAll(connection)) {
                return false;
            }
        }
        return true;
    }

    private boolean ranAll(Connection connection) throws SQLException {
        var carried = checksums();
        var history = history(connection);
        return carried.size() == history.size()
                && history.entrySet().stream()
                        .allMatch(run -> run.getValue().success()
                                && run.getValue().type().equals("SQL")
                                && Objects.equals(
                                        carried.get(run.getKey()),
                                        run.getValue().checksum()));
    }

    /// By version; the row by which Flyway began in a database that had tables already is none.
    private Map<String, Run> history(Connection connection) throws SQLException {
        var runs = new HashMap<String, Run>();
        try (var select = connection.createStatement();
                var rows = select.executeQuery("select \"version\", \"type\", \"checksum\", \"success\" from \""
                        + schema.history() + "\" where \"type\" <> 'BASELINE'")) {
            while (rows.next()) {
                var checksum = rows.getInt(3);
                runs.put(
                        String.valueOf(rows.getString(1)),
                        new Run(rows.getString(2), rows.wasNull() ? null : checksum, rows.getBoolean(4)));
            }
        }
        return runs;
    }

    /// By version.
    Map<String, Integer> checksums() {
        var checksums = new HashMap<String, Integer>();
        for (var name : names()) {
            var script = SCRIPT.matcher(name);
            if (script.matches()) {
                checksums.put(script.group(1), checksum(name));
            }
        }
        return checksums;
    }

    private int checksum(String name) {
        var sum = new CRC32();
        try (var script = MigrationScripts.class.getResourceAsStream("/db/" + schema.name() + "/" + name)) {
            if (script == null) {
                throw new IllegalStateException("missing " + name);
            }
            var lines = new BufferedReader(new InputStreamReader(script, StandardCharsets.UTF_8));
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                sum.update(line.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (int) sum.getValue();
    }

    /// The names of the files beside the list of entities, in a jar or a folder.
    private List<String> names() {
        var folder = "db/" + schema.name() + "/";
        var entities = Objects.requireNonNull(MigrationScripts.class.getResource("/" + folder + "entities"));
        try {
            if (entities.openConnection() instanceof JarURLConnection inJar) {
                return inJar.getJarFile().stream()
                        .filter(entry -> entry.getName().startsWith(folder))
                        .map(entry -> entry.getName().substring(folder.length()))
                        .toList();
            }
            try (var files = Files.list(Path.of(URI.create(entities.toString())).resolveSibling("."))) {
                return files.map(file -> file.getFileName().toString()).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
