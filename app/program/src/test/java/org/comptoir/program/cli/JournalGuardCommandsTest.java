package org.comptoir.program.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Protecting the journal's key and comparing with what is outside the shop's folder, by commands.
class JournalGuardCommandsTest {

    private static final String SENTENCE = "Un été à Sète";

    @TempDir
    Path home;

    private Path shop;

    @BeforeEach
    void createAShop() {
        shop = home.resolve("shop");
        CommandRun.found(shop);
    }

    private CommandRun run(String... arguments) {
        return CommandRun.of(shop, arguments);
    }

    private CommandRun runWithPassphrase(String passphrase, String... arguments) {
        return TypedInput.line(passphrase, () -> run(arguments));
    }

    @Test
    void opensOnlyWithItsPassphrase() {
        assertThat(runWithPassphrase("1234567", "journal", "protect-key", "--by", "passphrase")
                        .code())
                .isEqualTo(1);
        assertThat(runWithPassphrase(SENTENCE, "journal", "protect-key", "--by", "passphrase")
                        .code())
                .isZero();

        assertThat(runWithPassphrase("", "journal", "verify").code()).isEqualTo(1);
        var wrongPassphrase = runWithPassphrase("another sentence", "journal", "verify");
        assertThat(wrongPassphrase.code()).isEqualTo(3);
        assertThat(wrongPassphrase.err()).contains("not the passphrase");
        var right = runWithPassphrase(SENTENCE, "journal", "verify");
        assertThat(right.code()).as(right.err()).isZero();
        assertThat(right.out()).contains("A passphrase protects the key");
    }

    @Test
    void explainsTheLimitsOfFileProtection() {
        assertThat(run("journal", "verify").out()).contains("nobody has decided yet");

        assertThat(run("journal", "protect-key", "--by", "file").code()).isZero();

        assertThat(run("journal", "verify").out()).contains("The owner decided that this is enough");
    }

    @Test
    void refusesAnUnavailableStore() {
        var refused = run("journal", "protect-key", "--by", "system", "--json");

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.problem().get("error").asText()).isEqualTo("no-secret-store");
    }

    @Test
    void reportsAMissingHeadsFileAtEachStart() throws IOException {
        assertThat(run("journal", "verify").err()).isEmpty();
        assertThat(run("journal", "verify").err()).isEmpty();
        Files.delete(shop.resolve("journal-heads.txt"));

        assertThat(run("sales", "list").err()).contains("journal-heads.txt");
        var verified = run("journal", "verify");
        assertThat(verified.code()).isEqualTo(1);
        assertThat(verified.err()).contains("journal-heads.txt");
    }

    @Test
    void reportsARestoredOldFolder() throws IOException {
        var secondPlace = Files.createDirectories(home.resolve("stick"));
        assertThat(run("journal", "second-place", secondPlace.toString()).code())
                .isZero();
        var before = home.resolve("before");
        copy(shop, before);
        run("journal", "verify");

        var result = CommandRun.of(replaced(before), "journal", "verify");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains(secondPlace.toString()).contains("--last-number");
    }

    private Path replaced(Path before) throws IOException {
        Files.move(shop, home.resolve("newer"));
        Files.move(before, shop);
        return shop;
    }

    @Test
    void refusesAMissingSecondPlace() {
        assertThat(run("journal", "second-place", home.resolve("nowhere").toString())
                        .code())
                .isEqualTo(1);
    }

    @Test
    void comparesWithTheRecoveryCopyOfTheKey() {
        var copy = home.resolve("recovery.p12");
        runWithPassphrase(SENTENCE, "journal", "export-key", copy.toString());

        var compared = runWithPassphrase(SENTENCE, "journal", "verify", "--copy", copy.toString());

        assertThat(compared.code()).as(compared.err()).isZero();
        assertThat(runWithPassphrase("another", "journal", "verify", "--copy", copy.toString())
                        .code())
                .isEqualTo(1);
    }

    @Test
    void requestsATimeStampAndRefusesOtherFiles() throws IOException {
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
