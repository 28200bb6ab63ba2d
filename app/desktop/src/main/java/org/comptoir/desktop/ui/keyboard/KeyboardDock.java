package org.comptoir.desktop.ui.keyboard;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.Layouts;

/// Docks the keyboard below the first child of a pane, which gives way.
public final class KeyboardDock {

    private KeyboardDock() {}

    public static void dock(Pane host, Node keyboard) {
        var above = Layouts.growing(host.getChildren().removeFirst());
        host.getChildren().addFirst(new VBox(above, keyboard));
    }

    /// Does nothing where the keyboard is not docked.
    public static void undock(Pane host, Node keyboard) {
        if (keyboard.getParent() instanceof VBox docked && host.getChildren().remove(docked)) {
            var above = docked.getChildren().getFirst();
            docked.getChildren().clear();
            host.getChildren().addFirst(above);
        }
    }
}
