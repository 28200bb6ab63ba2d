package org.comptoir.program.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.comptoir.pos.database.TestDatabases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two machines on one server: the second can open the shop only with the key that signs its journal.
class SecondTillTest {

    private static final String SENTENCE = "Un été à Sète";
    private static final String LOCK = "Deux hivers à Arles";
    private static final String KEPT = "database.properties";

    @TempDir
    Path home;

    private Path first;
    private Path second;

    @BeforeEach
    void nameTheMachines() {
        first = home.resolve("first");
        second = home.resolve("second");
    }

    private String createAShopOnAServer() {
        var server = TestDatabases.newServerDatabase().url();
        var founded = CommandRun.found(first, "--database", server);
        assertThat(founded.code()).as(founded.err()).isZero();
        return server;
    }

    @Test
    void remembersAServerOnceItsShopWasOpened() {
        createAShopOnAServer();

        assertThat(first.resolve(KEPT)).exists();
        assertThat(CommandRun.of(first, "journal", "verify").code()).isZero();
    }

    @Test
    void joinsWithTheRecoveryCopyOfTheKey() {
        var server = createAShopOnAServer();
        var copy = home.resolve("recovery.p12");
        TypedInput.line(SENTENCE, () -> CommandRun.of(first, "journal", "export-key", copy.toString()));

        var refused = CommandRun.of(second, "journal", "verify", "--database", server);
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("recover-key", "--database");
        assertThat(second.resolve(KEPT)).doesNotExist();

        var joined = TypedInput.line(
                SENTENCE, () -> CommandRun.of(second, "journal", "recover-key", copy.toString(), "--database", server));
        assertThat(joined.code()).as(joined.err()).isZero();
        assertThat(CommandRun.of(second, "journal", "verify").err()).contains("till join");

        var nameTaken = CommandRun.of(second, "till", "join", "--name", "1");
        assertThat(nameTaken.code()).isEqualTo(1);
        assertThat(nameTaken.err()).contains("Till A");
        var till = CommandRun.of(second, "till", "join", "--name", "Back door", "--json");
        assertThat(till.code()).as(till.err()).isZero();
        assertThat(till.json().get("till").asText()).isEqualTo("B");
        CommandRun.signIn(second);
        assertThat(CommandRun.of(second, "journal", "verify").code()).isZero();
        assertThat(CommandRun.of(first, "till", "list").out()).contains("A\t1", "B\tBack door");
        assertThat(CommandRun.of(second, "till", "retire", "B").code()).isEqualTo(1);
        assertThat(CommandRun.of(first, "till", "retire", "b").code()).isZero();
        assertThat(CommandRun.of(second, "journal", "verify").err()).contains("till join");
    }

    @Test
    void joinsByAnInvitation() {
        createAShopOnAServer();
        var file = home.resolve("back-door.invitation").toString();

        var invited = TypedInput.line(SENTENCE, () -> CommandRun.of(first, "till", "invite", "--to", file));
        assertThat(invited.code()).as(invited.err()).isZero();
        assertThat(invited.out()).contains(file, "--database");
        var wrong = TypedInput.line("another sentence", () -> join(file, "Back door"));
        assertThat(wrong.problem().get("error").asText()).isEqualTo("wrong-passphrase");
        assertThat(second).doesNotExist();
        var taken = TypedInput.line(SENTENCE, () -> join(file, "1"));
        assertThat(taken.problem().get("error").asText()).isEqualTo("name-taken");
        assertThat(second.resolve(KEPT)).doesNotExist();

        var joined = TypedInput.line(SENTENCE, () -> join(file, "Back door"));
        assertThat(joined.code()).as(joined.err()).isZero();
        assertThat(joined.json().get("till").asText()).isEqualTo("B");
        CommandRun.signIn(second);
        assertThat(CommandRun.of(second, "journal", "verify").code()).isZero();
        assertThat(CommandRun.of(first, "till", "list").out()).contains("A\t1", "B\tBack door");
    }

    private CommandRun join(String file, String name) {
        return CommandRun.of(second, "till", "join", "--invitation", file, "--name", name, "--json");
    }

    @Test
    void asksForThePassphraseOfTheInvitingMachinesKeyFirst() {
        createAShopOnAServer();
        TypedInput.line(LOCK, () -> CommandRun.of(first, "journal", "protect-key", "--by", "passphrase"));
        var file = home.resolve("back-door.invitation").toString();

        var invited =
                TypedInput.line(LOCK + "\n" + SENTENCE, () -> CommandRun.of(first, "till", "invite", "--to", file));

        assertThat(invited.code()).as(invited.err()).isZero();
        var joined = TypedInput.line(SENTENCE, () -> join(file, "Back door"));
        assertThat(joined.code()).as(joined.err()).isZero();
    }

