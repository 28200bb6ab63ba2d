package org.comptoir.desktop.devices;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/// Distinguishes auto-repeat of a held key from repeated presses. A key held down must not open a payment, complete
/// it and leave.
public final class KeyRepeatFilter {

    private Optional<KeyCode> pressed = Optional.empty();
    private boolean repeats;

    /// Runs before any other handler of the scene.
    public void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> pressed = Optional.empty());
        // Releasing a key while another window has the focus goes unnoticed.
        scene.windowProperty()
                .flatMap(Window::focusedProperty)
                .orElse(false)
                .subscribe(focused -> pressed = Optional.empty());
    }

    private void press(KeyEvent event) {
        repeats = pressed.filter(event.getCode()::equals).isPresent();
        pressed = Optional.of(event.getCode());
    }

    /// Whether the key pressed last was not released since its previous press.
    public boolean isRepeated() {
        return repeats;
    }
}
