package org.comptoir.desktop.start;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.FormField;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The numbers of the last printed receipt and the last printed Z report.
final class RestoreForm extends VBox {

    RestoreForm(RestoreModel model, Runnable quit) {
        var texts = model.texts();
        getStyleClass().addAll("card", "pad-20", "gap-12", "key-recovery");
        var confirm = ActionButton.accent(texts.get("opening.restored.confirm"))
                .with(MaterialDesignC.CHECK)
                .onPress(model::confirm);
        confirm.setDefaultButton(true);
        confirm.disableProperty().bind(model.busyProperty());
        getChildren()
                .setAll(
                        new MessageList(model.messages(), texts.language()),
                        new FormField(texts.get("opening.restored.sale"), field(model.saleProperty())),
                        new FormField(texts.get("opening.restored.closing"), field(model.closingProperty())),
                        TextLabel.small(texts.get("opening.restored.hint")).wrapped(),
                        Layouts.row(
                                8,
                                Layouts.spring(),
                                ActionButton.secondary(texts.get("opening.quit"))
                                        .with(MaterialDesignC.CLOSE)
                                        .onPress(quit),
                                confirm));
    }

    private static TextField field(StringProperty text) {
        var field = new TextField();
        field.textProperty().bindBidirectional(text);
        return field;
    }
}
