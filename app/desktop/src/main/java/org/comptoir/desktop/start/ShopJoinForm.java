package org.comptoir.desktop.start;

import java.util.List;
import javafx.scene.control.PasswordField;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.shell.FileChoice;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.FormField;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The file of an invitation, its passphrase, and the name that this machine takes as a till.
final class ShopJoinForm extends OpeningCard {

    private static final List<String> ENDINGS = List.of("*.invitation", "*.*");

    ShopJoinForm(ShopJoinModel model, FileChoice files, Runnable back) {
        var texts = model.texts();
        super(
                ActionButton.secondary(texts.get("opening.join.back"))
                        .with(MaterialDesignA.ARROW_LEFT)
                        .onPress(back),
                ActionButton.accent(texts.get("opening.join.join"))
                        .with(MaterialDesignC.CASH_REGISTER)
                        .onPress(model::join),
                model.busyProperty());
        var file = new ChosenFileRow.Wording(
                texts.get("opening.join.choose"),
                texts.get("opening.join.none"),
                texts.get("opening.join.kinds"),
                ENDINGS);
        var secret = new PasswordField();
        secret.textProperty().bindBidirectional(model.passphraseProperty());
        ask(
                new MessageList(model.messages(), texts.language()),
                new ChosenFileRow(file, model.invitationProperty(), files, model::choose),
                new FormField(texts.get("opening.join.passphrase"), secret),
                new FormField(texts.get("opening.till.name"), FormField.text(model.nameProperty())),
                TextLabel.small(texts.get("opening.join.password")).muted().wrapped());
    }
}
