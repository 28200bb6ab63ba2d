package org.comptoir.desktop.ui;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;

/// A button with an icon, a label and its keyboard shortcut. One accent button per screen.
public final class ActionButton extends Button {

    private final HBox content = Layouts.row(8);

    private ActionButton(String text, String kind) {
        setText(text);
        setAccessibleText(text);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        content.getStyleClass().add("button-content");
        content.setAlignment(Pos.CENTER);
        content.setMouseTransparent(true);
        setGraphic(content);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().setAll("action-button", kind);
    }

    private static ActionButton worded(String text, String kind) {
        var button = new ActionButton(text, kind);
        var label = TextLabel.body("").whole();
        label.textProperty().bind(button.textProperty());
        button.content.getChildren().add(label);
        return button;
    }

    public static ActionButton accent(String text) {
        return worded(text, "accent");
    }

    public static ActionButton secondary(String text) {
        return worded(text, "secondary");
    }

    public static ActionButton ghost(String text) {
        return worded(text, "ghost");
    }

    public static ActionButton quiet(String text) {
        return worded(text, "ghost-neutral");
    }

    public static ActionButton danger(String text) {
        return worded(text, "danger");
    }

    /// The accent button of a screen at full size: its label on the left, its subject and shortcut on the right.
    public static ActionButton wide(TextLabel name, Node about, String key) {
        var button = new ActionButton(name.getText(), "accent");
        button.getStyleClass().add("pay");
        button.content.getChildren().setAll(name, Layouts.growing(about), new KeyHint(key));
        button.content.getStyleClass().setAll("button-content", "gap-12");
        return button.stretched();
    }

    /// A dashed button to add something.
    public static ActionButton add(String text) {
        var button = worded(text, "add").stretched();
        button.content.getChildren().forEach(Layouts::growing);
        return button;
    }

    /// Icon only; the label is read out by screen readers.
    public static ActionButton icon(Ikon ikon, String text) {
        var button = new ActionButton(text, "secondary");
        button.getStyleClass().add("icon-only");
        button.content.getChildren().add(new Icon(ikon, 22));
        return button;
    }

    public static ActionButton quietIcon(Ikon ikon, String text) {
        var button = icon(ikon, text);
        button.getStyleClass().remove("secondary");
        button.getStyleClass().add("ghost-neutral");
        return button;
    }

    public ActionButton with(Ikon ikon) {
        return with(ikon, 20);
    }

    public ActionButton with(Ikon ikon, int size) {
        content.getChildren().addFirst(new Icon(ikon, size));
        getStyleClass().add("with-icon");
        return this;
    }

    public ActionButton trailing(Ikon ikon) {
        content.getChildren().add(new Icon(ikon, 20));
        return this;
    }

    public ActionButton key(String key) {
        content.getChildren().add(new KeyHint(key));
        return this;
    }

    /// Drawn 40 px high in bars and cards; the touch target stays 48 px.
    public ActionButton small() {
        getStyleClass().add("drawn-40");
        return this;
    }

    /// Icon and label on the left, shortcut on the right edge.
    public ActionButton stretched() {
        getStyleClass().add("stretch");
        content.setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_COMPUTED_SIZE);
        content.prefWidthProperty().bind(Bindings.createDoubleBinding(this::room, widthProperty(), paddingProperty()));
        setMaxWidth(Double.MAX_VALUE);
        return this;
    }

    private double room() {
        return getWidth() - getPadding().getLeft() - getPadding().getRight();
    }

    public ActionButton onPress(Runnable action) {
        setOnAction(event -> action.run());
        return this;
    }

    public ActionButton styled(String styleClass) {
        getStyleClass().add(styleClass);
        return this;
    }
}
