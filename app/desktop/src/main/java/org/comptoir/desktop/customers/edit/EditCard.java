package org.comptoir.desktop.customers.edit;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Emphasis;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// A card of the record that is edited in place. Enter or losing the focus saves it; Escape restores it.
final class EditCard extends StackPane {

    /// The content of the card, and whether it is still missing.
    record Face(Ikon ikon, String words, String caption, boolean missing) {}

    /// The editor of a card.
    ///
    /// @param fields the first one gets the focus
    /// @param save returns the problem, or an empty value if it was saved
    /// @param remove deletes the entry; null if there is nothing to delete
    record Editor(
            java.util.List<? extends Node> fields,
            Supplier<Optional<String>> save,
            @org.jspecify.annotations.Nullable Runnable remove) {}

    private final Texts texts;
    private final Face face;
    private final Supplier<Editor> editor;
    private final TextLabel fault = TextLabel.caption("").toned(Emphasis.DANGER).wrapped();
    private boolean editing;

    EditCard(Texts texts, Face face, Supplier<Editor> editor) {
        this.texts = texts;
        this.face = face;
        this.editor = editor;
        setMaxWidth(Double.MAX_VALUE);
        show();
    }

    private void show() {
        editing = false;
        var textBox = Layouts.stacked(TextLabel.body(face.words()).styled("may-be-cut"));
        if (!face.caption().isEmpty()) {
            textBox.getChildren().add(TextLabel.caption(face.caption()).muted().styled("may-be-cut"));
        }
        var content = Layouts.row(12, new Icon(face.ikon(), 22), Layouts.growing(textBox));
        content.setMouseTransparent(true);
        var card = new Button(face.words() + " " + face.caption(), content);
        card.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        card.getStyleClass().setAll("contact-card");
        if (face.missing()) {
            card.getStyleClass().add("missing");
        }
        card.setMaxWidth(Double.MAX_VALUE);
        card.setMinWidth(0);
        card.setOnAction(event -> edit());
        getChildren().setAll(card);
    }

    void edit() {
        var form = editor.get();
        var box = new VBox();
        box.getStyleClass().add("contact-editor");
        box.getChildren().addAll(form.fields());
        fault.setText("");
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
        box.getChildren().addAll(fault, actions(form));
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, form));
        getChildren().setAll(box);
        editing = true;
        box.focusWithinProperty().subscribe((before, within) -> {
            if (before && !within) {
                Platform.runLater(() -> save(form));
            }
        });
        Platform.runLater(() -> firstInput(box).ifPresent(Node::requestFocus));
    }

    private Node actions(Editor form) {
        var row = Layouts.row(8, Layouts.spring());
        var remove = form.remove();
        if (remove != null) {
            var button = ActionButton.quietIcon(MaterialDesignT.TRASH_CAN_OUTLINE, texts.get("customerrecord.remove"))
                    .onPress(() -> {
                        show();
                        remove.run();
                    });
            row.getChildren().add(button);
        }
        var saveButton = ActionButton.icon(MaterialDesignC.CHECK, texts.get("customerrecord.keep"))
                .onPress(() -> save(form));
        row.getChildren().add(saveButton);
        return row;
    }

    private void pressed(KeyEvent event, Editor form) {
        if (event.getCode() == KeyCode.ESCAPE) {
            show();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextInputControl) {
            save(form);
            event.consume();
        }
    }

    private void save(Editor form) {
        if (!editing) {
            return;
        }
        var problem = form.save().get();
        fault.setText(problem.orElse(""));
        if (problem.isEmpty() && editing) {
            show();
        }
    }

    private static Optional<Node> firstInput(Node node) {
        if (node instanceof TextInputControl) {
            return Optional.of(node);
        }
        return node instanceof javafx.scene.Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> firstInput(child).stream())
                        .findFirst()
                : Optional.empty();
    }
}
