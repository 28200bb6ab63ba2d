package org.comptoir.pos.database;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.comptoir.pos.database.SessionFactories.OpenDatabase;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// The sessions of one database. What they need is prepared when it is first asked for: signing in needs none.
final class Sessions {

    private final Engine engine;
    private final List<Schema> schemas;
    private final OpenDatabase database;
    private @Nullable CompletableFuture<SessionFactory> factory;

    Sessions(Connections connections, List<Schema> schemas) {
        engine = connections.engine();
        this.schemas = List.copyOf(schemas);
        database = new OpenDatabase(UUID.randomUUID(), connections.pool());
    }

    /// Begins to prepare on another thread, unless that was begun already.
    synchronized CompletableFuture<SessionFactory> prepare() {
        var begun = factory;
        if (begun == null || begun.isCompletedExceptionally()) {
            begun = SessionFactories.prepare(engine, schemas);
            factory = begun;
        }
        return begun;
    }

    /// Whether [#prepare] was called.
    synchronized boolean isPrepared() {
        return factory != null;
    }

    /// Waits until it is prepared.
    <T> T inTransaction(Function<StatelessSession, T> work) {
        try (var session =
                factory().withStatelessOptions().tenantIdentifier(database).openStatelessSession()) {
            return session.fromTransaction(transaction -> work.apply(session));
        }
    }

    private SessionFactory factory() {
        try {
            return prepare().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException thrown ? thrown : e;
        }
    }
}
