package org.comptoir.pos.database;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.bytecode.internal.none.BytecodeProviderImpl;
import org.hibernate.bytecode.spi.BytecodeProvider;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.BatchSettings;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.cfg.QuerySettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.tool.schema.Action;
import org.jspecify.annotations.Nullable;

/// The session factory of a pool, built when it is first needed: signing in needs none. The only place that configures
/// Hibernate.
final class Sessions implements AutoCloseable {

    private static final int BATCH = 50;
    private static final int FETCH = 200;

    private final Supplier<SessionFactory> building;
    private @Nullable CompletableFuture<SessionFactory> factory;

    private Sessions(Supplier<SessionFactory> building) {
        this.building = building;
    }

    /// @param check how tables and entities are compared when it is built
    static Sessions of(Connections connections, List<Schema> schemas, TableCheck check) {
        return new Sessions(() -> metadata(connections, schemas, check).buildSessionFactory());
    }

    /// Whether Hibernate compares the tables with the entities.
    enum TableCheck {
        /// The scripts that made the tables are those that the entities were written for.
        NONE,
        FULL
    }

    /// Begins to build it on another thread, unless that was begun already.
    synchronized CompletableFuture<SessionFactory> prepare() {
        var begun = factory;
        if (begun == null || begun.isCompletedExceptionally()) {
            begun = CompletableFuture.supplyAsync(building);
            factory = begun;
        }
        return begun;
    }

    /// Whether [#prepare] was called.
    synchronized boolean isPrepared() {
        return factory != null;
    }

    /// Waits until it is built.
    SessionFactory get() {
        try {
            return prepare().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException thrown ? thrown : e;
        }
    }

    private static Metadata metadata(Connections connections, List<Schema> schemas, TableCheck check) {
        var registry = new StandardServiceRegistryBuilder()
                // Entities have no associations, and are never changed outside a stateless session.
                .addService(BytecodeProvider.class, new BytecodeProviderImpl())
                .applySetting(MappingSettings.XML_MAPPING_ENABLED, false)
                // No entity has a generated metamodel class; looking for one goes through every library.
                .applySetting(AvailableSettings.STATIC_METAMODEL_POPULATION, "disabled")
                .applySetting(QuerySettings.QUERY_STARTUP_CHECKING, false)
                .applySetting(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, connections.pool())
                .applySetting(JdbcSettings.DIALECT, connections.engine().dialect())
                // Otherwise Hibernate's test for LOB support makes Derby throw, and the pool drops the connection.
                .applySetting(JdbcSettings.ALLOW_METADATA_ON_BOOT, false)
                .applySetting(JdbcSettings.CONNECTION_PROVIDER_DISABLES_AUTOCOMMIT, true)
                .applySetting(JdbcSettings.JDBC_TIME_ZONE, "UTC")
                .applySetting(MappingSettings.PREFERRED_INSTANT_JDBC_TYPE, "TIMESTAMP")
                .applySetting(BatchSettings.STATEMENT_BATCH_SIZE, BATCH)
                .applySetting(BatchSettings.ORDER_INSERTS, true)
                .applySetting(JdbcSettings.STATEMENT_FETCH_SIZE, FETCH)
                .applySetting(
                        SchemaToolingSettings.HBM2DDL_AUTO,
                        switch (check) {
                            case NONE -> Action.ACTION_NONE;
                            case FULL -> Action.ACTION_VALIDATE;
                        })
                .build();
        try {
            var sources = new MetadataSources(registry);
            schemas.stream().flatMap(schema -> schema.entities().stream()).forEach(sources::addAnnotatedClass);
            var metadata = sources.buildMetadata();
            // Lazy ones need proxies, which are made at run time.
            metadata.getEntityBindings().forEach(entity -> entity.setLazy(false));
            return metadata;
        } catch (RuntimeException e) {
            StandardServiceRegistryBuilder.destroy(registry);
            throw e;
        }
    }

    /// One that was not needed is not built any more.
    @Override
    public void close() {
        if (isPrepared()) {
            get().close();
        }
    }
}
