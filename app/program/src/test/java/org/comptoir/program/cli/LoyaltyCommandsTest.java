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
    void refuseWhatCannotBe() throws Exception {
        var shop = CommandShop.create(home);

        assertThat(shop.run("loyalty", "expiring", "--days", "9999").err()).contains("366");
        assertThat(shop.run("loyalty", "suspicious", "--at-least", "1").err()).contains("10");
        assertThat(shop.run("loyalty", "suspicious", "--from", "2026-05-02", "--to-date", "2026-05-01")
                        .code())
                .isNotEqualTo(ExitCode.DONE);
    }
}
