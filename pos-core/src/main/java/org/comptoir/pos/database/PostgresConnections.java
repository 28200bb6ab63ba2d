package org.comptoir.pos.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.comptoir.pos.database.location.FullDisk;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.database.location.Unavailable;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/// Connections to a server shared with other machines.
final class PostgresConnections extends Connections {

    private final ShopFolder folder;
    private final PostgresServer server;

    private PostgresConnections(ShopFolder folder, PostgresServer server) {
        super(Engine.POSTGRESQL, server.pool(poolConfig()));
        this.folder = folder;
        this.server = server;
    }

    /// Connects when the first connection is requested.
    static PostgresConnections open(ShopFolder folder, PostgresServer server) {
        return new PostgresConnections(folder, server);
    }

    /// A server reports a full disk itself.
    @Override
    void awaitRoom() {}

    @Override
    void begin(Connection connection, Access access) throws SQLException {
        if (access.isReading()) {
            connection.setReadOnly(true);
        }
        if (access.isBulk()) {
            PostgresServer.allowLongWork(connection);
        }
    }

    /// The machine's own disk may be full too: it stores the heads of the journal's chains.
    @Override
    Optional<RuntimeException> fault(RuntimeException thrown) {
        return ServerFault.of(thrown, server.url())
                .or(() -> FullDisk.caused(thrown)
                        ? Optional.of(new Unavailable.DiskFull(folder.root()))
                        : Optional.empty())
                .map(reason -> new Unavailable.UnavailableException(reason, thrown));
    }

    @Override
    ServerPresence announce() {
        try {
            return ServerPresence.announce(server.connect());
        } catch (SQLException e) {
            throw explained(new IllegalStateException("the server cannot be reached", e));
        }
    }

    @Override
    FluentConfiguration migrating(FluentConfiguration flyway) {
        return flyway.dataSource(server.url(), server.user(), server.password())
                .jdbcProperties(server.maintenanceProperties())
                .initSql(PostgresServer.bulkSettings());
    }

    @Override
    void requireOwner(List<Schema> schemas) {
        inTransaction(connection -> {
            var user = AccountGrants.user(connection);
            var owner = AccountGrants.owner(connection, schemas.getFirst()).orElse(user);
            if (!owner.equals(user)) {
                throw new Unavailable.UnavailableException(new Unavailable.NeedsOwner(server.url(), owner));
            }
            return true;
        });
    }

    @Override
    void grantNewTables(List<Schema> schemas) {
        inTransaction(connection -> {
            var grants = new AccountGrants(connection, schemas);
            for (var account : grants.accounts()) {
                grants.grant(account);
            }
            return true;
        });
    }

    @Override
    void copyEmbedded(Path target, List<Schema> schemas) {
        var versions = new Migration(this, folder).versions(schemas);
        try (var embedded = DerbyConnections.create(folder, target)) {
            new Migration(embedded, folder).create(schemas, versions);
            inSnapshot(from -> embedded.inTransaction(to -> {
                TableCopy.copy(from, to);
                return true;
            }));
        }
    }

    @Override
    <T> T inSnapshot(Work<T> work) {
        return inTransaction(connection -> {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return work.of(connection);
        });
    }

    @Override
    void refreshStatistics(Connection connection) throws SQLException {
        try (var analyze = connection.createStatement()) {
            analyze.execute("analyze");
        }
    }

    @Override
    Connection bulkConnection() throws SQLException {
        return server.connect();
    }
}
