package org.comptoir.reports.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import org.comptoir.pos.invoicing.Invoice;
import org.comptoir.pos.invoicing.SupplyKind;
import org.comptoir.pos.text.Language;
import org.comptoir.reports.Fixtures;
import org.comptoir.reports.engine.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvoicePrinterTest {

    private static Pages pages(Invoice invoice, int duplicate) {
        var bytes = new ByteArrayOutputStream();
        new InvoicePrinter().write(InvoiceSamples.data(invoice, duplicate), bytes);
        return new Pages(bytes.toByteArray());
    }

    private static String text(Invoice invoice, int duplicate) {
        return plain(pages(invoice, duplicate).text());
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }

    @Test
    void saysWhatTheLawWantsSaid() {
        var text = text(InvoiceSamples.french(Language.FRENCH), 0);

        assertThat(text)
                .contains("Facture", "N° F-A-000417", "28 novembre 2026", "27 novembre 2026")
                .contains("FR19812345676", "812345676", "HÔTEL DU GRAND CHAIS SAS", "34200 SÈTE")
                .contains("Bougie parfumée, 220 g, figuier", "cire de soja, coton, 45 h", "19,50", "−10 %", "421,20")
                .contains("Déjà payé −400,00 €", "Net à payer", "À payer avant le 28 décembre 2026")
                .contains("IBAN FR14 2004 1010 0505 0001 3M02 606", "BIC PSSTFRPPMON")
                .contains("Échéance à 30 jours, sans escompte", "indemnité forfaitaire de recouvrement de 40 €")
                .contains(
                        "Livraison de biens, remis au magasin : 12 quai des Moulins, 34200 Sète.",
                        "SIREN ou SIRET 90817263800011",
                        "FR65908172638",
                        "SARL au capital de 8 000 €",
                        "Page 1 sur 1")
                .doesNotContain("DUPLICATA", "À reporter");
    }

    @Test
    void hasACodeThatBanksRead() {
        assertThat(pages(InvoiceSamples.french(Language.FRENCH), 0).codes(1))
                .singleElement()
                .asString()
                .startsWith("BCD\n002\n1\nSCT\nPSSTFRPPMON\nMaison Lavandier\nFR1420041010050500013M02606\nEUR")
                .endsWith("F-A-000417");
        var paid = pages(InvoiceSamples.paid(), 0);
        assertThatThrownBy(() -> paid.codes(1)).isInstanceOf(AssertionError.class);
    }

    @Test
    void saysHowItWasPaid() {
        assertThat(text(InvoiceSamples.paid(), 0))
                .contains("Acquittée le 27 novembre 2026 : Espèces", "Net à payer 0,00 €", "Pas d’escompte")
                .doesNotContain("Échéance", "IBAN");
    }

    @Test
    void saysWhichInvoiceACreditNoteCorrects() {
        assertThat(text(InvoiceSamples.creditNote(), 0))
                .contains("Avoir", "Rectifie la facture", "F-A-000400", "Net à votre crédit", "Remboursé le")
                .doesNotContain("En cas de retard");
    }

    @Test
    void saysInItalyThatTheFileIsTheInvoice() {
        assertThat(text(InvoiceSamples.italian(), 1))
                .contains("Fattura", "COPIA 1", "Copia di cortesia", "Codice destinatario", "ABC1234", "−15%")
                .contains("Totale da pagare", "40 € per il recupero", "capitale sociale 10.000,00 €")
                .contains("operazioni senza IVA, natura N4", "Imposta di bollo di 2,00 €");
    }

    @Test
    void saysWhatTheShopSuppliesAndWhenItsVatIsDue() {
        assertThat(text(InvoiceSamples.supplied(SupplyKind.SERVICES, false), 0))
                .contains("Prestation de services. TVA exigible à l’encaissement.")
                .doesNotContain("remis au magasin", "débits");
        assertThat(text(InvoiceSamples.supplied(SupplyKind.SERVICES, true), 0))
                .contains("Prestation de services. Option pour le paiement de la taxe d’après les débits.")
                .doesNotContain("exigible à");
        assertThat(text(InvoiceSamples.supplied(SupplyKind.GOODS_AND_SERVICES, true), 0))
                .contains(
                        "remis au magasin : 12 quai des Moulins, 34200 Sète, et prestation de services. TVA exigible à la"
                                + " livraison. Option pour le paiement de la taxe d’après les débits.");
        assertThat(text(InvoiceSamples.supplied(SupplyKind.GOODS_AND_SERVICES, false), 0))
                .contains("TVA exigible à la livraison des biens et à l’encaissement des services.");
    }

    @Test
    void saysThatItIsACopy() {
        assertThat(text(InvoiceSamples.french(Language.FRENCH), 3)).contains("DUPLICATA 3");
    }

    @ParameterizedTest
    @EnumSource
    void carriesItsSumFromPageToPage(Language language) {
        var pages = pages(InvoiceSamples.longest(language, 40), 0);
        var text = plain(pages.text());

        assertThat(pages.count()).isBetween(3, 6);
        assertThat(text).contains("REF-1039", Fixtures.LONGEST_ARTICLE.substring(0, 30), "C. com., L624-16");
        if (language == Language.FRENCH) {
            assertThat(text).contains("À reporter", "Report", "Page 1 sur " + pages.count());
            assertThat(count(text, "À reporter")).isEqualTo(pages.count() - 1);
            assertThat(count(text, "Net à payer")).isEqualTo(1);
        }
    }

    /// Whatever the page is filled with, the sums have two lines before them and how to pay behind them.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8, 9, 10, 11, 12, 13, 14, 15})
    void neverLeavesItsSumsAlone(int lines) {
        var bytes = new ByteArrayOutputStream();
        new InvoicePrinter().write(InvoiceSamples.data(InvoiceSamples.longest(Language.FRENCH, lines), 0), bytes);
        var pages = new Pages(bytes.toByteArray());
        var last = plain(pages.text(pages.count(), pages.count()));

        assertThat(last).contains("Net à payer", "IBAN", "REF-" + (1000 + lines - 1));
        if (lines > 1) {
            assertThat(last).contains("REF-" + (1000 + lines - 2));
        }
    }

    private static int count(String text, String word) {
        return text.split(word, -1).length - 1;
    }
}
