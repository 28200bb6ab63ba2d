package org.comptoir.app.opening;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.comptoir.app.ui.ActionButton;
import org.comptoir.app.ui.Box;
import org.comptoir.app.ui.Words;
import org.comptoir.app.ui.field.FormField;
import org.comptoir.app.ui.notice.SaidBars;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The numbers of the last receipt and of the last Z report on paper.
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
                        new SaidBars(model.said(), texts.get("opening.dismiss")),
                        new FormField(texts.get("opening.restored.sale"), field(model.saleProperty())),
                        new FormField(texts.get("opening.restored.closing"), field(model.closingProperty())),
                        Words.small(texts.get("opening.restored.hint")).wrapped(),
                        Box.row(
                                8,
                                Box.spring(),
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
