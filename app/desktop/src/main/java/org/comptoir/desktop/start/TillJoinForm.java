package org.comptoir.desktop.start;

import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.field.FormField;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The name for this machine's new till.
final class TillJoinForm extends OpeningCard {

    TillJoinForm(TillJoinModel model, Runnable quit) {
        var texts = model.texts();
        super(
                quit(texts, quit),
                ActionButton.accent(texts.get("opening.till.join"))
                        .with(MaterialDesignC.CASH_REGISTER)
                        .onPress(model::join),
                model.busyProperty());
        ask(
                new MessageList(model.messages(), texts.language()),
                new FormField(texts.get("opening.till.name"), FormField.text(model.nameProperty())));
    }
}
