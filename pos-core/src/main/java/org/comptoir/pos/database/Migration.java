package org.comptoir.pos.database;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.database.location.Unavailable;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.output.ValidateResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings the tables to the state that this version of the program needs, forward only, after a copy of what is there.
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

    void run(List<Schema> schemas) {
        var flyways = schemas.stream().map(this::flyway).toList();
        // Each question to Flyway opens a connection and reads all scripts: asked once, it is a good part of a start.
        var infos = flyways.stream().map(Flyway::info).toList();
        for (var at = 0; at < flyways.size(); at++) {
            refuseLaterVersion(infos.get(at), flyways.get(at));
        }
        if (infos.stream().allMatch(info -> info.pending().length == 0)) {
            return;
        }
        if (infos.stream().anyMatch(info -> info.current() != null) && connections.engine() == Engine.DERBY) {
            var copy = folder.backups()
                    .resolve("before-upgrade-" + STAMP.format(folder.clock().instant()));
            LOG.info("Copying the data to {} before its upgrade", copy);
            connections.copyEmbedded(copy.resolve("database"), schemas);
        }
        flyways.forEach(Flyway::migrate);
    }

    /// Makes all tables in a database that has none.
    void create(List<Schema> schemas) {
        schemas.forEach(schema -> flyway(schema).migrate());
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

    private Flyway flyway(Schema schema) {
        return Flyway.configure()
                .dataSource(connections.pool())
                .locations(schema.scripts())
                .table(schema.history())
                .placeholders(connections.engine().placeholders())
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .cleanDisabled(true)
                .load();
    }
}
