package org.comptoir.desktop.ui.list;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.beans.property.DoubleProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

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
        list.sceneProperty().subscribe(new Consumer<@Nullable Scene>() {
            private Subscription followed = Subscription.EMPTY;

            @Override
            public void accept(@Nullable Scene scene) {
                followed.unsubscribe();
                followed =
                        scene == null ? Subscription.EMPTY : watch(scene.getRoot(), root -> scale.accept(share(root)));
            }
        });
    }

    /// Until the list leaves the window, which would keep it alive otherwise.
    private static Subscription watch(Node root, Consumer<Node> update) {
        ListChangeListener<String> changed = change -> update.accept(root);
        root.getStyleClass().addListener(changed);
        update.accept(root);
        return () -> root.getStyleClass().removeListener(changed);
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
