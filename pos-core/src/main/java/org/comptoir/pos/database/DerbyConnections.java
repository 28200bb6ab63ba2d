package org.comptoir.pos.database;

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
import org.comptoir.pos.database.location.FullDisk;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.database.location.Unavailable;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Connections to the database in the machine's own folder, whose engine runs inside the program.
final class DerbyConnections extends Connections {

    private static final Logger LOG = LoggerFactory.getLogger(DerbyConnections.class);

    /// Seconds after which Derby aborts one of two deadlocked transactions.
    private static final String DEADLOCK_TIMEOUT = "2";

    /// Seconds after which Derby aborts any waiting transaction.
    private static final String LOCK_TIMEOUT = "8";

    /// Bytes of the log written at once, each time waiting for the disk, while a large transaction runs; what a commit
    /// writes is as long as it is. Derby has three of them.
    private static final String LOG_BUFFER = "262144";

    /// Pages of four kilobytes that Derby keeps. With twice as many, an import of 100,000 customers, a segment of them
    /// and a search take as long; one customer in the middle of them is found a fifth of a millisecond sooner.
    private static final String PAGES = "4000";

    /// Lock timeouts, including those of a sequence.
    private static final Set<String> LOCK_TIMEOUTS = Set.of("40XL1", "40XL2", "X0Y84");

    /// A page of an unknown format, or whose checksum is wrong.
    private static final Set<String> DAMAGED_PAGE = Set.of("XSDBB", "XSDG2");

    /// Thrown by Derby when a database was shut down as requested.
    private static final String SHUT_DOWN = "08006";

    private final ShopFolder folder;
    private final Path database;
    private final StoppedEngineGuard stoppedEngine;

    private DerbyConnections(ShopFolder folder, Path database, HikariDataSource pool) {
        super(Engine.DERBY, pool);
        this.folder = folder;
        this.database = database;
        stoppedEngine = new StoppedEngineGuard(folder.root(), this::restart);
    }

    static DerbyConnections open(ShopFolder folder) {
        setProperties(folder);
        try {
            var connections = Files.exists(folder.database())
                    ? new DerbyConnections(folder, folder.database(), pool(url(folder.database())))
                    : create(folder, folder.database());
            connections.refuseReadOnly();
            return connections;
        } catch (HikariPool.PoolInitializationException e) {
            throw new Unavailable.UnavailableException(reason(folder, e), e);
        }
    }

    /// @param database must not exist yet
    static DerbyConnections create(ShopFolder folder, Path database) {
        return new DerbyConnections(folder, database, pool(url(database) + ";create=true"));
    }

    /// Derby reads these once per process, when its engine boots.
    private static void setProperties(ShopFolder folder) {
        var log = folder.logs().resolve("derby.log");
        folder.logs().toFile().mkdirs();
        System.setProperty("derby.stream.error.file", log.toString());
        System.setProperty("derby.infolog.append", "true");
        System.setProperty("derby.storage.useDefaultFilePermissions", "false");
        System.setProperty("derby.locks.waitTimeout", LOCK_TIMEOUT);
        System.setProperty("derby.locks.deadlockTimeout", DEADLOCK_TIMEOUT);
        System.setProperty("derby.storage.logBufferSize", LOG_BUFFER);
        System.setProperty("derby.storage.pageCacheSize", PAGES);
        System.setProperty("derby.language.statementCacheSize", "500");
    }

    private static HikariDataSource pool(String url) {
        var config = poolConfig();
        config.setJdbcUrl(url);
        return new HikariDataSource(config);
    }

    private static String url(Path database) {
        if (database.toString().contains(";")) {
            throw new Unavailable.UnavailableException(new Unavailable.UnfitPath(ZipArchives.parentOf(database)));
        }
        return "jdbc:derby:" + database.toString().replace('\\', '/');
    }

    /// Derby silently opens files it cannot write, and would fail at the first sale.
    private void refuseReadOnly() {
        try (var connection = pool().getConnection()) {
            if (connection.isReadOnly()) {
                close();
                throw new Unavailable.UnavailableException(new Unavailable.ReadOnly(folder.root()));
            }
        } catch (SQLException e) {
            throw new Unavailable.UnavailableException(reason(folder, e), e);
        }
    }

    private static Unavailable reason(ShopFolder folder, Throwable thrown) {
        var states = SqlStates.of(thrown);
        if (states.contain("XJ040") && states.contain("XSDB6")) {
            return new Unavailable.HeldByAnother(folder.root(), "?");
        }
        if (FullDisk.caused(thrown)) {
            return new Unavailable.DiskFull(folder.root());
        }
        return new Unavailable.Damaged(folder.root(), Causes.rootMessage(thrown));
    }

