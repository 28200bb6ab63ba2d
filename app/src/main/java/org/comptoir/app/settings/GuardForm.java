package org.comptoir.app.settings;

import javafx.beans.property.StringProperty;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.comptoir.app.files.FileChoice;
import org.comptoir.app.ui.ActionButton;
import org.comptoir.app.ui.Box;
import org.comptoir.app.ui.Words;
import org.comptoir.app.ui.field.FormField;
import org.comptoir.app.ui.notice.SaidBars;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// How the journal's key is protected now, the three ways there are, and the second place of the journal's heads.
final class GuardForm extends VBox {

    private final GuardModel model;
    private final Texts texts;

    GuardForm(GuardModel model, Texts texts, FileChoice files) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("gap-12");
        var choices = Box.row(
                8,
                ActionButton.secondary(texts.get("settings.protect.system")).onPress(model::protectBySystem),
                ActionButton.secondary(texts.get("settings.protect.passphrase")).onPress(model::askPassphrase),
                ActionButton.quiet(texts.get("settings.protect.file")).onPress(model::protectByFile));
        var fields = new VBox(passphrase());
        model.askingProperty().subscribe(asking -> {
            fields.setVisible(asking);
            fields.setManaged(asking);
        });
        getChildren()
                .setAll(
                        Words.body("").medium().showing(model.keyProperty()),
                        Words.body("").wrapped().showing(model.protectionProperty()),
                        new SaidBars(model.said(), texts.get("settings.dismiss")),
                        choices,
                        Forms.hint(texts.get("settings.protect.hint")),
                        fields,
                        Words.body("").wrapped().showing(model.placeProperty()),
                        Forms.hint(texts.get("settings.place.hint")),
                        Box.row(8, place(files)));
    }

    private VBox passphrase() {
        var box = new VBox(
                Forms.beside(
                        new FormField(texts.get("settings.key.passphrase"), secret(model.passphraseProperty())),
                        new FormField(texts.get("settings.key.again"), secret(model.againProperty()))),
                Box.row(
                        8,
                        ActionButton.accent(texts.get("settings.protect.passphrase.save"))
                                .onPress(model::protectByPassphrase),
                        ActionButton.quiet(texts.get("settings.cancel")).onPress(model::cancel)));
        box.getStyleClass().add("gap-12");
        return box;
    }

    private static PasswordField secret(StringProperty text) {
        var field = new PasswordField();
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private ActionButton place(FileChoice files) {
        var choose = ActionButton.secondary(texts.get("settings.place.choose")).with(MaterialDesignF.FOLDER_OUTLINE);
        return choose.onPress(() -> files.toFolder(choose.getScene().getWindow(), texts.get("settings.place.choose"))
                .ifPresent(model::choosePlace));
    }
}
