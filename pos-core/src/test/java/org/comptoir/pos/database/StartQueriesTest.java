package org.comptoir.pos.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.journal.JournalKey;
import org.comptoir.pos.journal.trail.JournalTrail;
import org.comptoir.pos.journal.trail.TrailBaseline;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.staff.StaffDirectory;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.till.registry.TillRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// What is read in plain SQL is what the entities wrote.
@ParameterizedClass
@EnumSource(TestEngine.class)
class StartQueriesTest {

    private static final UUID MACHINE = UUID.randomUUID();

    @Parameter
    TestEngine engine;

    @TempDir
    Path root;

    @Test
    void readsWhatTheEntitiesWroteWithoutThem() {
        var location = engine == TestEngine.DERBY ? new Location.Embedded(root) : TestDatabases.newServerDatabase();
        var schemas = List.of(new Schema("pos"));
        try (var folder = ShopFolder.hold(root, Clock.systemUTC())) {
            try (var database = Database.open(folder, location, schemas)) {
                found(database);
            }
            try (var database = Database.open(folder, location, schemas)) {
                var start = new StartQueries(database);

                assertThat(start.chainHeads())
                        .extracting(StartQueries.ChainHead::chain)
                        .containsExactlyInAnyOrder(names(Chain.values()));
                assertThat(start.chainHeads())
                        .filteredOn(head -> head.lastNumber() > 0)
                        .allMatch(head -> !head.lastKey().isEmpty())
                        .isNotEmpty();
                assertThat(start.till(MACHINE))
                        .hasValueSatisfying(till -> assertThat(till.id()).isEqualTo(TillId.FIRST.value()));
                assertThat(start.till(UUID.randomUUID())).isEmpty();
                assertThat(start.settings()).containsEntry("shop.name", "Chez Nous");
                assertThat(start.staff())
                        .singleElement()
                        .satisfies(owner -> assertThat(owner.role()).isEqualTo("OWNER"));
                assertThat(start.coveredTables())
                        .containsExactlyInAnyOrder(
                                TillRegistry.COVERED.entryName(), StaffDirectory.COVERED.entryName());
                var journal = new Journal(database, JournalKey.openOrCreate(root), Clock.systemUTC());
                assertThat(journal.isSignedByOwnKey()).isTrue();
                assertThat(new ShopSettings(database, new JournalTrail(journal))
                                .profile()
                                .name())
                        .isEqualTo("Chez Nous");
                assertThat(database.isPrepared()).isFalse();
            }
        }
    }

    private void found(Database database) {
        var journal = new Journal(database, JournalKey.openOrCreate(root), Clock.systemUTC());
        var trail = new JournalTrail(journal);
        new TillRegistry(database, journal, Clock.systemUTC()).ofMachine(MACHINE, true);
        new TrailBaseline(database, trail).take(List.of(StaffDirectory.COVERED));
        new ShopSettings(database, trail)
                .found(ShopProfile.named("Chez Nous", "FR", Language.FRENCH), "Camille", "4711".toCharArray());
    }

    private static String[] names(Enum<?>[] values) {
        var names = new String[values.length];
        for (var i = 0; i < values.length; i++) {
            names[i] = values[i].name();
        }
        return names;
    }
}
