package org.comptoir.desktop.customers.record.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import org.comptoir.desktop.customers.edit.SavedOnLeaving;
import org.jspecify.annotations.Nullable;

/// Keeps the focus, and what is being typed, at the same place of a page that is built anew.
final class FocusKeeper {

    private final Parent page;
    private final @Nullable Control focused;
    private final int place;
    private int anchor;
    private int caret;

    /// @param page before it is built anew
    FocusKeeper(Parent page) {
        this.page = page;
        var scene = page.getScene();
        var owner = scene == null ? null : scene.getFocusOwner();
        var alike = owner instanceof Control control ? alike(control) : List.<Control>of();
        place = owner instanceof Control control ? alike.indexOf(control) : -1;
        focused = place < 0 ? null : alike.get(place);
        if (focused instanceof TextInputControl input) {
            anchor = input.getAnchor();
            caret = input.getCaretPosition();
            SavedOnLeaving.handOn(input);
        }
    }

    /// Gives the focus back to the control that stands for the former one.
    void restore() {
        if (focused == null) {
            return;
        }
        var alike = alike(focused);
        var now = place < alike.size() ? alike.get(place) : null;
        if (focused instanceof TextInputControl before) {
            if (now instanceof TextInputControl input) {
                restore(before, input);
            } else {
                SavedOnLeaving.saveNow(before);
            }
        } else if (now != null) {
            now.requestFocus();
        }
    }

    /// Its skin comes first, as a new skin selects all or nothing.
    private void restore(TextInputControl before, TextInputControl now) {
        now.applyCss();
        if (now != before) {
            SavedOnLeaving.take(before, now);
        }
        now.requestFocus();
        now.selectRange(anchor, caret);
    }

    /// The controls of the page that have the same kind and name.
    private List<Control> alike(Control control) {
        var found = new ArrayList<Control>();
        collect(page, control, found);
        return found;
    }

    private static void collect(Node node, Control like, List<Control> found) {
        if (node instanceof Control control
                && control.getClass() == like.getClass()
                && Objects.equals(name(control), name(like))) {
            found.add(control);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, like, found));
        }
    }

    private static @Nullable String name(Control control) {
        if (control.getAccessibleText() != null) {
            return control.getAccessibleText();
        }
        return switch (control) {
            case TextInputControl input -> input.getPromptText();
            case Labeled labeled -> labeled.getText();
            case Control other -> other.getId();
        };
    }
}
