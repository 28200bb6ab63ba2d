package org.comptoir.program.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The key that signs the journal, lost and restored.
class JournalKeyCommandsTest {

    private static final String SENTENCE = "Un été à Sète";

    @TempDir
    Path home;

    private Path shop;
    private Path copy;

    @BeforeEach
    void createAShop() {
        shop = home.resolve("shop");
        copy = home.resolve("recovery.p12");
        CommandRun.found(shop);
    }

    private CommandRun run(String... arguments) {
        return CommandRun.of(shop, arguments);
    }

    private static CommandRun runWithPassphrase(String passphrase, Path shop, String... arguments) {
        return TypedInput.line(passphrase, () -> CommandRun.of(shop, arguments));
    }

    @Test
    void restoresALostKey() throws IOException {
        var exported = runWithPassphrase(SENTENCE, shop, "journal", "export-key", copy.toString());
        assertThat(exported.code()).as(exported.err()).isZero();
        Files.delete(shop.resolve("journal.key"));

        var result = run("journal", "verify");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("recover-key");

        var recovered = runWithPassphrase(SENTENCE, shop, "journal", "recover-key", copy.toString());
        assertThat(recovered.code()).as(recovered.err()).isZero();
        assertThat(run("journal", "verify").code()).isZero();
    }

    @Test
    void reportsADamagedKey() throws IOException {
        Files.writeString(shop.resolve("journal.key"), "no key");

        var refused = run("journal", "verify");

        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains(shop.toString()).contains("recover-key");
    }

    @Test
    void refusesAnotherPassphrase() throws IOException {
        runWithPassphrase(SENTENCE, shop, "journal", "export-key", copy.toString());
        var key = Files.readAllBytes(shop.resolve("journal.key"));

        var refused = runWithPassphrase("another sentence", shop, "journal", "recover-key", copy.toString(), "--json");

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.problem().get("error").asText()).isEqualTo("not-a-key");
        assertThat(shop.resolve("journal.key")).hasBinaryContent(key);
    }

    @Test
    void refusesTheKeyOfAnotherShop() throws IOException {
        var other = home.resolve("other");
        CommandRun.found(other);
        runWithPassphrase(SENTENCE, other, "journal", "export-key", copy.toString());
        assertThat(run("journal", "verify").code()).isZero();
        var key = Files.readAllBytes(shop.resolve("journal.key"));

        var refused = runWithPassphrase(SENTENCE, shop, "journal", "recover-key", copy.toString(), "--json");

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.problem().get("error").asText()).isEqualTo("other-shop");
        assertThat(shop.resolve("journal.key")).hasBinaryContent(key);
    }

    @Test
    void neverOverwritesAFile() throws IOException {
        Files.writeString(copy, "dear");

        var refused = runWithPassphrase(SENTENCE, shop, "journal", "export-key", copy.toString());

        assertThat(refused.code()).isEqualTo(1);
        assertThat(copy).hasContent("dear");
    }

    @Test
    void refusesAShortPassphrase() {
        assertThat(runWithPassphrase("", shop, "journal", "export-key", copy.toString())
                        .code())
                .isEqualTo(1);
        assertThat(runWithPassphrase("1234567", shop, "journal", "export-key", copy.toString())
                        .code())
                .isEqualTo(1);
        assertThat(copy).doesNotExist();
    }
}
