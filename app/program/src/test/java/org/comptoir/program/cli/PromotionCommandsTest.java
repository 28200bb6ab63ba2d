package org.comptoir.program.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Promotions in a real shop, the way another program would call it.
class PromotionCommandsTest {

    private static final String TABLE = """
            name,kind,percent,take,pay,price,goods,from,until,days,start,end,coupon,uses,active,customers
            3 for 2 on tea,take,,3,2,,TEA,,,,,,,,
            Welcome,percent,10,,,,,,,,,,welcome10,1,yes
            Tea and mug,set,,,,14.00,2 TEA + 1 MUG,2020-01-01,2020-12-31,mon-fri,14:00,18:00,,,no
            Trade list,prices,,,,,"TEA 4.00, MUG 10.50",,,,,,,,yes,Trade
            Half a mug,second,half,,,,MUG,,,,,,,,
            No such tea,percent,10,,,,COFFEE,,,,,,,,
            Welcome,percent,20,,,,,,,,,,,,
            """;

    @TempDir
    Path home;

    private CommandShop shop;
    private Path file;

    @BeforeEach
    void createAShop() throws IOException {
        shop = CommandShop.create(home);
        file = Files.writeString(home.resolve("promotions.csv"), TABLE);
    }

    @Test
    void importsWhatItUnderstandsAndTellsTheRest() {
        var rehearsed = shop.run("promotions", "import", file.toString(), "--rehearse", "--json")
                .json();
        assertThat(rehearsed.get("new").asInt()).isEqualTo(4);
        assertThat(shop.run("promotions", "list", "--json").json()).isEmpty();

        var done = shop.run("promotions", "import", file.toString(), "--json").json();

        assertThat(done.get("new").asInt()).isEqualTo(4);
        assertThat(done.get("refused").findValuesAsText("row")).containsExactly("6", "7", "8");
        assertThat(done.get("refused").get(0).get("reason").asText()).contains("half");
        assertThat(done.get("refused").get(1).get("reason").asText()).contains("COFFEE");
        assertThat(done.get("refused").get(2).get("reason").asText()).contains("row 3");
        var listed = shop.run("promotions", "list", "--json").json();
        assertThat(listed.findValuesAsText("name"))
                .containsExactly("3 for 2 on tea", "Tea and mug", "Trade list", "Welcome");
        assertThat(listed.findValuesAsText("state")).containsExactly("RUNNING", "STOPPED", "RUNNING", "RUNNING");
        assertThat(shop.run("promotions", "list").out())
                .contains("Take 3, pay for 2: the cheapest is free, on Green tea")
                .contains("with the coupon WELCOME10, at most once");
    }

    @Test
    void exportsWhatItImportsAgainWithoutAChange() throws IOException {
        shop.run("promotions", "import", file.toString());
        var copy = home.resolve("copy.csv");

        assertThat(shop.run("promotions", "export", copy.toString()).code()).isZero();

        assertThat(Files.readString(copy)).contains("2 TEA + 1 MUG");
        var again = shop.run("promotions", "import", copy.toString(), "--json").json();
        assertThat(again.get("same").asInt()).isEqualTo(4);
        assertThat(again.get("changed").asInt()).isZero();
    }

    @Test
    void sellsWithThemAndWithACouponAsOftenAsItMayBeUsed() {
        shop.run("promotions", "import", file.toString());

        var teas = shop.run("sell", "--article", "TEAx3", "--tender", "card", "--request", "a", "--json");
        assertThat(teas.json().get("total").decimalValue()).isEqualByComparingTo("9.00");
        var again = shop.run("sell", "--article", "TEAx3", "--tender", "card", "--request", "a", "--json");
        assertThat(again.json().get("again").asBoolean()).isTrue();

        var mug = shop.run("sell", "--article", "MUG", "--coupon", "welcome10", "--tender", "card", "--json");
        assertThat(mug.json().get("total").decimalValue()).isEqualByComparingTo("10.80");
        var once = shop.run("sell", "--article", "MUG", "--coupon", "WELCOME10", "--tender", "card");
        assertThat(once.code()).isOne();
        assertThat(once.err()).contains("WELCOME10");

        assertThat(shop.run("journal", "verify").code()).isZero();
    }

    @Test
    void givesAVoucherAndAnswersARepeatedRequestWithIt() throws IOException {
        var reward = Files.writeString(
                home.resolve("reward.csv"), "name,kind,price,worth,valid\n5 € from 10 €,reward,10.00,5.00,30\n");
        shop.run("promotions", "import", reward.toString());

        var first = shop.run("sell", "--article", "MUG", "--tender", "card", "--request", "b", "--json");
        assertThat(first.json().get("total").decimalValue()).isEqualByComparingTo("12.00");
        var code = first.json().get("vouchersSold").get(0).asText();
        var again = shop.run("sell", "--article", "MUG", "--tender", "card", "--request", "b", "--json");
        assertThat(again.json().get("again").asBoolean()).isTrue();
        var next = shop.run("sell", "--article", "TEA", "--tender", "voucher:" + code, "--json");
        assertThat(next.code()).as(next.err()).isZero();
        assertThat(shop.run("journal", "verify").code()).isZero();
    }

    @Test
    void refusesATableWithoutItsColumns() throws IOException {
        var other = Files.writeString(home.resolve("other.csv"), "a,b\n1,2\n");

        var refused = shop.run("promotions", "import", other.toString());

        assertThat(refused.code()).isOne();
        assertThat(refused.err()).contains("goods");
    }
}
