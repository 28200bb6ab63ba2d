package org.comptoir.desktop.ui.list;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// In place of an empty list: grey bars until it was read for the first time, and only then that there is nothing.
public final class LoadingRows extends StackPane {

    private static final int BARS = 6;

    /// @param loaded whether the list was read
    public LoadingRows(ObservableValue<Boolean> loaded, Node whenEmpty) {
        var bars = new VBox();
        bars.getStyleClass().addAll("skeleton", "gap-8");
        for (var i = 0; i < BARS; i++) {
            var bar = new Region();
            bar.getStyleClass().add("skeleton-bar");
            bars.getChildren().add(bar);
        }
        loaded.subscribe(isThere -> getChildren().setAll(isThere ? whenEmpty : bars));
    }
}
