package org.comptoir.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.desktop.office.TillTest;
import org.comptoir.pos.sales.receipt.ReceiptChoice;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.Test;

class ReceiptChoiceModelTest extends TillTest {

    @Test
    void tellsTheLawAndKeepsTheChoice() {
        var settings = office.shop().settings();
        var model = new ReceiptChoiceModel(context(Language.ENGLISH, office::owner), settings);
        model.load();
        assertThat(model.choiceProperty().get()).isEqualTo(ReceiptChoice.ASK);
        assertThat(model.lawProperty().get()).contains("1 August 2023");

        model.choose(ReceiptChoice.ALWAYS);

        assertThat(ReceiptChoice.of(settings::get, "FR")).isEqualTo(ReceiptChoice.ALWAYS);
        assertThat(office.shop().counter().receiptPolicy().choice()).isEqualTo(ReceiptChoice.ALWAYS);
        model.choose(ReceiptChoice.ASK);
    }
}
