package org.comptoir.desktop.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/// A text in one of the styles of the type scale: `TextLabel.caption("2 en stock").toned(Emphasis.AMBER)`.
public final class TextLabel extends Label {

    private TextLabel(String text, String role) {
        super(text);
        if (!role.isEmpty()) {
            getStyleClass().add(role);
        }
    }

    public static TextLabel hint(String text) {
        return new TextLabel(text, "role-hint");
    }

    public static TextLabel caption(String text) {
        return new TextLabel(text, "role-caption");
    }

    public static TextLabel small(String text) {
        return new TextLabel(text, "role-small");
    }

    public static TextLabel body(String text) {
        return new TextLabel(text, "");
    }

    public static TextLabel strong(String text) {
        return new TextLabel(text, "role-strong").semibold();
    }

    public static TextLabel cardTitle(String text) {
        return new TextLabel(text, "role-card-title");
    }

    public static TextLabel pageTitle(String text) {
        return new TextLabel(text, "role-page-title");
    }

    /// Large numbers: 28, 32, 40, 64 and 88 px.
    public static TextLabel figure(String text) {
        return new TextLabel(text, "role-figure").whole();
    }

    public static TextLabel total(String text) {
        return new TextLabel(text, "role-total").whole();
    }

    public static TextLabel live(String text) {
        return new TextLabel(text, "role-live").whole();
    }

    public static TextLabel change(String text) {
        return new TextLabel(text, "role-change").whole();
    }

    public static TextLabel due(String text) {
        return new TextLabel(text, "role-due").whole();
    }

    public TextLabel toned(Emphasis tone) {
        getStyleClass().add(tone.styleClass());
        return this;
    }

    public TextLabel muted() {
        return toned(Emphasis.MUTED);
    }

    public TextLabel medium() {
        getStyleClass().add("medium");
        return this;
    }

    public TextLabel semibold() {
        getStyleClass().add("semibold");
        return this;
    }

    public TextLabel styled(String styleClass) {
        getStyleClass().add(styleClass);
        return this;
    }

    public TextLabel showing(ObservableValue<String> text) {
        textProperty().bind(text);
        return this;
    }

    /// On as many lines as necessary.
    public TextLabel wrapped() {
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        return this;
    }

    /// Never truncated: a number with an ellipsis is a wrong number.
    public TextLabel whole() {
        setMinWidth(USE_PREF_SIZE);
        return this;
    }
}
