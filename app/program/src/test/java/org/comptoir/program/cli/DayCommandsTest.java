package org.comptoir.program.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.comptoir.pos.closing.CashCount;
import org.comptoir.pos.closing.CloseResult;
import org.comptoir.pos.closing.DayCount;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.shop.open.OpenShop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A till's day by commands alone: opened, cash moved, read, counted note by note and closed.
class DayCommandsTest {

    @TempDir
    Path home;

    private CommandShop shop;

    @BeforeEach
    void create() throws IOException {
        shop = CommandShop.create(home);
    }

    private CommandRun done(String... arguments) {
        var run = shop.run(arguments);
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    private static void assertRefused(CommandRun run, String kind) {
        assertThat(run.code()).as(run.out()).isOne();
        assertThat(run.problem().get("error").asText()).isEqualTo(kind);
        assertThat(run.problem().get("message").asText()).isNotBlank();
    }

    @Test
    void aWholeDay() {
        var opened = done("day", "open", "--float", "150", "--reason", "first day", "--json")
                .json();
        assertThat(opened.get("found").decimalValue()).isEqualByComparingTo("150");
        assertThat(opened.get("number").asLong()).isOne();
        assertThat(Path.of(opened.get("paper").asText())).isNotEmptyFile();
        done("sell", "--article", "TEA", "--tender", "cash:10");
        done("sell", "--article", "MUG", "--tender", "card");
        var slip = home.resolve("slip.pdf");
        var deposit = done("day", "cash", "bank-deposit", "100", "--to", slip.toString(), "--json")
                .json();
        assertThat(deposit.get("amount").decimalValue()).isEqualByComparingTo("-100");
        assertThat(slip).isNotEmptyFile();

        var reading = home.resolve("x.pdf");
        var x = done("day", "x", "--to", reading.toString(), "--json").json();
        assertThat(x.get("cashExpected").decimalValue()).isEqualByComparingTo("54.50");
        assertThat(x.get("sales").asInt()).isEqualTo(2);
        assertThat(reading).isNotEmptyFile();

        assertRefused(
                shop.run("day", "close", "--count", "50=1,2=2,0.50=1", "--total", "card=11", "--json"),
                "tender-reason-missing");
        var closed = done(
                        "day",
                        "close",
                        "--count",
                        "50=1,2=2,0.50=1",
                        "--total",
                        "card=11",
                        "--total-reason",
                        "card=slip lost",
                        "--float",
                        "50",
                        "--json")
                .json();
        assertThat(closed.get("difference").decimalValue()).isEqualByComparingTo("0");
        assertThat(closed.get("counts").get(0).get("reason").asText()).isEqualTo("slip lost");
        assertThat(closed.get("counted").get("pieces").size()).isEqualTo(3);

        var list = done("closings", "list", "--json").json();
        assertThat(list.size()).isOne();
        assertThat(list.get(0).get("kind").asText()).isEqualTo("day");
        assertThat(list.get(0).get("period").asText())
                .isIn(
                        LocalDate.now(ZoneOffset.UTC).toString(),
                        LocalDate.now(ZoneOffset.UTC).plusDays(1).toString());
        assertThat(done("closings", "list", "--kind", "month").out()).isNotBlank();
        assertThat(done("day", "open", "--json").json().get("found").decimalValue())
                .as("what was left")
                .isEqualByComparingTo("50");
        assertThat(done("journal", "verify", "--json").json().get("sound").asBoolean())
                .isTrue();
    }

    @Test
    void refusesWhatIsNoDay() {
        assertRefused(shop.run("day", "cash", "theft", "5", "--json"), "cash-kind");
        assertRefused(shop.run("day", "cash", "other-out", "5", "--json"), "words-missing");
        assertRefused(shop.run("day", "cash", "change-brought", "0", "--json"), "amount-missing");
        assertRefused(shop.run("day", "cash", "change-brought", "200000", "--json"), "amount-too-high");
        assertRefused(shop.run("day", "open", "--float", "-1", "--json"), "amount-missing");
        done("day", "open", "--float", "20");
        assertRefused(shop.run("day", "open", "--float", "20", "--json"), "open-already");
        assertRefused(shop.run("day", "close", "--json"), "count");
        assertRefused(shop.run("day", "close", "--counted", "1", "--count", "1=1", "--json"), "count");
        assertRefused(shop.run("day", "close", "--count", "3=1", "--json"), "pieces");
        assertRefused(shop.run("day", "close", "--count", "50=-1", "--json"), "pieces");
        assertRefused(shop.run("day", "close", "--counted", "20", "--total", "points=1", "--json"), "means");
        assertRefused(shop.run("day", "close", "--counted", "20", "--total-reason", "card=x", "--json"), "means");
        assertRefused(shop.run("closings", "list", "--kind", "week", "--json"), "closing-kind");
        assertThat(shop.run("day", "close", "--count", "fifty=1").code()).isEqualTo(2);
        assertThat(shop.run("day", "cash", "change-brought").code()).isEqualTo(2);
    }

    @Test
    void asksWhetherTheClockIsRight() {
        done("sell", "--article", "MUG", "--tender", "cash:20");
        done("day", "close", "--counted", "12", "--float", "12");
        try (var behind = OpenShop.open(shop.folder(), Clock.offset(Clock.systemUTC(), Duration.ofDays(-400)))) {
            var dayEnd = behind.counter().dayEnd();
            var by = SignedInStaff.commandLine("test");
            assertThat(dayEnd.closeByTheClock(by, DayCount.of(CashCount.ofTotal(Money.euros(12)), ""), null))
                    .isInstanceOf(CloseResult.Closed.class);
        }

        assertRefused(shop.run("day", "close", "--counted", "12", "--json"), "clock-doubtful");
        done("day", "close", "--counted", "12", "--clock-is-right");
        done("day", "close", "--counted", "12");
    }

    @Test
    void trainsWithoutTouchingTheShop() {
        var sale = shop.run("sell", "--training", "--article", "MUG", "--tender", "cash:20");
        assertThat(sale.code()).as(sale.err()).isZero();
        assertThat(sale.out()).contains("ZZZ-000001");
        done("day", "close", "--training", "--counted", "12", "--float", "0");

        assertThat(done("closings", "list", "--training", "--json").json().size())
                .isOne();
        assertThat(done("closings", "list", "--json").json().size()).isZero();
        assertThat(done("sales", "list", "--json").json().size()).isZero();
        assertThat(shop.run("sell", "--article", "MUG", "--tender", "cash:20").out())
                .contains("A-000001");
    }

    @Test
    void aCashierOpensTheDayButMovesNoCash() {
        try (var open = OpenShop.open(shop.folder(), Clock.systemUTC())) {
            var owner =
                    open.staff().ownerWithKnownPin(CommandRun.PIN.toCharArray()).orElseThrow();
            open.staff().hire(owner, "Zoé", Role.CASHIER, "2583".toCharArray());
        }
        var signedIn = TypedInput.line("2583", () -> shop.run("sign-in", "Zoé", "--pin-stdin"));
        assertThat(signedIn.code()).as(signedIn.err()).isZero();

        done("day", "open", "--float", "20");
        assertThat(shop.run("day", "cash", "change-brought", "5").code()).isOne();
        assertThat(shop.run("day", "x").code()).isOne();
        assertThat(shop.run("closings", "list").code()).isOne();
    }
}
