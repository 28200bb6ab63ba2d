package org.comptoir.pos.database;

import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.BatchSettings;
import org.hibernate.cfg.FetchSettings;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.tool.schema.Action;

/// Builds the session factory over a pool; the only place that speaks to Hibernate's settings.
final class Sessions {

    private static final int BATCH = 50;
    private static final int FETCH = 200;

    private Sessions() {}

    static SessionFactory build(Connections connections, List<Schema> schemas) {
        var registry = new StandardServiceRegistryBuilder()
                .applySetting(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, connections.pool())
                .applySetting(JdbcSettings.DIALECT, connections.engine().dialect())
                // Otherwise Hibernate's probe for LOBs makes Derby throw, and the pool drops the connection.
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
            return sources.buildMetadata().buildSessionFactory();
        } catch (RuntimeException e) {
            StandardServiceRegistryBuilder.destroy(registry);
            throw e;
        }
    }
}
