package org.comptoir.pos.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.database.location.Unavailable;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// When the tables are looked at closely, and when a start may trust their history.
@ParameterizedClass
@EnumSource(TestEngine.class)
class MigrationTest {

    private static final List<Schema> SCHEMAS = List.of(new Schema("pos"));

    @Parameter
    TestEngine engine;

    @TempDir
    Path root;

    private ShopFolder folder;
    private Location location;

    @BeforeEach
    void makeTheTables() {
        location = TestDatabases.provisioned(engine, root, new Schema("pos"));
        folder = ShopFolder.hold(root, Clock.systemUTC());
    }

    @AfterEach
    void releaseTheFolder() {
        folder.close();
    }

    @Test
    void comparesNewTablesWithTheEntities(@TempDir Path other) {
        var empty = engine == TestEngine.DERBY ? new Location.Embedded(other) : TestDatabases.newServerDatabase();
        try (var held = ShopFolder.hold(other, Clock.systemUTC());
                var made = Database.open(held, empty, SCHEMAS)) {
            assertThat(made.isPrepared()).isTrue();
        }
    }

    @Test
    void refusesTablesThatAreNotThoseOfTheEntities() {
        change("alter table supplier drop column phone");

        try (var connections = Connections.open(folder, location)) {
            assertThatThrownBy(() -> SessionFactories.check(connections, SCHEMAS))
                    .isInstanceOf(SchemaManagementException.class)
                    .hasMessageContaining("phone");
        }
    }

    @Test
    void trustsAHistoryOfTheScriptsItCarries() {
        try (var database = Database.open(folder, location, SCHEMAS)) {
            assertThat(database.isPrepared()).isFalse();
        }
    }

    @Test
    void refusesAChangedScript() {
        change("update \"schema_history_pos\" set \"checksum\" = 1 where \"version\" = '3'");

        assertThatThrownBy(() -> Database.open(folder, location, SCHEMAS).close())
                .hasMessageContaining("a released migration was changed");
    }

    @Test
    void refusesTheTablesOfALaterVersion() {
        change("update \"schema_history_pos\" set \"version\" = '999' where \"version\" = '1'");

        assertThatThrownBy(() -> Database.open(folder, location, SCHEMAS).close())
                .isInstanceOfSatisfying(
                        Unavailable.UnavailableException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(new Unavailable.FromLaterVersion("999")));
    }

    @Test
    void looksCloselyAfterAFailure() {
        change("update \"schema_history_pos\" set \"success\" = false where \"version\" = '1'");

        try (var connections = Connections.open(folder, location);
                var connection = connections.bulkConnection()) {
            assertThat(MigrationScripts.ranAll(connection, SCHEMAS)).isFalse();
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void change(String sql) {
        try (var connections = Connections.open(folder, location)) {
            connections.inTransaction(connection -> {
                try (var update = connection.createStatement()) {
                    return update.executeUpdate(sql);
                }
            });
        }
    }
}
