package org.comptoir.pos.till.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.Schema;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.journal.JournalKey;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.till.registry.RegisterResult.NameTaken;
import org.comptoir.pos.till.registry.RegisterResult.Registered;
import org.comptoir.pos.till.registry.RegisterResult.UnfitName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class TillRegistryTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-28T08:00:00Z"), ZoneOffset.UTC);
    private static final SignedInStaff OWNER = SignedInStaff.commandLine("test");
    private static final UUID MACHINE = UUID.randomUUID();

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private Database database;
    private Journal journal;
    private TillRegistry tills;

    @BeforeEach
    void open() {
        database = TestDatabases.empty(engine, new Schema("pos"));
        journal = new Journal(database, JournalKey.openOrCreate(folder), CLOCK);
        tills = new TillRegistry(database, journal, CLOCK);
    }

    @Test
    void assignsTillAToTheFirstMachineOfAShop() {
        var first = tills.ofMachine(MACHINE, false).orElseThrow();

        assertThat(first).isEqualTo(new Till(TillId.FIRST, "1", TillState.ACTIVE));
        assertThat(tills.ofMachine(MACHINE, false)).contains(first);
        assertThat(tills.all()).containsExactly(first);
    }

    @Test
    void neverSharesATillWithASecondMachine() {
        tills.ofMachine(MACHINE, false);

        assertThat(tills.ofMachine(UUID.randomUUID(), false)).isEmpty();
        assertThat(tills.all()).hasSize(1);
    }

    @Test
    void assignsTheOnlyTillOfAnEmbeddedShopToItsFolder() {
        tills.ofMachine(MACHINE, true);

        assertThat(tills.ofMachine(UUID.randomUUID(), true)).map(Till::id).contains(TillId.FIRST);
    }

    @Test
    void assignsNoTillIfAnEmbeddedShopHasSeveral() {
        tills.ofMachine(MACHINE, true);
        tills.register(UUID.randomUUID(), "Counter", "test");

        assertThat(tills.ofMachine(UUID.randomUUID(), true)).isEmpty();
    }

    @Test
    void assignsAnUnregisteredTillToTheFirstMachineThatAsks() {
        database.run(session -> session.createNativeMutationQuery("insert into till"
                        + " (id, name, name_key, state, machine, registered_by)"
                        + " values ('A', 'Caisse', 'caisse', 'ACTIVE', '', '')")
                .executeUpdate());

        assertThat(tills.ofMachine(MACHINE, false)).map(Till::name).contains("Caisse");
        assertThat(tills.ofMachine(UUID.randomUUID(), false)).isEmpty();
        assertThat(journal.latest(Chain.EVENTS, 1).getFirst().content()).contains("taken over");
    }

    @Test
    void assignsLettersInOrderAndCreatesTheirChains() {
        tills.ofMachine(MACHINE, false);

        var second = registered(tills.register(UUID.randomUUID(), " Caisse 2 ", "Nadia"));

        assertThat(second).isEqualTo(new Till(new TillId("B"), "Caisse 2", TillState.ACTIVE));
        var event = journal.forTill(second.id()).latest(Chain.EVENTS, 1).getFirst();
        assertThat(event.till()).isEqualTo(second.id());
        assertThat(event.content()).contains("who=Nadia", "registered B Caisse 2");
        assertThat(journal.verify(OWNER, entries -> {}).isSound()).isTrue();
    }

    @Test
    void assignsEachLetterOnceUnderConcurrency() throws Exception {
        tills.ofMachine(MACHINE, false);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var work = new ArrayList<Callable<TillId>>();
            for (var i = 0; i < 8; i++) {
                var name = "Caisse " + i;
                work.add(() -> registered(tills.register(UUID.randomUUID(), name, "test"))
                        .id());
            }
            assertThat(threads.invokeAll(work).stream().map(Future::resultNow).map(TillId::value))
                    .containsExactlyInAnyOrder("B", "C", "D", "E", "F", "G", "H", "I");
        }
    }

    @Test
    void refusesANameUsedByAnotherTill() {
        tills.ofMachine(MACHINE, false);
        var other = registered(tills.register(UUID.randomUUID(), "Caisse 2", "test"));
        var retired = database.write(session -> tills.retire(session, OWNER, other.id()));

        assertThat(tills.register(UUID.randomUUID(), "CAISSE 2", "test")).isEqualTo(new NameTaken(retired));
        assertThat(tills.rename(OWNER, TillId.FIRST, "caisse 2")).isEqualTo(new NameTaken(retired));
        assertThat(tills.register(UUID.randomUUID(), "  ", "test")).isEqualTo(new UnfitName());
        assertThat(tills.register(UUID.randomUUID(), "x".repeat(21), "test")).isEqualTo(new UnfitName());
        assertThat(tills.all()).hasSize(2);
    }

    @Test
    void renamesATillAndKeepsItsLetter() {
        tills.ofMachine(MACHINE, false);

        var renamed = registered(tills.rename(OWNER, TillId.FIRST, "Porte"));

        assertThat(renamed).isEqualTo(new Till(TillId.FIRST, "Porte", TillState.ACTIVE));
        assertThat(tills.find(TillId.FIRST)).contains(renamed);
        assertThat(journal.latest(Chain.EVENTS, 1).getFirst().content()).contains("renamed from 1 to Porte");
        var cashier = new SignedInStaff(new StaffId(2), "Nina", Role.CASHIER);
        assertThatThrownBy(() -> tills.rename(cashier, TillId.FIRST, "Other")).isInstanceOf(NotPermitted.class);
    }

    @Test
    void aMachineHasNoTillOnceItsOwnIsRetired() {
        tills.ofMachine(MACHINE, false);
        var second = UUID.randomUUID();
        var till = registered(tills.register(second, "Caisse 2", "test"));

        database.run(session -> tills.retire(session, OWNER, till.id()));

        assertThat(tills.ofMachine(second, false)).isEmpty();
        assertThat(registered(tills.register(second, "Caisse 3", "test")).id()).isEqualTo(new TillId("C"));
    }

    private static Till registered(RegisterResult result) {
        return ((Registered) result).till();
    }
}
