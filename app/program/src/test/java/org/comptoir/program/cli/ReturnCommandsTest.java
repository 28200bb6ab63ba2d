package org.comptoir.program.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.comptoir.pos.pricing.ReturnChoice;
import org.comptoir.pos.pricing.ReturnPeriod;
import org.comptoir.pos.pricing.ReturnReasons;
import org.comptoir.pos.pricing.ReturnedGoods;
import org.comptoir.shop.open.OpenShop;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Returns and exchanges, the way another program would ask for them. Tea costs 4.50, a mug 12.00.
class ReturnCommandsTest {

    @TempDir
    static Path home;

    private static CommandShop shop;

    @BeforeAll
    static void createAShop() throws IOException {
        shop = CommandShop.create(home);
    }

    private static String sold(String... options) {
        var arguments = new ArrayList<>(List.of("sell", "--json"));
        arguments.addAll(List.of(options));
        var run = shop.run(arguments.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return run.json().get("number").asText();
    }

    private static CommandRun returned(String... options) {
        var arguments = new ArrayList<>(List.of("sales", "return", "--json"));
        arguments.addAll(List.of(options));
        return shop.run(arguments.toArray(String[]::new));
    }

    private static int teas() {
        return shop.run("articles", "show", "TEA", "--json").json().get("stock").intValue();
    }

    @Test
    void returnsALineAsItWasPaid() {
        var number = sold("--article", "TEAx3", "--tender", "card");
        var before = teas();

        var back = returned(number, "--line", "1:2", "--reason", "size", "--note", "trop grand");

        assertThat(back.code()).as(back.err()).isZero();
        assertThat(back.json().get("total").decimalValue()).isEqualByComparingTo("-9.00");
        assertThat(back.json().get("payouts").get(0).get("kind").asText()).isEqualTo("CARD");
        var line = back.json().get("lines").get(0);
        assertThat(line.get("terms").get("reason").asText()).isEqualTo("SIZE");
        assertThat(line.get("note").asText()).isEqualTo("trop grand");
        assertThat(teas()).isEqualTo(before + 2);

        var rest = returned(number, "--line", "1", "--write-off", "--refund", "cash");
        assertThat(rest.json().get("total").decimalValue()).isEqualByComparingTo("-4.50");
        assertThat(teas()).isEqualTo(before + 2);

        var again = returned(number, "--line", "1");
        assertThat(again.code()).isOne();
        assertThat(again.problem().get("error").asText()).isEqualTo("return-too-much");
        assertThat(again.err()).contains("already been returned");
    }

    @Test
    void returnsOnceForOneRequest() {
        var number = sold("--article", "TEAx3", "--tender", "card");

        var first = returned(number, "--line", "1:2", "--credit-note", "--request", "a-return");
        var repeated = returned(number, "--line", "1:2", "--credit-note", "--request", "a-return");
        var other = returned(number, "--line", "1:1", "--credit-note", "--request", "a-return");

        assertThat(first.json().get("creditNotes").size()).isEqualTo(1);
        assertThat(repeated.json().get("again").asBoolean()).isTrue();
        assertThat(repeated.json().get("number")).isEqualTo(first.json().get("number"));
        assertThat(other.problem().get("error").asText()).isEqualTo("request-used");
    }

    @Test
    void tellsTheCodeOfASinglePurposeVoucherGivenBack() {
        var bought = shop.run("sell", "--single-purpose-voucher", "20:5.5", "--tender", "card", "--json");
        var code = bought.json().get("vouchersSold").get(0).asText();
        var number = sold("--article", "TEA", "--tender", "voucher:" + code);

        var back = returned(number, "--line", "1", "--request", "a-covered-tea");

        assertThat(back.code()).as(back.err()).isZero();
        assertThat(back.json().get("creditNotes")).isEmpty();
        var given = back.json().get("vouchersSold").get(0).asText();
        var known = shop.run("voucher", "show", given, "--json").json();
        assertThat(known.get("balance").decimalValue()).isEqualByComparingTo("4.50");
        assertThat(shop.run("sales", "return", number, "--line", "1", "--request", "a-covered-tea")
                        .out())
                .as("also when it is asked for again")
                .contains("Voucher: " + given);
    }

    @Test
    void returnsOnceAlsoWhatIsReturnedWhole() {
        var number = sold("--article", "MUG", "--tender", "cash:12.00");

        var first = returned(number, "--line", "1", "--request", "a-mug");
        var repeated = returned(number, "--line", "1", "--request", "a-mug");

        assertThat(first.code()).as(first.err()).isZero();
        assertThat(repeated.json().get("number")).isEqualTo(first.json().get("number"));
    }

    @Test
    void exchangesOnOneTicket() {
        var number = sold("--article", "TEAx2", "--tender", "card");

        var dearer = shop.run(
                "sales", "exchange", number, "--line", "1:1", "--article", "MUG", "--tender", "cash:10.00", "--json");
        var cheaper = shop.run(
                "sales",
                "exchange",
                dearer.json().get("number").asText(),
                "--line",
                "2",
                "--article",
                "TEA",
                "--refund",
                "cash",
                "--json");

        assertThat(dearer.json().get("total").decimalValue()).isEqualByComparingTo("7.50");
        assertThat(dearer.json().get("change").decimalValue()).isEqualByComparingTo("2.50");
        assertThat(cheaper.json().get("total").decimalValue()).isEqualByComparingTo("-7.50");
        assertThat(cheaper.json().get("payouts").get(0).get("amount").decimalValue())
                .isEqualByComparingTo("7.50");
    }

    @Test
    void refundsWhatAVoucherPaidAsACreditNote() {
        var voucher = shop.run("sell", "--gift-voucher", "4.00", "--tender", "card", "--json")
                .json()
                .get("vouchersSold")
                .get(0)
                .asText();
        var number = sold("--article", "TEA", "--tender", "voucher:" + voucher, "--tender", "card");

        var back = returned(number, "--line", "1", "--refund", "card");

        assertThat(back.code()).as(back.err()).isZero();
        assertThat(back.json().get("payouts").findValuesAsText("kind")).containsExactlyInAnyOrder("CARD", "VOUCHER");
        assertThat(back.json().get("creditNotes").size()).isEqualTo(1);
    }

    @Test
    void refusesInWords() {
        var number = sold("--article", "TEA", "--tender", "card");

        assertThat(returned("A-999999", "--line", "1").problem().get("error").asText())
                .isEqualTo("no-sale");
        assertThat(returned(number, "--line", "7").err()).contains("no line 7");
        assertThat(returned(number, "--line", "first").err()).contains("not a line");
        assertThat(returned(number, "--line", "1", "--line", "1").err()).contains("twice");
        assertThat(returned(number, "--line", "1:0.5").err()).contains("whole pieces");
        assertThat(returned(number, "--line", "1:2").problem().get("error").asText())
                .isEqualTo("return-too-much");
        assertThat(returned(number, "--line", "1", "--reason", "moon").err()).contains("wrong-article");
        assertThat(returned(number, "--line", "1", "--refund", "gold").err()).contains("not a refund");
        assertThat(returned(number, "--line", "1", "--refund", "cash", "--credit-note")
                        .err())
                .contains("Only one refund");
        assertThat(returned(number, "--line", "1", "--refund", "cash:1.00")
                        .problem()
                        .get("error")
                        .asText())
                .isEqualTo("refund-missing");
        assertThat(shop.run("journal", "verify").code()).isZero();
    }

    @Test
    void returnsForAReasonOfTheShopsOwnAndAddsReasonsUp() throws IOException {
        var own = ReturnChoice.own("Got it twice");
        try (var open = OpenShop.open(shop.folder(), Clock.systemUTC())) {
            open.settings()
                    .put(
                            ReturnReasons.NOTE,
                            ReturnReasons.DEFAULT
                                    .with(own)
                                    .with(own, own.with(ReturnedGoods.WRITTEN_OFF))
                                    .text());
        }
        var number = sold("--article", "TEAx3", "--tender", "card");
        var before = teas();

        assertThat(returned(number, "--line", "1", "--restock", "--write-off")
                        .problem()
                        .get("error")
                        .asText())
                .isEqualTo("goods");
        assertThat(returned(number, "--line", "1", "--reason", "moon").err()).contains("wrong-article", "Got it twice");
        var back = returned(number, "--line", "1:1", "--reason", "got it twice");
        var terms = back.json().get("lines").get(0).get("terms");
        assertThat(terms.get("words").asText()).isEqualTo("Got it twice");
        assertThat(terms.get("goods").asText()).isEqualTo("WRITTEN_OFF");
        assertThat(teas()).isEqualTo(before);
        var restocked = returned(number, "--line", "1:1", "--reason", "Got it twice", "--restock");
        assertThat(restocked.code()).as(restocked.err()).isZero();
        assertThat(teas()).isEqualTo(before + 1);

        var report = shop.run("report", "returns", "--json").json().get("returns");
        assertThat(report)
                .filteredOn(row -> row.get("words").asText().equals("Got it twice"))
                .hasSize(2)
                .allSatisfy(row -> {
                    assertThat(row.get("lines").asInt()).isEqualTo(1);
                    assertThat(row.get("amount").decimalValue()).isEqualByComparingTo("4.50");
                });
        assertThat(shop.run("report", "returns").out()).contains("Got it twice (written off): 1 line");
        assertThat(shop.run("journal", "verify", "--json").json().get("sound").asBoolean())
                .isTrue();
    }

    @Test
    void theReceiptTellsForHowLongGoodsComeBack() throws IOException {
        try (var open = OpenShop.open(shop.folder(), Clock.systemUTC())) {
            open.settings().put(ReturnPeriod.NOTE, new ReturnPeriod(30).text());
        }
        var number = sold("--article", "TEA", "--tender", "card");
        var target = home.resolve("thirty-days.pdf");

        assertThat(shop.run("print", "receipt", number, "--to", target.toString())
                        .code())
                .isZero();

        try (var pdf = Loader.loadPDF(target.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("within 30 days, with this receipt");
        }
    }
}
