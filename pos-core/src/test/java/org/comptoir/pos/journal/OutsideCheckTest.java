package org.comptoir.pos.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.Schema;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.journal.OutsideFinding.What;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.TillId;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An attacker with the shop's folder and its key changes journal, heads and key; the copies kept outside reveal it
/// at the next start and at each verification.
class OutsideCheckTest {

    private static final Instant NOW = Instant.parse("2026-11-22T06:25:00Z");
    private static final SignedInStaff OWNER = SignedInStaff.commandLine("test");

    @TempDir
    Path folder;

    @TempDir
    Path second;

    Database database;
    Journal journal;
    private int openings;

    @BeforeEach
    void sellForTwoDays() {
        database = TestDatabases.empty(TestEngine.DERBY, new Schema("pos"));
        journal = open(NOW);
        journal.guard().chooseSecondPlace(OWNER, second);
        journal.guard().start();
        sell(20);
        journal.saveHeads();
    }

    /// One second later each time, because no two lines of heads may be the same.
    private Journal open(Instant now) {
        openings++;
        var clock = Clock.fixed(now.plusSeconds(openings), ZoneOffset.UTC);
        return new Journal(database, JournalKey.openOrCreate(folder), clock);
    }

    private void sell(int sales) {
        for (var i = 0; i < sales; i++) {
            database.run(session -> journal.record(session, Chain.SALES, "sale", number -> "total=" + number + "\n"));
        }
    }

    private List<What> findings() {
        var kinds = open(NOW).guard().start().findings().stream()
                .map(OutsideFinding::what)
                .distinct()
                .toList();
        var verified = open(NOW).verify(OWNER, count -> {});
        assertThat(verified.isSound()).isEqualTo(kinds.isEmpty());
        return kinds;
    }

    @Test
    void findsNothingInAnUnchangedJournal() {
        assertThat(findings()).isEmpty();
        sell(3);
        assertThat(findings()).isEmpty();
    }

    @Test
    void detectsAResignedJournalWithItsHeadsFile() throws IOException {
        rewrite(JournalKey.openOrCreate(folder), 5);
        overwriteHeads();

        assertThat(findings()).containsExactly(What.REPLACED);
    }

    @Test
    void detectsAJournalRecreatedWithAnotherKey() throws IOException {
        Files.delete(folder.resolve("journal.key"));
        rewrite(JournalKey.openOrCreate(folder), 1);
        overwriteHeads();

        assertThat(findings()).contains(What.OTHER_KEY, What.REPLACED);
    }

    @Test
    void detectsATailCutTogetherWithItsHeadsFile() throws IOException {
        cutSalesAfter(15);
        overwriteHeads();

        assertThat(findings()).contains(What.OLDER);
    }

    @Test
    void detectsARestoredOldState() throws IOException {
        var file = folder.resolve("journal-heads.txt");
        var heads = Files.readAllBytes(file);
        sell(5);
        journal.saveHeads();
        Files.write(file, heads);
        cutSalesAfter(20);

        assertThat(findings()).contains(What.OLDER);
    }

    @Test
    void detectsADeletedHeadsFile() throws IOException {
        findings();
        Files.delete(folder.resolve("journal-heads.txt"));

        assertThat(findings()).containsExactly(What.HEADS_MISSING);
    }

    @Test
    void detectsATruncatedHeadsFile() throws IOException {
        findings();
        var file = folder.resolve("journal-heads.txt");
        var lines = Files.readAllLines(file);
        Files.write(file, lines.subList(0, 1));

        assertThat(findings()).containsExactly(What.HEADS_SHORTER);
    }

    @Test
    void detectsAnOverwrittenHeadsFile() throws IOException {
        findings();
        var file = folder.resolve("journal-heads.txt");
        Files.writeString(file, "x".repeat(Math.toIntExact(Files.size(file))));

        assertThat(findings()).containsExactly(What.HEADS_CHANGED);
    }

    @Test
    void keepsReportingIt() throws IOException {
        findings();
        Files.delete(folder.resolve("journal-heads.txt"));
        findings();

        assertThat(findings()).isNotEmpty();
    }

    @Test
    void detectsByTheRecoveryCopyWhatEveryOtherPlaceHides() throws IOException {
        var copy = folder.resolve("copy.p12");
        var passphrase = "Été à Nice 9".toCharArray();
        journal.copyKey(OWNER, copy, passphrase);
        assertThat(journal.guard().compareWithCopy(OWNER, copy, passphrase)).contains(List.of());
        cutSalesAfter(15);
        overwriteHeads();

        assertThat(journal.guard().compareWithCopy(OWNER, copy, passphrase).orElseThrow())
                .containsExactly(
                        new OutsideFinding(What.OLDER, copy.toString(), new TillChain(TillId.FIRST, Chain.SALES), 20));
        assertThat(journal.guard().compareWithCopy(OWNER, copy, "another".toCharArray()))
                .isEmpty();
    }

    @Test
    void reportsAMissingSecondPlaceWithoutCallingItAFault() throws IOException {
        try (var files = Files.list(second)) {
            for (var file : files.toList()) {
                Files.move(file, folder.resolve("elsewhere"), StandardCopyOption.REPLACE_EXISTING);
            }
        }

        var report = open(NOW).guard().start();

        assertThat(report.findings()).extracting(OutsideFinding::what).containsExactly(What.PLACE_SILENT);
        assertThat(open(NOW).verify(OWNER, count -> {}).isSound()).isTrue();
    }

