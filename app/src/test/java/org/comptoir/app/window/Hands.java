package org.comptoir.app.window;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/// Works a window by its keys, and reads what stands on it.
record Hands(Scene scene) {

    /// A field answers Enter only once it has its skin.
    private Node target() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        var owner = scene.getFocusOwner();
        return owner == null ? scene.getRoot() : owner;
    }

    Hands type(String text) {
        text.codePoints().forEach(sign -> fire(KeyEvent.KEY_TYPED, Character.toString(sign), KeyCode.UNDEFINED));
        return this;
    }

    /// Whole words at once, as a person's would come too slowly for a scanner.
    Hands write(String text) {
        if (target() instanceof TextInputControl field) {
            field.setText(text);
        }
        return this;
    }

    Hands press(KeyCode key) {
        fire(KeyEvent.KEY_PRESSED, "", key);
        fire(KeyEvent.KEY_RELEASED, "", key);
        return this;
    }

    Hands scan(String code) {
        return type(code).press(KeyCode.ENTER);
    }

    private void fire(EventType<KeyEvent> kind, String sign, KeyCode key) {
        Event.fireEvent(target(), new KeyEvent(kind, sign, "", key, false, false, false, false));
    }

    Hands touch(String words) {
        buttons(scene.getRoot()).stream()
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words + " among " + words()))
                .fire();
        return this;
    }

    private static List<ButtonBase> buttons(Parent parent) {
        var found = new ArrayList<ButtonBase>();
        for (var child : parent.getChildrenUnmodifiable()) {
            if (child instanceof ButtonBase button) {
                found.add(button);
            }
            if (child instanceof Parent inner) {
                found.addAll(buttons(inner));
            }
        }
        return found;
    }

    /// Every text that is shown.
    List<String> words() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        var found = new ArrayList<String>();
        collect(scene.getRoot(), found);
        return found;
    }

    private static void collect(Node node, List<String> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled label
                && label.getText() != null
                && !label.getText().isEmpty()) {
            found.add(label.getText().replace('\u00A0', ' ').replace('\u202F', ' '));
        } else if (node instanceof Text text) {
            found.add(text.getText().replace('\u00A0', ' ').replace('\u202F', ' '));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }
}
