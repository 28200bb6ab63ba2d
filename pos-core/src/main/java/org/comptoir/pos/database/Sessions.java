package org.comptoir.pos.database;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.hibernate.SessionFactory;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.cfg.BatchSettings;
import org.hibernate.cfg.FetchSettings;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.tool.schema.Action;

/// Builds the session factory for a pool; the only place that configures Hibernate.
final class Sessions {

    private static final int BATCH = 50;
    private static final int FETCH = 200;

    private Sessions() {}

    /// Computes the mapping of entities on another thread. It does not query the database, so the tables can be
    /// migrated meanwhile.
    static CompletableFuture<Metadata> mapping(Connections connections, List<Schema> schemas) {
        return CompletableFuture.supplyAsync(() -> metadata(connections, schemas));
    }

    private static Metadata metadata(Connections connections, List<Schema> schemas) {
        var registry = new StandardServiceRegistryBuilder()
                .applySetting(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, connections.pool())
                .applySetting(JdbcSettings.DIALECT, connections.engine().dialect())
                // Otherwise Hibernate's test for LOB support makes Derby throw, and the pool drops the connection.
                .applySetting(JdbcSettings.ALLOW_METADATA_ON_BOOT, false)
                .applySetting(JdbcSettings.CONNECTION_PROVIDER_DISABLES_AUTOCOMMIT, true)
                .applySetting(JdbcSettings.JDBC_TIME_ZONE, "UTC")
                .applySetting(MappingSettings.PREFERRED_INSTANT_JDBC_TYPE, "TIMESTAMP")
                .applySetting(BatchSettings.STATEMENT_BATCH_SIZE, BATCH)
                .applySetting(BatchSettings.ORDER_INSERTS, true)
                .applySetting(FetchSettings.DEFAULT_BATCH_FETCH_SIZE, BATCH)
                .applySetting(JdbcSettings.STATEMENT_FETCH_SIZE, FETCH)
                .applySetting(SchemaToolingSettings.HBM2DDL_AUTO, Action.ACTION_VALIDATE)
                .build();
        try {
            var sources = new MetadataSources(registry);
            schemas.stream().flatMap(schema -> schema.entities().stream()).forEach(sources::addAnnotatedClass);
            return sources.buildMetadata();
        } catch (RuntimeException e) {
            StandardServiceRegistryBuilder.destroy(registry);
            throw e;
        }
    }

    /// Checks that tables and entities agree.
    static SessionFactory build(CompletableFuture<Metadata> mapping) {
        try {
            return mapping.join().buildSessionFactory();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw e;
        }
    }

    /// Releases a mapping that no session factory is built from.
    static void forget(Metadata metadata) {
        StandardServiceRegistryBuilder.destroy(
                ((MetadataImplementor) metadata).getMetadataBuildingOptions().getServiceRegistry());
    }
}
