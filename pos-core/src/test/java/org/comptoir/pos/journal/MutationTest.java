package org.comptoir.pos.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.Schema;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.journal.Verification.What;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.TillId;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// An attacker with write access to the database but without the key changes it, and verification detects each
/// change.
@ParameterizedClass
@EnumSource(TestEngine.class)
class MutationTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T06:25:00Z"), ZoneOffset.UTC);
    private static final int ENTRIES = 150;

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    @TempDir
    Path strangersFolder;

    Database database;
    Journal journal;

    @BeforeEach
    void recordSales() {
        database = TestDatabases.empty(engine, new Schema("pos"));
        journal = new Journal(database, JournalKey.openOrCreate(folder), CLOCK);
        database.run(session -> {
            for (var i = 0; i < ENTRIES; i++) {
                var total = i * 100L;
                journal.record(
                        session,
                        Chain.SALES,
                        "sale",
                        number -> CanonicalText.version(1).put("total", total).text());
            }
        });
        journal.saveHeads();
    }

    @Test
    void detectsAnEditOfAnyColumnOfAnyEntry() {
        for (var column : List.of("content", "kind", "recordedAt", "signature")) {
            for (var number : List.of(1L, 63L, 64L, 65L, 99L, (long) ENTRIES)) {
                mutated(What.CHANGED, number, session -> edit(session, column, number));
            }
        }
    }

    @Test
    void detectsADeletedEntry() {
        for (var number : List.of(1L, 64L, 100L, (long) ENTRIES)) {
            mutated(What.MISSING, number, session -> delete(session, number));
        }
    }

    @Test
    void detectsSwappedEntries() {
        mutated(What.CHANGED, 70, session -> {
            renumber(session, 70, 1000);
            renumber(session, 90, 70);
            renumber(session, 1000, 90);
        });
    }

    @Test
    void detectsAnInsertedEntry() {
        mutated(What.CHANGED, ENTRIES + 1, session -> copy(session, 7, ENTRIES + 1));
        mutated(What.OUT_OF_PLACE, 0, session -> copy(session, 7, 0));
        mutated(What.OUT_OF_PLACE, -5, session -> copy(session, 7, -5));
        mutated(What.CHANGED, 50, session -> {
            for (var number = ENTRIES; number >= 50; number--) {
                renumber(session, number, number + 1L);
            }
            copy(session, 7, 50);
        });
    }

    @Test
    void detectsATruncatedChainEvenWithAMatchingHead() {
        mutated(What.CUT_OFF, 141, session -> {
            for (var number = 141; number <= ENTRIES; number++) {
                delete(session, number);
            }
            setHead(session, linkAfter(session, 140));
        });
    }

    @Test
    void detectsThatEverythingWasDeleted() {
        mutated(What.CUT_OFF, 1, session -> {
            session.createMutationQuery("delete from JournalEntryRow").executeUpdate();
            setHead(session, ChainLink.FIRST);
        });
    }

    @Test
    void detectsAChangedHead() {
        mutated(
                What.HEAD_CHANGED,
                ENTRIES,
                session -> session.createMutationQuery("update ChainHeadRow set lastDigest = 'x' where chain = SALES")
                        .executeUpdate());
    }

    @Test
    void detectsAChainRewrittenWithAnotherKey() {
        mutated(What.CHANGED, 30, session -> rechain(session, JournalKey.openOrCreate(strangersFolder), 30));
    }

    @Test
    void detectsAnEndReplacedWithTheSameKey() {
        mutated(What.REPLACED, ENTRIES, session -> rechain(session, JournalKey.openOrCreate(folder), 30));
    }

    private static final ChainHeadRow.Key SALES = new ChainHeadRow.Key("A", Chain.SALES);

    private interface Mutation {
        void in(StatelessSession session);
    }

    private void mutated(What kind, long number, Mutation mutation) {
        assertThat(mutate(mutation)).isEqualTo(new Verification.Fault(TillId.FIRST, Chain.SALES, number, kind));
    }

    /// Makes the change, verifies, restores everything, and returns the fault found.
    private Verification.Fault mutate(Mutation mutation) {
        var entries = journal.latest(Chain.SALES, ENTRIES);
        var head =
                database.read(session -> session.get(ChainHeadRow.class, SALES).link());
        TestDatabases.ownerOf(database).run(mutation::in);
        var verification = journal.verify(SignedInStaff.commandLine("test"), count -> {});
        TestDatabases.ownerOf(database).run(session -> {
            session.createMutationQuery("delete from JournalEntryRow where chain = SALES")
                    .executeUpdate();
            entries.forEach(entry -> session.insert(new JournalEntryRow(entry)));
            setHead(session, head);
        });
        assertThat(verification.faults()).hasSize(1);
        return verification.faults().getFirst();
    }

    private static void edit(StatelessSession session, String column, long number) {
        var row = session.get(JournalEntryRow.class, new JournalEntryRow.Key("A", Chain.SALES, number));
        delete(session, number);
        switch (column) {
            case "content" -> row.content = "version=1\ntotal=1\n";
            case "kind" -> row.kind += "x";
            case "recordedAt" -> row.recordedAt = row.recordedAt.plusNanos(1_000);
            default -> row.signature = "AAAA" + row.signature.substring(4);
        }
        session.insert(row);
    }

    private static void delete(StatelessSession session, long number) {
        session.createMutationQuery("delete from JournalEntryRow where chain = SALES and number = :number")
                .setParameter("number", number)
                .executeUpdate();
    }

    private static void renumber(StatelessSession session, long from, long to) {
        session.createNativeMutationQuery(
                        "update journal_entry set number = :to where chain = 'SALES' and number = :from")
                .setParameter("to", to)
                .setParameter("from", from)
                .executeUpdate();
    }

    private static void copy(StatelessSession session, long from, long to) {
        var original = session.get(JournalEntryRow.class, new JournalEntryRow.Key("A", Chain.SALES, from));
        original.number = to;
        session.insert(original);
    }

    private static void setHead(StatelessSession session, ChainLink link) {
        session.createMutationQuery("update ChainHeadRow set lastNumber = :number, lastSignature = :signature,"
                        + " lastDigest = :digest where chain = SALES")
                .setParameter("number", link.number())
                .setParameter("signature", link.signature())
                .setParameter("digest", link.digest())
                .executeUpdate();
    }

    private static List<JournalEntry> entries(StatelessSession session) {
        return session.createSelectionQuery(
                        "from JournalEntryRow where chain = SALES order by number", JournalEntryRow.class)
                .getResultStream()
                .map(JournalEntryRow::entry)
                .toList();
    }

    private static ChainLink linkAfter(StatelessSession session, long number) {
        var link = ChainLink.FIRST;
        for (var entry : entries(session).subList(0, (int) number)) {
            link = link.then(entry);
        }
        return link;
    }

    /// Doubles the total of one entry, and signs it and all later ones again.
    private static void rechain(StatelessSession session, JournalKey key, long from) {
        var link = linkAfter(session, from - 1);
        var rewritten = new ArrayList<JournalEntry>();
        for (var entry : entries(session).subList((int) from - 1, ENTRIES)) {
            var content = entry.number() == from ? "version=1\ntotal=2\n" : entry.content();
            var unsigned = new JournalEntry(
                    entry.till(), entry.chain(), entry.number(), entry.recordedAt(), entry.kind(), content, "");
            var signed = new JournalEntry(
                    entry.till(),
                    entry.chain(),
                    entry.number(),
                    entry.recordedAt(),
                    entry.kind(),
                    content,
                    key.sign(link.signedText(unsigned)));
            rewritten.add(signed);
            link = link.then(signed);
        }
        session.createMutationQuery("delete from JournalEntryRow where chain = SALES and number >= :from")
                .setParameter("from", from)
                .executeUpdate();
        rewritten.forEach(entry -> session.insert(new JournalEntryRow(entry)));
        setHead(session, link);
    }
}
