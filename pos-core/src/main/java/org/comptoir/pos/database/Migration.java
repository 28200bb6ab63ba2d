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

/// Brings the tables to the state that this version of the program needs, forward only, after a copy of what is there,
/// and only while no other program is connected.
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

    /// Call it before the first connection of the pool is made: they would keep this program from going alone.
    ///
    /// @param presence of this program on a server, null for an embedded database
    /// @throws Unavailable.Problem when the tables are a later version's, or others are connected
    void run(List<Schema> schemas, @Nullable ServerPresence presence) {
        if (!isDue(schemas)) {
            return;
        }
        if (presence == null) {
            upgrade(schemas);
            return;
        }
        try {
            var others = presence.claim();
            // One of them may just have done it.
            if (isDue(schemas)) {
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
        // Each question to Flyway opens a connection and reads all scripts: asked once, it is a good part of a start.
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
        var versions = versions(schemas);
        if (!versions.isEmpty()) {
            var copy = folder.backups()
                    .resolve("before-upgrade-" + STAMP.format(folder.clock().instant()));
            LOG.info("Copying the data to {} before its upgrade", copy);
            connections.copyEmbedded(copy.resolve("database"), schemas, versions);
        }
        create(schemas);
    }

    /// The versions that the tables have now, by the schema's name; nothing for a schema that has none yet.
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

    /// Makes the tables of this version.
    void create(List<Schema> schemas) {
        schemas.forEach(schema -> flyway(schema).load().migrate());
    }

    /// Makes tables in a database that has none, as they were at those versions; none for a schema without one.
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
