package org.comptoir.program.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.comptoir.pos.database.Schema;
import org.comptoir.pos.database.TestDatabases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The key that signs the journal, lost and brought back.
class JournalKeyCommandsTest {

    private static final String SENTENCE = "Un été à Sète";

    @TempDir
    Path home;

    private Path shop;
    private Path copy;

    @BeforeEach
    void foundAShop() {
        shop = home.resolve("shop");
        copy = home.resolve("recovery.p12");
        TestDatabases.provision(shop, new Schema("pos"), new Schema("customers"));
        run("init", "--name", "Chez Nous", "--country", "FR", "--language", "en");
    }

    private CommandRun run(String... words) {
        return CommandRun.of(shop, words);
    }

    private static CommandRun saying(String passphrase, Path shop, String... words) {
        return TypedInput.line(passphrase, () -> CommandRun.of(shop, words));
    }

    @Test
    void bringsALostKeyBack() throws IOException {
        var exported = saying(SENTENCE, shop, "journal", "export-key", copy.toString());
        assertThat(exported.code()).as(exported.err()).isZero();
        Files.delete(shop.resolve("journal.key"));

        var without = run("journal", "verify");
        assertThat(without.code()).isEqualTo(3);
        assertThat(without.err()).contains("recover-key");

        var recovered = saying(SENTENCE, shop, "journal", "recover-key", copy.toString());
        assertThat(recovered.code()).as(recovered.err()).isZero();
        assertThat(run("journal", "verify").code()).isZero();
    }

    @Test
    void saysThatADamagedKeyIsDamaged() throws IOException {
        Files.writeString(shop.resolve("journal.key"), "no key");

        var refused = run("journal", "verify");

        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains(shop.toString()).contains("recover-key");
    }

    @Test
    void refusesAnotherPassphrase() throws IOException {
        saying(SENTENCE, shop, "journal", "export-key", copy.toString());
        var key = Files.readAllBytes(shop.resolve("journal.key"));

        var refused = saying("another sentence", shop, "journal", "recover-key", copy.toString(), "--json");

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.problem().get("error").asText()).isEqualTo("not-a-key");
        assertThat(shop.resolve("journal.key")).hasBinaryContent(key);
    }

    @Test
    void refusesTheKeyOfAnotherShop() throws IOException {
        var other = home.resolve("other");
        TestDatabases.provision(other, new Schema("pos"), new Schema("customers"));
        CommandRun.of(other, "init", "--name", "Chez Eux", "--country", "IT", "--language", "it");
        saying(SENTENCE, other, "journal", "export-key", copy.toString());
        assertThat(run("journal", "verify").code()).isZero();
        var key = Files.readAllBytes(shop.resolve("journal.key"));

        var refused = saying(SENTENCE, shop, "journal", "recover-key", copy.toString(), "--json");

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.problem().get("error").asText()).isEqualTo("other-shop");
        assertThat(shop.resolve("journal.key")).hasBinaryContent(key);
    }

    @Test
    void neverWritesOverAFile() throws IOException {
        Files.writeString(copy, "dear");

        var refused = saying(SENTENCE, shop, "journal", "export-key", copy.toString());

        assertThat(refused.code()).isEqualTo(1);
        assertThat(copy).hasContent("dear");
    }

    @Test
    void wantsAPassphraseThatCannotBeGuessed() {
        assertThat(saying("", shop, "journal", "export-key", copy.toString()).code())
                .isEqualTo(1);
        assertThat(saying("1234567", shop, "journal", "export-key", copy.toString())
                        .code())
                .isEqualTo(1);
        assertThat(copy).doesNotExist();
    }
}
