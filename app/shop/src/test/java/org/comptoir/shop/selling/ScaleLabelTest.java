package org.comptoir.shop.selling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.ArticleDraft;
import org.comptoir.pos.catalogue.article.SaveResult;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.scan.Ean;
import org.comptoir.pos.scan.LabelMeasure;
import org.comptoir.pos.scan.LabelPattern;
import org.comptoir.pos.scan.LabelPatterns;
import org.comptoir.pos.scan.ScaleLabel;
import org.comptoir.pos.scan.ScanReader;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.shop.open.ShopFixture;
import org.comptoir.shop.selling.LookupResult.FoundArticle;
import org.comptoir.shop.selling.LookupResult.FoundLabel;
import org.comptoir.shop.selling.LookupResult.NothingFound;
import org.comptoir.shop.selling.LookupResult.UnknownLabel;
import org.comptoir.shop.selling.RingUpResult.LabelPriceUnknown;
import org.comptoir.shop.selling.RingUpResult.PiecesNotWhole;
import org.comptoir.shop.selling.RingUpResult.PriceMissing;
import org.comptoir.shop.selling.RingUpResult.QuantityNotPositive;
import org.comptoir.shop.selling.RingUpResult.Refused;
import org.comptoir.shop.selling.RingUpResult.TooManyPackages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScaleLabelTest {

    @TempDir
    static Path folder;

    private static ShopFixture fixture;
    private static Register register;
    private static Article cheese;
    private static Article ham;
    private static Article bread;
    private static Article offcuts;

    @BeforeAll
    static void open() {
        fixture = ShopFixture.in(folder).open().withStock();
        register = fixture.shop().counter().register();
        cheese = saved("123", SoldBy.WEIGHT, Money.of("8.40"), "");
        ham = saved("HAM", SoldBy.WEIGHT, Money.of("39.90"), code("220004200000"));
        bread = saved("77", SoldBy.PIECE, null, "");
        offcuts = saved("00088", SoldBy.WEIGHT, null, "");
    }

    @AfterEach
    void resetPatterns() {
        keep(LabelPatterns.DEFAULT);
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    private static Article saved(String code, SoldBy soldBy, @Nullable Money price, String barcode) {
        var draft = ArticleDraft.of(code, code, TaxCode.of("N"), price).toBuilder()
                .soldBy(soldBy)
                .barcodes(barcode.isEmpty() ? List.of() : List.of(barcode))
                .build();
        return ((SaveResult.Saved) fixture.shop().counter().catalogue().save(fixture.owner(), draft)).article();
    }

    private static void keep(LabelPatterns patterns) {
        fixture.shop().settings().putAudited(fixture.owner(), LabelPatterns.NOTE, patterns.text());
    }

    private static String code(String twelveDigits) {
        return twelveDigits + Ean.checkDigit(twelveDigits);
    }

    private static LookupResult find(String twelveDigits) {
        return fixture.shop().counter().itemLookup().find(ScanReader.read(code(twelveDigits)));
    }

    private static ScaleLabel label(String twelveDigits) {
        return LabelPatterns.DEFAULT.read(code(twelveDigits)).orElseThrow();
    }

    private static BasketLine onlyLine(RingUpResult result) {
        assertThat(result.orThrow().lines()).hasSize(1);
        return result.orThrow().lines().getFirst();
    }

    @Test
    void findsTheArticleByTheNumberOnTheScaleOrByItsBarcodeWithoutMeasure() {
        assertThat(find("210012300350")).isEqualTo(new FoundLabel(cheese, label("210012300350")));
        assertThat(find("220004201596")).isEqualTo(new FoundLabel(ham, label("220004201596")));
        assertThat(find("210008800350")).isEqualTo(new FoundLabel(offcuts, label("210008800350")));
    }

    @Test
    void tellsALabelOfAnUnknownArticleFromAnUnknownCode() {
        assertThat(find("210099900350")).isEqualTo(new UnknownLabel(label("210099900350")));
        assertThat(find("250012300350")).isEqualTo(new NothingFound(code("250012300350")));
    }

    @Test
    void anArticleWithThisVeryBarcodeIsNoLabel() {
        var own = saved("OWN", SoldBy.PIECE, Money.euros(3), code("210012399999"));

        assertThat(find("210012399999")).isEqualTo(new FoundArticle(own));
    }

    @Test
    void followsTheShopsOwnPatternsAtOnce() {
        keep(new LabelPatterns(List.of(new LabelPattern(LabelMeasure.PRICE, "25.....{NNNDD}"))));

        assertThat(find("250012300350"))
                .isInstanceOfSatisfying(
                        FoundLabel.class,
                        found -> assertThat(found.label().price()).isEqualTo(Money.of("3.50")));
        assertThat(find("210012300350")).isEqualTo(new NothingFound(code("210012300350")));
    }

    @Test
    void sellsTheWeight() {
        var line = onlyLine(register.ringUp(Basket.EMPTY, cheese, label("210012300350"), Quantity.ONE));

        assertThat(line.quantity()).isEqualTo(Quantity.of("0.350"));
        assertThat(line.unitPrice()).isEqualTo(Money.of("8.40"));
    }

    @Test
    void sellsThePriceAsTheWeightThatCostsIt() {
        // 0.400 kg at 39.90 is 15.96; 15.95 is no multiple of a gram.
        var line = onlyLine(register.ringUp(Basket.EMPTY, ham, label("220004201596"), Quantity.ONE));

        assertThat(line.quantity()).isEqualTo(Quantity.of("0.400"));
        assertThat(line.unitPrice().times(line.quantity())).isEqualTo(Money.of("15.96"));

        var refused = register.ringUp(Basket.EMPTY, ham, label("220004201595"), Quantity.ONE);
        assertThat(refused).isEqualTo(new LabelPriceUnknown(ham, Money.of("15.95"), Money.of("39.90")));
        for (var language : Language.values()) {
            var formats =
                    new Formats(language, fixture.shop().settings().profile().zone());
            assertThat(new RingUpRefusalText(formats).of((Refused) refused))
                    .contains(formats.money(Money.of("15.95")), formats.money(Money.of("39.90")));
        }
    }

    @Test
    void sellsAPieceOrAnArticleWithoutPriceAtThePriceOfTheLabel() {
        var line = onlyLine(register.ringUp(Basket.EMPTY, bread, label("220007700420"), Quantity.ONE));

        assertThat(line.quantity()).isEqualTo(Quantity.ONE);
        assertThat(line.unitPrice()).isEqualTo(Money.of("4.20"));
    }

    @Test
    void asksForThePriceOfAWeightWithoutOne() {
        assertThat(register.ringUp(Basket.EMPTY, offcuts, label("210008800350"), Quantity.ONE))
                .isEqualTo(new PriceMissing(offcuts));
    }

    @Test
    void eachPackageIsALineOfItsOwn() {
        // 0.555 kg at 8.40 is 4.66 on each label; 1.11 kg would be 9.32, three of them 13.99 instead of 13.98.
        var basket = register.ringUp(Basket.EMPTY, cheese, label("210012300555"), Quantity.of(3))
                .orThrow();

        assertThat(basket.lines())
                .hasSize(3)
                .allSatisfy(line ->
                        assertThat(line.unitPrice().times(line.quantity())).isEqualTo(Money.of("4.66")));
    }

    @Test
    void refusesWhatNobodyPacks() {
        assertThat(register.ringUp(Basket.EMPTY, cheese, label("210012300000"), Quantity.ONE))
                .isEqualTo(new QuantityNotPositive(cheese));
        assertThat(register.ringUp(Basket.EMPTY, cheese, label("210012300350"), Quantity.of("0.5")))
                .isEqualTo(new PiecesNotWhole(cheese, Quantity.of("0.5")));
        assertThat(register.ringUp(Basket.EMPTY, cheese, label("210012300350"), Quantity.of(51)))
                .isEqualTo(new TooManyPackages(cheese, Register.MAX_PACKAGES));
        assertThat(register.ringUp(Basket.EMPTY, bread, label("210007700350"), Quantity.ONE))
                .isEqualTo(new PiecesNotWhole(bread, Quantity.of("0.350")));
    }
}
