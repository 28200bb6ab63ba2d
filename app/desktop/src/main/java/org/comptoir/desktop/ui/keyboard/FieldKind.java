package org.comptoir.desktop.ui.keyboard;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;

/// What a field is for, and so which keys it needs.
public enum FieldKind {
    LETTERS,
    FIGURES,

    /// Figures that have their keys beside the field: none are docked.
    PADDED,

    /// For scans and searches: it has the focus most of the time, and gets letters only when it is touched itself.
    SCANS;

    /// Fields for figures have this style class as well.
    private static final String FIGURE_STYLE = "figures";

    /// Gives a field this kind.
    public <N extends Node> N of(N field) {
        field.getProperties().put(FieldKind.class, this);
        return field;
    }

    /// Empty if nothing can be typed there.
    static Optional<FieldKind> at(Node node) {
        if (!isTypable(node)) {
            return Optional.empty();
        }
        if (node.getProperties().get(FieldKind.class) instanceof FieldKind kind) {
            return Optional.of(kind);
        }
        var figures = node instanceof DatePicker || node.getStyleClass().contains(FIGURE_STYLE);
        return Optional.of(figures ? FIGURES : LETTERS);
    }

    private static boolean isTypable(Node node) {
        return switch (node) {
            case TextInputControl field -> field.isEditable() && !field.isDisabled();
            case ComboBoxBase<?> box -> box.isEditable() && !box.isDisabled();
            default -> false;
        };
    }
}
