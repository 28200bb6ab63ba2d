package org.comptoir.pos.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.database.location.Unavailable;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The shop's database. [#read] and [#write] are the only ways in; they return records, never entities.
///
/// A transaction that throws is rolled back completely. Transactions are not nested, and a thread must not be
/// interrupted while in one (DERBY-4741).
public final class Database implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final ShopFolder folder;
    private final Connections connections;
    private final Sessions sessions;
    private final List<Schema> schemas;

    private Database(ShopFolder folder, Connections connections, Sessions sessions, List<Schema> schemas) {
        this.folder = folder;
        this.connections = connections;
        this.sessions = sessions;
        this.schemas = List.copyOf(schemas);
    }

    /// Opens the database; backs it up and migrates it if a migration is due, and then checks that tables and entities
    /// agree.
    ///
    /// @param folder locked as long as the database is open; for a server it holds the backups and the key
    /// @throws Unavailable.Problem if it cannot be opened or written
    public static Database open(ShopFolder folder, Location location, List<Schema> schemas) {
        return open(folder, location, schemas, connection -> ShopMove.settle(folder, location, connection));
    }

    /// Opens the target of a move before it becomes the shop's database.
    static Database openIncoming(ShopFolder folder, Location location, List<Schema> schemas) {
        return open(folder, location, schemas, connection -> {});
    }

    private static Database open(ShopFolder folder, Location location, List<Schema> schemas, Connections.Check marks) {
        var embedded = location instanceof Location.Embedded;
        if (embedded) {
            folder.makeDatabase();
        }
        var connections = Connections.open(folder, location);
        try (var presence = connections.announce()) {
            connections.check(marks);
            var sessions = migrated(folder, connections, schemas, presence);
            if (embedded) {
                folder.databaseMade();
            }
            return new Database(folder, connections, sessions, schemas);
        } catch (RuntimeException e) {
            connections.close();
            throw connections.explained(e);
        }
    }

    private static Sessions migrated(
            ShopFolder folder, Connections connections, List<Schema> schemas, @Nullable ServerPresence presence) {
        var sessions = new Sessions(connections, schemas);
        if (!new Migration(connections, folder).run(schemas, presence)) {
            sessions.prepare();
            SessionFactories.check(connections, schemas);
        }
        return sessions;
    }

    /// Prepares in the background what the first transaction needs.
    public void prepare() {
        sessions.prepare();
    }

    /// Whether [#prepare] was called, or a transaction was begun.
    public boolean isPrepared() {
        return sessions.isPrepared();
    }

    /// Reads before anything is prepared, like [#read].
    <T> T readDirectly(Connections.Work<T> work) {
        return repeatable(() -> directly(work));
    }

    private <T> T directly(Connections.Work<T> work) {
        connections.awaitRoom();
        try (var connection = connections.pool().getConnection()) {
            connections.begin(connection, Access.READ);
            var result = work.of(connection);
            connection.commit();
            return result;
        } catch (SQLException e) {
            folder.requireThere();
            throw connections.explained(new IllegalStateException("the database could not be read", e));
        }
    }

    /// Reads in one transaction in which the engine refuses to write. The transaction is repeated once if the
    /// embedded engine stopped meanwhile.
    ///
    /// @throws Unavailable.Problem like [#write]
    public <T> T read(Function<StatelessSession, T> work) {
        return repeatable(() -> inTransaction(Access.READ, work));
    }

    private static <T> T repeatable(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Unavailable.UnavailableException e) {
            if (!(e.reason() instanceof Unavailable.EngineStopped)) {
                throw e;
            }
            LOG.warn("the engine stopped while it was read from", e);
            return reading.get();
        }
    }

    /// Writes in one transaction, durable once this returns. Timeouts are a few seconds: eight for a statement,
    /// five for a lock (on Derby eight), three for a pause between two statements.
    ///
    /// @throws Unavailable.Problem if the database cannot be reached, or is locked by others for longer; after
    ///     [Unavailable.ConnectionLost] either everything or nothing was written; also if everything was written,
    ///     but into a folder that was removed meanwhile; after [Unavailable.EngineStopped], see there
    public <T> T write(Function<StatelessSession, T> work) {
        return written(inTransaction(Access.WRITE, work));
    }

    /// Reads that may take minutes, such as an export of all customers.
    public <T> T readBulk(Function<StatelessSession, T> work) {
        return inTransaction(Access.READ_BULK, work);
    }

    /// Writes that may take minutes, such as an import. Others wait for the rows it changes.
    public <T> T writeBulk(Function<StatelessSession, T> work) {
        return written(inTransaction(Access.WRITE_BULK, work));
    }

    /// Data written into a folder that was removed is lost.
    private <T> T written(T result) {
        folder.requireThere();
        return result;
    }

    /// Writes without returning a result.
    public void run(Consumer<StatelessSession> work) {
        write(session -> {
            work.accept(session);
            return true;
        });
    }

    private <T> T inTransaction(Access access, Function<StatelessSession, T> work) {
        connections.awaitRoom();
        try {
            return sessions.inTransaction(session -> {
                session.doWork(connection -> connections.begin(connection, access));
                return work.apply(session);
            });
        } catch (RuntimeException e) {
            if (access.isReading() && connections.isRefusedWrite(e)) {
                throw new IllegalStateException("Database.read is for reading only", e);
            }
            folder.requireThere();
            throw connections.explained(e);
        }
    }

    /// Whether writers must take turns by locking a common row first. Derby allocates sequence numbers outside the
    /// order of locks: a wait for them is invisible to deadlock detection, so both transactions would time out.
    public boolean needsTurns() {
        return connections.engine() == Engine.DERBY;
    }

    /// Copies all rows, while the database is in use, to an embedded database that does not exist yet.
    void copyEmbedded(Path target) {
        connections.copyEmbedded(target, schemas);
    }

    /// Copies some tables of another database, as they are at one moment, over those of this one, which nobody uses
    /// yet.
    ///
    /// @param tables by lower-case name
    /// @throws IllegalArgumentException if there is no such table
    public void copyTables(Database from, Set<String> tables) {
        from.connections.inSnapshot(source -> connections.inTransaction(target -> {
            if (!ShopTables.of(target).containsAll(tables)) {
                throw new IllegalArgumentException("not all are tables: " + tables);
            }
            TableCopy.copy(source, target, tables::contains);
            return true;
        }));
        connections.refreshStatistics();
    }

    RuntimeException explained(RuntimeException thrown) {
        return connections.explained(thrown);
    }

    /// Updates the engine's row statistics after many rows were added at once, so that it plans queries well.
    public void refreshStatistics() {
        connections.refreshStatistics();
    }

    @Override
    public void close() {
        connections.close();
    }
}
