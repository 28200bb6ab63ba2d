package org.comptoir.pos.database;

import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.database.location.Unavailable;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.output.ValidateResult;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Migrates the tables to this version of the program, forward only, after a backup, and only while no other
/// program is connected.
final class Migration {

    private static final Logger LOG = LoggerFactory.getLogger(Migration.class);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Connections connections;
    private final ShopFolder folder;

    Migration(Connections connections, ShopFolder folder) {
        this.connections = connections;
        this.folder = folder;
    }

    /// Must be called before the pool opens its first connection, which would count as another program.
    ///
    /// @param presence of this program on a server, null for an embedded database
    /// @return whether this version's scripts, and no others, ran before: the tables are those of its entities
    /// @throws Unavailable.Problem if the tables belong to a later version, or others are connected
    boolean run(List<Schema> schemas, @Nullable ServerPresence presence) {
        if (ranBefore(schemas)) {
            return true;
        }
        migrate(schemas, presence);
        return false;
    }

    /// Anything unclear is left to Flyway, a database without its tables too.
    private boolean ranBefore(List<Schema> schemas) {
        try (var connection = connections.bulkConnection()) {
            try {
                return MigrationScripts.ranAll(connection, schemas);
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            LOG.debug("the history of migrations is not there", e);
            return false;
        }
    }

    private void migrate(List<Schema> schemas, @Nullable ServerPresence presence) {
        if (!isDue(schemas)) {
            return;
        }
        if (presence == null) {
            upgrade(schemas);
            return;
        }
        try {
            var others = presence.claim();
            // Another program may just have migrated.
            if (isDue(schemas)) {
                connections.requireOwner(schemas);
                if (!others.isEmpty()) {
                    throw new Unavailable.UnavailableException(new Unavailable.InUse(others));
                }
                upgrade(schemas);
            }
            presence.share();
        } catch (SQLException e) {
            throw connections.explained(new IllegalStateException("the server's other programs are not known", e));
        }
    }

    private boolean isDue(List<Schema> schemas) {
        // Each call of Flyway opens a connection and reads all scripts, a considerable part of the start time, so
        // it is asked once.
        var due = false;
        for (var schema : schemas) {
            var flyway = flyway(schema).load();
            var info = flyway.info();
            refuseLaterVersion(info, flyway);
            due |= info.pending().length > 0;
        }
        return due;
    }

    private void upgrade(List<Schema> schemas) {
        if (!versions(schemas).isEmpty()) {
            var copy = folder.backups()
                    .resolve("before-upgrade-" + STAMP.format(folder.clock().instant()));
            LOG.info("Copying the data to {} before its upgrade", copy);
            connections.copyEmbedded(copy.resolve("database"), schemas);
        }
        create(schemas);
    }

    /// The current versions of the tables, by schema name; schemas without tables are missing.
    Map<String, MigrationVersion> versions(List<Schema> schemas) {
        var versions = new HashMap<String, MigrationVersion>();
        for (var schema : schemas) {
            var current = flyway(schema).load().info().current();
            if (current != null && current.getVersion() != null) {
                versions.put(schema.name(), current.getVersion());
            }
        }
        return versions;
    }

    /// Creates the tables of this version.
    void create(List<Schema> schemas) {
        schemas.forEach(schema -> flyway(schema).load().migrate());
        connections.grantNewTables(schemas);
    }

    /// Creates tables in an empty database at the given versions; none for a schema without one.
    void create(List<Schema> schemas, Map<String, MigrationVersion> versions) {
        for (var schema : schemas) {
            var version = versions.get(schema.name());
            if (version != null) {
                flyway(schema).target(version).load().migrate();
            }
        }
    }

    private static void refuseLaterVersion(MigrationInfoService scripts, Flyway flyway) {
        var current = scripts.current();
        if (current == null) {
            return;
        }
        var newest = Arrays.stream(scripts.all())
                .filter(info -> !info.getState().isResolved() ? false : info.getVersion() != null)
                .map(info -> info.getVersion())
                .max(MigrationVersion::compareTo)
                .orElse(MigrationVersion.EMPTY);
        if (current.getVersion() != null && current.getVersion().compareTo(newest) > 0) {
            throw new Unavailable.UnavailableException(
                    new Unavailable.FromLaterVersion(current.getVersion().toString()));
        }
        refuseChangedScripts(flyway.validateWithResult());
    }

    private static void refuseChangedScripts(ValidateResult result) {
        if (!result.validationSuccessful
                && result.invalidMigrations.stream()
                        .anyMatch(m -> m.errorDetails != null
                                && m.errorDetails.errorCode.toString().contains("MISMATCH"))) {
            throw new IllegalStateException("a released migration was changed: " + result.getAllErrorMessages());
        }
    }

    private FluentConfiguration flyway(Schema schema) {
        return connections
                .migrating(Flyway.configure())
                .locations(schema.scripts())
                .table(schema.history())
                .placeholders(connections.engine().placeholders())
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .cleanDisabled(true);
    }
}
