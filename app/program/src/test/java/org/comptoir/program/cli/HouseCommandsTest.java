package org.comptoir.program.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.JournalEntry;
import org.comptoir.shop.open.OpenShop;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Maintaining a real shop, and using commands in general, the way another program would call it.
class HouseCommandsTest {

    private static final String SENTENCE = "Un été à Sète";

    @TempDir
    static Path home;

    private static CommandShop shop;

    @BeforeAll
    static void createAShop() throws IOException {
        shop = CommandShop.create(home);
    }

    @Test
    void explainsRefusals() {
        assertThat(shop.run("sell", "--article", "NOPE", "--tender", "card").err())
                .contains("NOPE");
        assertThat(shop.run("sell", "--article", "TEA", "--tender", "cash:1.00").err())
                .contains("still to be paid");
        assertThat(shop.run("sell", "--article", "TEAx999999999", "--tender", "card")
                        .code())
                .isOne();
        assertThat(shop.run("sell", "--article", "TEA", "--tender", "shells:3").code())
                .isOne();
        assertThat(shop.run("customers", "show", "99999").code()).isOne();
        assertThat(shop.run("sales", "show", "99999").err()).contains("99999");
        assertThat(shop.run("customers", "import", "/nowhere.vcf").code()).isOne();
        assertThat(shop.run("init", "--name", "Two", "--country", "IT", "--language", "it")
                        .code())
                .isOne();
    }

