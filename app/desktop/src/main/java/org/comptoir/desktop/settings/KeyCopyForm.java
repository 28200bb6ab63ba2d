package org.comptoir.desktop.settings;

import javafx.scene.layout.VBox;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.shell.FileChoice;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.pos.text.FileName;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;

/// Creates the recovery copy of the journal's key: first the passphrase, twice, then the file.
final class KeyCopyForm extends VBox {

    private final KeyCopyModel model;
    private final Texts texts;
    private final FileChoice files;

    KeyCopyForm(KeyCopyModel model, Texts texts, FileChoice files) {
        this.model = model;
        this.texts = texts;
        this.files = files;
        getStyleClass().add("gap-12");
        var bars = new MessageList(model.messages(), texts.language());
        var begin = ActionButton.secondary(texts.get("settings.key.begin"))
                .with(MaterialDesignK.KEY_VARIANT)
                .onPress(model::ask);
        var fields = SettingsForms.twice(model.passphrase(), texts);
        var ways = Layouts.flow(
                ActionButton.accent(texts.get("settings.key.save")).onPress(this::save),
                ActionButton.quiet(texts.get("settings.cancel")).onPress(model::cancel));
        getChildren().setAll(SettingsForms.hint(texts.get("settings.key.hint")), bars);
        model.passphrase().askingProperty().subscribe(asking -> {
            getChildren().removeAll(begin, fields, ways);
            if (asking) {
                getChildren().addAll(fields, ways);
            } else {
                getChildren().add(begin);
            }
        });
    }

    private void save() {
        if (model.isReady()) {
            files.toSave(
                            getScene().getWindow(),
                            texts.get("settings.key.save"),
                            FileName.of(texts.get("settings.key.file"), "p12"))
                    .ifPresent(model::save);
        }
    }
}
