package org.comptoir.program.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.comptoir.pos.sales.OfferedTenders;
import org.comptoir.pos.sales.tender.CashRounding;
import org.comptoir.pos.sales.tender.OwnTender;
import org.comptoir.pos.sales.tender.PointsUse;
import org.comptoir.pos.vouchers.VoucherTerm;
import org.comptoir.shop.open.OpenShop;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sales that are paid by several means.
class SellTendersTest {

    @TempDir
    static Path home;

    private static CommandShop shop;

    @BeforeAll
    static void createAShop() throws IOException {
        shop = CommandShop.create(home);
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
    void sellsAndSpendsAVoucherOfOneVatRate() {
        var sold = shop.run("sell", "--single-purpose-voucher", "20:5.5", "--tender", "card", "--json");
        assertThat(sold.code()).as(sold.err()).isZero();
        var code = sold.json().get("vouchersSold").get(0).asText();
        var known = shop.run("voucher", "show", code, "--json").json();
        assertThat(known.get("purpose").asText()).isEqualTo("single");
        assertThat(known.get("vat").get("code").asText()).isEqualTo("R");

        String[] spend = {
            "sell",
            "--article",
            "TEA",
            "--article",
            "MUG",
            "--tender",
            "voucher:" + code,
            "--tender",
            "card",
            "--request",
            "single-purpose",
            "--json"
        };
        var spent = shop.run(spend);
        assertThat(spent.json().get("total").decimalValue()).isEqualByComparingTo("12.00");
        assertThat(spent.json().get("tenders")).hasSize(1);
        assertThat(shop.run(spend).json().get("again").asBoolean()).isTrue();
        assertThat(shop.run("sales", "show", spent.json().get("number").asText())
                        .out())
                .contains("Single-purpose voucher, 5.5% VAT", "€15.50 left");

        var refused = shop.run("sell", "--article", "MUG", "--tender", "voucher:" + code, "--tender", "card", "--json");
        assertThat(refused.problem().get("error").asText()).isEqualTo("voucher-above-goods");
        assertThat(refused.problem().toString()).contains("goods with 5.5% VAT");
        var unknown = shop.run("sell", "--single-purpose-voucher", "20:7", "--tender", "card", "--json");
        assertThat(unknown.problem().get("error").asText()).isEqualTo("voucher-rate");
        assertThat(shop.run("voucher", "list", "--by-age").out()).contains("Single-purpose");
        assertThat(shop.run("journal", "verify", "--json").json().get("sound").asBoolean())
                .isTrue();
    }
}
