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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.database.location.Unavailable;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The pool of connections to one engine, and what only that engine's own SQL can do.
final class Connections implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Connections.class);
    private static final int POOL_SIZE = 8;

    /// Seconds after which Derby gives up one of two transactions that wait for each other.
    private static final String DERBY_DEADLOCK_TIMEOUT = "2";

    /// Seconds after which Derby gives up any transaction that waits.
    private static final String DERBY_LOCK_TIMEOUT = "8";

    /// Locks that were not given in time, those of a sequence included.
    private static final Set<String> DERBY_LOCK_TIMEOUTS = Set.of("40XL1", "40XL2", "X0Y84");

    /// What Derby throws when it has done as asked and shut one database down.
    private static final String SHUT_DOWN = "08006";

    private final Engine engine;
    private final ShopFolder folder;
    private final Path database;
    private final HikariDataSource pool;
    private final @Nullable PostgresServer server;
    private final StoppedEngineGuard stoppedEngine;

    private Connections(
            Engine engine, ShopFolder folder, Path database, HikariDataSource pool, @Nullable PostgresServer server) {
        this.engine = engine;
        this.folder = folder;
        this.database = database;
        this.pool = pool;
        this.server = server;
        stoppedEngine = new StoppedEngineGuard(folder.root(), this::restartDerby);
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
            var connections =
                    new Connections(Engine.DERBY, folder, folder.database(), new HikariDataSource(config), null);
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
        System.setProperty("derby.storage.useDefaultFilePermissions", "false");
        System.setProperty("derby.locks.waitTimeout", DERBY_LOCK_TIMEOUT);
        System.setProperty("derby.locks.deadlockTimeout", DERBY_DEADLOCK_TIMEOUT);
        System.setProperty("derby.storage.pageCacheSize", "8000");
        System.setProperty("derby.language.statementCacheSize", "500");
    }

    private static Connections openPostgres(ShopFolder folder, Location.Server location) {
        var server = new PostgresServer(location);
        return new Connections(Engine.POSTGRESQL, folder, folder.database(), server.pool(config()), server);
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
        stoppedEngine.awaitRoom();
    }

    private static Unavailable reason(ShopFolder folder, Throwable thrown) {
        var states = SqlStates.of(thrown);
        if (states.contain("XJ040") && states.contain("XSDB6")) {
            return new Unavailable.HeldByAnother(folder.root(), "?");
        }
        if (Causes.containFullDisk(thrown)) {
            return new Unavailable.DiskFull(folder.root());
        }
        return new Unavailable.Damaged(folder.root(), Causes.rootMessage(thrown));
    }

    /// The same problem, or the sentence behind it where the machine is to blame and not the program.
    RuntimeException explained(RuntimeException thrown) {
        if (thrown instanceof Unavailable.UnavailableException) {
            return thrown;
        }
        if (engine == Engine.DERBY && stoppedEngine.hasStopped(thrown)) {
            clearInterrupt();
            return stoppedEngine.isDiskFull() || Causes.containFullDisk(thrown)
                    ? new Unavailable.UnavailableException(new Unavailable.DiskFull(folder.root()), thrown)
                    : new EngineStoppedException(thrown);
        }
        return fault(thrown)
                .<RuntimeException>map(reason -> new Unavailable.UnavailableException(reason, thrown))
                .orElse(thrown);
    }

    /// Derby interrupts whoever is in the engine when it stops; nobody else interrupts here, and a thread that stays
    /// interrupted gets no connection.
    private static void clearInterrupt() {
        if (Thread.interrupted()) {
            LOG.info("the engine had interrupted its caller");
        }
    }

    private Optional<Unavailable> fault(RuntimeException thrown) {
        var server = this.server;
        if (server != null) {
            var fault = ServerFault.of(thrown, server.url());
            return fault.isEmpty() && Causes.containFullDisk(thrown)
                    ? Optional.of(new Unavailable.DiskFull(folder.root()))
                    : fault;
        }
        if (Causes.containFullDisk(thrown)) {
            return Optional.of(new Unavailable.DiskFull(folder.root()));
        }
        return SqlStates.of(thrown).containAny(DERBY_LOCK_TIMEOUTS::contains)
                ? Optional.of(new Unavailable.Locked())
                : Optional.empty();
    }

    Engine engine() {
        return engine;
    }

    HikariDataSource pool() {
        return pool;
    }

    /// A connection for long work, not in autocommit, to be closed by whoever asked for it.
    private Connection bulkConnection() throws SQLException {
        return server == null ? pool.getConnection() : server.connect();
    }

    /// Prepares the transaction that has just begun on a connection, before its first statement.
    void begin(Connection connection, Access access) throws SQLException {
        if (access.isReading()) {
            connection.setReadOnly(true);
        }
        if (access.isBulk() && server != null) {
            PostgresServer.allowLongWork(connection);
        }
    }

    /// Whether the engine refused to write in a transaction that only reads.
    boolean isRefusedWrite(Throwable thrown) {
        return SqlStates.of(thrown).contain(engine.writeRefused());
    }

    /// Makes it known to a server's other programs that this one is there; nothing is to be known of an embedded
    /// database, whose folder is held.
    ///
    /// @throws Unavailable.Problem when the server cannot be reached
    @Nullable
    ServerPresence announce() {
        if (server == null) {
            return null;
        }
        try {
            return ServerPresence.announce(server.connect());
        } catch (SQLException e) {
            throw explained(new IllegalStateException("the server cannot be reached", e));
        }
    }

    /// Points the migrations at this database, with time to change large tables.
    FluentConfiguration migrating(FluentConfiguration flyway) {
        return server == null
                ? flyway.dataSource(pool)
                : flyway.dataSource(server.url(), server.user(), server.password())
                        .jdbcProperties(server.maintenanceProperties())
                        .initSql(PostgresServer.bulkSettings());
    }

    /// Copies all rows to an embedded database that does not exist yet.
    ///
    /// @param versions what the tables are at now, by the schemas' names
    void copyEmbedded(Path target, List<Schema> schemas, Map<String, MigrationVersion> versions) {
        try {
            switch (engine) {
                case DERBY -> backUpDerby(target);
                case POSTGRESQL -> copyRows(target, schemas, versions);
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

    private void copyRows(Path target, List<Schema> schemas, Map<String, MigrationVersion> versions) {
        try (var embedded = embedded(target)) {
            new Migration(embedded, folder).create(schemas, versions);
            inSnapshot(from -> embedded.inTransaction(to -> {
                TableCopy.copy(from, to);
                return true;
            }));
        }
    }

    /// What is asked of a connection for long work.
    interface Work<T> {
        T of(Connection connection) throws SQLException;
    }

    /// What is asked before a database is used.
    interface Check {
        void of(Connection connection) throws SQLException;
    }

    /// Does long work in one transaction.
    <T> T inTransaction(Work<T> work) {
        try (var connection = bulkConnection()) {
            try {
                var result = work.of(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw explained(new IllegalStateException("work of the database failed", e));
        }
    }

    /// Does long work that sees all tables as they are at one moment, whatever others write meanwhile.
    <T> T inSnapshot(Work<T> work) {
        return inTransaction(connection -> {
            if (engine == Engine.POSTGRESQL) {
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            }
            return work.of(connection);
        });
    }

    /// @throws Unavailable.Problem when this is not where the shop is
    void check(Check marks) {
        inTransaction(connection -> {
            marks.of(connection);
            return true;
        });
    }

    private Connections embedded(Path database) {
        var config = config();
        config.setJdbcUrl(derbyUrl(database) + ";create=true");
        return new Connections(Engine.DERBY, folder, database, new HikariDataSource(config), null);
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
        try (var connection = bulkConnection()) {
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
