package org.comptoir.program.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.comptoir.program.cli.runtime.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoyaltyCommandsTest {

    @TempDir
    Path home;

    @Test
    void tellRulesAndListsOfAShopWithoutCustomers() throws Exception {
        var shop = CommandShop.create(home);

        var rules = shop.run("loyalty", "rules");
        assertThat(rules.code()).isEqualTo(ExitCode.DONE);
        assertThat(rules.out()).contains("35");
        assertThat(shop.run("loyalty", "members", "--json").out()).isEqualToIgnoringWhitespace("[]");
        assertThat(shop.run("loyalty", "expiring", "--days", "0", "--json").out())
                .isEqualToIgnoringWhitespace("[]");
        assertThat(shop.run("loyalty", "birthdays", "--give").code()).isEqualTo(ExitCode.DONE);
        assertThat(shop.run("loyalty", "suspicious", "--json").out()).isEqualToIgnoringWhitespace("[]");
    }

    @Test
    void aLevelsDiscountIsOnTheTicketOfThoseWhoAreInIt() throws Exception {
        var shop = CommandShop.create(home);
        var number = shop.lefevre();
        var levels = shop.run(
                "loyalty", "levels", "--basis", "euros", "--set", "Silver:10", "--set", "Gold:20:1:10%", "--json");
        assertThat(levels.json().get("basis").asText()).isEqualTo("euros");
        assertThat(levels.json().get("levels")).hasSize(2);
        assertThat(shop.run("loyalty", "levels", "--drop", "silver").out())
                .contains("Gold", "10%")
                .doesNotContain("Silver");
        var first = shop.run("sell", "--customer", number, "--article", "MUGx2", "--tender", "card", "--json");
        assertThat(first.json().get("total").decimalValue()).isEqualByComparingTo("24.00");

        var second = shop.run("sell", "--customer", number, "--article", "MUG", "--tender", "card", "--json");

        assertThat(second.code()).as(second.err()).isZero();
        assertThat(second.json().get("total").decimalValue()).isEqualByComparingTo("10.80");
        assertThat(second.json()
                        .get("lines")
                        .get(0)
                        .get("reductions")
                        .get(0)
                        .get("reason")
                        .asText())
                .isEqualTo("Gold");
        var other = shop.run("sell", "--article", "MUG", "--tender", "card", "--json");
        assertThat(other.json().get("total").decimalValue()).isEqualByComparingTo("12.00");
        assertThat(shop.run("loyalty", "rules").out()).contains("Gold", "10%", "32.31");
    }

    @Test
    void refuseWhatCannotBe() throws Exception {
        var shop = CommandShop.create(home);

        assertThat(shop.run("loyalty", "expiring", "--days", "9999").err()).contains("366");
        assertThat(shop.run("loyalty", "suspicious", "--at-least", "1").err()).contains("10");
        assertThat(shop.run("loyalty", "suspicious", "--from", "2026-05-02", "--to-date", "2026-05-01")
                        .code())
                .isNotEqualTo(ExitCode.DONE);
        assertThat(shop.run("loyalty", "levels", "--drop", "Gold").err()).contains("no level “Gold”");
        assertThat(shop.run("loyalty", "levels", "--set", "Gold:many").err()).contains("Gold:1000:1.5:10");
        assertThat(shop.run("loyalty", "levels", "--basis", "visits").err()).contains("points");
    }
}
