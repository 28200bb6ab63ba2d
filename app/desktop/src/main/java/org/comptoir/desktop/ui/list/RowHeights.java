package org.comptoir.desktop.ui.list;

import java.util.function.DoubleConsumer;
import javafx.beans.property.DoubleProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;

/// Adapts the fixed height of rows to the text size: a fixed cell size cannot be given in em.
final class RowHeights {

    private static final String SIZE = "size-";

    private RowHeights() {}

    static void follow(Control list, DoubleProperty cellSize, double height) {
        follow(list, share -> cellSize.set(Math.round(height * share)));
    }

    /// Tells the share of the usual text size, 1 until the list is in a window.
    static void follow(Control list, DoubleConsumer scale) {
        scale.accept(1);
        list.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                follow(scene, () -> scale.accept(share(scene.getRoot())));
            }
        });
    }

    private static void follow(Scene scene, Runnable update) {
        ListChangeListener<String> changed = change -> update.run();
        scene.getRoot().getStyleClass().addListener(changed);
        update.run();
    }

    private static double share(Node root) {
        return root.getStyleClass().stream()
                        .filter(style -> style.startsWith(SIZE))
                        .mapToInt(style -> Integer.parseInt(style.substring(SIZE.length())))
                        .findFirst()
                        .orElse(100)
                / 100.0;
    }
}
