package org.comptoir.program.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveCommandsTest {

    private static final LocalDate TODAY = LocalDate.now(Clock.systemUTC());

    @TempDir
    Path home;

    private CommandShop shop;
    private Path file;

    @BeforeEach
    void sell() throws IOException {
        shop = CommandShop.create(home);
        file = home.resolve("archive.zip");
        shop.run("sell", "--article", "TEA", "--tender", "cash");
    }

    private CommandRun archive(LocalDate from, LocalDate until) {
        return shop.run(
                "journal",
                "archive",
                "--from",
                from.toString(),
                "--until",
                until.toString(),
                "--to",
                file.toString(),
                "--json");
    }

    @Test
    void writesAnArchiveThatAnyMachineVerifies() {
        var written = archive(TODAY.minusDays(1), TODAY.plusDays(1));

        assertThat(written.code()).as(written.err()).isZero();
        assertThat(written.json().get("sound").asBoolean()).isTrue();
        var elsewhere = home.resolve("nowhere");
        var verified = CommandRun.of(elsewhere, "journal", "verify", file.toString(), "--json");
        assertThat(verified.code()).as(verified.err()).isZero();
        assertThat(verified.json().get("key").asText())
                .isEqualTo(written.json().get("key").asText());
        assertThat(verified.json().get("shop").asText()).isEqualTo("Chez Nous");
        assertThat(CommandRun.of(elsewhere, "journal", "verify", file.toString())
                        .out())
                .contains("is intact");
        assertThat(elsewhere).doesNotExist();
        assertThat(archive(TODAY, TODAY).problem().get("error").asText()).isEqualTo("file-exists");
        assertThat(shop.run("journal", "verify").code()).isZero();
    }

    @Test
    void verifiesTheFolderItWasUnpackedInto() throws IOException {
        shop.run("day", "cash", "change-brought", "100");
        assertThat(archive(TODAY.minusDays(1), TODAY.plusDays(1)).code()).isZero();
        var folder = Files.createDirectory(home.resolve("unpacked"));
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                Files.copy(zip.getInputStream(entry), folder.resolve(entry.getName()));
            }
        }
        var elsewhere = home.resolve("nowhere");

        var intact = CommandRun.of(elsewhere, "journal", "verify", folder.toString(), "--json");
        assertThat(intact.code()).as(intact.err()).isZero();
        assertThat(Files.readString(folder.resolve("A-payments.csv"))).contains("CHANGE_BROUGHT");
        Files.writeString(
                folder.resolve("A-payments.csv"),
                Files.readString(folder.resolve("A-payments.csv")).replace("amount=10000", "amount=90000"));
        var changed = CommandRun.of(elsewhere, "journal", "verify", folder.toString(), "--json");
        assertThat(changed.code()).isOne();
        assertThat(changed.json().get("intact").asBoolean()).isFalse();
        Files.delete(folder.resolve("A-payments.csv"));
        assertThat(CommandRun.of(elsewhere, "journal", "verify", folder.toString())
                        .err())
                .contains("A-payments.csv");
        assertThat(CommandRun.of(elsewhere, "journal", "verify", home.toString(), "--json")
                        .problem()
                        .get("error")
                        .asText())
                .isEqualTo("not-an-archive");
    }

    @Test
    void itsReadMeTellsInThreeLanguagesHowToReadAndVerifyIt() throws IOException {
        assertThat(archive(TODAY.minusDays(1), TODAY.plusDays(1)).code()).isZero();

        try (var zip = new ZipFile(file.toFile())) {
            var readMe =
                    new String(zip.getInputStream(zip.getEntry("READ-ME.txt")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(readMe)
                    .contains("An archive of a shop’s fiscal journal", "To verify all of it:")
                    .contains("Archive du journal fiscal d’une boutique", "Tout vérifier\u00a0:")
                    .contains("Archivio del giornale fiscale di un negozio", "Verificare tutto:")
                    .containsPattern("comptoir journal verify FI")
                    .contains("openssl dgst -sha256 -verify public-key.pem -signature archive.sig archive.txt");
        }
    }

    @Test
    void theCommandOfBeforeStillVerifies() {
        assertThat(archive(TODAY.minusDays(1), TODAY.plusDays(1)).code()).isZero();

        assertThat(CommandRun.of(home.resolve("nowhere"), "journal", "verify-archive", file.toString())
                        .out())
                .contains("is intact");
        assertThat(CommandRun.of(home, "journal", "--help").out()).doesNotContain("verify-archive");
    }

    @Test
    void anArchiveIsNotComparedWithACopyOfTheKey() {
        var refused = CommandRun.of(
                home.resolve("nowhere"), "journal", "verify", file.toString(), "--copy", file.toString(), "--json");

        assertThat(refused.problem().get("error").asText()).isEqualTo("copy-of-shop");
    }

    @Test
    void refusesDaysWithoutEntriesAndMoreThanAYear() {
        assertThat(archive(TODAY.minusYears(3), TODAY.minusYears(2).minusDays(1))
                        .problem()
                        .get("error")
                        .asText())
                .isEqualTo("no-entries");
        assertThat(archive(TODAY.minusYears(2), TODAY).problem().get("error").asText())
                .isEqualTo("period");
        assertThat(archive(TODAY, TODAY.minusDays(1)).problem().get("error").asText())
                .isEqualTo("period");
        assertThat(file).doesNotExist();
    }

    @Test
    void tellsWhatIsNoArchive() throws IOException {
        Files.writeString(file, "nothing");

        assertThat(shop.run("journal", "verify", file.toString(), "--json")
                        .problem()
                        .get("error")
                        .asText())
                .isEqualTo("not-an-archive");
    }
}
