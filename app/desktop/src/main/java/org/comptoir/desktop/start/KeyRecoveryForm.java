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
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;

/// The file of the key's recovery copy, and its passphrase.
final class KeyRecoveryForm extends VBox {

    private static final List<String> ENDINGS = List.of("*.p12");

    private final KeyRecoveryModel model;
    private final FileChoice files;

    KeyRecoveryForm(KeyRecoveryModel model, FileChoice files, Runnable quit) {
        this.model = model;
        this.files = files;
        var texts = model.texts();
        getStyleClass().addAll("card", "pad-20", "gap-12", "key-recovery");
        var choose = ActionButton.secondary(texts.get("opening.key.choose"))
                .with(MaterialDesignF.FILE_KEY_OUTLINE)
                .onPress(this::choose);
        var chosen = TextLabel.body("").medium();
        model.copyProperty()
                .subscribe(file -> chosen.setText(
                        file == null ? texts.get("opening.key.none") : String.valueOf(file.getFileName())));
        var secret = new PasswordField();
        secret.textProperty().bindBidirectional(model.passphraseProperty());
        var recover = ActionButton.accent(texts.get("opening.key.recover"))
                .with(MaterialDesignK.KEY_VARIANT)
                .onPress(model::recover);
        recover.setDefaultButton(true);
        recover.disableProperty().bind(model.busyProperty());
        getChildren()
                .setAll(
                        new MessageList(model.messages(), texts.language()),
                        Layouts.row(12, choose, Layouts.growing(chosen)),
                        new FormField(texts.get("opening.key.passphrase"), secret),
                        Layouts.row(
                                8,
                                Layouts.spring(),
                                ActionButton.secondary(texts.get("opening.quit"))
                                        .with(MaterialDesignC.CLOSE)
                                        .onPress(quit),
                                recover));
    }

    private void choose() {
        var texts = model.texts();
        files.toOpen(getScene().getWindow(), texts.get("opening.key.choose"), texts.get("opening.key.kinds"), ENDINGS)
                .ifPresent(model::choose);
    }
}