    @Test
    void distinguishesUsageErrors() {
        assertThat(shop.run("sell").code()).isEqualTo(2);
        assertThat(shop.run("sales").code()).isEqualTo(2);
        assertThat(shop.run("day", "close", "--counted", "12,50").code()).isEqualTo(2);
        var unknown = shop.run("customers", "find", "x", "--frobnicate");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("--frobnicate");
        assertThat(shop.run("init", "--name", "X", "--country", "US", "--language", "en")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void closesVerifiesAndRestores() {
        shop.run("sell", "--article", "TEA", "--tender", "card");
        assertThat(shop.run("day", "close", "--counted", "100.00", "--reason", "counted twice", "--json")
                        .json()
                        .get("difference")
                        .isNumber())
                .isTrue();
        assertThat(shop.run("journal", "verify", "--json").json().get("sound").asBoolean())
                .isTrue();
        var backup = home.resolve("backup.zip");
        assertThat(shop.run("backup", backup.toString()).code()).isZero();
        try (var open = OpenShop.open(shop.folder(), Clock.systemUTC())) {
            assertThat(open.journal().latest(Chain.EVENTS, 2))
                    .extracting(JournalEntry::kind)
                    .containsExactly("start", "backup");
        }
        var other = home.resolve("restored");
        var restored = CommandRun.ofAll(List.of("restore", backup.toString(), "--to", other.toString()));
        assertThat(restored.code()).isZero();
        assertThat(restored.out()).contains("recover-key", "--last-number");
        assertThat(CommandRun.of(other, "sales", "list").err()).contains("recover-key");
        var copy = home.resolve("recovery.p12");
        TypedInput.line(SENTENCE, () -> CommandRun.of(shop.folder(), "journal", "export-key", copy.toString()));
        TypedInput.line(SENTENCE, () -> CommandRun.of(other, "journal", "recover-key", copy.toString()));
        assertThat(CommandRun.of(other, "sales", "list").err()).contains("--last-number");
        var otherTills = CommandRun.of(other, "journal", "continue", "--last-number", "B-000005", "--json");
        assertThat(otherTills.problem().get("error").asText()).isEqualTo("no-till");
        var continued = CommandRun.of(other, "journal", "continue", "--last-number", "A-000005");
        assertThat(continued.code()).as(continued.err()).isZero();
        assertThat(CommandRun.of(other, "journal", "verify").code())
                .as("no backup has the sign-in")
                .isEqualTo(4);
        CommandRun.signIn(other);
        assertThat(CommandRun.of(other, "journal", "verify").out())
                .contains("5")
                .contains("explained");
        assertThat(CommandRun.of(other, "sell", "--article", "TEA", "--tender", "card", "--json")
                        .json()
                        .get("number")
                        .asText())
                .isEqualTo("A-000006");
        CommandRun.of(other, "journal", "verify");
        assertThat(CommandRun.ofAll(List.of("restore", backup.toString(), "--to", other.toString()))
                        .code())
                .isOne();
    }

    @Test
    void keepsTheFloatUnlessAnotherIsGiven() {
        shop.run("day", "close", "--counted", "60.00", "--float", "40.00", "--reason", "change brought");

        assertThat(floatAfter("50.00")).isEqualByComparingTo("40.00");
        assertThat(floatAfter("30.00")).as("no more than was counted").isEqualByComparingTo("30.00");
        assertThat(floatAfter("30.00", "--float", "0.00")).isEqualByComparingTo("0.00");
    }

    @Test
    void requiresAReasonForACashDifference() {
        var refused = shop.run("day", "close", "--counted", "777.77", "--json");
        assertThat(refused.code()).isOne();
        assertThat(refused.problem().get("error").asText()).isEqualTo("reason-missing");

        var closed = shop.run("day", "close", "--counted", "777.77", "--reason", "found in the safe", "--json");
        assertThat(closed.json().get("reason").asText()).isEqualTo("found in the safe");
        var activity = closed.json().get("activity");
        assertThat(activity.get("drawerOpenings").asInt()).isZero();
        assertThat(activity.get("cancelled").get("count").asInt()).isZero();
        assertThat(activity.has("yearTotal")).isTrue();
    }

    private static BigDecimal floatAfter(String counted, String... arguments) {
        var all =
                new ArrayList<>(List.of("day", "close", "--counted", counted, "--reason", "change brought", "--json"));
        all.addAll(List.of(arguments));
        return shop.run(all.toArray(String[]::new)).json().get("nextFloat").decimalValue();
    }

    @Test
    void reportsWhoHoldsTheShop() {
        try (var folder = ShopFolder.hold(shop.folder(), Clock.systemUTC())) {
            assertThat(folder.root()).isEqualTo(shop.folder().toAbsolutePath());
            var second = shop.run("sales", "list");
            assertThat(second.code()).isEqualTo(3);
            assertThat(second.err()).contains("already open");
        }
    }

    @Test
    void createsNoShopImplicitly() {
        var missing = home.resolve("nowhere");
        assertThat(CommandRun.of(missing, "customers", "find", "x").code()).isOne();
        assertThat(missing).doesNotExist();
    }

    @Test
    void printsHelpAndVersion() {
        assertThat(CommandRun.ofAll(List.of("--version")).out()).startsWith("Comptoir ");
        assertThat(CommandRun.ofAll(List.of("--help")).out()).contains("customers", "simulate", "--data");
        assertThat(CommandRun.ofAll(List.of("customers", "import", "--help")).out())
                .contains("--rehearse", "--json");
    }

    @Test
    void writesTheReportOfAClosedDay() {
        var report = shop.run("day", "close", "--counted", "0.00", "--reason", "safe emptied", "--json")
                .json();
        assertThat(Path.of(report.get("paper").asText()))
                .isNotEmptyFile()
                .hasParent(shop.folder().resolve("papers"));
        var chosen = home.resolve("new/folder/z.pdf");
        assertThat(shop.run("day", "close", "--counted", "0.00", "--reason", "safe emptied", "--to", chosen.toString())
                        .code())
                .isZero();
        assertThat(chosen).isNotEmptyFile();
        var second = home.resolve("z-again.pdf");
        assertThat(shop.run("print", "closing", report.get("number").asText(), "--to", second.toString())
                        .code())
                .isZero();
        assertThat(second).isNotEmptyFile();
    }

    @Test
    void keepsTheDayOpenIfItsReportCannotBeWritten() throws IOException {
        var blocked = Files.writeString(home.resolve("no-folder"), "a file, no folder");
        var closings = shop.run("print", "closing", "99", "--to", "x.pdf");
        assertThat(closings.code()).isOne();
        var before = shop.run("day", "close", "--counted", "0.00", "--reason", "safe emptied", "--json")
                .json();
        assertThat(shop.run(
                                "day",
                                "close",
                                "--counted",
                                "0.00",
                                "--reason",
                                "safe emptied",
                                "--to",
                                blocked.resolve("z.pdf").toString())
                        .code())
                .isEqualTo(3);
        var after = shop.run("day", "close", "--counted", "0.00", "--reason", "safe emptied", "--json")
                .json();
        assertThat(after.get("number").asLong()).isEqualTo(before.get("number").asLong() + 1);
    }
}
