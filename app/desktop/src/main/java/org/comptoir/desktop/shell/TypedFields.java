package org.comptoir.desktop.shell;

import java.util.HashSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.comptoir.desktop.ui.field.SearchField;

/// The fields of a screen that somebody typed into since they were saved or filled anew. What is searched for is not
/// counted.
final class TypedFields {

    private final Node screen;
    private final Set<TextInputControl> fields = new HashSet<>();

    TypedFields(Node screen) {
        this.screen = screen;
        screen.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void typed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl field
                && field.isEditable()
                && !isSearched(field)
                && fields.add(field)) {
            field.textProperty().addListener((text, before, now) -> {
                if (!field.isFocused()) {
                    fields.remove(field);
                }
            });
        }
    }

    private static boolean isSearched(Node field) {
        for (var each = field; each != null; each = each.getParent()) {
            if (each instanceof SearchField) {
                return true;
            }
        }
        return false;
    }

    /// What a part of the screen held is saved.
    void saved(Node part) {
        fields.removeIf(field -> isIn(field, part));
    }

    boolean areThere() {
        fields.removeIf(field -> field.getText().isEmpty() || !isIn(field, screen));
        return !fields.isEmpty();
    }

    private static boolean isIn(Node node, Node outer) {
        for (var each = node; each != null; each = each.getParent()) {
            if (each == outer) {
                return true;
            }
        }
        return false;
    }
}
