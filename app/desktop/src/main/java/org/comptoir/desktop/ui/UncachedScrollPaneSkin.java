package org.comptoir.desktop.ui;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;

/// Keeps no picture of what is scrolled. JavaFX's own keeps one for each pane in the size of its viewport, hidden or
/// not: a window that was on all screens would hold 50 MB of them. Named by the style sheet.
public final class UncachedScrollPaneSkin extends ScrollPaneSkin {

    public UncachedScrollPaneSkin(ScrollPane pane) {
        super(pane);
        getChildren().stream()
                .filter(child -> child.getStyleClass().contains("viewport"))
                .forEach(viewport -> viewport.setCache(false));
    }
}
