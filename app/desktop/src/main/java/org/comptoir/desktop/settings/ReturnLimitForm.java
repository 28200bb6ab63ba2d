package org.comptoir.desktop.settings;

import javafx.scene.layout.VBox;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.pos.text.Texts;

/// The field for how much is taken back without a receipt.
final class ReturnLimitForm extends VBox {

    ReturnLimitForm(ReturnLimitModel model, Texts texts) {
        getStyleClass().add("gap-12");
        getChildren()
                .addAll(
                        SettingsForms.hint(texts.get("settings.returns.hint")),
                        SettingsForms.field(texts.get("settings.returns.most"), model.mostProperty())
                                .telling(model.messages().faultOf(ReturnLimitModel.TOPIC)),
                        new MessageList(model.messages(), texts.language()),
                        Layouts.flow(ActionButton.secondary(texts.get("settings.returns.save"))
                                .onPress(model::save)));
    }
}
