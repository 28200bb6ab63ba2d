package org.comptoir.reports.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.text.Language;
import org.comptoir.reports.Fixtures;
import org.comptoir.reports.cards.CardSheets;
import org.comptoir.reports.cards.CustomerCard;
import org.comptoir.reports.engine.Pages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VoucherSheetsTest {

    @ParameterizedTest
    @EnumSource
    void printsThreeToASheetWithScannableCodes(Language language) {
        var vouchers = new ArrayList<VoucherData>();
        for (var i = 0; i < 7; i++) {
            var code = "7K2M-9QXA-4RTB-0HJN-" + i;
            var recipient = i == 1 ? "Marie-Élisabeth de La Rochefoucauld-Montbazon et sa famille" : "";
            var barcode = "V" + code.replace("-", "");
            var dedication = VoucherDedication.NONE.to(recipient);
            vouchers.add(new VoucherData(Money.of("10000"), LocalDate.of(2027, 9, 14), code, barcode, dedication));
        }
        var bytes = new ByteArrayOutputStream();
        new VoucherSheets(Fixtures.SHOP, "Non remboursable.", language, VoucherLook.CLASSIC).write(vouchers, bytes);
        var pages = new Pages(bytes.toByteArray());
        assertThat(pages.count()).isEqualTo(3);
        assertThat(pages.codes(1)).containsExactly("V7K2M9QXA4RTB0HJN0", "V7K2M9QXA4RTB0HJN1", "V7K2M9QXA4RTB0HJN2");
        assertThat(pages.codes(3)).containsExactly("V7K2M9QXA4RTB0HJN6");
        assertThat(pages.text())
                .contains("Marie-Élisabeth de La Rochefoucauld-Montbazon et sa famille", "2027", "7 / 7")
                .contains("7K2M-9QXA-4RTB-0HJN-6", "Maison Lavigne", "Non remboursable.");
    }

    @ParameterizedTest
    @EnumSource
    void printsEachLookWithWhatTheGiverWrote(VoucherLook look) {
        var signed = new VoucherDedication("Anna", "Paul", "Pour ton anniversaire, choisis ce qui te fait envie.");
        var longest = new VoucherDedication(
                "Marie-Christine et Jean-Sébastien de La Rochefoucauld-Monta",
                "toute l’équipe de l’étude Le Gall-Kerouédan & associés, Sète",
                "Que votre nouvelle maison soit pleine de rires, d’amis et de bonnes choses à partager. "
                        + "Avec notre affection à tous les deux, et à bientôt chez nous au bord de la mer !");
        var bytes = new ByteArrayOutputStream();
        new VoucherSheets(Fixtures.SHOP, "Non remboursable.", Language.FRENCH, look)
                .write(
                        List.of(
                                voucher(1, "50", signed),
                                voucher(2, "1250", longest),
                                voucher(3, "20", VoucherDedication.NONE),
                                voucher(4, "30", new VoucherDedication("", "Paul", "À bientôt"))),
                        bytes);
        var pages = new Pages(bytes.toByteArray());

        assertThat(pages.count()).isEqualTo(2);
        assertThat(pages.codes(1)).containsExactly("V7K2M9QXA4RTB0HJN1", "V7K2M9QXA4RTB0HJN2", "V7K2M9QXA4RTB0HJN3");
        assertThat(pages.text())
                .contains("Anna", "offert par Paul", "Pour ton anniversaire, choisis ce qui te fait envie.")
                .contains(longest.recipient(), longest.giver(), "au bord de la mer")
                .contains("1 250,00 €", "Maison Lavigne", "14 septembre 2027", "Non remboursable.");
    }

    @ParameterizedTest
    @EnumSource
    void tellsForWhatASinglePurposeVoucherIs(VoucherLook look) {
        var reduced = new TaxRate(new TaxCode("R"), Percent.of("5.5"));
        var usual = voucher(1, "50", VoucherDedication.NONE);
        var voucher = new VoucherData(
                usual.amount(), usual.expires(), usual.code(), usual.barcode(), usual.dedication(), reduced);
        var bytes = new ByteArrayOutputStream();
        new VoucherSheets(Fixtures.SHOP, "Non remboursable.", Language.FRENCH, look).write(List.of(voucher), bytes);

        assertThat(new Pages(bytes.toByteArray()).text().replace('\u00A0', ' ').replace('\u202F', ' '))
                .contains("14 septembre 2027", "Pour des articles à 5,5 % de TVA");
    }

    private static VoucherData voucher(int number, String amount, VoucherDedication dedication) {
        return new VoucherData(
                Money.of(amount),
                LocalDate.of(2027, 9, 14),
                "7K2M-9QXA-4RTB-0HJN-" + number,
                "V7K2M9QXA4RTB0HJN" + number,
                dedication);
    }

    @ParameterizedTest
    @EnumSource
    void printsTenCardsToASheet(Language language) {
        var cards = new ArrayList<CustomerCard>();
        for (var i = 0; i < 11; i++) {
            cards.add(new CustomerCard("Élodie Durand-Lefèvre " + i, "C-" + (100 + i), "C" + (100 + i) + "X"));
        }
        var bytes = new ByteArrayOutputStream();
        new CardSheets(Fixtures.SHOP, language).write(cards, bytes);
        var pages = new Pages(bytes.toByteArray());
        assertThat(pages.count()).isEqualTo(2);
        assertThat(pages.code(1, 19, 13, 85, 54)).isEqualTo("C100X");
        assertThat(pages.code(1, 105, 229, 85, 54)).isEqualTo("C109X");
        assertThat(pages.text()).contains(List.of("Élodie Durand-Lefèvre 0", "C-110"));
    }
}
