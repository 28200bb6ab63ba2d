package org.comptoir.desktop.settings;

import java.util.List;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.ui.choice.ChipChoice;
import org.comptoir.pos.sales.receipt.ReceiptChoice;
import org.comptoir.pos.text.Texts;

/// When receipts are printed, as chips over what the law asks.
final class ReceiptChoiceForm extends VBox {

    ReceiptChoiceForm(ReceiptChoiceModel model, Texts texts) {
        getStyleClass().add("gap-12");
        var chips = new VBox();
        model.choiceProperty()
                .subscribe(chosen -> chips.getChildren()
                        .setAll(ChipChoice.of(
                                List.of(ReceiptChoice.values()),
                                chosen,
                                choice -> texts.get("settings.receipts." + choice.word()),
                                model::choose)));
        var law = SettingsForms.hint("");
        law.textProperty().bind(model.lawProperty());
        getChildren()
                .addAll(
                        chips,
                        SettingsForms.hint(texts.get("settings.receipts.hint")),
                        law,
                        new MessageList(model.messages(), texts.language()));
    }
}
