package org.comptoir.desktop.settings;

import javafx.scene.layout.VBox;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.shell.FileChoice;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// The current protection of the journal's key, the three options, and the second place for the journal's heads.
final class GuardForm extends VBox {

    private final GuardModel model;
    private final Texts texts;

    GuardForm(GuardModel model, Texts texts, FileChoice files) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("gap-12");
        var choices = Layouts.flow(
                ActionButton.secondary(texts.get("settings.protect.system")).onPress(model::protectBySystem),
                ActionButton.secondary(texts.get("settings.protect.passphrase")).onPress(model::askPassphrase),
                ActionButton.quiet(texts.get("settings.protect.file")).onPress(model::protectByFile));
        choices.getStyleClass().add("grid-gap-8");
        var fields = new VBox(passphrase());
        model.passphrase().askingProperty().subscribe(asking -> {
            fields.setVisible(asking);
            fields.setManaged(asking);
        });
        getChildren()
                .setAll(
                        TextLabel.body("").medium().wrapped().showing(model.keyProperty()),
                        TextLabel.body("").wrapped().showing(model.protectionProperty()),
                        new MessageList(model.messages(), texts.language()),
                        choices,
                        SettingsForms.hint(texts.get("settings.protect.hint")),
                        fields,
                        TextLabel.body("").wrapped().showing(model.placeProperty()),
                        SettingsForms.hint(texts.get("settings.place.hint")),
                        Layouts.flow(place(files)));
    }

    private VBox passphrase() {
        var box = new VBox(
                SettingsForms.twice(model.passphrase(), texts),
                Layouts.flow(
                        ActionButton.accent(texts.get("settings.protect.passphrase.save"))
                                .onPress(model::protectByPassphrase),
                        ActionButton.quiet(texts.get("settings.cancel")).onPress(model::cancel)));
        box.getStyleClass().add("gap-12");
        return box;
    }

    private ActionButton place(FileChoice files) {
        var choose = ActionButton.secondary(texts.get("settings.place.choose")).with(MaterialDesignF.FOLDER_OUTLINE);
        return choose.onPress(() -> files.toFolder(choose.getScene().getWindow(), texts.get("settings.place.choose"))
                .ifPresent(model::choosePlace));
    }
}
