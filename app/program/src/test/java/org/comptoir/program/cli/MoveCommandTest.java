package org.comptoir.program.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.comptoir.pos.database.TestDatabases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Moves a shop to a server and back by commands.
class MoveCommandTest {

    @TempDir
    Path home;

    @Test
    void movesAShopToAServerAndBackCompletely() throws IOException {
        var shop = CommandShop.create(home);
        var server = TestDatabases.newServerDatabase().url();
        sell(shop);

        var moved = shop.run("move", "--to", server, "--json");
        assertThat(moved.code()).as(moved.err()).isZero();
        assertThat(moved.json().get("rows").get("sale").asInt()).isOne();
        assertThat(shop.lefevre()).isNotBlank();
        assertWhole(shop);
        sell(shop);
        assertWhole(shop);
        assertThat(shop.run("move", "--to", server).err()).contains("already");
        assertThat(shop.run("--database", server, "move", "--to", "folder").code())
                .isOne();

        var back = shop.run("move", "--to", "folder");
        assertThat(back.code()).as(back.err()).isZero();
        assertThat(shop.lefevre()).isNotBlank();
        assertThat(shop.run("sales", "show", "2").code()).isZero();
        assertWhole(shop);
        assertThat(shop.run("--database", server, "sales", "list").err()).contains("moved");
    }

    /// The journal, and by it all rows that it signs or covers: prices, staff, settings and the till among them.
    private static void assertWhole(CommandShop shop) {
        var verified = shop.run("journal", "verify", "--json");
        assertThat(verified.code()).as(verified.out() + verified.err()).isZero();
        assertThat(verified.json().get("books").get("sound").asBoolean()).isTrue();
        assertThat(verified.json().get("books").get("differences").asInt()).isZero();
    }

    @Test
    void asksForThePassphraseOfTheKey() throws IOException {
        var shop = CommandShop.create(home);
        var server = TestDatabases.newServerDatabase().url();
        var sentence = "Un été à Sète";
        TypedInput.line(sentence, () -> shop.run("journal", "protect-key", "--by", "passphrase"));

        var wrong = TypedInput.line("another sentence", () -> shop.run("move", "--to", server));
        assertThat(wrong.code()).isEqualTo(3);
        var moved = TypedInput.line(sentence, () -> shop.run("move", "--to", server));

        assertThat(moved.code()).as(moved.err()).isZero();
        var verified = TypedInput.line(sentence, () -> shop.run("journal", "verify"));
        assertThat(verified.code()).as(verified.err()).isZero();
    }

    @Test
    void refusesWhatIsNoAddress() throws IOException {
        var shop = CommandShop.create(home);

        assertThat(shop.run("move", "--to", "jdbc:oracle:shop").code()).isOne();
        assertThat(shop.run("move", "--to", "jdbc:postgresql://till/shop?password=x")
                        .code())
                .isOne();
        assertThat(shop.run("move", "--to", "folder").err()).contains("already");
    }

    @Test
    void aCommandOnAnotherServerMovesNothing() throws IOException {
        var shop = CommandShop.create(home);
        var server = TestDatabases.newServerDatabase().url();
        sell(shop);

        var elsewhere = shop.run("--database", server, "sales", "list");

        assertThat(elsewhere.code()).isOne();
        assertThat(shop.run("sales", "list").out().lines()).hasSize(1);
        assertThat(shop.run("--database", server, "init", "--name", "Elsewhere", "--country", "FR", "--language", "en")
                        .err())
                .contains("--data");
        assertThat(shop.run("sales", "list").out().lines()).hasSize(1);
    }

    private static void sell(CommandShop shop) {
        var sold = shop.run("sell", "--article", "TEA", "--customer", shop.lefevre(), "--tender", "cash:4.50");
        assertThat(sold.code()).as(sold.err()).isZero();
    }
}
