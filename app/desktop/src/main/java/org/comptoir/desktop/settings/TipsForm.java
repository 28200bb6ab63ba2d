package org.comptoir.desktop.settings;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.pos.text.Texts;

/// Whether a tip is offered at the till, and the shares that are proposed.
final class TipsForm extends VBox {

    TipsForm(TipsModel model, Texts texts) {
        getStyleClass().add("gap-12");
        var taken = new CheckBox(texts.get("settings.tips.taken"));
        taken.selectedProperty().bindBidirectional(model.takenProperty());
        getChildren()
                .addAll(
                        SettingsForms.hint(texts.get("settings.tips.hint")),
                        taken,
                        SettingsForms.field(texts.get("settings.tips.shares"), model.sharesProperty())
                                .telling(model.messages().faultOf(TipsModel.TOPIC)),
                        new MessageList(model.messages(), texts.language()),
                        Layouts.flow(ActionButton.secondary(texts.get("settings.tips.save"))
                                .onPress(model::save)));
    }
}
