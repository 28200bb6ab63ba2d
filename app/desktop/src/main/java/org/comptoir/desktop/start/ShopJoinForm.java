package org.comptoir.desktop.start;

import java.util.List;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.shell.FileChoice;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.FormField;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// The file of an invitation, its passphrase, and the name that this machine takes as a till.
final class ShopJoinForm extends VBox {

    private static final List<String> ENDINGS = List.of("*.invitation", "*.*");

    private final ShopJoinModel model;
    private final FileChoice files;

    ShopJoinForm(ShopJoinModel model, FileChoice files, Runnable back) {
        this.model = model;
        this.files = files;
        var texts = model.texts();
        getStyleClass().addAll("card", "pad-20", "gap-12", "key-recovery");
        var choose = ActionButton.secondary(texts.get("opening.join.choose"))
                .with(MaterialDesignF.FILE_KEY_OUTLINE)
                .onPress(this::choose);
        var chosen = TextLabel.body("").medium();
        model.invitationProperty()
                .subscribe(file -> chosen.setText(
                        file == null ? texts.get("opening.join.none") : String.valueOf(file.getFileName())));
        var secret = new PasswordField();
        secret.textProperty().bindBidirectional(model.passphraseProperty());
        var join = ActionButton.accent(texts.get("opening.join.join"))
                .with(MaterialDesignC.CASH_REGISTER)
                .onPress(model::join);
        join.setDefaultButton(true);
        join.disableProperty().bind(model.busyProperty());
        getChildren()
                .setAll(
                        new MessageList(model.messages(), texts.language()),
                        Layouts.row(12, choose, Layouts.growing(chosen)),
                        new FormField(texts.get("opening.join.passphrase"), secret),
                        new FormField(texts.get("opening.till.name"), FormField.text(model.nameProperty())),
                        TextLabel.small(texts.get("opening.join.password"))
                                .muted()
                                .wrapped(),
                        Layouts.row(
                                8,
                                Layouts.spring(),
                                ActionButton.secondary(texts.get("opening.join.back"))
                                        .with(MaterialDesignA.ARROW_LEFT)
                                        .onPress(back),
                                join));
    }

    private void choose() {
        var texts = model.texts();
        files.toOpen(getScene().getWindow(), texts.get("opening.join.choose"), texts.get("opening.join.kinds"), ENDINGS)
                .ifPresent(model::choose);
    }
}