    private static Map<TillId, LastNumbers> printed(long sale) {
        return Map.of(TillId.FIRST, new LastNumbers(sale, 0));
    }

    private static RestoreAnswer continued(List<ExplainedGap> gaps) {
        return new RestoreAnswer.Continued(List.of(new RestoreAnswer.OfTill(TillId.FIRST, 21, gaps)));
    }

    @Test
    void continuesAnOldBackupAfterTheNewestKnownHeads() {
        cutSalesAfter(15);
        journal = open(NOW);

        var answer = journal.guard().continueAfterRestore(OWNER, printed(0));

        assertThat(answer).isEqualTo(continued(List.of(new ExplainedGap(16, 20))));
        sell(1);
        assertThat(journal.latest(Chain.SALES, 1).getFirst().number()).isEqualTo(21);
        assertThat(findings()).isEmpty();
    }

    @Test
    void continuesAnOldBackupAfterTheLastPrintedNumberAndExplainsTheGap() {
        cutSalesAfter(15);
        journal = open(NOW);

        journal.guard().continueAfterRestore(OWNER, printed(31));
        sell(2);
        var verified = journal.verify(OWNER, count -> {});

        assertThat(verified.isSound()).isTrue();
        assertThat(verified.chains().getFirst().gaps()).containsExactly(new ExplainedGap(16, 31));
        assertThat(verified.chains().getFirst().entries()).isEqualTo(18);
        assertThat(journal.latest(Chain.SALES, 1).getFirst().number()).isEqualTo(33);
        assertThat(journal.latest(Chain.EVENTS, 5))
                .extracting(JournalEntry::kind)
                .contains("restored");
    }

    @Test
    void leavesNoGapWhereNothingWasPrintedSinceTheBackup() {
        var answer = journal.guard().continueAfterRestore(OWNER, printed(20));

        assertThat(answer).isEqualTo(continued(List.of()));
    }

    @Test
    void believesNoLastNumberThatIsASlipOfTheFinger() {
        assertThat(journal.guard().continueAfterRestore(OWNER, printed(9_999_999)))
                .isEqualTo(new RestoreAnswer.TooHigh(TillId.FIRST, 100_020));
        assertThat(journal.latest(Chain.SALES, 1).getFirst().number()).isEqualTo(20);
    }

    @Test
    void reportsAndRecordsThatTheClockWasSetBack() {
        var report = open(NOW.minus(Duration.ofDays(1))).guard().start();

        assertThat(report.clock()).map(ClockFault::kind).contains(ClockFault.Kind.SET_BACK);
        assertThat(journal.latest(Chain.EVENTS, 1).getFirst().kind()).isEqualTo("clock-set-back");
    }

    @Test
    void reportsAndRecordsThatTheClockIsFarAhead() {
        var report = open(NOW.plus(Duration.ofDays(900))).guard().start();

        assertThat(report.clock()).map(ClockFault::kind).contains(ClockFault.Kind.FAR_AHEAD);
        assertThat(journal.latest(Chain.EVENTS, 1).getFirst().kind()).isEqualTo("clock-far-ahead");
    }

    /// As the journal would write it now, without a trace of the previous content.
    private void overwriteHeads() throws IOException {
        Files.delete(folder.resolve("journal-heads.txt"));
        new ChainHeadFile(folder).save(open(NOW).heads());
    }

    private void cutSalesAfter(long number) {
        database.run(session -> {
            session.createMutationQuery("delete from JournalEntryRow where chain = SALES and number > :number")
                    .setParameter("number", number)
                    .executeUpdate();
            var link = ChainLink.FIRST;
            for (var row : rows(session)) {
                link = link.then(row);
            }
            setHead(session, link);
        });
    }

    private static List<JournalEntry> rows(StatelessSession session) {
        return session.createSelectionQuery(
                        "from JournalEntryRow where chain = SALES order by number", JournalEntryRow.class)
                .getResultStream()
                .map(JournalEntryRow::entry)
                .toList();
    }

    private static void setHead(StatelessSession session, ChainLink link) {
        session.createMutationQuery("update ChainHeadRow set lastNumber = :number, lastSignature = :signature,"
                        + " lastDigest = :digest where chain = SALES")
                .setParameter("number", link.number())
                .setParameter("signature", link.signature())
                .setParameter("digest", link.digest())
                .executeUpdate();
    }

    /// Signs all sales from one on again, the first of them with another total.
    private void rewrite(JournalKey key, long from) {
        database.run(session -> {
            var link = ChainLink.FIRST;
            for (var entry : rows(session)) {
                var content = entry.number() == from ? "total=1\n" : entry.content();
                var unsigned = new JournalEntry(
                        entry.till(), entry.chain(), entry.number(), entry.recordedAt(), entry.kind(), content, "");
                var signed = entry.number() < from
                        ? entry
                        : new JournalEntry(
                                entry.till(),
                                entry.chain(),
                                entry.number(),
                                entry.recordedAt(),
                                entry.kind(),
                                content,
                                key.sign(link.signedText(unsigned)));
                session.createMutationQuery("delete from JournalEntryRow where chain = SALES and number = :number")
                        .setParameter("number", entry.number())
                        .executeUpdate();
                session.insert(new JournalEntryRow(signed));
                link = link.then(signed);
            }
            setHead(session, link);
            session.createMutationQuery("update ChainHeadRow set lastKey = :key")
                    .setParameter("key", key.fingerprint())
                    .executeUpdate();
        });
    }
}
