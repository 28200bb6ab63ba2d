package org.comptoir.desktop.customers.record.view;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.comptoir.customers.field.FieldWords;
import org.comptoir.customers.field.OwnField;
import org.comptoir.desktop.customers.record.CustomerRecord;
import org.comptoir.desktop.customers.record.RecordModel;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Card;
import org.comptoir.desktop.ui.Emphasis;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The shop's own fields at the top of the record: those that have a value, and those that are asked for.
final class OwnFieldsRow {

    private final CustomerRecord record;
    private final Texts texts;
    private final Formats formats;

    private OwnFieldsRow(CustomerRecord record, Formats formats) {
        this.record = record;
        this.formats = formats;
        texts = Texts.of("ownfields", formats.language());
    }

    /// @param edit opens the details
    /// @return nothing if there is nothing to show
    static Optional<Node> of(RecordModel model, CustomerRecord record, Formats formats, Runnable edit) {
        var shown = model.ownFields().seen(record).stream()
                .filter(field -> field.spec().summary()
                        ? record.value(field).isPresent() || field.spec().required()
                        : field.spec().required() && record.value(field).isEmpty())
                .toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        var row = new OwnFieldsRow(record, formats);
        var flow = Layouts.flow(shown.stream().map(row::field).toArray(Node[]::new));
        flow.getStyleClass().add("own-fields");
        var pencil = ActionButton.quietIcon(MaterialDesignP.PENCIL_OUTLINE, row.texts.get("ownfields.edit"))
                .onPress(edit);
        return Optional.of(new Card(Layouts.row(8, Layouts.growing(flow), pencil)));
    }

    private HBox field(OwnField field) {
        var value = record.value(field);
        var name = TextLabel.body(field.name()).muted().whole();
        var text = value.map(known -> TextLabel.body(FieldWords.shown(field, known, formats, record::nameOf))
                        .medium()
                        .styled("may-be-cut"))
                .orElseGet(() -> TextLabel.body(texts.get("ownfields.tofill"))
                        .toned(Emphasis.AMBER)
                        .whole());
        return Layouts.row(6, name, text);
    }
}
