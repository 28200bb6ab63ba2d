package org.comptoir.pos.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.database.location.Unavailable;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;

/// The connection pool for one engine, and the operations that need its own SQL.
abstract sealed class Connections implements AutoCloseable permits DerbyConnections, PostgresConnections {

    private static final int POOL_SIZE = 8;

    private final Engine engine;
    private final HikariDataSource pool;

    Connections(Engine engine, HikariDataSource pool) {
        this.engine = engine;
        this.pool = pool;
    }

    /// @throws Unavailable.Problem if it exists but cannot be opened
    static Connections open(ShopFolder folder, Location location) {
        return switch (location) {
            case Location.Embedded ignored -> DerbyConnections.open(folder);
            case Location.Server server -> PostgresConnections.open(folder, new PostgresServer(server));
        };
    }

    static HikariConfig poolConfig() {
        var config = new HikariConfig();
        config.setPoolName("shop");
        config.setMaximumPoolSize(POOL_SIZE);
        config.setMinimumIdle(1);
        config.setAutoCommit(false);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return config;
    }

    final Engine engine() {
        return engine;
    }

    final HikariDataSource pool() {
        return pool;
    }

    /// Call before each transaction.
    ///
    /// @throws Unavailable.Problem while an embedded database has no disk space
    abstract void awaitRoom();

    /// Prepares a transaction that has just begun, before its first statement.
    abstract void begin(Connection connection, Access access) throws SQLException;

    /// Whether the engine refused to write in a read-only transaction.
    final boolean isRefusedWrite(Throwable thrown) {
        return SqlStates.of(thrown).contain(engine.writeRefused());
    }

    /// Translates the exception if the machine is the cause and not the program; otherwise returns it.
    final RuntimeException explained(RuntimeException thrown) {
        return switch (thrown) {
            case Unavailable.UnavailableException unavailable -> unavailable;
            default -> fault(thrown).orElse(thrown);
        };
    }

    /// The cause, if it is the engine or its machine.
    abstract Optional<RuntimeException> fault(RuntimeException thrown);

    /// Registers this program with a server so that others know it is connected; null for an embedded database,
    /// whose folder is locked.
    ///
    /// @throws Unavailable.Problem if the server cannot be reached
    abstract @Nullable ServerPresence announce();

    /// Configures migrations for this database, with enough time to change large tables.
    abstract FluentConfiguration migrating(FluentConfiguration flyway);

    /// Before migrations.
    ///
    /// @throws Unavailable.Problem on a server where the program's account does not own the tables
    abstract void requireOwner(List<Schema> schemas);

    /// Lets the program's accounts on a server, if it has any, use what migrations made.
    abstract void grantNewTables(List<Schema> schemas);

    /// Copies all rows to an embedded database that does not exist yet, in tables of the versions that they have here.
    abstract void copyEmbedded(Path target, List<Schema> schemas);

    /// Updates the statistics used by the query planner.
    final void refreshStatistics() {
        inTransaction(connection -> {
            refreshStatistics(connection);
            return true;
        });
    }

    abstract void refreshStatistics(Connection connection) throws SQLException;

    /// A connection for long operations, not in autocommit, to be closed by the caller.
    abstract Connection bulkConnection() throws SQLException;

    /// A long operation on a connection.
    interface Work<T> {
        T of(Connection connection) throws SQLException;
    }

    /// A check made before a database is used.
    interface Check {
        void of(Connection connection) throws SQLException;
    }

    /// Runs a long operation in one transaction.
    final <T> T inTransaction(Work<T> work) {
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

    /// Runs a long operation on a snapshot of all tables, whatever other machines write meanwhile.
    <T> T inSnapshot(Work<T> work) {
        return inTransaction(work);
    }

    /// @throws Unavailable.Problem if the shop is not here
    final void check(Check marks) {
        inTransaction(connection -> {
            marks.of(connection);
            return true;
        });
    }

    @Override
    public void close() {
        pool.close();
    }
}
