package org.comptoir.pos.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.Schema;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.journal.Verification.Fault;
import org.comptoir.pos.journal.Verification.What;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.till.TillId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class JournalArchivesTest {

    private static final SignedInStaff OWNER = SignedInStaff.commandLine("test");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ArchivePeriod YEAR = ArchivePeriod.ofYear(2026).orElseThrow();

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    Database database;
    JournalKey key;

    @BeforeEach
    void sellInThreeYears() {
        database = TestDatabases.empty(engine, new Schema("pos"));
        key = JournalKey.openOrCreate(folder);
        sale("2025-12-30T10:00:00Z", "2025");
        sale("2025-12-31T22:59:59Z", "the last second in Paris");
        sale("2025-12-31T23:00:00Z", "Œuf; \"à\" 3 €");
        sale("2026-06-01T10:00:00Z", "=1+1");
        at("2026-06-01T10:01:00Z").event(OWNER, "start", "0.1.0");
        sale("2026-12-31T22:59:59Z", "the last of the year");
        sale("2026-12-31T23:00:00Z", "2027");
    }

    private Journal at(String now) {
        return new Journal(database, key, Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    private void sale(String now, String text) {
        var content = CanonicalText.version(1).put("name", text).text();
        database.run(session -> at(now).record(session, Chain.SALES, "sale", number -> content));
    }

    private Path archive() throws IOException {
        var out = new ByteArrayOutputStream();
        var now = "2027-01-02T10:00:00Z";
        var archives = new JournalArchives(at(now), Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
        var heading = new JournalArchives.Heading("Chez Nous", PARIS, "Comptoir", "Read me");
        var written = archives.write(OWNER, YEAR, heading, true, out, ignored -> {});
        archives.record(OWNER, written);
        return Files.write(folder.resolve("archive.zip"), out.toByteArray());
    }

    private static ArchiveCheck verify(Path file) {
        return new ArchiveVerifier(file, ignored -> {}).verify();
    }

    @Test
    void hasWhatWasRecordedInItsDays() throws IOException {
        var archive = archive();

        assertThat(verify(archive)).isInstanceOfSatisfying(ArchiveCheck.Intact.class, intact -> {
            assertThat(intact.entries()).isEqualTo(4);
            assertThat(intact.key()).isEqualTo(key.fingerprintExcerpt());
            assertThat(intact.statement().shop()).isEqualTo("Chez Nous");
            assertThat(intact.statement().period()).isEqualTo(YEAR);
            assertThat(intact.statement().isSound()).isTrue();
        });
        var files = contents(archive);
        assertThat(files)
                .containsOnlyKeys(
                        "A-sales.csv", "A-events.csv", "archive.txt", "archive.sig", "public-key.pem", "READ-ME.txt");
        assertThat(text(files, "A-sales.csv"))
                .startsWith("number,recorded,kind,content,signature\r\n3,2025-12-31T23:00:00Z,sale,")
                .contains("the last of the year")
                .doesNotContain("the last second in Paris")
                .doesNotContain("2027");
        assertThat(at("2027-01-02T10:00:00Z").latest(Chain.EVENTS, 1))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.kind()).isEqualTo("archive");
                    assertThat(event.content()).contains("2026-01-01 to 2026-12-31 sha256 ");
                });
    }

    @Test
    void findsEachChange() throws IOException {
        assertThat(faults("A-sales.csv", table -> table.replace("3 €", "2 €")))
                .isEqualTo(new Fault(TillId.FIRST, Chain.SALES, 3, What.CHANGED));
        assertThat(faults("A-sales.csv", table -> table.replaceFirst("(?s)\r\n4,.*?\r\n5,", "\r\n5,")))
                .isEqualTo(new Fault(TillId.FIRST, Chain.SALES, 4, What.MISSING));
        assertThat(faults("A-sales.csv", table -> table.replaceFirst("(?s)\r\n5,.*", "\r\n")))
                .isEqualTo(new Fault(TillId.FIRST, Chain.SALES, 5, What.MISSING));
        assertThat(faults("A-events.csv", table -> table.replace(",start,", ",stop,")))
                .isEqualTo(new Fault(TillId.FIRST, Chain.EVENTS, 1, What.CHANGED));
        assertThat(changedFile("A-sales.csv", table -> table + "\r\n")).isEqualTo("A-sales.csv");
        assertThat(changedFile("A-sales.csv", table -> table + "no, row")).isEqualTo("A-sales.csv");
        assertThat(faults("A-sales.csv", table -> "nothing"))
                .isEqualTo(new Fault(TillId.FIRST, Chain.SALES, 3, What.MISSING));
    }

    private Fault faults(String name, UnaryOperator<String> change) throws IOException {
        var check = verify(changed(files -> files.put(name, bytes(change.apply(text(files, name))))));
        return ((ArchiveCheck.Changed) check).faults().getFirst();
    }

    private String changedFile(String name, UnaryOperator<String> change) throws IOException {
        var check = verify(changed(files -> files.put(name, bytes(change.apply(text(files, name))))));
        return ((ArchiveCheck.Changed) check).changed().getFirst();
    }

    @Test
    void findsAChangedStatementAndMissingFiles() throws IOException {
        assertThat(verify(changed(files -> files.put(
                        "archive.txt", bytes(text(files, "archive.txt").replace("Nous", "Eux"))))))
                .isEqualTo(new ArchiveCheck.NotSigned());
        assertThat(verify(changed(files -> files.remove("archive.sig")))).isEqualTo(new ArchiveCheck.NotAnArchive());
        assertThat(verify(changed(files -> files.remove("archive.txt")))).isEqualTo(new ArchiveCheck.NotAnArchive());
        assertThat(((ArchiveCheck.Changed) verify(changed(files -> files.remove("A-events.csv")))).changed())
                .containsExactly("A-events.csv");
        assertThat(verify(Files.writeString(folder.resolve("list.txt"), "no archive")))
                .isEqualTo(new ArchiveCheck.NotAnArchive());
    }

    @Test
    void refusesWhatUnpacksWithoutEnd() throws IOException {
        var bomb = changed(files -> files.put("A-sales.csv", new byte[60_000_000]));

        assertThat(((ArchiveCheck.Changed) verify(bomb)).changed()).containsExactly("A-sales.csv");
    }

    @Test
    void isForWhoMayVerifyAndHasAYearAtMost() {
        var day = LocalDate.of(2026, 1, 1);
        assertThat(ArchivePeriod.of(day, day.plusYears(1).minusDays(1))).isPresent();
        assertThat(ArchivePeriod.of(day, day.plusYears(1))).isEmpty();
        assertThat(ArchivePeriod.of(day, day.minusDays(1))).isEmpty();
        assertThat(ArchivePeriod.of(LocalDate.MIN, day)).isEmpty();
        assertThat(ArchivePeriod.ofYear(-999_999_999)).isEmpty();
        var archives = new JournalArchives(at("2027-01-02T10:00:00Z"), Clock.systemUTC());
        assertThat(archives.hasEntries(ArchivePeriod.ofYear(2020).orElseThrow(), PARIS))
                .isFalse();

        var cashier = new SignedInStaff(new StaffId(2), "Nina", Role.CASHIER);
        var heading = new JournalArchives.Heading("Chez Nous", PARIS, "Comptoir", "Read me");
        assertThatThrownBy(
                        () -> archives.write(cashier, YEAR, heading, true, new ByteArrayOutputStream(), ignored -> {}))
                .isInstanceOf(NotPermitted.class);
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> contents(Path archive) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                try (var in = zip.getInputStream(entry)) {
                    files.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return files;
    }

    private Path changed(Consumer<Map<String, byte[]>> change) throws IOException {
        var files = contents(archive());
        change.accept(files);
        var changed = folder.resolve("changed.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return changed;
    }
}
