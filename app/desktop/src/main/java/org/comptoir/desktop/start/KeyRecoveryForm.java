package org.comptoir.desktop.start;

import java.util.List;
import javafx.scene.control.PasswordField;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.shell.FileChoice;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.field.FormField;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;

/// The file of the key's recovery copy, and its passphrase.
final class KeyRecoveryForm extends OpeningCard {

    private static final List<String> ENDINGS = List.of("*.p12");

    KeyRecoveryForm(KeyRecoveryModel model, FileChoice files, Runnable quit) {
        var texts = model.texts();
        super(
                quit(texts, quit),
                ActionButton.accent(texts.get("opening.key.recover"))
                        .with(MaterialDesignK.KEY_VARIANT)
                        .onPress(model::recover),
                model.busyProperty());
        var file = new ChosenFileRow.Wording(
                texts.get("opening.key.choose"),
                texts.get("opening.key.none"),
                texts.get("opening.key.kinds"),
                ENDINGS);
        var secret = new PasswordField();
        secret.textProperty().bindBidirectional(model.passphraseProperty());
        ask(
                new MessageList(model.messages(), texts.language()),
                new ChosenFileRow(file, model.copyProperty(), files, model::choose),
                new FormField(texts.get("opening.key.passphrase"), secret));
    }
}
