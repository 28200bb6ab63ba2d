package org.comptoir.program.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.outbox.MailSecurity;
import org.comptoir.pos.outbox.MailSettings;
import org.comptoir.pos.sales.tender.PointsUse;
import org.comptoir.shop.open.OpenShop;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sales in a real shop, the way another program would call it.
class SellingCommandsTest {

    @TempDir
    static Path home;

    private static CommandShop shop;

    @BeforeAll
    static void createAShop() throws IOException {
        shop = CommandShop.create(home);
    }

    @Test
    void sellsToACustomerOnceForOneRequest() {
        var number = shop.lefevre();
        var before = teas();
        var first = sell(number);
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.json().get("total").decimalValue()).isEqualByComparingTo("21.00");
        assertThat(first.json().get("change").decimalValue()).isEqualByComparingTo("9.00");
        var repeated = sell(number);
        assertThat(repeated.json().get("again").asBoolean()).isTrue();
        assertThat(repeated.json().get("number")).isEqualTo(first.json().get("number"));

        var record = shop.run("customers", "show", number, "--json").json();
        assertThat(record.get("points").asInt()).isPositive();
        assertThat(record.get("timeline").findValuesAsText("kind")).contains("purchase");
        assertThat(record.get("phones").get(0).toString()).contains("39 98 12 34");
        assertThat(teas()).isEqualTo(before - 2);
    }

    @Test
    void printsTheReceiptThatIsAskedForAndWhatHasToBeOnPaper() throws IOException {
        var device = Files.createFile(home.resolve("printer"));
        assertThat(sellTea("--print").json().get("receipt").asText()).isEqualTo("no-printer");
        shop.run("till", "settings", "--printer", "device:" + device);
        try {
            assertThat(sellTea().json().get("receipt").asText()).isEqualTo("on-request");
            assertThat(device).isEmptyFile();
            assertThat(sellTea("--print").json().get("receipt").asText()).isEqualTo("printed");
            assertThat(device).isNotEmptyFile();
            Files.delete(device);
            var voucher = shop.run("sell", "--gift-voucher", "20", "--tender", "card", "--json");
            assertThat(voucher.code()).as("the sale stands").isZero();
            assertThat(voucher.json().get("receipt").asText()).isEqualTo("failed");
        } finally {
            shop.run("till", "settings", "--printer", "none");
        }
    }

    @Test
    void keepsAReceiptForTheMailServerThatIsDown() {
        var number = sellTea().json().get("number").asText();
        assertThat(email(number, "claire@example.org").problem().get("error").asText())
                .isEqualTo("no-mail-server");
        useMailServer(new MailSettings("localhost", 1, MailSecurity.TLS, "", "", "shop@example.org"));
        try {
            assertThat(email(number, "claire").problem().get("error").asText()).isEqualTo("no-address");
            var waiting = email(number, "claire@example.org");
            assertThat(waiting.code()).as(waiting.err()).isZero();
            assertThat(waiting.json().get("state").asText()).isEqualTo("waiting");
            assertThat(waiting.json().get("problem").asText()).isEqualTo("no-answer");
        } finally {
            useMailServer(MailSettings.NONE);
        }
    }

    private static CommandRun email(String number, String to) {
        return shop.run("sales", "email", number, "--to", to, "--json");
    }

    private static void useMailServer(MailSettings settings) {
        try (var open = OpenShop.open(shop.folder(), Clock.systemUTC())) {
            settings.notes().forEach(open.settings()::put);
        }
    }

    private static CommandRun sellTea(String... more) {
        var command = new ArrayList<>(List.of("sell", "--article", "TEA", "--tender", "card", "--json"));
        command.addAll(List.of(more));
        return shop.run(command.toArray(String[]::new));
    }

    /// The stock of tea, by barcode.
    private static int teas() {
        return shop.run("articles", "show", "3760000000017", "--json")
                .json()
                .get("stock")
                .intValue();
    }

    private static CommandRun sell(String customer) {
        return shop.run(
                "sell",
                "--customer",
                customer,
                "--article",
                "TEAx2",
                "--article",
                "MUG",
                "--tender",
                "cash:30.00",
                "--request",
                "my-first-sale",
                "--json");
    }

    @Test
    void sellsAtAGivenPrice() {
        assertThat(shop.run("sell", "--article", "RET", "--tender", "card").err())
                .contains("RET@12.50");
        var sold = shop.run("sell", "--article", "RETx2@12.50", "--tender", "card", "--json");
        assertThat(sold.json().get("total").decimalValue()).isEqualByComparingTo("25.00");
    }

    @Test
    void sellsOnlyWholePieces() {
        assertThat(shop.run("sell", "--article", "TEAx0.5", "--tender", "card").err())
                .contains("by the piece");
    }

    @Test
    void answersWithJsonForRefusalsToo() {
        var refused = shop.run("sell", "--article", "TEA", "--tender", "cash:1.00", "--json");
        assertThat(refused.problem().get("error").asText()).isEqualTo("not-enough-paid");
        assertThat(refused.out()).isEmpty();
        assertThat(shop.run("sell", "--json").problem().get("error").asText()).isEqualTo("usage");
        assertThat(shop.run("sell", "--article", "TEAx99999999", "--tender", "card", "--json")
                        .problem()
                        .get("error")
                        .asText())
                .isEqualTo("price-too-high");
        assertThat(shop.run("sales", "show", "99999", "--json")
                        .problem()
                        .get("error")
                        .asText())
                .isEqualTo("no-sale");
    }

    private static void points(PointsUse use) {
        try (var open = OpenShop.open(shop.folder(), Clock.systemUTC())) {
            open.settings().put(PointsUse.NOTE, use.name());
        }
    }

    @Test
    void answersWithTheFirstSaleAfterItsArticleWasWithdrawn() throws IOException {
        importArticles("code,name,price,tax", "GONE,Last year's calendar,9.00,N");
        var first = sellOnce("GONEx2", "card");
        assertThat(first.code()).as(first.err()).isZero();
        importArticles("code,active", "GONE,no");
        assertThat(shop.run("sell", "--article", "GONE", "--tender", "card").code())
                .isOne();

        var repeated = sellOnce("GONEx2", "card");

        assertThat(repeated.code()).as(repeated.err()).isZero();
        assertThat(repeated.json().get("again").asBoolean()).isTrue();
        assertThat(repeated.json().get("number")).isEqualTo(first.json().get("number"));
        assertThat(sellOnce("GONEx3", "card").problem().get("error").asText()).isEqualTo("request-used");
        assertThat(sellOnce("TEAx2", "card").problem().get("error").asText()).isEqualTo("request-used");
    }

    private static void importArticles(String... lines) throws IOException {
        var file = Files.write(home.resolve("more.csv"), List.of(lines));
        var imported = shop.run("articles", "import", file.toString());
        assertThat(imported.code()).as(imported.err()).isZero();
    }

    private static CommandRun sellOnce(String article, String tender) {
        return shop.run("sell", "--article", article, "--tender", tender, "--request", "withdrawn-later", "--json");
    }
}