    @Test
    void asksForThePassphraseOfTheKeyBeforeATillIsRegistered() {
        createAShopOnAServer();
        var file = home.resolve("back-door.invitation").toString();
        TypedInput.line(SENTENCE, () -> CommandRun.of(first, "till", "invite", "--to", file));
        TypedInput.line(SENTENCE, () -> join(file, "Back door"));
        CommandRun.signIn(second);
        TypedInput.line(LOCK, () -> CommandRun.of(second, "journal", "protect-key", "--by", "passphrase"));
        CommandRun.of(first, "till", "retire", "B");

        var without = TypedInput.line("", () -> CommandRun.of(second, "till", "join", "--name", "Cellar"));
        assertThat(without.code()).isEqualTo(1);
        var wrong = TypedInput.line(SENTENCE, () -> CommandRun.of(second, "till", "join", "--name", "Cellar"));
        assertThat(wrong.code()).isEqualTo(3);
        var joined = TypedInput.line(LOCK, () -> CommandRun.of(second, "till", "join", "--name", "Cellar", "--json"));
        assertThat(joined.code()).as(joined.err()).isZero();
        assertThat(joined.json().get("till").asText()).isEqualTo("C");
    }

    @Test
    void aRestoredShopAsksEachTillInUse() {
        createAShopOnAServer();
        var file = home.resolve("back-door.invitation").toString();
        TypedInput.line(SENTENCE, () -> CommandRun.of(first, "till", "invite", "--to", file));
        TypedInput.line(SENTENCE, () -> join(file, "Back door"));
        var backup = home.resolve("backup.zip").toString();
        var copy = home.resolve("key.p12").toString();
        CommandRun.of(first, "backup", backup);
        TypedInput.line(SENTENCE, () -> CommandRun.of(first, "journal", "export-key", copy));
        var restored = home.resolve("restored");
        CommandRun.of(restored, "restore", backup, "--to", restored.toString());
        TypedInput.line(SENTENCE, () -> CommandRun.of(restored, "journal", "recover-key", copy));

        assertThat(refusal(restored, "5")).isEqualTo("which-till");
        assertThat(refusal(restored, "A-000005")).isEqualTo("tills-missing");
        var continued = CommandRun.of(
                restored, "journal", "continue", "--last-number", "A-000005", "--last-number", "B-0", "--json");

        assertThat(continued.code()).as(continued.err()).isZero();
        assertThat(continued.json().get(0).get("nextSale").asLong()).isEqualTo(6);
        assertThat(continued.json().get(1).get("nextSale").asLong()).isEqualTo(1);
    }

    private static String refusal(Path shop, String lastNumber) {
        return CommandRun.of(shop, "journal", "continue", "--last-number", lastNumber, "--json")
                .problem()
                .get("error")
                .asText();
    }

    @Test
    void aShopInAFolderInvitesNobody() {
        CommandRun.found(first);
        var file = home.resolve("back-door.invitation");

        var refused = TypedInput.line(
                SENTENCE, () -> CommandRun.of(first, "till", "invite", "--to", file.toString(), "--json"));

        assertThat(refused.problem().get("error").asText()).isEqualTo("no-server");
        assertThat(refused.err()).contains("comptoir move --to");
        assertThat(file).doesNotExist();
    }

    @Test
    void aServerThatDoesNotAnswerIsNotKept() {
        var refused = CommandRun.of(second, "journal", "verify", "--database", "jdbc:postgresql://127.0.0.1:1/shop");

        assertThat(refused.code()).isEqualTo(3);
        assertThat(second.resolve(KEPT)).doesNotExist();
    }

    @Test
    void refusesInvalidAddresses() throws IOException {
        var refused = CommandRun.of(second, "journal", "verify", "--database", "jdbc:mysql://server/shop", "--json");

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.problem().get("error").asText()).isEqualTo("server-address");
        assertThat(Files.exists(second)).isFalse();
    }

    @Test
    void refusesAPasswordInTheAddress() {
        var refused = CommandRun.of(
                second,
                "journal",
                "verify",
                "--database",
                "jdbc:postgresql://server/shop?user=till&password=secret",
                "--json");

        assertThat(refused.problem().get("error").asText()).isEqualTo("server-password");
        assertThat(refused.err()).doesNotContain("secret");
        assertThat(Files.exists(second)).isFalse();
    }
}
