package org.comptoir.program.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people and scripts type that is not what they mean.
class OddArgumentsTest {

    @TempDir
    static Path home;

    private static CommandShop shop;

    @BeforeAll
    static void createAShop() throws IOException {
        shop = CommandShop.create(home);
    }

    private static String refusal(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.add("--json");
        var run = shop.run(all.toArray(String[]::new));
        assertThat(run.code()).as(run.out()).isNotZero();
        return run.problem().get("error").asText();
    }

    @Test
    void aFolderMayBeCalledAsACommandIs() {
        var run = CommandRun.of(Path.of("demo"), "sales", "list");

        assertThat(run.err()).contains("no shop").contains("demo");
    }

    @Test
    void aPathThatTheDatabaseCannotHaveIsRefusedInWords() {
        var run = CommandRun.found(home.resolve("a;b"), "--json");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.problem().get("error").asText()).isEqualTo("unavailable");
        assertThat(run.problem().get("message").asText()).contains("a;b");
        assertThat(shop.run("backup", home.resolve("c;d/shop.zip").toString(), "--json")
                        .problem()
                        .get("error")
                        .asText())
                .isEqualTo("unavailable");
    }

    @Test
    void noSegmentIsNotEverybody() {
        var file = home.resolve("everybody.csv").toString();

        assertThat(refusal("customers", "export", file, "--segment", "")).isEqualTo("usage");
        assertThat(refusal("print", "letters", "--segment", " ", "--to", file)).isEqualTo("usage");
        assertThat(Path.of(file)).doesNotExist();
    }

    @Test
    void noDrawerHoldsMillions() {
        shop.run("sell", "--article", "TEA", "--tender", "cash");

        assertThat(refusal("day", "close", "--counted", "99999999999999", "--reason", "x"))
                .isEqualTo("count-too-high");
    }

    @Test
    void noShopSoldBeforeThereWereTills() {
        assertThat(refusal("sales", "list", "--from", "-999999999-01-01")).isEqualTo("usage");
        assertThat(refusal("sales", "list", "--from", "+999999999-12-31")).isEqualTo("usage");
    }

    @Test
    void quantitiesAndPricesMayHaveACommaAndAreMoreThanNothing() {
        assertThat(refusal("sell", "--article", "TEAx0,333", "--tender", "cash"))
                .isEqualTo("pieces-not-whole");
        assertThat(refusal("sell", "--article", "TEAx-1", "--tender", "cash")).isEqualTo("quantity-not-positive");
        var sold = shop.run("sell", "--article", "RETx1,000@12,50", "--tender", "card", "--json");
        assertThat(sold.json().get("total").decimalValue()).isEqualByComparingTo("12.50");
    }

    @Test
    void aVoucherIsNamedOnce() {
        var code = shop.run("sell", "--gift-voucher", "10.00", "--tender", "card", "--json")
                .json()
                .get("vouchersSold")
                .get(0)
                .asText();

        assertThat(refusal(
                        "sell",
                        "--article",
                        "MUG",
                        "--tender",
                        "voucher:" + code,
                        "--tender",
                        "voucher:" + code.toLowerCase(Locale.ROOT)))
                .isEqualTo("voucher-twice");
    }

    @Test
    void aBarcodeThatWasMistypedIsTold() {
        assertThat(shop.run("sell", "--article", "4006381333938", "--tender", "cash")
                        .err())
                .contains("4006381333938", "mistyped");
        assertThat(shop.run("articles", "show", "4006381333931").err()).doesNotContain("mistyped");
    }

    @Test
    void aBarcodeWithAnotherCheckDigitIsTold() throws IOException {
        var file = Files.write(
                home.resolve("barcodes.csv"),
                List.of(
                        "code,name,price,tax,barcode",
                        "C1,Right,1.00,N,4006381333931",
                        "C2,Wrong,1.00,N,4006381333932"));

        var imported = shop.run("articles", "import", file.toString(), "--json");

        assertThat(imported.json().get("new").asInt()).isEqualTo(2);
        assertThat(imported.json().get("checkDigits")).singleElement().satisfies(wrong -> {
            assertThat(wrong.get("row").asInt()).isEqualTo(3);
            assertThat(wrong.get("barcode").asText()).isEqualTo("4006381333932");
        });
    }

    @Test
    void whatIsGivenAwayIsSoldForNothing() {
        var sold = shop.run("sell", "--article", "RET@0.00", "--tender", "cash", "--json");

        assertThat(sold.code()).as(sold.err()).isZero();
        assertThat(sold.json().get("total").decimalValue()).isEqualByComparingTo("0.00");
        assertThat(sold.json().get("tenders")).isEmpty();
    }

    @Test
    void aPinIsNoneThatEverybodyTriesFirst() {
        var run = TypedInput.line(
                "0000",
                () -> CommandRun.of(
                        home.resolve("weak"),
                        "init",
                        "--name",
                        "Chez Nous",
                        "--country",
                        "FR",
                        "--language",
                        "en",
                        "--pin-stdin",
                        "--json"));

        assertThat(run.problem().get("error").asText()).isEqualTo("no-pin");
    }
}
