package org.comptoir.desktop.settings;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.customers.field.FieldChoice;
import org.comptoir.customers.field.FieldScope;
import org.comptoir.customers.field.FieldSpec;
import org.comptoir.customers.field.OwnFieldKind;
import org.comptoir.pos.staff.Role;

/// One of the shop's own fields while it is made or changed.
final class OwnFieldDraft {

    /// A choice while it is edited.
    ///
    /// @param id 0 if it is new
    record ChoiceLine(long id, StringProperty label, BooleanProperty withdrawn) {

        static ChoiceLine of(FieldChoice choice) {
            return new ChoiceLine(
                    choice.id(),
                    new SimpleStringProperty(choice.label()),
                    new SimpleBooleanProperty(choice.withdrawn()));
        }

        private FieldChoice choice() {
            return new FieldChoice(id, label.get(), withdrawn.get());
        }
    }

    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final ObjectProperty<OwnFieldKind> kind = new SimpleObjectProperty<>(this, "kind", OwnFieldKind.TEXT);
    private final ObservableList<ChoiceLine> choices = FXCollections.observableArrayList();
    private final BooleanProperty required = new SimpleBooleanProperty(this, "required");
    private final BooleanProperty summary = new SimpleBooleanProperty(this, "summary");
    private final ObjectProperty<FieldScope> scope = new SimpleObjectProperty<>(this, "scope", FieldScope.EVERYBODY);
    private final ObjectProperty<Role> seenBy = new SimpleObjectProperty<>(this, "seen by", Role.CASHIER);
    private final ObjectProperty<Role> editedBy = new SimpleObjectProperty<>(this, "edited by", Role.CASHIER);

    void set(FieldSpec spec) {
        name.set(spec.name());
        kind.set(spec.kind());
        choices.setAll(spec.choices().stream().map(ChoiceLine::of).toList());
        required.set(spec.required());
        summary.set(spec.summary());
        scope.set(spec.scope());
        seenBy.set(spec.seenBy());
        editedBy.set(spec.editedBy());
    }

    /// Lines that were left empty are no choices.
    FieldSpec spec() {
        return new FieldSpec(
                name.get(),
                kind.get(),
                choices.stream()
                        .filter(line -> line.id() != 0 || !line.label().get().isBlank())
                        .map(ChoiceLine::choice)
                        .toList(),
                required.get(),
                summary.get(),
                scope.get(),
                seenBy.get(),
                editedBy.get());
    }

    void addChoice() {
        choices.add(ChoiceLine.of(FieldChoice.of("")));
    }

    /// @param by a place up is -1, one down is 1
    void move(ChoiceLine line, int by) {
        var place = choices.indexOf(line);
        var other = place + by;
        if (place >= 0 && other >= 0 && other < choices.size()) {
            choices.remove(place);
            choices.add(other, line);
        }
    }

    StringProperty nameProperty() {
        return name;
    }

    ObjectProperty<OwnFieldKind> kindProperty() {
        return kind;
    }

    ObservableList<ChoiceLine> choices() {
        return choices;
    }

    BooleanProperty requiredProperty() {
        return required;
    }

    BooleanProperty summaryProperty() {
        return summary;
    }

    ObjectProperty<FieldScope> scopeProperty() {
        return scope;
    }

    ObjectProperty<Role> seenByProperty() {
        return seenBy;
    }

    ObjectProperty<Role> editedByProperty() {
        return editedBy;
    }
}
