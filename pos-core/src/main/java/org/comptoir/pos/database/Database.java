package org.comptoir.pos.database;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.ShopFolder;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The shop's data. [#read] and [#write] are the only ways in; what leaves them are records, never entities.
///
/// A transaction that throws is rolled back whole. Transactions are not nested, and no thread that is in one may be
/// interrupted (DERBY-4741).
public final class Database implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final ShopFolder folder;
    private final Connections connections;
    private final SessionFactory sessions;
    private final List<Schema> schemas;

    private Database(ShopFolder folder, Connections connections, SessionFactory sessions, List<Schema> schemas) {
        this.folder = folder;
        this.connections = connections;
        this.sessions = sessions;
        this.schemas = List.copyOf(schemas);
    }

    /// Opens the data, copies it when a migration is due, migrates it, and checks that tables and entities agree.
    ///
    /// @param folder held for as long as the database is open; with a server it keeps the backups and the key
    /// @throws Unavailable.Problem when it cannot be opened or written
    public static Database open(ShopFolder folder, Location location, List<Schema> schemas) {
        return open(folder, location, schemas, connection -> ShopMove.settle(folder, location, connection));
    }

    /// Opens what a shop was just copied to, before it is the shop's.
    static Database openIncoming(ShopFolder folder, Location location, List<Schema> schemas) {
        return open(folder, location, schemas, connection -> {});
    }

    private static Database open(ShopFolder folder, Location location, List<Schema> schemas, Connections.Check marks) {
        var embedded = location instanceof Location.Embedded;
        if (embedded) {
            folder.makeDatabase();
        }
        var connections = Connections.open(folder, location);
        var mapping = Sessions.mapping(connections, schemas);
        try (var presence = connections.announce()) {
            connections.check(marks);
            new Migration(connections, folder).run(schemas, presence);
            if (embedded) {
                folder.databaseMade();
            }
            return new Database(folder, connections, Sessions.build(mapping), schemas);
        } catch (RuntimeException e) {
            mapping.thenAccept(Sessions::forget);
            connections.close();
            throw connections.explained(e);
        }
    }

    /// Reads in one transaction, in which the engine refuses to write. It is read a second time when the embedded
    /// engine
    /// stopped meanwhile.
    ///
    /// @throws Unavailable.Problem as [#write]
    public <T> T read(Function<StatelessSession, T> work) {
        try {
            return inTransaction(Access.READ, work);
        } catch (EngineStoppedException e) {
            LOG.warn("the engine stopped while it was read from", e);
            return inTransaction(Access.READ, work);
        }
    }

    /// Writes in one transaction, durable once this returns. Nothing in it lasts longer than some seconds: a statement
    /// eight, a wait for another's lock five (on Derby eight), a pause between two statements three.
    ///
    /// @throws Unavailable.Problem when the data cannot be reached, or another holds it for longer; after
    ///     [Unavailable.ConnectionLost] all of it may have been written or nothing; also when all was written, but
    ///     into a folder that was removed meanwhile
    /// @throws EngineStoppedException when the embedded engine stopped meanwhile
    public <T> T write(Function<StatelessSession, T> work) {
        return written(inTransaction(Access.WRITE, work));
    }

    /// Reads what may take minutes, such as an export of all customers.
    public <T> T readBulk(Function<StatelessSession, T> work) {
        return inTransaction(Access.READ_BULK, work);
    }

    /// Writes what may take minutes, such as an import. Others wait for the rows that it changes.
    public <T> T writeBulk(Function<StatelessSession, T> work) {
        return written(inTransaction(Access.WRITE_BULK, work));
    }

    /// What is written into a folder that is gone is not kept.
    private <T> T written(T result) {
        folder.requireThere();
        return result;
    }

    /// Writes what has no answer.
    public void run(Consumer<StatelessSession> work) {
        write(session -> {
            work.accept(session);
            return true;
        });
    }

    private <T> T inTransaction(Access access, Function<StatelessSession, T> work) {
        connections.awaitRoom();
        try {
            return sessions.fromStatelessTransaction(session -> {
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

    /// Whether writers must take turns by a row that they all lock first. Derby gives out the numbers of a
    /// sequence outside the order of locks: who waits for them is seen by no deadlock detection, and in the end
    /// both give up.
    public boolean needsTurns() {
        return connections.engine() == Engine.DERBY;
    }

    /// Copies all rows, while they are in use, to an embedded database that does not exist yet.
    void copyEmbedded(Path target) {
        connections.copyEmbedded(target, schemas, new Migration(connections, folder).versions(schemas));
    }

    RuntimeException explained(RuntimeException thrown) {
        return connections.explained(thrown);
    }

    /// Tells the engine how many rows there are now, after many were added at once, so that it plans its queries well.
    public void refreshStatistics() {
        connections.refreshStatistics();
    }

    @Override
    public void close() {
        sessions.close();
        connections.close();
    }
}
