package org.comptoir.shop.selling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.ArticleDraft;
import org.comptoir.pos.catalogue.article.SaveResult;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.pricing.Pricing;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.vouchers.VoucherIssue;
import org.comptoir.shop.open.ShopFixture;
import org.comptoir.shop.selling.RingUpResult.FaceNotPositive;
import org.comptoir.shop.selling.RingUpResult.FaceTooHigh;
import org.comptoir.shop.selling.RingUpResult.PiecesNotWhole;
import org.comptoir.shop.selling.RingUpResult.PriceMissing;
import org.comptoir.shop.selling.RingUpResult.PriceTooHigh;
import org.comptoir.shop.selling.RingUpResult.QuantityNotPositive;
import org.comptoir.shop.selling.RingUpResult.RungUp;
import org.comptoir.shop.selling.RingUpResult.TaxRateMissing;
import org.comptoir.shop.selling.RingUpResult.Withdrawn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegisterTest {

    @TempDir
    static Path folder;

    private static ShopFixture fixture;
    private static Register register;
    private static Article soap;
    private static Article honey;
    private static Article cheese;
    private static Article alteration;

    @BeforeAll
    static void open() {
        fixture = ShopFixture.in(folder).open().withStock();
        register = fixture.shop().counter().register();
        soap = fixture.article("A1");
        honey = fixture.article("A4");
        cheese = saved(soldBy(SoldBy.WEIGHT, "CHEESE", Money.of("31.20")));
        alteration = saved(soldBy(SoldBy.PIECE, "ALTERATION", null));
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    private static ArticleDraft soldBy(SoldBy soldBy, String code, @Nullable Money price) {
        return ArticleDraft.of(code, code, TaxCode.of("N"), price).toBuilder()
                .soldBy(soldBy)
                .build();
    }

    private static Article saved(ArticleDraft draft) {
        return ((SaveResult.Saved) fixture.shop().counter().catalogue().save(fixture.owner(), draft)).article();
    }

    @Test
    void addsALineAtTheListPriceWithTheRateOfItsCode() {
        var basket = register.ringUp(Basket.EMPTY, honey, Quantity.of(2)).orThrow();

        var line = basket.lines().getFirst();
        assertThat(line.unitPrice()).isEqualTo(honey.price());
        assertThat(line.item())
                .isInstanceOfSatisfying(
                        ArticleItem.class, item -> assertThat(item.tax().rate()).isEqualTo(Percent.of("5.5")));
    }

    @Test
    void tellsWhichLineItAddedOrCountedUp() {
        var first = register.ringUp(Basket.EMPTY, soap, Quantity.ONE).orThrow();
        var second = register.ringUp(first, honey, Quantity.ONE);
        var third = register.ringUp(second.orThrow(), soap, Quantity.ONE);

        assertThat(second)
                .isInstanceOfSatisfying(
                        RungUp.class, rungUp -> assertThat(rungUp.line()).isOne());
        assertThat(third).isInstanceOfSatisfying(RungUp.class, rungUp -> {
            assertThat(rungUp.line()).isZero();
            assertThat(rungUp.basket().lines().getFirst().quantity()).isEqualTo(Quantity.of(2));
        });
    }

    @Test
    void refusesWhatTheShopNoLongerSells() {
        var withdrawn = saved(ArticleDraft.of("OLD", "Old", TaxCode.of("N"), Money.euros(1)).toBuilder()
                .active(false)
                .build());

        assertThat(register.ringUp(Basket.EMPTY, withdrawn, Quantity.ONE)).isEqualTo(new Withdrawn(withdrawn));
    }

    @Test
    void refusesPartsOfAPieceAndTakesAnyWeight() {
        var half = Quantity.of("0.5");

        assertThat(register.ringUp(Basket.EMPTY, soap, half)).isEqualTo(new PiecesNotWhole(soap, half));
        assertThat(register.ringUp(Basket.EMPTY, soap, Quantity.ZERO)).isEqualTo(new QuantityNotPositive(soap));
        assertThat(register.ringUp(Basket.EMPTY, cheese, half)).isInstanceOf(RungUp.class);
    }

    @Test
    void asksForThePriceWhereTheListHasNone() {
        assertThat(register.ringUp(Basket.EMPTY, alteration, Quantity.ONE)).isEqualTo(new PriceMissing(alteration));

        var basket = register.ringUp(Basket.EMPTY, alteration, Quantity.ONE, Money.of("12.50"))
                .orThrow();
        assertThat(basket.lines().getFirst().unitPrice()).isEqualTo(Money.of("12.50"));
    }

    @Test
    void putsATypedPriceOnALineOfItsOwn() {
        var listed = register.ringUp(Basket.EMPTY, soap, Quantity.ONE).orThrow();

        var both = register.ringUp(listed, soap, Quantity.ONE, Money.euros(1)).orThrow();

        assertThat(both.lines()).extracting(BasketLine::unitPrice).containsExactly(soap.price(), Money.euros(1));
    }

    @Test
    void refusesAmountsThatAreMistakes() {
        var tooHigh = new PriceTooHigh(Pricing.MAX_PRICE);

        assertThat(register.ringUp(Basket.EMPTY, soap, Quantity.of(100_001))).isEqualTo(tooHigh);
        assertThat(register.ringUp(Basket.EMPTY, soap, Quantity.ONE, Money.of("1000000.01")))
                .isEqualTo(tooHigh);
    }

    @Test
    void needsARateForTheVatCode() {
        var rate = new TaxCode("X");
        var article = new Article(
                soap.id(),
                soap.code(),
                soap.name(),
                soap.variant(),
                null,
                rate,
                soap.price(),
                soap.soldBy(),
                false,
                "",
                null,
                "",
                null,
                null,
                null,
                true,
                List.of(),
                1);

        assertThat(register.ringUp(Basket.EMPTY, article, Quantity.ONE)).isEqualTo(new TaxRateMissing(article));
    }

    @Test
    void sellsAGiftVoucherInTheShopsWordsForTheShopsTerm() {
        var basket = register.giftVoucher(Basket.EMPTY, Money.euros(25)).orThrow();

        assertThat(basket.vouchers())
                .containsExactly(new VoucherItem("Bon cadeau", Money.euros(25), LocalDate.of(2027, 9, 12)));
    }

    @Test
    void refusesAGiftVoucherOfNothingOrOfTooMuch() {
        assertThat(register.giftVoucher(Basket.EMPTY, Money.ZERO)).isEqualTo(new FaceNotPositive());
        assertThat(register.giftVoucher(Basket.EMPTY, Money.of("10000.01")))
                .isEqualTo(new FaceTooHigh(VoucherIssue.MAX_VALUE));
    }

    @Test
    void stopsAProgramThatRingsUpWhatItMayNot() {
        var refused = register.ringUp(Basket.EMPTY, alteration, Quantity.ONE);

        assertThatIllegalStateException().isThrownBy(refused::orThrow);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysEachRefusalInEachLanguage(Language language) {
        var texts = new RingUpRefusalText(new Formats(language, ZoneId.of("Europe/Paris")));
        var half = Quantity.of("0.5");

        assertThat(List.of(
                        new PriceMissing(soap),
                        new Withdrawn(soap),
                        new TaxRateMissing(soap),
                        new PiecesNotWhole(soap, half),
                        new QuantityNotPositive(soap)))
                .allSatisfy(refused -> assertThat(texts.of(refused)).contains(soap.displayName()));
        assertThat(texts.of(new PriceTooHigh(Pricing.MAX_PRICE))).contains("€");
        assertThat(texts.of(new FaceTooHigh(VoucherIssue.MAX_VALUE))).contains("€");
        assertThat(texts.of(new FaceNotPositive())).contains("25");
    }
}
