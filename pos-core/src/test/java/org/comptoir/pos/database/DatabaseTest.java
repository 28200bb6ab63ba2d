package org.comptoir.pos.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.ShopFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class DatabaseTest {

    @Parameter
    TestEngine engine;

    @Test
    void keepsCommittedAndDiscardsRolledBackData() {
        var database = TestDatabases.empty(engine, new Schema("pos"));
        database.run(session -> insert(session, "kept"));

        assertThatThrownBy(() -> database.run(session -> {
                    insert(session, "lost");
                    throw new IllegalStateException("half-way");
                }))
                .hasMessage("half-way");

        assertThat(names(database)).containsExactly("kept");
    }

    @Test
    void reopensWithItsData(@TempDir Path root) {
        var location = engine == TestEngine.DERBY ? new Location.Embedded(root) : TestDatabases.newServerDatabase();
        try (var folder = ShopFolder.hold(root, Clock.systemUTC())) {
            try (var database = Database.open(folder, location, List.of(new Schema("pos")))) {
                database.run(session -> insert(session, "kept"));
            }
            try (var database = Database.open(folder, location, List.of(new Schema("pos")))) {
                assertThat(names(database)).containsExactly("kept");
            }
            assertThat(folder.backups())
                    .satisfies(backups -> assertThat(Files.exists(backups))
                            .as("no copy is made when no migration is due")
                            .isFalse());
        }
    }

    private static void insert(org.hibernate.StatelessSession session, String name) {
        session.createNativeMutationQuery("insert into setting (name, setting_value, version) values (:name, 'x', 0)")
                .setParameter("name", name)
                .executeUpdate();
    }

    private static List<String> names(Database database) {
        return database.read(session -> session.createNativeQuery("select name from setting", String.class)
                .getResultList());
    }
}
