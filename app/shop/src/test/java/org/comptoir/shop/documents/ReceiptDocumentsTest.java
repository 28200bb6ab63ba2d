package org.comptoir.shop.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Discount;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.promotion.Goods;
import org.comptoir.pos.pricing.promotion.Offer;
import org.comptoir.pos.pricing.promotion.Promotion;
import org.comptoir.pos.pricing.promotion.Schedule;
import org.comptoir.pos.promotions.PromotionDraft;
import org.comptoir.pos.sales.CheckoutResult;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.TillId;
import org.comptoir.shop.open.ShopFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiptDocumentsTest {

    @TempDir
    Path folder;

    /// The longest name that a promotion may have.
    private static final String LONG = "Trois savons pour deux, et le panier en osier à moitié prix.";

    @Test
    void saysWhyAPriceIsReduced() throws IOException {
        try (var fixture = ShopFixture.in(folder.resolve("promoted"))
                .country("FR")
                .language(Language.FRENCH)
                .open()
                .withStock()) {
            var counter = fixture.shop().counter();
            assertThat(LONG).hasSize(Promotion.MAX_NAME);
            counter.promotions()
                    .save(
                            fixture.owner(),
                            new PromotionDraft(LONG, new Offer.TakeAndPay(Goods.ALL, 3, 2), Schedule.ALWAYS));
            var item = ArticleItem.of(
                    fixture.article("A1"),
                    fixture.shop().settings().taxRates().stream()
                            .filter(rate ->
                                    rate.code().equals(fixture.article("A1").taxCode()))
                            .findFirst()
                            .orElseThrow());
            var basket = Basket.EMPTY
                    .with(BasketLine.of(item, Quantity.of(3))
                            .with(new Discount.ShareOff(Percent.whole(10), "emballage abîmé")))
                    .withDiscount(new Discount.ShareOff(Percent.whole(5)));
            var total = basket.price(
                            counter.checkout().priceBook(fixture.shop().till().zone()))
                    .total();
            var result = counter.checkout()
                    .complete(basket, List.of(new Tender.Card(total)), fixture.owner(), UUID.randomUUID());

            var text = text(fixture, ((CheckoutResult.Completed) result).sale());

            assertThat(text.replaceAll("\\s+", " "))
                    .contains(LONG.substring(0, 20), "panier en osier à moitié prix.", "emballage abîmé");
            assertThat(text).contains("Part de la remise sur le ticket");
        }
    }

    private static String text(ShopFixture fixture, Sale sale) throws IOException {
        var pdf = new DocumentPrinter(fixture.shop(), "Comptoir").receiptPdf(sale, 0);
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private String receipt(String country, Language language) throws IOException {
        try (var fixture = ShopFixture.in(folder.resolve(country + language))
                .country(country)
                .language(language)
                .open()
                .withStock()) {
            fixture.sell("A1", 2, true);
            var sale = fixture.shop().counter().sales().last(TillId.FIRST).orElseThrow();
            return text(fixture, sale);
        }
    }

    @Test
    void tellsInItalyThatNoFiscalPrinterMadeIt() throws IOException {
        assertThat(receipt("IT", Language.ITALIAN)).contains("DOCUMENTO GESTIONALE - NON FISCALE", "2 articoli");
        assertThat(receipt("IT", Language.FRENCH)).contains("DOCUMENT NON FISCAL");
        assertThat(receipt("FR", Language.FRENCH)).doesNotContain("FISCAL");
    }
}