    @Override
    void awaitRoom() {
        stoppedEngine.awaitRoom();
    }

    /// The pooled connections are useless now.
    private void restart() {
        shutDown(database);
        pool().getHikariPoolMXBean().softEvictConnections();
    }

    @Override
    void begin(Connection connection, Access access) throws SQLException {
        if (access.isReading()) {
            connection.setReadOnly(true);
        }
    }

    @Override
    Optional<RuntimeException> fault(RuntimeException thrown) {
        if (stoppedEngine.hasStopped(thrown)) {
            clearInterrupt();
            if (isDamaged(thrown)) {
                return Optional.of(damaged(thrown));
            }
            var isDiskFull = stoppedEngine.isDiskFull() || FullDisk.caused(thrown);
            return Optional.of(unavailable(
                    isDiskFull ? new Unavailable.DiskFull(folder.root()) : new Unavailable.EngineStopped(), thrown));
        }
        if (FullDisk.caused(thrown)) {
            return Optional.of(unavailable(new Unavailable.DiskFull(folder.root()), thrown));
        }
        if (isDamaged(thrown)) {
            return Optional.of(damaged(thrown));
        }
        return SqlStates.of(thrown).containAny(LOCK_TIMEOUTS::contains)
                ? Optional.of(unavailable(new Unavailable.Locked(), thrown))
                : Optional.empty();
    }

    private static boolean isDamaged(RuntimeException thrown) {
        return SqlStates.of(thrown).containAny(DAMAGED_PAGE::contains);
    }

    /// Without the dump of the page that Derby adds.
    private RuntimeException damaged(RuntimeException thrown) {
        var reason = Causes.rootMessage(thrown).lines().findFirst().orElse("?");
        return new Unavailable.UnavailableException(new Unavailable.Damaged(folder.root(), reason));
    }

    private static RuntimeException unavailable(Unavailable reason, RuntimeException thrown) {
        return new Unavailable.UnavailableException(reason, thrown);
    }

    /// Derby interrupts threads that are inside the engine when it stops; nobody else interrupts here, and an
    /// interrupted thread gets no connection.
    private static void clearInterrupt() {
        if (Thread.interrupted()) {
            LOG.info("the engine had interrupted its caller");
        }
    }

    @Override
    @Nullable
    ServerPresence announce() {
        return null;
    }

    @Override
    FluentConfiguration migrating(FluentConfiguration flyway) {
        return flyway.dataSource(pool());
    }

    @Override
    void requireOwner(List<Schema> schemas) {}

    @Override
    void grantNewTables(List<Schema> schemas) {}

    /// Derby copies its files into a folder with the database's own name.
    @Override
    void copyEmbedded(Path target, List<Schema> schemas) {
        var parent = ZipArchives.parentOf(target);
        try (var connection = pool().getConnection();
                var backup = connection.prepareCall("call SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
            backup.setString(1, parent.toString());
            backup.execute();
            connection.commit();
        } catch (SQLException e) {
            throw explained(new IllegalStateException("the copy to " + target + " failed", e));
        }
    }

    /// Opens an unused embedded database, counts its rows and closes it.
    static Map<String, Long> countIn(Path database) throws SQLException {
        if (!Files.isDirectory(database)) {
            throw new SQLException("no database in " + database);
        }
        try (var connection = DriverManager.getConnection(url(database))) {
            return TableCopy.count(connection);
        } finally {
            shutDown(database);
        }
    }

    static BackupContents contentsOf(Path database, Map<String, Long> rows) throws SQLException {
        try (var connection = DriverManager.getConnection(url(database))) {
            return BackupContents.of(connection, rows);
        } finally {
            shutDown(database);
        }
    }

    @Override
    void refreshStatistics(Connection connection) throws SQLException {
        try (var tables = connection.getMetaData().getTables(null, "APP", "%", new String[] {"TABLE"});
                var update = connection.prepareCall("call SYSCS_UTIL.SYSCS_UPDATE_STATISTICS('APP', ?, null)")) {
            while (tables.next()) {
                update.setString(1, tables.getString("TABLE_NAME"));
                update.execute();
            }
        }
    }

    @Override
    Connection bulkConnection() throws SQLException {
        return pool().getConnection();
    }

    @Override
    public void close() {
        super.close();
        shutDown(database);
    }

    private static void shutDown(Path database) {
        try (var connection = DriverManager.getConnection(url(database) + ";shutdown=true")) {
            LOG.warn("Derby answered a shutdown with a connection: {}", connection);
        } catch (SQLException e) {
            if (!SHUT_DOWN.equals(e.getSQLState())) {
                LOG.warn("Derby did not shut down cleanly; it will recover at the next start", e);
            }
        }
    }
}
