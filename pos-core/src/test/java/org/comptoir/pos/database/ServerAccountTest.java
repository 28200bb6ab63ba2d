package org.comptoir.pos.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.SavedLocation;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.database.location.Unavailable;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A shop on a server, in which the program works under an account of its own.
class ServerAccountTest {

    private static final List<Schema> SCHEMAS = List.of(new Schema("pos"));
    private static final String REFUSED = "42501";

    @TempDir
    Path temporary;

    private Location.Server owned;
    private ShopFolder folder;
    private ServerAccount account;

    @BeforeEach
    void makeTheTables() {
        owned = TestDatabases.newServerDatabase();
        folder = ShopFolder.hold(temporary.resolve("shop"), Clock.systemUTC());
        account = new ServerAccount("till" + System.nanoTime(), "thé à la menthe");
        Database.open(folder, owned, SCHEMAS).close();
    }

    @AfterEach
    void releaseTheFolder() {
        folder.close();
    }

    private Optional<AccountRefusal> limit() {
        return limit(owned, account);
    }

    private Optional<AccountRefusal> limit(Location.Server owner, ServerAccount limited) {
        return new ServerOwner(folder, owner, SCHEMAS).limit(limited);
    }

    private void sql(Location.Server user, String sql) throws SQLException {
        try (var connection = connect(user);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(Location.Server location) throws SQLException {
        var properties = new Properties();
        if (!location.user().isEmpty()) {
            properties.setProperty("user", location.user());
        }
        return DriverManager.getConnection(location.url(), properties);
    }

    @Test
    void neitherChangesNorDeletesWhatWasSoldAndSigned() throws SQLException {
        assertThat(limit()).isEmpty();
        var limited = owned.as(account.name());
        assertThat(SavedLocation.of(folder)).isEqualTo(limited);

        var restricted = TableRights.restricted(SCHEMAS);
        assertThat(restricted)
                .containsKeys("sale", "sale_line", "sale_tax", "sale_tender", "journal_entry", "day_closing");
        try (var connection = connect(limited)) {
            for (var table : restricted.entrySet()) {
                assertRefused(connection, "delete from " + table.getKey());
                assertRefused(connection, "truncate " + table.getKey());
                assertRefused(connection, "drop table " + table.getKey());
                if (table.getValue() instanceof TableRights.InsertOnly(var changing)) {
                    for (var column :
                            ShopTables.columns(connection, table.getKey()).keySet()) {
                        var update = "update " + table.getKey() + " set " + column + " = " + column;
                        if (changing.contains(column)) {
                            sql(limited, update);
                        } else {
                            assertRefused(connection, update);
                        }
                    }
                }
            }
            assertRefused(connection, "create table mine (id integer)");
            assertRefused(connection, "alter table sale disable trigger all");
            assertRefused(connection, "update schema_history_pos set success = false");
        }
    }

    private static void assertRefused(Connection connection, String sql) {
        assertThatThrownBy(() -> {
                    try (var statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .as(sql)
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(REFUSED));
    }

    @Test
    void isNotOneThatCouldChangeThemAllTheSame() throws SQLException {
        sql(
                owned,
                "create role %1$s_owner login; grant %1$s_owner to postgres; create role %1$s login in role pg_write_all_data"
                        .formatted(account.name()));
        assertThat(limit()).get().isInstanceOf(AccountRefusal.TooPowerful.class);
        assertThat(limit(owned, new ServerAccount("postgres", null)))
                .get()
                .isInstanceOf(AccountRefusal.TooPowerful.class);

        sql(owned, "revoke pg_write_all_data from %1$s; grant postgres to %1$s".formatted(account.name()));
        assertThat(limit()).get().isInstanceOf(AccountRefusal.TooPowerful.class);
        assertThat(SavedLocation.of(folder)).isInstanceOf(Location.Embedded.class);

        sql(owned, "revoke postgres from %1$s; grant update on sale to public".formatted(account.name()));
        assertThat(limit()).as("what everybody was granted is taken back").isEmpty();
    }

    @Test
    void isMadeOnlyByWhoMay() throws SQLException {
        assertThat(limit(owned, new ServerAccount(account.name(), null)))
                .contains(new AccountRefusal.Missing(account.name()));
        var plain = "plain" + System.nanoTime();
        sql(owned, "create role " + plain + " login");
        assertThat(limit(owned.as(plain), account)).contains(new AccountRefusal.NotOwner(plain, "postgres"));

        var other = TestDatabases.newServerDatabase();
        sql(other, "alter schema public owner to " + plain);
        Database.open(folder, other.as(plain), SCHEMAS).close();
        assertThat(limit(other.as(plain), account))
                .get()
                .isInstanceOfSatisfying(
                        AccountRefusal.MayNotCreate.class,
                        refusal -> assertThat(refusal.sql()).contains("create role " + account.name()));
        sql(owned, "create role " + account.name() + " login");
        assertThat(limit(other.as(plain), account)).isEmpty();
        Database.open(folder, other.as(account.name()), SCHEMAS).close();
    }

    @Test
    void leavesNewVersionsToTheOwner() throws SQLException {
        var older = TestDatabases.newServerDatabase();
        try (var connections = Connections.open(folder, older)) {
            new Migration(connections, folder).create(SCHEMAS, Map.of("pos", MigrationVersion.fromVersion("17")));
        }
        assertThat(limit(older, account)).isEmpty();
        var limited = older.as(account.name());

        assertThatThrownBy(() -> Database.open(folder, limited, SCHEMAS))
                .isInstanceOfSatisfying(
                        Unavailable.UnavailableException.class,
                        e -> assertThat(e.reason()).isEqualTo(new Unavailable.NeedsOwner(limited.url(), "postgres")));
        new ServerOwner(folder, older, SCHEMAS).upgrade();

        try (var database = Database.open(folder, limited, SCHEMAS)) {
            database.run(session -> PortableSql.change(session, "delete from command_token"));
        }
        try (var connection = connect(limited)) {
            assertRefused(connection, "delete from sale");
        }
    }

    @Test
    void signsInWithThePasswordOfItsFile() throws Exception {
        assertThat(limit()).isEmpty();
        askForPasswords();
        var limited = owned.as(account.name());
        assertThatThrownBy(() -> Database.open(folder, limited, SCHEMAS))
                .isInstanceOf(Unavailable.UnavailableException.class);

        var file = Files.writeString(
                temporary.resolve("pgpass"), "*:*:*:" + account.name() + ":" + account.newPassword() + "\n");
        System.setProperty("org.postgresql.pgpassfile", file.toString());
        try (var database = Database.open(folder, limited, SCHEMAS)) {
            assertThat(database.<Integer>read(session -> ((Number) session.createNativeQuery("select 1", Integer.class)
                                    .getSingleResult())
                            .intValue()))
                    .isOne();
        } finally {
            System.clearProperty("org.postgresql.pgpassfile");
        }
    }

    /// The test server trusts everybody.
    private void askForPasswords() throws SQLException, IOException, InterruptedException {
        try (var connection = connect(owned);
                var statement = connection.createStatement()) {
            var rows = statement.executeQuery("show hba_file");
            rows.next();
            var rules = Path.of(rows.getString(1));
            Files.writeString(rules, "host all " + account.name() + " all scram-sha-256\n" + Files.readString(rules));
            statement.execute("select pg_reload_conf()");
            do {
                Thread.sleep(50);
                rows = statement.executeQuery(
                        "select count(*) from pg_hba_file_rules where auth_method = 'scram-sha-256'");
                rows.next();
            } while (rows.getInt(1) == 0);
        }
        Thread.sleep(500);
    }
}
