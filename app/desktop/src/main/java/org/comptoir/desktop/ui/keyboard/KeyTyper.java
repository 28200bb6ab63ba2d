package org.comptoir.desktop.ui.keyboard;

import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Types into the field that has the focus as a keyboard would, so that every rule of typing holds for both.
final class KeyTyper {

    private final Scene scene;
    private boolean typing;

    KeyTyper(Scene scene) {
        this.scene = scene;
    }

    /// Whether the event being handled comes from here.
    boolean isTyping() {
        return typing;
    }

    void type(String character) {
        field().ifPresent(target -> fire(target, typed(character)));
    }

    void press(KeyCode key) {
        field().ifPresent(target -> {
            fire(target, pressed(KeyEvent.KEY_PRESSED, key));
            // The field may be gone by now, and its key would stay down for ever.
            fire(scene, pressed(KeyEvent.KEY_RELEASED, key));
        });
    }

    private Optional<Node> field() {
        return Optional.ofNullable(scene.getFocusOwner());
    }

    private void fire(EventTarget target, KeyEvent event) {
        typing = true;
        try {
            Event.fireEvent(target, event);
        } finally {
            typing = false;
        }
    }

    private static KeyEvent typed(String character) {
        return new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false);
    }

    private static KeyEvent pressed(EventType<KeyEvent> kind, KeyCode key) {
        return new KeyEvent(kind, KeyEvent.CHAR_UNDEFINED, "", key, false, false, false, false);
    }
}
