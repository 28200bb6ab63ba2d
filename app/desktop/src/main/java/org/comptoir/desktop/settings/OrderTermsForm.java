package org.comptoir.desktop.settings;

import javafx.scene.layout.VBox;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.field.FieldRow;
import org.comptoir.pos.text.Texts;

/// The fields for how long quotes hold and goods are put aside.
final class OrderTermsForm extends VBox {

    OrderTermsForm(OrderTermsModel model, Texts texts) {
        getStyleClass().add("gap-12");
        getChildren()
                .addAll(
                        SettingsForms.hint(texts.get("settings.orders.hint")),
                        new FieldRow(
                                SettingsForms.field(texts.get("settings.orders.quote"), model.quoteDaysProperty())
                                        .telling(model.messages().faultOf(OrderTermsModel.QUOTE_FIELD)),
                                SettingsForms.field(texts.get("settings.orders.aside"), model.putAsideDaysProperty())
                                        .telling(model.messages().faultOf(OrderTermsModel.PUT_ASIDE_FIELD))),
                        new MessageList(model.messages(), texts.language()),
                        Layouts.flow(ActionButton.secondary(texts.get("settings.orders.save"))
                                .onPress(model::save)));
    }
}
