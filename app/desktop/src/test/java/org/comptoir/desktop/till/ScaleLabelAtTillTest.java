package org.comptoir.desktop.till;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.desktop.office.TillTest;
import org.comptoir.pos.catalogue.article.ArticleDraft;
import org.comptoir.pos.catalogue.article.SaveResult;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.scan.ScanReader;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.junit.jupiter.api.Test;

class ScaleLabelAtTillTest extends TillTest {

    private TillController till() {
        var till = new TillController(context(Language.FRENCH, office::owner), office.shop(), () -> null);
        till.start();
        till.ticket().startNew();
        return till;
    }

    private static void comte() {
        var draft = ArticleDraft.of("123", "Comté", new TaxCode("R"), Money.of("24.90")).toBuilder()
                .soldBy(SoldBy.WEIGHT)
                .build();
        assertThat(office.shop().counter().catalogue().save(office.owner(), draft))
                .isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void sellsWhatTheScaleWeighed() {
        comte();
        var till = till();

        till.catalogue().scan(ScanReader.read("2100123003501"));
        till.catalogue().model().searchProperty().set("2*");
        till.catalogue().scan(ScanReader.read("2100123003501"));

        assertThat(till.ticket().basket().lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.quantity()).isEqualTo(Quantity.of("0.350")));
        assertThat(till.ticket().total()).isEqualTo(Money.of("26.16"));
    }

    @Test
    void saysWhichArticleALabelNeeds() {
        till().catalogue().scan(ScanReader.read("2100045009872"));

        var texts = Texts.of("sell", Language.FRENCH);
        assertThat(messages.only().happened()).contains("2100045009872");
        assertThat(messages.only().detail()).contains("45", "2100045000008");
        messages.press(texts.get("sell.scan.create"));
        assertThat(office.navigator().barcodes()).endsWith("2100045009872");
    }
}
