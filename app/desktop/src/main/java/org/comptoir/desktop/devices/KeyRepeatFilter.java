package org.comptoir.desktop.devices;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/// Tells a key that repeats itself under a finger from one that is pressed again. A key held down must not open a
/// payment, finish it and be gone.
public final class KeyRepeatFilter {

    private Optional<KeyCode> down = Optional.empty();
    private boolean repeats;

    /// Before anything else of the scene does.
    public void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> down = Optional.empty());
        // A key that is let go while another window is before this one is never seen to be let go.
        scene.windowProperty()
                .flatMap(Window::focusedProperty)
                .orElse(false)
                .subscribe(focused -> down = Optional.empty());
    }

    private void press(KeyEvent event) {
        repeats = down.filter(event.getCode()::equals).isPresent();
        down = Optional.of(event.getCode());
    }

    /// Whether the key that was pressed last was not let go since it was pressed before.
    public boolean isRepeated() {
        return repeats;
    }
}
