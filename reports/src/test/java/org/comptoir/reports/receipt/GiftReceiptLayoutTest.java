package org.comptoir.reports.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.text.Language;
import org.comptoir.reports.Fixtures;
import org.comptoir.reports.engine.Pages;
import org.comptoir.reports.receipt.GiftReceiptData.Gift;
import org.comptoir.reports.roll.RollPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GiftReceiptLayoutTest {

    private static GiftReceiptData data(Language language) {
        var receipt = Fixtures.receipt(language, 0);
        return new GiftReceiptData(
                receipt.shop(),
                receipt.header(),
                receipt.footer(),
                receipt.conditions(),
                language,
                receipt.zone(),
                receipt.number(),
                receipt.soldAt(),
                List.of(
                        new Gift(Fixtures.LONGEST_ARTICLE, Quantity.of(2), false),
                        new Gift("Tomme", Quantity.of("0.350"), true)),
                receipt.code(),
                receipt.program());
    }

    private static Pages print(Language language) {
        return new Pages(new RollPdf().on80Millimetres(GiftReceiptLayout.of(data(language))));
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhatWasBoughtAndNoAmount(Language language) {
        var page = print(language);

        assertThat(page.text())
                .contains(Fixtures.LONGEST_ARTICLE.split(" "))
                .contains("2 ×", "Tomme", "kg")
                .doesNotContain("€");
        assertThat(page.codes(1)).containsExactly(data(language).code());
        assertThat(page.count()).isEqualTo(1);
    }

    @Test
    void tellsHowToExchange() {
        assertThat(print(Language.FRENCH).text())
                .contains("Ticket cadeau", "14/09/2026", "Pour échanger un article", "Échange ou avoir sous 30 jours")
                .doesNotContain("16:42");
    }
}
