package org.comptoir.pos.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.ShopFolder;
import org.jspecify.annotations.Nullable;

/// Real databases for tests, on both engines. One per engine and list of schemas is opened and lives as long as the
/// test run; [#empty] deletes all rows, so that a test neither waits for a new database nor sees another test's
/// data.
public final class TestDatabases {

    private static final Map<String, Database> OPEN = new HashMap<>();
    private static final Map<List<Schema>, Path> TEMPLATES = new HashMap<>();
    private static final Map<List<Schema>, String> SERVER_TEMPLATES = new HashMap<>();
    private static final Map<Database, Database> OWNERS = new HashMap<>();
    private static final Map<Set<String>, List<String>> DELETED = new HashMap<>();
    private static @Nullable EmbeddedPostgres postgres;

    /// The account under which the program works on the test server.
    public static final String ACCOUNT = "till";

    private TestDatabases() {}

    /// The database of this engine, emptied.
    public static synchronized Database empty(TestEngine engine, Schema... schemas) {
        var database = OPEN.computeIfAbsent(engine + List.of(schemas).toString(), key -> open(engine, schemas));
        ownerOf(database).run(session -> session.doWork(TestDatabases::deleteAll));
        return database;
    }

    /// The same database for who may change everything in it, such as somebody who tampers with it. On a server the
    /// program's own account may not.
    public static synchronized Database ownerOf(Database database) {
        return OWNERS.getOrDefault(database, database);
    }

    /// A new, separate database on the test server, for tests that open and close one themselves.
    public static synchronized Location.Server newServerDatabase() {
        return newServerDatabase("template1");
    }

    /// The same with empty tables, for tests about something else: copying takes a tenth of the time.
    public static synchronized Location.Server provisionedServerDatabase(Schema... schemas) {
        return newServerDatabase(SERVER_TEMPLATES.computeIfAbsent(List.of(schemas), TestDatabases::serverTemplate));
    }

    private static Location.Server newServerDatabase(String template) {
        try {
            if (postgres == null) {
                postgres = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .setServerConfig("fsync", "off")
                        .start();
            }
            var name = "shop" + System.nanoTime();
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var create = connection.createStatement()) {
                create.execute("create database " + name + " template " + template);
            }
            return new Location.Server(postgres.getJdbcUrl("postgres", name), "", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The name of a database that nobody uses any more, so that it can be copied.
    private static String serverTemplate(List<Schema> schemas) {
        var server = newServerDatabase();
        try {
            var root = Files.createTempDirectory("comptoir-template");
            try (var folder = ShopFolder.hold(root, Clock.systemUTC())) {
                Database.open(folder, server, schemas).close();
            }
            deleteTree(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return server.url().replaceFirst(".*/(shop\\d+).*", "$1");
    }

    /// Copies an empty embedded database into a folder, as a first start would create it, for tests about something
    /// else: copying takes a tenth of the time.
    ///
    /// @param root a shop's folder without a database, created if missing
    public static synchronized void provision(Path root, Schema... schemas) {
        var template = TEMPLATES.computeIfAbsent(List.of(schemas), EmbeddedTemplate::of);
        try {
            Files.createDirectories(root);
            copyTree(template, root.resolve("database"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A database with empty tables on this engine.
    ///
    /// @param root the folder of the embedded one
    public static Location provisioned(TestEngine engine, Path root, Schema... schemas) {
        return switch (engine) {
            case DERBY -> {
                provision(root, schemas);
                yield new Location.Embedded(root);
            }
            case POSTGRESQL -> provisionedServerDatabase(schemas);
        };
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static Database open(TestEngine engine, Schema... schemas) {
        try {
            var root = Files.createTempDirectory("comptoir-test");
            var folder = ShopFolder.hold(root, Clock.systemUTC());
            var location = provisioned(engine, root, schemas);
            var database = Database.open(folder, location, List.of(schemas));
            Database owner = null;
            if (location instanceof Location.Server server) {
                // As in a shop on a server: under an account that may not change what was sold.
                assertThat(new ServerOwner(folder, server, List.of(schemas)).limit(new ServerAccount(ACCOUNT, ACCOUNT)))
                        .isEmpty();
                owner = database;
                database = Database.open(folder, server.as(ACCOUNT), List.of(schemas));
                OWNERS.put(database, owner);
            }
            var opened = database;
            var owning = owner;
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                opened.close();
                if (owning != null) {
                    owning.close();
                }
                folder.close();
                deleteTree(root);
            }));
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteAll(Connection connection) throws SQLException {
        var tables = tables(connection);
        try (var statement = connection.createStatement()) {
            if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                // Without foreign keys, each of which would look through all that was deleted before.
                statement.execute("set local session_replication_role = replica");
                statement.execute("delete from " + String.join("; delete from ", tables));
                return;
            }
        }
        deleteInOrder(connection, DELETED.getOrDefault(Set.copyOf(tables), tables));
    }

    /// Rows that others refer to cannot be deleted before them; an order that worked is kept.
    private static void deleteInOrder(Connection connection, List<String> tables) throws SQLException {
        var left = new ArrayList<>(tables);
        var deleted = new ArrayList<String>();
        while (!left.isEmpty()) {
            var before = left.size();
            SQLException refused = null;
            for (var table : List.copyOf(left)) {
                var savepoint = connection.setSavepoint();
                try (var delete = connection.createStatement()) {
                    delete.executeUpdate("delete from " + table);
                    left.remove(table);
                    deleted.add(table);
                } catch (SQLException e) {
                    refused = e;
                    connection.rollback(savepoint);
                }
            }
            if (refused != null && left.size() == before) {
                throw new SQLException("cannot empty " + left, refused);
            }
        }
        DELETED.put(Set.copyOf(tables), List.copyOf(deleted));
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var tables =
                connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                var name = tables.getString("TABLE_NAME");
                if (!name.startsWith("schema_history")) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static void deleteTree(Path root) {
        try (var files = Files.walk(root)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
