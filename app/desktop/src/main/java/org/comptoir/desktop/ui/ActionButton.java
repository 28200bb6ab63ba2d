package org.comptoir.desktop.ui;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;

/// A button with an icon, its words and the key that does the same. One accent button a screen.
public final class ActionButton extends Button {

    private final HBox content = Layouts.row(8);

    private ActionButton(String words, String kind) {
        setText(words);
        setAccessibleText(words);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        content.getStyleClass().add("button-content");
        content.setAlignment(Pos.CENTER);
        content.setMouseTransparent(true);
        setGraphic(content);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().setAll("action-button", kind);
    }

    private static ActionButton worded(String words, String kind) {
        var button = new ActionButton(words, kind);
        var label = TextLabel.body("").whole();
        label.textProperty().bind(button.textProperty());
        button.content.getChildren().add(label);
        return button;
    }

    public static ActionButton accent(String words) {
        return worded(words, "accent");
    }

    public static ActionButton secondary(String words) {
        return worded(words, "secondary");
    }

    public static ActionButton ghost(String words) {
        return worded(words, "ghost");
    }

    public static ActionButton quiet(String words) {
        return worded(words, "ghost-neutral");
    }

    public static ActionButton danger(String words) {
        return worded(words, "danger");
    }

    /// The one accent button of a screen at its full size: its name at the left, what it is about and its key at the
    /// right.
    public static ActionButton wide(TextLabel name, Node about, String key) {
        var button = new ActionButton(name.getText(), "accent");
        button.getStyleClass().add("pay");
        button.content.getChildren().setAll(name, Layouts.growing(about), new KeyHint(key));
        button.content.getStyleClass().setAll("button-content", "gap-12");
        return button.stretched();
    }

    /// A dashed place to add something.
    public static ActionButton add(String words) {
        var button = worded(words, "add").stretched();
        button.content.getChildren().forEach(Layouts::growing);
        return button;
    }

    /// Only an icon; the words are read out to those who do not see it.
    public static ActionButton icon(Ikon ikon, String words) {
        var button = new ActionButton(words, "secondary");
        button.getStyleClass().add("icon-only");
        button.content.getChildren().add(new Icon(ikon, 22));
        return button;
    }

    public static ActionButton quietIcon(Ikon ikon, String words) {
        var button = icon(ikon, words);
        button.getStyleClass().remove("secondary");
        button.getStyleClass().add("ghost-neutral");
        return button;
    }

    public ActionButton with(Ikon ikon) {
        return with(ikon, 20);
    }

    public ActionButton with(Ikon ikon, int size) {
        content.getChildren().addFirst(new Icon(ikon, size));
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

    /// Drawn 40 high in bars and cards; what is touched stays 48.
    public ActionButton small() {
        getStyleClass().add("drawn-40");
        return this;
    }

    /// Its icon and words at the left, its key at the right edge.
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
