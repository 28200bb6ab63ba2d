package org.comptoir.shop.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.comptoir.customers.customer.Customer;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.CheckoutResult;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.vouchers.VoucherSeries;
import org.comptoir.shop.open.ShopFixture;
import org.comptoir.shop.open.TrainingShop;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each kind of paper of a training says that it is one, and none of the real shop does.
class TrainingPaperTest {

    private static final Path PICTURES = Path.of("target", "pictures");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"FRENCH,MODE ÉCOLE", "ITALIAN,MODALITÀ FORMAZIONE", "ENGLISH,TRAINING"})
    void isMarked(Language language, String mark) throws IOException {
        try (var fixture = ShopFixture.in(folder.resolve("shop"))
                .language(language)
                .country(language == Language.ITALIAN ? "IT" : "FR")
                .open()
                .withStock()) {
            var shop = fixture.shop();
            var by = fixture.owner();
            fixture.sell("A1", 1, true);
            var real = new DocumentPrinter(shop, "Comptoir");
            assertThat(text(real.receiptPdf(
                            shop.counter().sales().last(shop.till().id()).orElseThrow(), 0)))
                    .doesNotContain(mark);
            assertThat(text(real.readingPdf(shop.counter().dayEnd().openDay(by), by.name())))
                    .doesNotContain(mark);

            try (var training = new TrainingShop(shop).begin(by)) {
                training.start();
                var counter = training.counter();
                counter.catalogue().refresh();
                var basket = counter.register()
                        .ringUp(Basket.EMPTY, counter.catalogue().byCode("A1").orElseThrow(), Quantity.ONE)
                        .orThrow();
                var total = basket.price(
                                counter.checkout().priceBook(training.till().zone()))
                        .total();
                var sale = ((CheckoutResult.Completed) counter.checkout()
                                .complete(basket, List.of(new Tender.Cash(total)), by, UUID.randomUUID()))
                        .sale();
                var papers = new DocumentPrinter(training, "Comptoir");
                var vouchers =
                        counter.vouchers().issueSeries(by, VoucherSeries.ofBearers("Test", 4, Money.euros(10), null));

                marked(language + "-receipt", mark, papers.receiptPdf(sale, 0));
                marked(language + "-gift", mark, papers.giftReceiptPdf(sale));
                marked(
                        language + "-reading",
                        mark,
                        papers.readingPdf(counter.dayEnd().openDay(by), by.name()));
                marked(language + "-vouchers", mark, bytes(out -> papers.vouchers(vouchers, out)));
                var customers = new ArrayList<Customer>();
                training.customerFile().customers().forEachBatch(customers::addAll);
                marked(
                        language + "-cards",
                        mark,
                        bytes(out -> papers.customers().cards(customers, out)));
            }
        }
    }

    private static byte[] bytes(Consumer<OutputStream> writing) {
        var out = new ByteArrayOutputStream();
        writing.accept(out);
        return out.toByteArray();
    }

    /// On each page.
    private static void marked(String name, String mark, byte[] pdf) throws IOException {
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve("training-" + name + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                // a letter of the mark may lie on the same letter of the paper
                stripper.setSuppressDuplicateOverlappingText(false);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(closed(stripper.getText(document)))
                        .as(name + " page " + page)
                        .contains(closed(mark));
            }
        }
    }

    /// Words across a page are read letter by letter.
    private static String closed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
