package org.comptoir.app.opening;

import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.comptoir.app.ui.ActionButton;
import org.comptoir.app.ui.Box;
import org.comptoir.app.ui.field.FormField;
import org.comptoir.app.ui.notice.SaidBars;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The name under which this machine becomes a till.
final class TillJoinForm extends VBox {

    TillJoinForm(TillJoinModel model, Runnable quit) {
        var texts = model.texts();
        getStyleClass().addAll("card", "pad-20", "gap-12", "key-recovery");
        var name = new TextField();
        name.textProperty().bindBidirectional(model.nameProperty());
        var join = ActionButton.accent(texts.get("opening.till.join"))
                .with(MaterialDesignC.CASH_REGISTER)
                .onPress(model::join);
        join.setDefaultButton(true);
        join.disableProperty().bind(model.busyProperty());
        getChildren()
                .setAll(
                        new SaidBars(model.said(), texts.get("opening.dismiss")),
                        new FormField(texts.get("opening.till.name"), name),
                        Box.row(
                                8,
                                Box.spring(),
                                ActionButton.secondary(texts.get("opening.quit"))
                                        .with(MaterialDesignC.CLOSE)
                                        .onPress(quit),
                                join));
    }
}
