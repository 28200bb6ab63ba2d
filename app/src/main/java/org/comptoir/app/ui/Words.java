package org.comptoir.app.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/// A text in one of the roles of the type scale: `QueryWords.caption("2 en stock").toned(Tone.AMBER)`.
public final class Words extends Label {

    private Words(String text, String role) {
        super(text);
        if (!role.isEmpty()) {
            getStyleClass().add(role);
        }
    }

    public static Words hint(String text) {
        return new Words(text, "role-hint");
    }

    public static Words caption(String text) {
        return new Words(text, "role-caption");
    }

    public static Words small(String text) {
        return new Words(text, "role-small");
    }

    public static Words body(String text) {
        return new Words(text, "");
    }

    public static Words strong(String text) {
        return new Words(text, "role-strong").semibold();
    }

    public static Words cardTitle(String text) {
        return new Words(text, "role-card-title");
    }

    public static Words pageTitle(String text) {
        return new Words(text, "role-page-title");
    }

    /// Figures that stand out: 28, 32, 40, 64 and 88 px.
    public static Words figure(String text) {
        return new Words(text, "role-figure").whole();
    }

    public static Words total(String text) {
        return new Words(text, "role-total").whole();
    }

    public static Words live(String text) {
        return new Words(text, "role-live").whole();
    }

    public static Words change(String text) {
        return new Words(text, "role-change").whole();
    }

    public static Words due(String text) {
        return new Words(text, "role-due").whole();
    }

    public Words toned(Tone tone) {
        getStyleClass().add(tone.styleClass());
        return this;
    }

    public Words muted() {
        return toned(Tone.MUTED);
    }

    public Words medium() {
        getStyleClass().add("medium");
        return this;
    }

    public Words semibold() {
        getStyleClass().add("semibold");
        return this;
    }

    public Words styled(String styleClass) {
        getStyleClass().add(styleClass);
        return this;
    }

    public Words showing(ObservableValue<String> text) {
        textProperty().bind(text);
        return this;
    }

    /// On as many lines as it needs.
    public Words wrapped() {
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        return this;
    }

    /// Never cut: a figure with an ellipsis is a wrong figure.
    public Words whole() {
        setMinWidth(USE_PREF_SIZE);
        return this;
    }
}
