package org.comptoir.desktop.customers.edit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.comptoir.customers.customer.details.FieldId;
import org.comptoir.customers.field.OwnField;
import org.comptoir.desktop.customers.record.CustomerRecord;
import org.comptoir.desktop.customers.record.RecordModel;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.FieldRow;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The shop's own fields of a customer: those that have a value or are asked for; the others can be added. Each is
/// saved when it is left.
final class OwnFieldsForm extends VBox {

    private final RecordModel model;
    private final CustomerRecord record;
    private final Texts texts;
    private final Formats formats;
    private Subscription following = Subscription.EMPTY;

    OwnFieldsForm(RecordModel model, CustomerRecord record, Formats formats) {
        this.model = model;
        this.record = record;
        this.formats = formats;
        texts = Texts.of("ownfields", formats.language());
        getStyleClass().add("gap-12");
        show();
        sceneProperty().subscribe(scene -> follow(scene != null));
    }

    private void follow(boolean isShown) {
        following.unsubscribe();
        following = isShown
                ? model.ownFields().revealedProperty().subscribe((before, now) -> {
                    show();
                    now.stream().filter(field -> !before.contains(field)).forEach(this::focus);
                })
                : Subscription.EMPTY;
    }

    private void show() {
        var shown = new ArrayList<OwnField>();
        var hidden = new ArrayList<OwnField>();
        for (var field : model.ownFields().seen(record)) {
            var isShown = record.value(field).isPresent()
                    || field.spec().required()
                    || model.ownFields().isRevealed(field);
            (isShown ? shown : hidden).add(field);
        }
        getChildren()
                .setAll(TextLabel.small(texts.get("ownfields.title")).medium().wrapped());
        var inputs = shown.stream().map(this::input).toList();
        for (var i = 0; i < inputs.size(); i += 2) {
            getChildren()
                    .add(new FieldRow(
                            inputs.subList(i, Math.min(i + 2, inputs.size())).toArray(FormField[]::new)));
        }
        var addable = hidden.stream().filter(model.ownFields()::edits).toList();
        if (!addable.isEmpty()) {
            getChildren().add(Layouts.flow(add(addable)));
        }
    }

    private FormField input(OwnField field) {
        return OwnFieldInput.of(model, record, field, texts, formats);
    }

    private ActionButton add(List<OwnField> addable) {
        var button = ActionButton.quiet(texts.get("ownfields.add")).with(MaterialDesignP.PLUS);
        var menu = new ContextMenu();
        for (var field : addable) {
            var item = new MenuItem(field.name());
            item.setOnAction(event -> model.ownFields().reveal(field));
            menu.getItems().add(item);
        }
        return button.onPress(() -> menu.show(button, Side.BOTTOM, 0, 4));
    }

    private void focus(FieldId id) {
        model.ownFields().seen(record).stream()
                .filter(field -> field.id().equals(id))
                .flatMap(field -> lookupAll(".plain-field").stream()
                        .filter(node -> field.name().equals(node.getAccessibleText())))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }
}
