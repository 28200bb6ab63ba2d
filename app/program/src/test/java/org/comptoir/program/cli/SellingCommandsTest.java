package org.comptoir.program.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.outbox.MailSecurity;
import org.comptoir.pos.outbox.MailSettings;
import org.comptoir.pos.sales.OfferedTenders;
import org.comptoir.pos.sales.tender.CashRounding;
import org.comptoir.pos.sales.tender.OwnTender;
import org.comptoir.pos.sales.tender.PointsUse;
import org.comptoir.pos.vouchers.VoucherTerm;
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

    @Test
    void paysByChequeMealVouchersAndATenderOfTheShopsOwn() {
        offer(new OwnTender("La Lavande", 'L', true, true, true));
        var sale = shop.run(
                "sell",
                "--article",
                "TEAx8",
                "--tender",
                "cheque:5.00",
                "--tender",
                "meal:2x9.00",
                "--tender",
                "transfer:3.00",
                "--tender",
                "own:la lavande:20.00",
                "--request",
                "many-tenders",
                "--json");
        assertThat(sale.code()).as(sale.err()).isZero();
        var tenders = sale.json().get("tenders");
        assertThat(tenders.findValuesAsText("kind")).containsExactly("CHEQUE", "MEAL_VOUCHER", "TRANSFER", "OWN");
        assertThat(tenders.get(1).get("pieces").asInt()).isEqualTo(2);
        assertThat(tenders.get(3).get("own").get("name").asText()).isEqualTo("La Lavande");
        assertThat(sale.json().get("change").decimalValue()).isEqualByComparingTo("10.00");
        var number = sale.json().get("number").asText();
        assertThat(shop.run("sales", "show", number).out()).contains("Cheque", "Meal vouchers", "La Lavande");
        var again = shop.run(
                "sell",
                "--article",
                "TEAx8",
                "--tender",
                "cheque:5.00",
                "--tender",
                "meal:2x9.00",
                "--tender",
                "transfer:3.00",
                "--tender",
                "own:La Lavande:20.00",
                "--request",
                "many-tenders",
                "--json");
        assertThat(again.json().get("again").asBoolean()).isTrue();
        var other = shop.run("sell", "--article", "TEAx8", "--tender", "card", "--request", "many-tenders", "--json");
        assertThat(other.problem().get("error").asText()).isEqualTo("request-used");

        assertThat(shop.run("sell", "--article", "TEAx7", "--tender", "meal:3x9.00", "--tender", "card")
                        .out())
                .contains("25");
        assertThat(shop.run("sell", "--article", "TEA", "--tender", "own:Shells")
                        .err())
                .contains("Shells", "La Lavande");
        assertThat(shop.run("sell", "--article", "TEA", "--tender", "meal:0x9.00")
                        .code())
                .isEqualTo(1);
        assertThat(shop.run("report", "tills", "--from", "2020-01-01").out()).contains("La Lavande", "Meal vouchers");
        assertThat(shop.run("journal", "verify", "--json").json().get("sound").asBoolean())
                .isTrue();
    }

    private static void offer(OwnTender tender) {
        try (var open = OpenShop.open(shop.folder(), Clock.systemUTC())) {
            var offered = OfferedTenders.DEFAULT.withOwn(List.of(tender));
            open.settings().put(OfferedTenders.NOTE, offered.text());
        }
    }

    @Test
    void sellsOnAccountAndTakesThePaymentLater() {
        var number = shop.lefevre();
        var refused = shop.run("sell", "--article", "TEA", "--customer", number, "--tender", "account", "--json");
        assertThat(refused.problem().get("error").asText()).isEqualTo("credit-exceeded");
        assertThat(shop.run("sell", "--article", "TEA", "--tender", "account", "--json")
                        .problem()
                        .get("error")
                        .asText())
                .isEqualTo("account-needs-customer");

        assertThat(shop.run("customers", "credit", number, "--limit", "20.00").code())
                .isZero();
        var sale = shop.run("sell", "--article", "TEAx2", "--customer", number, "--tender", "account", "--json");
        assertThat(sale.code()).as(sale.err()).isZero();
        assertThat(sale.json().get("owed").decimalValue()).isEqualByComparingTo("9.00");
        var paid = shop.run("sell", "--pay-account", "5.00", "--customer", number, "--tender", "cash:10.00", "--json");
        assertThat(paid.code()).as(paid.err()).isZero();
        assertThat(paid.json().get("owed").decimalValue()).isEqualByComparingTo("4.00");
        assertThat(paid.json().get("change").decimalValue()).isEqualByComparingTo("5.00");
        assertThat(shop.run("sell", "--pay-account", "4.01", "--customer", number, "--tender", "card", "--json")
                        .problem()
                        .get("error")
                        .asText())
                .isEqualTo("account-overpaid");
        assertThat(shop.run("sell", "--pay-account", "4.00", "--customer", number, "--tender", "account", "--json")
                        .problem()
                        .get("error")
                        .asText())
                .isEqualTo("account-paid-on-account");
        var credit = shop.run("customers", "credit", number, "--json").json();
        assertThat(credit.get("free").decimalValue()).isEqualByComparingTo("16.00");
        assertThat(credit.get("movements")).hasSize(2);
        assertThat(shop.run("customers", "show", number, "--json")
                        .json()
                        .get("account")
                        .get("owed")
                        .decimalValue())
                .isEqualByComparingTo("4.00");
        assertThat(shop.run("report", "tills", "--from", "2020-01-01").out())
                .contains("On account", "Paid of accounts");
        assertThat(shop.run("journal", "verify", "--json").json().get("sound").asBoolean())
                .isTrue();
    }

    @Test
    void roundsCashWhereTheShopDoes() {
        round(CashRounding.FIVE_CENTS);
        var sale = shop.run("sell", "--article", "TEA@4.52", "--tender", "cash", "--json");
        round(CashRounding.NONE);

        assertThat(sale.code()).as(sale.err()).isZero();
        assertThat(sale.json().get("rounding").decimalValue()).isEqualByComparingTo("-0.02");
        assertThat(sale.json().get("tenders").get(0).get("amount").decimalValue())
                .isEqualByComparingTo("4.50");
        var exact = shop.run("sell", "--article", "TEA@4.52", "--tender", "cash", "--json");
        assertThat(exact.json().get("rounding").decimalValue()).isZero();
    }

    private static void round(CashRounding rounding) {
        try (var open = OpenShop.open(shop.folder(), Clock.systemUTC())) {
            open.settings().put(CashRounding.NOTE, rounding.name());
        }
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
    void spendsAVoucherInParts() {
        var sold = shop.run("sell", "--gift-voucher", "10.00", "--tender", "card", "--json");
        var code = sold.json().get("vouchersSold").get(0).asText();
        assertThat(shop.run("sell", "--article", "TEA", "--tender", "voucher:" + code)
                        .code())
                .isZero();
        var rest =
                shop.run("sell", "--article", "MUG", "--tender", "voucher:" + code, "--tender", "cash:20.00", "--json");
        assertThat(rest.json().get("tenders").get(0).get("amount").decimalValue())
                .isEqualByComparingTo("5.50");
        var spent = shop.run("sell", "--article", "TEA", "--tender", "voucher:" + code);
        assertThat(spent.code()).isOne();
        assertThat(spent.err()).contains("already been spent");
        assertThat(shop.run("sell", "--article", "TEA", "--tender", "voucher:NONSENSE")
                        .code())
                .isOne();
    }

    @Test
    void sellsAVoucherWithTheShopsTerm() {
        shop.run("sell", "--gift-voucher", "10.00", "--tender", "card");

        try (var open = OpenShop.open(shop.folder(), Clock.systemUTC())) {
            assertThat(open.counter().vouchers().list(0, 1).getFirst().expiresOn())
                    .isEqualTo(LocalDate.now(ZoneId.of("Europe/Paris")).plusMonths(VoucherTerm.DEFAULT.months()));
        }
    }

    @Test
    void listsSalesInFourColumns() {
        shop.run("sell", "--article", "TEA", "--tender", "card");
        var lines = shop.run("sales", "list").out().lines().toList();
        assertThat(lines).isNotEmpty().allMatch(line -> line.split("\t").length == 4);
        var json = shop.run("sales", "list", "--from", "2020-01-01", "--json").json();
        assertThat(json.get(0).get("head").asText()).isEqualTo(lines.getFirst().split("\t")[3]);
        assertThat(shop.run("sales", "show", "1", "--json").json().get("lines").size())
                .isPositive();
    }

    @Test
    void narrowsTheListAsTheWindowDoes() {
        var number = shop.lefevre();
        var sold = shop.run("sell", "--customer", number, "--article", "MUG", "--tender", "card", "--json");
        var sale = sold.json().get("number").asText();

        assertThat(listed("--search", sale)).containsExactly(sale);
        assertThat(listed("--customer", number)).contains(sale);
        assertThat(listed("--customer", number, "--article", "MUG", "--tender", "card", "--limit", "1"))
                .containsExactly(sale);
        assertThat(listed("--anonymous")).doesNotContain(sale);
        assertThat(listed("--returns")).isEmpty();
        assertThat(listed("--till", "a", "--amount", "987654.32")).isEmpty();
        var refusals = java.util.Map.of("--customer", "no-customer", "--seller", "no-seller", "--till", "no-till");
        refusals.forEach((option, error) -> assertThat(shop.run("sales", "list", option, "nobody", "--json")
                        .problem()
                        .get("error")
                        .asText())
                .isEqualTo(error));
        assertThat(shop.run("sales", "list", "--search", "").code()).isNotZero();
        var row = shop.run("sales", "list", "--search", sale, "--json").json().get(0);
        assertThat(row.get("paidBy").get(0).asText()).isEqualTo("CARD");
        assertThat(row.get("customer").get("displayName").asText()).contains("Lef");
        assertThat(shop.run("sales", "show", sale, "--json")
                        .json()
                        .get("confirmed")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void writesTheListToAFileAndAGiftReceipt() throws IOException {
        var sale = shop.run("sell", "--article", "MUG", "--tender", "card", "--json")
                .json()
                .get("number")
                .asText();
        var table = home.resolve("sales.csv");
        assertThat(shop.run("sales", "list", "--search", sale, "--file", table.toString())
                        .code())
                .isZero();
        assertThat(Files.readString(table)).contains(sale);
        for (var name : List.of("sales.xlsx", "sales.pdf")) {
            var file = home.resolve(name);
            assertThat(shop.run("sales", "list", "--file", file.toString()).code())
                    .isZero();
            assertThat(file).isNotEmptyFile();
        }
        assertThat(shop.run("sales", "list", "--file", home.resolve("sales.txt").toString(), "--json")
                        .problem()
                        .get("error")
                        .asText())
                .isEqualTo("ending");

        var gift = home.resolve("gift.pdf");
        assertThat(shop.run("print", "gift-receipt", sale, "--to", gift.toString())
                        .code())
                .isZero();
        assertThat(gift).isNotEmptyFile();
        var voucher = shop.run("sell", "--gift-voucher", "10.00", "--tender", "card", "--json")
                .json()
                .get("number")
                .asText();
        assertThat(shop.run(
                                "print",
                                "gift-receipt",
                                voucher,
                                "--to",
                                home.resolve("none.pdf").toString(),
                                "--json")
                        .problem()
                        .get("error")
                        .asText())
                .isEqualTo("no-goods");
    }

    @Test
    void attachesASaleToACustomerOnce() {
        var number = shop.lefevre();
        var before = shop.run("customers", "show", number, "--json")
                .json()
                .get("points")
                .asInt();
        var sale = shop.run("sell", "--article", "MUG", "--tender", "card", "--json")
                .json()
                .get("number")
                .asText();

        var attached = shop.run("sales", "attach", sale, number, "--json");
        assertThat(attached.code()).as(attached.err()).isZero();
        var points = attached.json().get("points").asInt();
        assertThat(points).isPositive();
        assertThat(shop.run("sales", "attach", sale, number, "--json")
                        .json()
                        .get("points")
                        .asInt())
                .as("asked again")
                .isEqualTo(points);
        assertThat(shop.run("customers", "show", number, "--json")
                        .json()
                        .get("points")
                        .asInt())
                .isEqualTo(before + points);
        assertThat(listed("--customer", number)).contains(sale);
        var shown = shop.run("sales", "show", sale, "--json").json();
        assertThat(shown.get("customer").isNull())
                .as("the sale stays as it was")
                .isTrue();
        assertThat(shown.get("attachment").get("points").asInt()).isEqualTo(points);
        assertThat(shop.run("journal", "verify").code()).isZero();

        assertThat(refusal("attach", "A-999999", number)).isEqualTo("no-such-sale");
        var own = shop.run("sell", "--customer", number, "--article", "MUG", "--tender", "card", "--json")
                .json()
                .get("number")
                .asText();
        assertThat(refusal("attach", own, number)).isEqualTo("has-customer");
        assertThat(refusal("attach", sale, "99999999")).isEqualTo("no-customer");
    }

    private static String refusal(String command, String sale, String customer) {
        return shop.run("sales", command, sale, customer, "--json")
                .problem()
                .get("error")
                .asText();
    }

    private static List<String> listed(String... options) {
        var command = new java.util.ArrayList<>(List.of("sales", "list"));
        command.addAll(List.of(options));
        command.add("--json");
        return shop.run(command.toArray(String[]::new)).json().findValuesAsText("number");
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

    @Test
    void spendsPointsTogetherWithOtherTenders() {
        var number = shop.lefevre();
        shop.run("sell", "--customer", number, "--article", "MUGx20", "--tender", "card");
        var points = shop.run("customers", "show", number, "--json")
                .json()
                .get("points")
                .asInt();
        var sold = shop.run(
                "sell", "--customer", number, "--article", "MUG", "--points", "100", "--tender", "card", "--json");
        assertThat(sold.code()).as(sold.err()).isZero();
        assertThat(shop.run("customers", "show", number, "--json")
                        .json()
                        .get("points")
                        .asInt())
                .isLessThan(points);

        points(PointsUse.REDUCE);
        try {
            var asked = new String[] {
                "sell",
                "--customer",
                number,
                "--article",
                "MUG",
                "--points",
                "100",
                "--tender",
                "card",
                "--json",
                "--request",
                "points-off"
            };
            var reduced = shop.run(asked);
            assertThat(reduced.code()).as(reduced.err()).isZero();
            assertThat(reduced.json().get("total").decimalValue()).isEqualByComparingTo("11.00");
            assertThat(reduced.json().get("tenders")).hasSize(1);
            assertThat(shop.run(asked).json().get("again").asBoolean()).isTrue();
            var receipt = reduced.json().get("number").asText();
            assertThat(shop.run("sales", "show", receipt).out()).contains("Points used: 100");
            var back = shop.run("sales", "return", receipt, "--line", "1", "--json");
            assertThat(back.code()).as(back.err()).isZero();
            assertThat(back.json().get("total").decimalValue()).isEqualByComparingTo("-11.00");
            assertThat(back.json().get("payouts").get(0).get("points").asInt()).isEqualTo(100);
            assertThat(shop.run("journal", "verify", "--json")
                            .json()
                            .get("sound")
                            .asBoolean())
                    .isTrue();
            assertThat(shop.run("loyalty", "rules").out()).contains("lower the prices");
        } finally {
            points(PointsUse.PAY);
        }
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
