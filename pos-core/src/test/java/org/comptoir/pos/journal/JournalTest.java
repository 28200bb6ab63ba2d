package org.comptoir.pos.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.Schema;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class JournalTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T06:25:00.123Z"), ZoneOffset.UTC);
    private static final SignedInStaff OWNER = SignedInStaff.commandLine("test");

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    Database database;
    Journal journal;

    @BeforeEach
    void open() {
        database = TestDatabases.empty(engine, new Schema("pos"));
        journal = new Journal(database, JournalKey.openOrCreate(folder), CLOCK);
    }

    @Test
    void isValidWhileEmpty() {
        assertThat(journal.verify(OWNER, count -> {}).isSound()).isTrue();
        assertThat(journal.isSignedByOwnKey()).isTrue();
    }

    @Test
    void numbersEachChainFromOneAndReadsBackEntries() {
        var first = sale("version=1\ntext=Œuf à 3 € 😀\n");
        var second = sale("x".repeat(100_000));
        var event = journal.event(OWNER, "start", "0.1.0");

        assertThat(first.number()).isEqualTo(1);
        assertThat(first.recordedAt()).isEqualTo("2026-11-22T06:25:00.123Z");
        assertThat(second.number()).isEqualTo(2);
        assertThat(event.number()).isEqualTo(1);
        assertThat(journal.entry(Chain.SALES, 1)).contains(first);
        assertThat(journal.latest(Chain.SALES, 9)).containsExactly(second, first);
        assertThat(journal.entry(Chain.SALES, 3)).isEmpty();
        assertThat(CanonicalText.read(event.content())).containsEntry("who", "test");
        assertThat(journal.verify(OWNER, count -> {}).entries()).isEqualTo(3);
    }

    @Test
    void leavesNoGapAfterARollback() {
        sale("a=1\n");
        assertThatThrownBy(() -> database.run(session -> {
                    journal.record(session, Chain.SALES, "sale", number -> "a=2\n");
                    throw new IllegalStateException("half-way");
                }))
                .hasMessage("half-way");

        assertThat(sale("a=3\n").number()).isEqualTo(2);
        assertThat(journal.verify(OWNER, count -> {}).isSound()).isTrue();
    }

    @Test
    void numbersWithoutGapsUnderConcurrency() throws Exception {
        var tills = 16;
        var perTill = 20;
        try (var threads = Executors.newFixedThreadPool(tills)) {
            var work = new ArrayList<Callable<Long>>();
            for (var i = 0; i < tills * perTill; i++) {
                work.add(() -> sale("a=1\n").number());
            }
            var numbers = threads.invokeAll(work).stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();

            assertThat(numbers)
                    .isEqualTo(
                            LongStream.rangeClosed(1, tills * perTill).boxed().toList());
        }
        assertThat(journal.verify(OWNER, count -> {}).isSound()).isTrue();
    }

    @Test
    void verifiesWhileTillsSell() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var selling = threads.submit(() -> {
                for (var i = 0; i < 300; i++) {
                    sale("a=1\n");
                }
            });
            while (!selling.isDone()) {
                assertThat(journal.verify(OWNER, count -> {}).faults()).isEmpty();
            }
            selling.get();
        }
    }

    @Test
    void createsItsChainsOnceWhenManyProgramsStart() throws Exception {
        TestDatabases.ownerOf(database)
                .run(session ->
                        session.createMutationQuery("delete from ChainHeadRow").executeUpdate());
        var key = JournalKey.openOrCreate(folder);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var work = new ArrayList<Callable<Journal>>();
            for (var i = 0; i < 8; i++) {
                work.add(() -> new Journal(database, key, CLOCK));
            }
            for (var started : threads.invokeAll(work)) {
                assertThat(started.get()).isNotNull();
            }
        }
        assertThat(sale("a=1\n").number()).isEqualTo(1);
    }

    @Test
    void detectsADifferentKey(@TempDir Path elsewhere) {
        sale("a=1\n");
        var foreign = new Journal(database, JournalKey.openOrCreate(elsewhere), CLOCK);

        assertThat(journal.isSignedByOwnKey()).isTrue();
        assertThat(foreign.isSignedByOwnKey()).isFalse();
        assertThat(foreign.verify(OWNER, count -> {}).isSound()).isFalse();
    }

    @Test
    void requiresPermissionToVerify() {
        var cashier = new SignedInStaff(new StaffId(1), "Nina", Role.CASHIER);

        assertThatThrownBy(() -> journal.verify(cashier, count -> {})).isInstanceOf(NotPermitted.class);
    }

    @Test
    void refusesInvalidKinds() {
        assertThatThrownBy(() -> journal.event(OWNER, "Sign in", "")).isInstanceOf(IllegalArgumentException.class);
    }

    private JournalEntry sale(String content) {
        return database.write(session -> journal.record(session, Chain.SALES, "sale", number -> content));
    }
}
