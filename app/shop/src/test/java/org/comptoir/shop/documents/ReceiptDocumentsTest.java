package org.comptoir.shop.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.TillId;
import org.comptoir.shop.open.ShopFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiptDocumentsTest {

    @TempDir
    Path folder;

    private String receipt(String country, Language language) throws IOException {
        try (var fixture = ShopFixture.in(folder.resolve(country + language))
                .country(country)
                .language(language)
                .open()
                .withStock()) {
            fixture.sell("A1", 2, true);
            var sale = fixture.shop().counter().sales().last(TillId.FIRST).orElseThrow();
            var pdf = new DocumentPrinter(fixture.shop(), "Comptoir").receiptPdf(sale, 0);
            try (var document = Loader.loadPDF(pdf)) {
                return new PDFTextStripper().getText(document);
            }
        }
    }

    @Test
    void tellsInItalyThatNoFiscalPrinterMadeIt() throws IOException {
        assertThat(receipt("IT", Language.ITALIAN)).contains("DOCUMENTO NON FISCALE", "2 articoli");
        assertThat(receipt("IT", Language.FRENCH)).contains("DOCUMENT NON FISCAL");
        assertThat(receipt("FR", Language.FRENCH)).doesNotContain("FISCAL");
    }
}
