package org.comptoir.program.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.comptoir.pos.sales.tender.ForeignRate;
import org.comptoir.pos.sales.tender.ForeignRates;
import org.comptoir.pos.sales.tender.TipRules;
import org.comptoir.shop.open.OpenShop;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tips and foreign cash on the command line.
class TipCommandsTest {

    @TempDir
    private static Path temp;

    private static CommandShop shop;

    @BeforeAll
    static void found() throws IOException {
        shop = CommandShop.create(temp);
        try (var open = OpenShop.open(shop.folder(), Clock.systemUTC())) {
            open.settings().put(TipRules.NOTE, TipRules.NONE.taken(true).text());
            var francs = ForeignRate.of("CHF", new BigDecimal("0.9532"), LocalDate.of(2026, 9, 11))
                    .orElseThrow();
            open.settings()
                    .put(ForeignRates.NOTE, ForeignRates.NONE.with(francs).text());
        }
    }

    @Test
    void takesATipWithTheBillAndTellsItOnTheZ() {
        var sale = shop.run("sell", "--article", "TEA", "--tip", "1.50", "--tender", "cash:10.00", "--json");
        assertThat(sale.code()).as(sale.err()).isZero();
        assertThat(sale.json().get("total").decimalValue()).isEqualByComparingTo("6.00");
        assertThat(sale.json().get("change").decimalValue()).isEqualByComparingTo("4.00");

        for (var amount : new String[] {"0", "1000.01"}) {
            assertThat(shop.run("sell", "--article", "TEA", "--tip", amount, "--tender", "card", "--json")
                            .problem()
                            .get("error")
                            .asText())
                    .as(amount)
                    .isEqualTo("amount");
        }
        assertThat(shop.run("journal", "verify", "--json").json().get("sound").asBoolean())
                .isTrue();
    }

    @Test
    void asksTheSameSaleAgainWithoutSellingTwice() {
        var id = "3f1f6a52-0d8e-4f57-9d53-1d6f2b0c7a11";
        var first = shop.run(
                "sell", "--article", "TEA", "--tip", "0.50", "--tender", "foreign:CHF:10", "--request", id, "--json");
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.json().get("change").decimalValue())
                .as("9.53 for 5.00")
                .isEqualByComparingTo("4.53");

        var again = shop.run(
                "sell", "--article", "TEA", "--tip", "0.50", "--tender", "foreign:CHF:10", "--request", id, "--json");
        assertThat(again.json().get("again").asBoolean()).isTrue();
        assertThat(shop.run(
                                "sell",
                                "--article",
                                "TEA",
                                "--tip",
                                "0.50",
                                "--tender",
                                "foreign:CHF:20",
                                "--request",
                                id,
                                "--json")
                        .problem()
                        .get("error")
                        .asText())
                .isEqualTo("request-used");
    }

    @Test
    void takesNoCurrencyThatTheShopDoesNot() {
        var refused = shop.run("sell", "--article", "TEA", "--tender", "foreign:USD:10", "--json");
        assertThat(refused.problem().get("error").asText()).isEqualTo("no-tender");
        assertThat(shop.run("sell", "--article", "TEA", "--tender", "foreign:CHF:x", "--json")
                        .problem()
                        .get("error")
                        .asText())
                .isEqualTo("tender");
    }
}
