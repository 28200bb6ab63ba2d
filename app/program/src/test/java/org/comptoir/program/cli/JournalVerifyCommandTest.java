package org.comptoir.program.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.comptoir.shop.open.OpenShop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalVerifyCommandTest {

    @TempDir
    private Path home;

    @Test
    void namesWhatWasChangedInTheDatabase() throws IOException {
        var shop = CommandShop.create(home);
        shop.run("sell", "--customer", shop.lefevre(), "--article", "MUG", "--tender", "card");
        change(shop, "update sale_line set total_cents = 100, unit_price_cents = 100");
        change(shop, "update points_balance set points = 9000");

        var verified = shop.run("journal", "verify", "--json");

        assertThat(verified.code()).isOne();
        assertThat(verified.json().get("sound").asBoolean()).isFalse();
        assertThat(verified.json().get("books").get("findings").findValuesAsText("sentence"))
                .contains("Sale A-000001, line 1, price: signed €12.00, stored €1.00.")
                .anyMatch(sentence -> sentence.startsWith("Points of customer row")
                        && sentence.endsWith("should add up to 12, and says 9000."));
        assertThat(shop.run("journal", "verify").err())
                .contains("Keep a copy of the shop’s folder", "Sale A-000001, line 1, price");
        assertThat(shop.run("day", "close", "--counted", "0").err()).contains("the journal");
    }

    @Test
    void namesPricesAndRatesThatWereChangedInTheDatabase() throws IOException {
        var shop = CommandShop.create(home);
        assertThat(shop.run("journal", "verify").code()).isZero();
        change(shop, "update article set price_cents = 100 where code = 'MUG'");
        change(shop, "update tax_rate set rate_bp = 0 where code = 'N'");

        var verified = shop.run("journal", "verify", "--json");

        assertThat(verified.code()).isOne();
        assertThat(verified.json().get("books").get("findings").findValuesAsText("sentence"))
                .hasSize(2)
                .anyMatch(sentence ->
                        sentence.startsWith("Article MUG, price: €1.00 in the shop’s data, €12.00 in the journal of"))
                .anyMatch(sentence -> sentence.startsWith("VAT rate N, rate: 0% in the shop’s data, 20% in"));
    }

    private static void change(CommandShop shop, String sql) {
        try (var open = OpenShop.open(shop.folder(), Clock.systemUTC())) {
            open.database()
                    .run(session -> assertThat(
                                    session.createNativeMutationQuery(sql).executeUpdate())
                            .isPositive());
        }
    }
}
