package org.comptoir.program.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.comptoir.pos.sales.tender.PointsUse;
import org.comptoir.shop.open.OpenShop;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sales that were made, listed and attached.
class SalesListCommandsTest {

    @TempDir
    static Path home;

    private static CommandShop shop;

    @BeforeAll
    static void createAShop() throws IOException {
        shop = CommandShop.create(home);
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

    private static void points(PointsUse use) {
        try (var open = OpenShop.open(shop.folder(), Clock.systemUTC())) {
            open.settings().put(PointsUse.NOTE, use.name());
        }
    }
}
