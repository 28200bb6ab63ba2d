package org.comptoir.desktop.customers.record.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.history.CustomerEdit;
import org.comptoir.customers.customer.history.DetailField;
import org.comptoir.customers.field.FieldWords;
import org.comptoir.desktop.customers.record.RecordModel;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Card;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/// What was changed on a record, field by field, with the way to put it back.
final class ChangesView extends VBox {

    private final RecordModel model;
    private final Texts texts;
    private final Formats formats;

    ChangesView(RecordModel model, Formats formats) {
        this.model = model;
        this.formats = formats;
        texts = Texts.of("duplicates", formats.language());
        getStyleClass().add("gap-8");
        model.changes(this::show);
    }

    private void show(List<CustomerEdit> edits) {
        getChildren().clear();
        if (edits.isEmpty()) {
            getChildren()
                    .add(TextLabel.body(texts.get("duplicates.changes.none"))
                            .muted()
                            .wrapped());
        }
        edits.forEach(edit -> getChildren().add(card(edit)));
    }

    private Node card(CustomerEdit edit) {
        var what = texts.get("duplicates.change." + edit.kind().name());
        var who = TextLabel.caption(formats.dateTime(edit.at()) + " \u00B7 " + edit.staffName())
                .muted();
        var head = Layouts.row(
                8, Layouts.growing(Layouts.stacked(TextLabel.body(what).semibold(), who)));
        way(edit).ifPresent(head.getChildren()::add);
        var card = new Card(head);
        for (var field : edit.fields()) {
            var before = words(field, edit.before());
            var after = words(field, edit.after());
            if (before.equals(after)) {
                continue;
            }
            card.getChildren()
                    .add(Layouts.stacked(
                            TextLabel.caption(texts.get("duplicates.field." + field.name()))
                                    .muted(),
                            TextLabel.body(texts.get("duplicates.beforeafter", shown(before), shown(after)))
                                    .wrapped()));
        }
        return card;
    }

    /// Of the shop's own fields only those that whoever is signed in sees.
    private String words(DetailField field, CustomerDetails details) {
        var record = model.recordProperty().get();
        return field == DetailField.OWN_FIELDS
                ? record == null
                        ? ""
                        : FieldWords.listed(model.ownFields().seen(record), details.fields(), formats, record::nameOf)
                : field.text(details);
    }

    /// What somebody else's record went through before it was merged stays as it was.
    private Optional<ActionButton> way(CustomerEdit edit) {
        var record = model.recordProperty().get();
        if (record == null || !edit.customer().equals(record.id())) {
            return Optional.empty();
        }
        return switch (edit.kind()) {
            case EDITED, PUT_BACK -> Optional.of(way("duplicates.putback").onPress(() -> model.putBack(edit)));
            case MERGED ->
                model.mayMerge() ? Optional.of(way("duplicates.unmerge").onPress(model::unmerge)) : Optional.empty();
            case UNMERGED -> Optional.empty();
        };
    }

    private ActionButton way(String key) {
        return ActionButton.quiet(texts.get(key))
                .with(MaterialDesignU.UNDO_VARIANT)
                .small();
    }

    private String shown(String value) {
        return value.isEmpty() ? texts.get("duplicates.empty") : value;
    }
}
