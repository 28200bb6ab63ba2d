package org.comptoir.pos.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.database.location.Unavailable;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server with the tables of an older version.
class UpgradeTest {

    private static final List<Schema> SCHEMAS = List.of(new Schema("pos"));
    private static final Map<String, MigrationVersion> FIRST = Map.of("pos", MigrationVersion.fromVersion("6"));

    @TempDir
    Path temporary;

    private Location.Server server;
    private ShopFolder folder;

    @BeforeEach
    void createTheTablesOfAnOlderVersion() throws SQLException {
        server = TestDatabases.newServerDatabase();
        folder = ShopFolder.hold(temporary.resolve("shop"), Clock.systemUTC());
        try (var older = Connections.open(folder, server)) {
            new Migration(older, folder).create(SCHEMAS, FIRST);
            try (var connection = older.pool().getConnection();
                    var insert = connection.createStatement()) {
                insert.execute("insert into setting (name, setting_value, version) values ('shop.name', 'é ’ €', 0)");
                connection.commit();
            }
        }
    }

    @AfterEach
    void releaseTheFolder() {
        folder.close();
    }

    @Test
    void isRefusedWhileAnOlderProgramIsConnected() throws Exception {
        try (var otherFolder = ShopFolder.hold(temporary.resolve("other"), Clock.systemUTC());
                var older = Connections.open(otherFolder, server);
                var itsTill = older.pool().getConnection()) {
            assertThat(itsTill.isValid(1)).isTrue();

            assertThatThrownBy(() -> Database.open(folder, server, SCHEMAS))
                    .isInstanceOfSatisfying(
                            Unavailable.UnavailableException.class,
                            problem -> assertThat(problem.reason())
                                    .isInstanceOfSatisfying(
                                            Unavailable.InUse.class,
                                            inUse -> assertThat(inUse.programs())
                                                    .singleElement()
                                                    .asString()
                                                    .contains("Comptoir", System.getProperty("user.name"))));
            assertThat(versions()).isEqualTo(FIRST);
        }
    }

    @Test
    void isPrecededByABackup() throws IOException, SQLException {
        Database.open(folder, server, SCHEMAS).close();

        assertThat(versions()).isNotEqualTo(FIRST);
        try (var copies = Files.list(folder.backups())) {
            var copy = copies.toList();
            assertThat(copy).hasSize(1);
            assertThat(DerbyConnections.countIn(copy.getFirst().resolve("database")))
                    .containsEntry("setting", 1L);
        }
    }

    @Test
    void isDurableAndLetsOthersConnectAfterwards() {
        try (var first = Database.open(folder, server, SCHEMAS);
                var otherFolder = ShopFolder.hold(temporary.resolve("other"), Clock.systemUTC());
                var second = Database.open(otherFolder, server, SCHEMAS)) {
            assertThat(first.<Long>read(UpgradeTest::settings)).isEqualTo(1);
            assertThat(second.<Long>read(UpgradeTest::settings)).isEqualTo(1);
        }
    }

    private static Long settings(org.hibernate.StatelessSession session) {
        return session.createNativeQuery("select count(*) from setting", Long.class)
                .getSingleResult();
    }

    private Map<String, MigrationVersion> versions() {
        try (var connections = Connections.open(folder, server)) {
            return new Migration(connections, folder).versions(SCHEMAS);
        }
    }
}
