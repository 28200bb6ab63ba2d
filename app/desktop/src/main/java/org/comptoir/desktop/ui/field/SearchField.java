package org.comptoir.desktop.ui.field;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.KeyHint;
import org.comptoir.desktop.ui.Layouts;
import org.kordamp.ikonli.Ikon;

/// A field with an icon before it and the shortcut that focuses it.
public final class SearchField extends HBox {

    private final TextField text = new TextField();

    public SearchField(Ikon ikon, String prompt, String key) {
        getStyleClass().add("search-field");
        var icon = new Icon(ikon, 22);
        icon.getStyleClass().add("leading");
        text.setPromptText(prompt);
        text.setAccessibleText(prompt);
        getChildren().setAll(icon, Layouts.growing(text));
        if (!key.isEmpty()) {
            getChildren().add(new KeyHint(key));
        }
        setOnMouseClicked(event -> text.requestFocus());
    }

    /// Adds a node at the right end, such as a clear button.
    public void add(Node node) {
        getChildren().add(node);
    }

    public TextField input() {
        return text;
    }

    public StringProperty textProperty() {
        return text.textProperty();
    }
}
