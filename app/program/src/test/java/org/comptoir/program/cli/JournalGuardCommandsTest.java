package org.comptoir.program.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The journal's key is protected, and what lies outside the shop's folder is compared, by commands.
class JournalGuardCommandsTest {

    private static final String SENTENCE = "Un été à Sète";

    @TempDir
    Path home;

    private Path shop;

    @BeforeEach
    void foundAShop() {
        shop = home.resolve("shop");
        run("init", "--name", "Chez Nous", "--country", "FR", "--language", "en");
    }

    private CommandRun run(String... words) {
        return CommandRun.of(shop, words);
    }

    private CommandRun saying(String passphrase, String... words) {
        return TypedInput.line(passphrase, () -> run(words));
    }

    @Test
    void underAPassphraseTheShopOpensOnlyWithIt() {
        assertThat(saying("1234567", "journal", "protect-key", "--by", "passphrase")
                        .code())
                .isEqualTo(1);
        assertThat(saying(SENTENCE, "journal", "protect-key", "--by", "passphrase")
                        .code())
                .isZero();

        assertThat(saying("", "journal", "verify").code()).isEqualTo(1);
        var wrong = saying("another sentence", "journal", "verify");
        assertThat(wrong.code()).isEqualTo(3);
        assertThat(wrong.err()).contains("not the passphrase");
        var right = saying(SENTENCE, "journal", "verify");
        assertThat(right.code()).as(right.err()).isZero();
        assertThat(right.out()).contains("A passphrase protects the key");
    }

    @Test
    void saysWhatAFileAloneDoesNotProtectFrom() {
        assertThat(run("journal", "verify").out()).contains("nobody has decided yet");

        assertThat(run("journal", "protect-key", "--by", "file").code()).isZero();

        assertThat(run("journal", "verify").out()).contains("The owner decided that this is enough");
    }

    @Test
    void refusesAStoreThatThereIsNot() {
        var refused = run("journal", "protect-key", "--by", "system", "--json");

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.problem().get("error").asText()).isEqualTo("no-secret-store");
    }

    @Test
    void tellsAtEachStartThatTheFileOfHeadsIsGone() throws IOException {
        assertThat(run("journal", "verify").err()).isEmpty();
        assertThat(run("journal", "verify").err()).isEmpty();
        Files.delete(shop.resolve("journal-heads.txt"));

        assertThat(run("sales", "list").err()).contains("journal-heads.txt");
        var verified = run("journal", "verify");
        assertThat(verified.code()).isEqualTo(1);
        assertThat(verified.err()).contains("journal-heads.txt");
    }

    @Test
    void tellsThatAnOldStateOfTheWholeFolderWasPutBack() throws IOException {
        var place = Files.createDirectories(home.resolve("stick"));
        assertThat(run("journal", "second-place", place.toString()).code()).isZero();
        var before = home.resolve("before");
        copy(shop, before);
        run("journal", "verify");

        var told = CommandRun.of(replaced(before), "journal", "verify");

        assertThat(told.code()).isEqualTo(1);
        assertThat(told.err()).contains(place.toString()).contains("--last-number");
    }

    private Path replaced(Path before) throws IOException {
        Files.move(shop, home.resolve("newer"));
        Files.move(before, shop);
        return shop;
    }

    @Test
    void refusesASecondPlaceThatThereIsNot() {
        assertThat(run("journal", "second-place", home.resolve("nowhere").toString())
                        .code())
                .isEqualTo(1);
    }

    @Test
    void comparesWithTheRecoveryCopyOfTheKey() {
        var copy = home.resolve("recovery.p12");
        saying(SENTENCE, "journal", "export-key", copy.toString());

        var compared = saying(SENTENCE, "journal", "verify", "--copy", copy.toString());

        assertThat(compared.code()).as(compared.err()).isZero();
        assertThat(saying("another", "journal", "verify", "--copy", copy.toString())
                        .code())
                .isEqualTo(1);
    }

    @Test
    void asksForATimeStampAndTakesNoOtherFileForOne() throws IOException {
        var request = home.resolve("journal.tsq");

        assertThat(run("journal", "timestamp-request", "--to", request.toString())
                        .code())
                .isZero();

        assertThat(Files.size(request)).isPositive();
        assertThat(run("journal", "timestamp-add", request.toString()).code()).isEqualTo(1);
        assertThat(run("journal", "timestamp-request", "--to", request.toString())
                        .code())
                .isEqualTo(1);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
