package org.comptoir.desktop.start;

import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.field.FormField;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The name for this machine's new till.
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
                        new MessageList(model.messages(), texts.language()),
                        new FormField(texts.get("opening.till.name"), name),
                        Layouts.row(
                                8,
                                Layouts.spring(),
                                ActionButton.secondary(texts.get("opening.quit"))
                                        .with(MaterialDesignC.CLOSE)
                                        .onPress(quit),
                                join));
    }
}
