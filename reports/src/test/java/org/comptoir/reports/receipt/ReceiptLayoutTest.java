package org.comptoir.reports.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.machine.PagePaper;
import org.comptoir.reports.Fixtures;
import org.comptoir.reports.engine.Pages;
import org.comptoir.reports.roll.RollPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReceiptLayoutTest {

    private final RollPdf pdf = new RollPdf();

    @ParameterizedTest
    @EnumSource
    void receiptAndVoucherCodesAreScannable(Language language) {
        assertThat(print(language, 0).codes(1)).containsExactly("T20260001237", "V7K2M9QXA4RTB0HJNC");
    }

    @Test
    void nothingIsCutFromTheLongestReceipt() {
        var text = print(Language.FRENCH, 0).text();
        assertThat(text)
                .contains(Fixtures.LONGEST_ARTICLE.split(" "))
                .contains("1 000 000,00 N", "53,82 N", "6,30 R", "1 000 060,12 €", "−5,98")
                .contains("833 378,18", "166 675,64", "Somme 833 384,15 166 675,97 1 000 060,12")
                .contains(
                        "3 lignes, 4 articles",
                        "dont remises 5,98 €",
                        "Vos points 640",
                        "avant 581, gagnés 59 soit 6,40 €")
                .contains("reste 0,00 € 20,00 €", "Échange ou avoir sous 30 jours", "original")
                .contains("Écharpe mérinos", "bleu nuit · 2 × 29,90", "0,35 kg × 18,00 €/kg")
                .contains("Client : Mme Mireille Dumas-Faucher", "7K2M-9QXA-4RTB-0HJN-C", "14/09/2026 16:42", "kQ7z");
    }

    @ParameterizedTest
    @EnumSource
    void tellsTheGuaranteeBelowTheArticlesItIsToldFor(Language language) {
        var guarantee = switch (language) {
            case ENGLISH -> "Legal guarantee of conformity: 2 years";
            case FRENCH -> "Garantie légale de conformité : 2 ans";
            case ITALIAN -> "Garanzia legale di conformità: 2 anni";
        };

        var rows = ReceiptLayout.of(Fixtures.receipt(language, 0)).rows();

        assertThat(rows.stream()
                        .filter(row -> row.toString().replace('\u00A0', ' ').contains(guarantee)))
                .hasSize(2);
        assertThat(print(language, 1).text()).containsSubsequence("Écharpe mérinos", guarantee, "Coffret", guarantee);
        assertThat(new Pages(pdf.onA4(ReceiptLayout.of(Fixtures.receipt(language, 0)))).text())
                .containsSubsequence("Écharpe mérinos", guarantee, "Coffret", guarantee);
    }

    @Test
    void tellsWhatWasReturnedAndWhatIsRefunded() {
        var exchange = new Pages(pdf.on80Millimetres(ReceiptLayout.of(Fixtures.exchange(Language.FRENCH))));

        assertThat(exchange.text())
                .containsSubsequence(
                        "Retour et échange",
                        "A-001591",
                        "sur le ticket A-001586 du 28/11/2026",
                        "Rendu",
                        "Lampe de table en grès, abat-jour lin",
                        "−64,00",
                        "teinte trop vive",
                        "La couleur ne va pas, remis en stock",
                        "Repris",
                        "Bougie parfumée, 220 g, cèdre",
                        "En votre faveur",
                        "40,60 €",
                        "1 article",
                        "−33,83",
                        "Vos points",
                        "avant 731, repris 41",
                        "Avoir",
                        "Valable jusqu’au 28/11/2027",
                        "Signature du client");
        assertThat(exchange.codes(1)).contains("V7K2M9QXA4RTB0HJNC", "TA0015919");
    }

    @Test
    void namesThePartsOfAnExchange() {
        var rows = ReceiptLayout.of(Fixtures.exchange(Language.ENGLISH)).rows().toString();
        assertThat(rows).contains("Return and exchange", "Taken instead", "In your favour", "Credit note");
    }

    @Test
    void tellsRoundingOnALineOfItsOwnAndWhatIsOwed() {
        var rounded = Fixtures.receipt(Language.ITALIAN, 0, Money.ofCents(-2), Money.of("45.00"));

        assertThat(new Pages(pdf.on80Millimetres(ReceiptLayout.of(rounded))).text())
                .containsSubsequence(
                        "1.000.060,12", "Arrotondamento −0,02", "Da pagare 1.000.060,10", "Debito sul conto 45,00");
        assertThat(print(Language.ITALIAN, 0).text()).doesNotContain("Arrotondamento", "Debito sul conto");
    }

    @Test
    void isAsWideAsThePaperAndAsLongAsItsContent() {
        var original = print(Language.ITALIAN, 0);
        var duplicate = print(Language.ITALIAN, 2);
        assertThat(original.count()).isEqualTo(1);
        assertThat(original.widthInPoints()).isBetween(225f, 228f);
        assertThat(original.heightInPoints()).isBetween(300f, 700f);
        assertThat(duplicate.heightInPoints()).isGreaterThan(original.heightInPoints());
        assertThat(duplicate.text()).contains("DUPLICATO 2", "duplicato 2");
        assertThat(original.text()).contains("DOCUMENTO NON FISCALE").doesNotContain("DUPLICATO");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void fitsOnNarrowPaperWithoutLosingAWordOrAnAmount(Language language) {
        var receipt = ReceiptLayout.of(Fixtures.receipt(language, 1));

        var narrow = new Pages(pdf.on(PagePaper.ROLL_58, receipt));

        assertThat(narrow.count()).isEqualTo(1);
        assertThat(narrow.widthInPoints()).isBetween(163f, 166f);
        assertThat(words(narrow))
                .containsExactlyInAnyOrderElementsOf(words(new Pages(pdf.on(PagePaper.ROLL_80, receipt))));
    }

    private static List<String> words(Pages pages) {
        return Arrays.stream(pages.text().split("\\s+"))
                .filter(word -> !word.isBlank())
                .toList();
    }

    private Pages print(Language language, int duplicate) {
        return new Pages(pdf.on80Millimetres(ReceiptLayout.of(Fixtures.receipt(language, duplicate))));
    }
}
