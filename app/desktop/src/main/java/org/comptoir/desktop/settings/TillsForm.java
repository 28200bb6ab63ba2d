package org.comptoir.desktop.settings;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.shell.FileChoice;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.LinkText;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.FieldRow;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.pos.text.FileName;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.registry.Till;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The tills by their letters, and below them the invitation of another machine: first the passphrase, twice, then the
/// file.
final class TillsForm extends VBox {

    private final TillsModel model;
    private final Texts texts;
    private final FileChoice files;
    private final VBox rows = new VBox();

    TillsForm(TillsModel model, Texts texts, FileChoice files) {
        this.model = model;
        this.texts = texts;
        this.files = files;
        getStyleClass().add("gap-12");
        model.tills().subscribe(this::showTills);
        model.leavingProperty().subscribe(till -> showTills());
        var begin = ActionButton.secondary(texts.get("settings.tills.invite"))
                .with(MaterialDesignC.CASH_REGISTER)
                .onPress(model::ask);
        var fields = new FieldRow(
                new FormField(texts.get("settings.key.passphrase"), secret(model.passphraseProperty())),
                new FormField(texts.get("settings.key.again"), secret(model.againProperty())));
        var ways = Layouts.flow(
                ActionButton.accent(texts.get("settings.tills.save")).onPress(this::save),
                ActionButton.quiet(texts.get("settings.cancel")).onPress(model::cancel));
        var bars = new MessageList(model.messages(), texts.language());
        getChildren().setAll(rows, SettingsForms.hint(texts.get("settings.tills.hint")), bars);
        model.askingProperty().subscribe(asking -> {
            getChildren().removeAll(begin, fields, ways);
            if (asking) {
                getChildren().addAll(fields, ways);
            } else {
                getChildren().add(begin);
            }
        });
    }

    private void showTills() {
        rows.getChildren()
                .setAll(model.tills().stream()
                        .map(till -> till.equals(model.leavingProperty().get()) ? question(till) : row(till))
                        .toList());
    }

    /// Retiring cannot be undone, so it is asked in the place of the till.
    private Node question(Till till) {
        var column = Layouts.column(
                8,
                TextLabel.body(texts.get("settings.tills.retire.sure", till.id(), till.name()))
                        .semibold()
                        .wrapped(),
                SettingsForms.hint(texts.get("settings.tills.retire.hint")),
                Layouts.row(
                        8,
                        ActionButton.danger(texts.get("settings.tills.retire.yes"))
                                .onPress(model::retire),
                        ActionButton.quiet(texts.get("settings.cancel")).onPress(() -> model.askRetire(null))));
        column.getStyleClass().add("sunken-box");
        return column;
    }

    private Node row(Till till) {
        var row = Layouts.row(
                12,
                TextLabel.body(till.id().value()).semibold().whole(),
                Layouts.growing(TextLabel.body(till.name())),
                TextLabel.small(model.state(till)).muted().whole());
        if (model.mayRetire(till)) {
            row.getChildren().add(new LinkText(texts.get("settings.tills.retire"), () -> model.askRetire(till)));
        }
        row.getStyleClass().add("settings-row");
        return row;
    }

    private static PasswordField secret(StringProperty text) {
        var field = new PasswordField();
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private void save() {
        if (model.isReady()) {
            files.toSave(
                            getScene().getWindow(),
                            texts.get("settings.tills.save"),
                            FileName.of(texts.get("settings.tills.file"), "invitation"))
                    .ifPresent(model::invite);
        }
    }
}
