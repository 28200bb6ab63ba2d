package org.comptoir.desktop.ui.list;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import javafx.util.Duration;

/// In place of an empty list: grey bars until it was read for the first time, and only then that there is nothing.
public final class LoadingRows extends StackPane {

    /// In place of a figure that is not known yet.
    public static final String FIGURE = "…";

    /// What takes longer shows that it is being read.
    public static final Duration AFTER = Duration.millis(100);

    private static final int BARS = 6;

    /// @param loaded whether the list was read
    public LoadingRows(ObservableValue<Boolean> loaded, Node whenEmpty) {
        var bars = bars();
        centre(whenEmpty);
        loaded.subscribe(isThere -> getChildren().setAll(isThere ? whenEmpty : bars));
    }

    /// A sentence stands in the middle of the empty list.
    static void centre(Node whenEmpty) {
        if (whenEmpty instanceof Label sentence) {
            sentence.setAlignment(Pos.CENTER);
            sentence.setTextAlignment(TextAlignment.CENTER);
            sentence.getStyleClass().add("empty-sentence");
        }
    }

    /// Grey bars in place of what is being read.
    public static Node bars() {
        var bars = new VBox();
        bars.getStyleClass().addAll("skeleton", "gap-8");
        for (var i = 0; i < BARS; i++) {
            var bar = new Region();
            bar.getStyleClass().add("skeleton-bar");
            bars.getChildren().add(bar);
        }
        return bars;
    }
}
