package org.comptoir.pos.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.database.location.Unavailable;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;

/// The pool of connections to one engine, and what only that engine's own SQL can do.
abstract sealed class Connections implements AutoCloseable permits DerbyConnections, PostgresConnections {

    private static final int POOL_SIZE = 8;

    private final Engine engine;
    private final HikariDataSource pool;

    Connections(Engine engine, HikariDataSource pool) {
        this.engine = engine;
        this.pool = pool;
    }

    /// @throws Unavailable.Problem when it is there but cannot be opened
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

    /// To be asked before each transaction.
    ///
    /// @throws Unavailable.Problem while an embedded database has no room
    abstract void awaitRoom();

    /// Prepares the transaction that has just begun on a connection, before its first statement.
    abstract void begin(Connection connection, Access access) throws SQLException;

    /// Whether the engine refused to write in a transaction that only reads.
    final boolean isRefusedWrite(Throwable thrown) {
        return SqlStates.of(thrown).contain(engine.writeRefused());
    }

    /// The same problem, or what is behind it where the machine is to blame and not the program.
    final RuntimeException explained(RuntimeException thrown) {
        return switch (thrown) {
            case Unavailable.UnavailableException unavailable -> unavailable;
            case EngineStoppedException stopped -> stopped;
            default -> fault(thrown).orElse(thrown);
        };
    }

    /// What is behind a problem, if the engine or its machine is to blame.
    abstract Optional<RuntimeException> fault(RuntimeException thrown);

    /// Makes it known to a server's other programs that this one is there; nothing is to be known of an embedded
    /// database, whose folder is held.
    ///
    /// @throws Unavailable.Problem when the server cannot be reached
    abstract @Nullable ServerPresence announce();

    /// Points the migrations at this database, with time to change large tables.
    abstract FluentConfiguration migrating(FluentConfiguration flyway);

    /// Copies all rows to an embedded database that does not exist yet.
    ///
    /// @param versions what the tables are at now, by the schemas' names
    abstract void copyEmbedded(Path target, List<Schema> schemas, Map<String, MigrationVersion> versions);

    /// Lets the engine count anew what it chooses its plans by.
    final void refreshStatistics() {
        inTransaction(connection -> {
            refreshStatistics(connection);
            return true;
        });
    }

    abstract void refreshStatistics(Connection connection) throws SQLException;

    /// A connection for long work, not in autocommit, to be closed by whoever asked for it.
    abstract Connection bulkConnection() throws SQLException;

    /// What is asked of a connection for long work.
    interface Work<T> {
        T of(Connection connection) throws SQLException;
    }

    /// What is asked before a database is used.
    interface Check {
        void of(Connection connection) throws SQLException;
    }

    /// Does long work in one transaction.
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

    /// Does long work that sees all tables as they are at one moment, whatever other machines write meanwhile.
    <T> T inSnapshot(Work<T> work) {
        return inTransaction(work);
    }

    /// @throws Unavailable.Problem when this is not where the shop is
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
