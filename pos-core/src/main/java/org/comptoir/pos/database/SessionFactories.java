package org.comptoir.pos.database;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
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
import org.hibernate.cfg.MultiTenancySettings;
import org.hibernate.cfg.QuerySettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.engine.jdbc.connections.spi.AbstractDataSourceBasedMultiTenantConnectionProviderImpl;
import org.hibernate.tool.schema.Action;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;

/// Hibernate's knowledge of the entities and of the queries asked so far: one for each engine and set of tables, kept
/// as long as the process lives, for whichever databases it opens one after another or side by side. The only place
/// that configures Hibernate.
///
/// A session says which database it means as its tenant, an [OpenDatabase]; the blocks of ids that Hibernate takes from
/// sequences are kept apart by it.
final class SessionFactories {

    private static final int BATCH = 50;
    private static final int FETCH = 200;

    private static final Map<Mapping, CompletableFuture<SessionFactory>> FACTORIES = new ConcurrentHashMap<>();

    private record Mapping(Engine engine, List<Schema> schemas) {}

    private SessionFactories() {}

    /// Begins to build it on another thread, unless that was begun already.
    static CompletableFuture<SessionFactory> prepare(Engine engine, List<Schema> schemas) {
        return FACTORIES.compute(
                new Mapping(engine, schemas),
                (mapping, begun) -> begun == null || begun.isCompletedExceptionally()
                        ? CompletableFuture.supplyAsync(() -> build(mapping))
                        : begun);
    }

    private static SessionFactory build(Mapping mapping) {
        var registry = settings(mapping.engine())
                .applySetting(MultiTenancySettings.MULTI_TENANT_CONNECTION_PROVIDER, new Pools())
                .applySetting(SchemaToolingSettings.HBM2DDL_AUTO, Action.ACTION_NONE);
        return metadata(registry, mapping.schemas()).buildSessionFactory();
    }

    /// Compares the tables of a database with the entities.
    ///
    /// @throws org.hibernate.tool.schema.spi.SchemaManagementException if they differ
    static void check(Connections connections, List<Schema> schemas) {
        var settings = settings(connections.engine())
                .applySetting(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, connections.pool())
                .applySetting(SchemaToolingSettings.HBM2DDL_AUTO, Action.ACTION_VALIDATE);
        var metadata = metadata(settings, schemas);
        var registry = metadata.getDatabase().getServiceRegistry();
        try {
            SchemaManagementToolCoordinator.process(metadata, registry, settings.getSettings(), drop -> {});
        } finally {
            StandardServiceRegistryBuilder.destroy(registry);
        }
    }

    private static StandardServiceRegistryBuilder settings(Engine engine) {
        return new StandardServiceRegistryBuilder()
                // Entities have no associations, and are never changed outside a stateless session.
                .addService(BytecodeProvider.class, new BytecodeProviderImpl())
                .applySetting(MappingSettings.XML_MAPPING_ENABLED, false)
                // No entity has a generated metamodel class; looking for one goes through every library.
                .applySetting(AvailableSettings.STATIC_METAMODEL_POPULATION, "disabled")
                .applySetting(QuerySettings.QUERY_STARTUP_CHECKING, false)
                .applySetting(JdbcSettings.DIALECT, engine.dialect())
                // Otherwise Hibernate's test for LOB support makes Derby throw, and the pool drops the connection.
                .applySetting(JdbcSettings.ALLOW_METADATA_ON_BOOT, false)
                .applySetting(JdbcSettings.CONNECTION_PROVIDER_DISABLES_AUTOCOMMIT, true)
                .applySetting(JdbcSettings.JDBC_TIME_ZONE, "UTC")
                .applySetting(MappingSettings.PREFERRED_INSTANT_JDBC_TYPE, "TIMESTAMP")
                .applySetting(BatchSettings.STATEMENT_BATCH_SIZE, BATCH)
                .applySetting(BatchSettings.ORDER_INSERTS, true)
                .applySetting(JdbcSettings.STATEMENT_FETCH_SIZE, FETCH);
    }

    private static Metadata metadata(StandardServiceRegistryBuilder settings, List<Schema> schemas) {
        var registry = settings.build();
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

    /// The database that a session belongs to.
    ///
    /// @param id of its own for each opening, also of the same files: what was taken from sequences is kept under it
    record OpenDatabase(UUID id, DataSource pool) {

        /// What Hibernate tells them apart by.
        @Override
        public String toString() {
            return id.toString();
        }
    }

    /// Takes a session's connection from its own database.
    private static final class Pools extends AbstractDataSourceBasedMultiTenantConnectionProviderImpl<OpenDatabase> {

        private static final long serialVersionUID = 1L;

        /// Asked only where Hibernate makes or reads tables by itself.
        @Override
        protected DataSource selectAnyDataSource() {
            throw new IllegalStateException("no database was named");
        }

        @Override
        protected DataSource selectDataSource(OpenDatabase database) {
            return database.pool();
        }
    }
}
