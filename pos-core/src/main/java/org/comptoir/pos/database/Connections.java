package org.comptoir.pos.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.database.location.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The pool of connections to one engine, and what only that engine's own SQL can do.
final class Connections implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Connections.class);
    private static final int POOL_SIZE = 8;
    private static final long SERVER_ANSWERS_WITHIN_MILLIS = 5_000;

    /// What Derby throws when it has done as asked and shut one database down.
    private static final String SHUT_DOWN = "08006";

    private final Engine engine;
    private final ShopFolder folder;
    private final Path database;
    private final HikariDataSource pool;
    private final DiskFullGuard fullDisk;

    private Connections(Engine engine, ShopFolder folder, Path database, HikariDataSource pool) {
        this.engine = engine;
        this.folder = folder;
        this.database = database;
        this.pool = pool;
        fullDisk = new DiskFullGuard(folder.root(), this::restartDerby);
    }

    static Connections open(ShopFolder folder, Location location) {
        return switch (location) {
            case Location.Embedded embedded -> openDerby(folder);
            case Location.Server server -> openPostgres(folder, server);
        };
    }

    private static Connections openDerby(ShopFolder folder) {
        setDerbyProperties(folder);
        var config = config();
        config.setJdbcUrl(derbyUrl(folder.database()) + (Files.exists(folder.database()) ? "" : ";create=true"));
        try {
            var connections = new Connections(Engine.DERBY, folder, folder.database(), new HikariDataSource(config));
            connections.refuseReadOnly();
            return connections;
        } catch (HikariPool.PoolInitializationException e) {
            throw new Unavailable.UnavailableException(reason(folder, e), e);
        }
    }

    /// Derby reads these once for the whole process, when its engine boots.
    private static void setDerbyProperties(ShopFolder folder) {
        var log = folder.logs().resolve("derby.log");
        folder.logs().toFile().mkdirs();
        System.setProperty("derby.stream.error.file", log.toString());
        System.setProperty("derby.infolog.append", "true");
        System.setProperty("derby.locks.waitTimeout", "20");
        System.setProperty("derby.locks.deadlockTimeout", "5");
        System.setProperty("derby.storage.pageCacheSize", "8000");
        System.setProperty("derby.language.statementCacheSize", "500");
    }

    private static Connections openPostgres(ShopFolder folder, Location.Server server) {
        var config = config();
        config.setJdbcUrl(server.url());
        if (!server.user().isEmpty()) {
            config.setUsername(server.user());
            config.setPassword(server.password());
        }
        config.addDataSourceProperty("ApplicationName", "Comptoir");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.setConnectionTimeout(SERVER_ANSWERS_WITHIN_MILLIS);
        try {
            return new Connections(Engine.POSTGRESQL, folder, folder.database(), new HikariDataSource(config));
        } catch (HikariPool.PoolInitializationException e) {
            throw new Unavailable.UnavailableException(new Unavailable.NoServer(server.url(), rootMessage(e)), e);
        }
    }

    private static HikariConfig config() {
        var config = new HikariConfig();
        config.setPoolName("shop");
        config.setMaximumPoolSize(POOL_SIZE);
        config.setMinimumIdle(1);
        config.setAutoCommit(false);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return config;
    }

    private static String derbyUrl(Path database) {
        return "jdbc:derby:" + database.toString().replace('\\', '/');
    }

    /// Derby opens files that it cannot write without a word and fails at the first sale.
    private void refuseReadOnly() {
        try (var connection = pool.getConnection()) {
            if (connection.isReadOnly()) {
                close();
                throw new Unavailable.UnavailableException(new Unavailable.ReadOnly(folder.root()));
            }
        } catch (SQLException e) {
            throw new Unavailable.UnavailableException(reason(folder, e), e);
        }
    }

    /// What the pool still holds is of no use any more.
    private void restartDerby() {
        shutDown(database);
        pool.getHikariPoolMXBean().softEvictConnections();
    }

    /// To be asked before each transaction.
    ///
    /// @throws Unavailable.Problem while the disk is full
    void awaitRoom() {
        fullDisk.awaitRoom();
    }

    private static Unavailable reason(ShopFolder folder, Throwable thrown) {
        var text = chain(thrown);
        if (text.contains("XJ040") && text.contains("XSDB6")) {
            return new Unavailable.HeldByAnother(folder.root(), "?");
        }
        if (isFull(text)) {
            return new Unavailable.DiskFull(folder.root());
        }
        return new Unavailable.Damaged(folder.root(), rootMessage(thrown));
    }

    private static boolean isFull(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("no space left") || lower.contains("not enough space") || lower.contains("disk full");
    }

    /// The same problem, or the sentence behind it where the machine is to blame and not the program.
    RuntimeException explained(RuntimeException thrown) {
        if (thrown instanceof Unavailable.UnavailableException) {
            return thrown;
        }
        var text = chain(thrown);
        var ranOutOfRoom = engine == Engine.DERBY && fullDisk.caused(text);
        if (ranOutOfRoom || isFull(text)) {
            return new Unavailable.UnavailableException(new Unavailable.DiskFull(folder.root()), thrown);
        }
        if (engine == Engine.POSTGRESQL && text.matches("(?s).*\\[(08\\d\\d\\d|57P0\\d)\\].*")) {
            return new Unavailable.UnavailableException(
                    new Unavailable.NoServer(pool.getJdbcUrl(), rootMessage(thrown)), thrown);
        }
        return thrown;
    }

    private static String chain(Throwable thrown) {
        var text = new StringBuilder();
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            text.append(cause.getMessage()).append('\n');
            if (cause instanceof SQLException sql) {
                text.append('[').append(sql.getSQLState()).append("]\n");
                for (var next = sql.getNextException(); next != null; next = next.getNextException()) {
                    text.append('[').append(next.getSQLState()).append("] ").append(next.getMessage());
                }
            }
        }
        return text.toString();
    }

    private static String rootMessage(Throwable thrown) {
        var root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }

    Engine engine() {
        return engine;
    }

    HikariDataSource pool() {
        return pool;
    }

    void copyEmbedded(Path target, List<Schema> schemas) {
        try {
            switch (engine) {
                case DERBY -> backUpDerby(target);
                case POSTGRESQL -> copyRows(target, schemas);
            }
        } catch (SQLException e) {
            throw explained(new IllegalStateException("the copy to " + target + " failed", e));
        }
    }

    /// Derby copies its files under a folder of the database's own name.
    private void backUpDerby(Path target) throws SQLException {
        var parent = ZipArchives.parentOf(target);
        try (var connection = pool.getConnection();
                var backup = connection.prepareCall("call SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
            backup.setString(1, parent.toString());
            backup.execute();
            connection.commit();
        }
    }

    private void copyRows(Path target, List<Schema> schemas) throws SQLException {
        try (var from = pool.getConnection();
                var embedded = embedded(target)) {
            new Migration(embedded, folder).create(schemas);
            from.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try (var to = embedded.pool.getConnection()) {
                TableCopy.copy(from, to);
                to.commit();
            } finally {
                from.rollback();
            }
        }
    }

    private Connections embedded(Path database) {
        var config = config();
        config.setJdbcUrl(derbyUrl(database) + ";create=true");
        return new Connections(Engine.DERBY, folder, database, new HikariDataSource(config));
    }

    /// Opens an embedded database that nobody uses, counts its rows and closes it.
    static Map<String, Long> countIn(Path database) throws SQLException {
        if (!Files.isDirectory(database)) {
            throw new SQLException("no database in " + database);
        }
        try (var connection = DriverManager.getConnection(derbyUrl(database))) {
            return TableCopy.count(connection);
        } finally {
            shutDown(database);
        }
    }

    void refreshStatistics() {
        try (var connection = pool.getConnection()) {
            switch (engine) {
                case DERBY -> refreshDerby(connection);
                case POSTGRESQL -> {
                    try (var analyze = connection.createStatement()) {
                        analyze.execute("analyze");
                    }
                }
            }
            connection.commit();
        } catch (SQLException e) {
            throw explained(new IllegalStateException("statistics could not be refreshed", e));
        }
    }

    private static void refreshDerby(Connection connection) throws SQLException {
        try (var tables = connection.getMetaData().getTables(null, "APP", "%", new String[] {"TABLE"});
                var update = connection.prepareCall("call SYSCS_UTIL.SYSCS_UPDATE_STATISTICS('APP', ?, null)")) {
            while (tables.next()) {
                update.setString(1, tables.getString("TABLE_NAME"));
                update.execute();
            }
        }
    }

    @Override
    public void close() {
        pool.close();
        if (engine == Engine.DERBY) {
            shutDown(database);
        }
    }

    private static void shutDown(Path database) {
        try (var connection = DriverManager.getConnection(derbyUrl(database) + ";shutdown=true")) {
            LOG.warn("Derby answered a shutdown with a connection: {}", connection);
        } catch (SQLException e) {
            if (!SHUT_DOWN.equals(e.getSQLState())) {
                LOG.warn("Derby did not shut down cleanly; it will recover at the next start", e);
            }
        }
    }
}
