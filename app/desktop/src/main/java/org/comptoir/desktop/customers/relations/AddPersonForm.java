package org.comptoir.desktop.customers.relations;

import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.comptoir.customers.search.CustomerHit;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Avatar;
import org.comptoir.desktop.ui.Emphasis;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.ChipChoice;
import org.comptoir.desktop.ui.field.FieldRow;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Chooses what somebody is to the customer, and who: one found in the file, or a new one in four fields.
final class AddPersonForm extends VBox {

    private final AddPersonModel model;
    private final Texts texts;
    private final VBox found = Layouts.column(4);
    private Subscription following = Subscription.EMPTY;
    private final TextLabel fault = TextLabel.small("").toned(Emphasis.DANGER).wrapped();

    AddPersonForm(AddPersonModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("contact-editor");
        fault.textProperty().bind(model.problemProperty());
        fault.visibleProperty().bind(model.problemProperty().isNotEmpty());
        fault.managedProperty().bind(fault.visibleProperty());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.close();
                event.consume();
            }
        });
        sceneProperty().subscribe(scene -> follow(scene != null));
    }

    private void follow(boolean isShown) {
        following.unsubscribe();
        following = isShown
                ? model.hits()
                        .subscribe(this::showFound)
                        .and(model.creatingProperty().subscribe(creating -> show()))
                        .and(model.choiceProperty().subscribe((before, now) -> show()))
                : Subscription.EMPTY;
    }

    private void show() {
        showFound();
        var choice = model.choiceProperty().get();
        getChildren().setAll(ChipChoice.of(model.choices(), choice, model::name, model::choose));
        if (choice.takesWords()) {
            getChildren().add(words(choice));
        }
        getChildren().add(model.creatingProperty().get() ? creating(choice) : searching());
        getChildren().add(fault);
    }

    private Node words(RelationChoice choice) {
        var role = field(choice.takesWordsBack() ? "people.words" : "people.role", model.roleProperty());
        return choice.takesWordsBack()
                ? new FieldRow(role, field("people.words.back", model.roleBackProperty()))
                : role;
    }

    private Node searching() {
        var search = FormField.text(model.queryProperty());
        search.setPromptText(texts.get("people.search.prompt"));
        search.setOnAction(event -> {
            if (!model.hits().isEmpty()) {
                model.add(model.hits().getFirst().id());
            }
        });
        if (model.takesFocus()) {
            focusSoon(search);
        }
        var create = ActionButton.secondary(texts.get("people.create"))
                .with(MaterialDesignA.ACCOUNT_PLUS_OUTLINE)
                .onPress(model::create);
        return Layouts.column(
                8,
                new FormField(texts.get("people.search"), search),
                found,
                Layouts.row(8, create, Layouts.spring(), cancel()));
    }

    private Node creating(RelationChoice choice) {
        var names = new ArrayList<Node>();
        if (!choice.isOfCompany()) {
            names.add(field("people.given", model.givenProperty()));
        }
        names.add(field(choice.isOfCompany() ? "people.company" : "people.family", model.familyProperty()));
        if (model.takesFocus() && names.getFirst() instanceof FormField first) {
            focusSoon(first.getChildren().get(1));
        }
        var keep = ActionButton.secondary(texts.get("people.keep"))
                .with(MaterialDesignC.CHECK)
                .onPress(model::keep);
        return Layouts.column(
                8,
                new FieldRow(names.toArray(Node[]::new)),
                new FieldRow(
                        field("people.phone", model.phoneProperty()), field("people.email", model.emailProperty())),
                Layouts.row(8, Layouts.spring(), cancel(), keep));
    }

    /// Enter keeps somebody new.
    private FormField field(String key, StringProperty value) {
        var input = FormField.text(value);
        input.setOnAction(event -> {
            if (model.creatingProperty().get()) {
                model.keep();
            }
        });
        return new FormField(texts.get(key), input);
    }

    private static void focusSoon(Node input) {
        Platform.runLater(() -> {
            if (input.getScene() != null) {
                input.requestFocus();
            }
        });
    }

    private Node cancel() {
        return ActionButton.quiet(texts.get("people.cancel")).onPress(model::close);
    }

    private void showFound() {
        found.getChildren().setAll(model.hits().stream().map(this::hit).toList());
    }

    private Node hit(CustomerHit hit) {
        var about = Stream.of(hit.town(), hit.phone().isEmpty() ? hit.email() : hit.phone())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" \u00B7 "));
        var row = new PersonButton(hit.listName(), about, Avatar.of(hit.listName(), 36));
        row.setOnAction(event -> model.add(hit.id()));
        return row;
    }
}
