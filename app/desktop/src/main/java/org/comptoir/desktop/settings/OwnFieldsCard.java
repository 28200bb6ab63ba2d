package org.comptoir.desktop.settings;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.comptoir.customers.field.FieldScope;
import org.comptoir.customers.field.OwnField;
import org.comptoir.customers.field.OwnFieldKind;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.LinkText;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.FieldRow;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The shop's own fields as rows in their order, and below them the one that is made or changed.
final class OwnFieldsCard extends VBox {

    private final OwnFieldsModel model;
    private final Texts texts;
    private final Texts fieldTexts;
    private final Texts staff;
    private final VBox rows = new VBox();

    OwnFieldsCard(OwnFieldsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        fieldTexts = Texts.of("fields", texts.language());
        staff = Texts.of("staff", texts.language());
        getStyleClass().add("gap-12");
        rows.getStyleClass().add("gap-8");
        getChildren()
                .addAll(
                        SettingsForms.hint(texts.get("ownfields.hint")),
                        rows,
                        editor(),
                        new MessageList(model.messages(), texts.language()));
        model.fieldsProperty()
                .subscribe(fields -> rows.getChildren()
                        .setAll(fields.all().stream().map(this::row).toList()));
    }

    private Node row(OwnField field) {
        var links = Layouts.flow(
                link(field, "ownfields.change", () -> model.edit(field)),
                link(field, "ownfields.up", () -> model.move(field, -1)),
                link(field, "ownfields.down", () -> model.move(field, 1)),
                field.archived()
                        ? link(field, "ownfields.restore", () -> model.archive(field, false))
                        : link(field, "ownfields.archive", () -> model.archive(field, true)));
        if (!model.isUsed(field)) {
            links.getChildren().add(link(field, "ownfields.delete", () -> model.delete(field)));
        }
        var row = Layouts.column(
                4,
                Layouts.stacked(
                        TextLabel.body(field.name()).medium().wrapped(),
                        TextLabel.caption(model.detail(field)).muted().wrapped()),
                links);
        row.getStyleClass().add("settings-row");
        return row;
    }

    private LinkText link(OwnField field, String key, Runnable press) {
        var link = new LinkText(texts.get(key), press);
        link.setAccessibleText(texts.get(key) + ": " + field.name());
        return link;
    }

    private Node editor() {
        var draft = model.draft();
        var title = TextLabel.small("").medium().wrapped();
        var kind = box(List.of(OwnFieldKind.values()), draft.kindProperty(), value -> value.label(fieldTexts));
        var required = wrapped("ownfields.isrequired");
        required.selectedProperty().bindBidirectional(draft.requiredProperty());
        var summary = wrapped("ownfields.summary");
        summary.selectedProperty().bindBidirectional(draft.summaryProperty());
        var stop = ActionButton.quiet(texts.get("ownfields.stop")).onPress(model::stopEditing);
        var add = ActionButton.secondary(texts.get("ownfields.new")).onPress(model::save);
        var save = ActionButton.secondary(texts.get("ownfields.save")).onPress(model::save);
        var actions = Layouts.flow();
        model.editedProperty().subscribe(edited -> {
            title.setText(texts.get(edited == null ? "ownfields.newtitle" : "ownfields.edited", name(edited)));
            kind.setDisable(!model.mayChangeKind());
            actions.getChildren().setAll(edited == null ? List.of(add) : List.of(save, stop));
        });
        return Layouts.column(
                12,
                title,
                SettingsForms.field(texts.get("ownfields.name"), draft.nameProperty())
                        .telling(model.messages().faultOf(OwnFieldsModel.TOPIC)),
                new FieldRow(
                        new FormField(texts.get("ownfields.kind"), kind),
                        new FormField(
                                texts.get("ownfields.scope"),
                                box(
                                        List.of(FieldScope.values()),
                                        draft.scopeProperty(),
                                        value -> value.label(fieldTexts)))),
                choices(),
                required,
                summary,
                new FieldRow(
                        new FormField(texts.get("ownfields.seen"), roles(draft.seenByProperty())),
                        new FormField(texts.get("ownfields.edits"), roles(draft.editedByProperty()))),
                actions);
    }

    private CheckBox wrapped(String key) {
        var box = new CheckBox(texts.get(key));
        box.setWrapText(true);
        box.setMinWidth(0);
        return box;
    }

    private static String name(@Nullable OwnField edited) {
        return edited == null ? "" : edited.name();
    }

    private ComboBox<Role> roles(ObjectProperty<Role> role) {
        return box(
                List.of(Role.values()),
                role,
                value -> texts.get("ownfields.from", staff.get("staff.role." + value.name())));
    }

    private static <T> ComboBox<T> box(List<T> values, ObjectProperty<T> chosen, Function<T, String> name) {
        var box = new ComboBox<T>();
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("A value is chosen, not typed");
            }
        });
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    /// A line for each choice, only while the kind has any.
    private Node choices() {
        var draft = model.draft();
        var lines = new VBox();
        lines.getStyleClass().add("gap-8");
        draft.choices()
                .subscribe(() -> lines.getChildren()
                        .setAll(draft.choices().stream().map(this::line).toList()));
        var add = ActionButton.quiet(texts.get("ownfields.choice.add")).onPress(draft::addChoice);
        var all = Layouts.column(
                8,
                TextLabel.small(texts.get("ownfields.choices")).wrapped(),
                SettingsForms.hint(texts.get("ownfields.choices.hint")),
                lines,
                Layouts.flow(add));
        return SettingsForms.shownWhile(draft.kindProperty().map(OwnFieldKind::hasChoices), all);
    }

    private Node line(OwnFieldDraft.ChoiceLine line) {
        var draft = model.draft();
        var label = FormField.text(line.label());
        label.setAccessibleText(texts.get("ownfields.choice"));
        label.getStyleClass().add("plain-field");
        var row = Layouts.row(
                8,
                Layouts.growing(label),
                ActionButton.quietIcon(MaterialDesignA.ARROW_UP, texts.get("ownfields.up"))
                        .onPress(() -> draft.move(line, -1)),
                ActionButton.quietIcon(MaterialDesignA.ARROW_DOWN, texts.get("ownfields.down"))
                        .onPress(() -> draft.move(line, 1)));
        if (line.id() != 0) {
            var withdrawn = new CheckBox(texts.get("ownfields.choice.withdrawn"));
            withdrawn.selectedProperty().bindBidirectional(line.withdrawn());
            row.getChildren().add(withdrawn);
        }
        row.getChildren()
                .add(ActionButton.quietIcon(MaterialDesignC.CLOSE, texts.get("ownfields.choice.remove"))
                        .onPress(() -> draft.choices().remove(line)));
        return row;
    }
}
