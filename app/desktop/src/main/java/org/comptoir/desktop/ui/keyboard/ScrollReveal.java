package org.comptoir.desktop.ui.keyboard;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolls what stands around a field until it is in sight.
final class ScrollReveal {

    private static final double MARGIN = 12;

    private ScrollReveal() {}

    static void show(Node field) {
        for (var node = field.getParent(); node != null; node = node.getParent()) {
            if (node instanceof ScrollPane pane && pane.getContent() != null) {
                scroll(pane, field);
            }
        }
    }

    private static void scroll(ScrollPane pane, Node field) {
        pane.layout();
        var content = pane.getContent();
        var view = pane.getViewportBounds().getHeight();
        var hidden = content.getLayoutBounds().getHeight() - view;
        if (hidden <= 0) {
            return;
        }
        var place = content.sceneToLocal(field.localToScene(field.getLayoutBounds()));
        var top = pane.getVvalue() * hidden;
        if (place.getMaxY() + MARGIN > top + view) {
            top = place.getMaxY() + MARGIN - view;
        }
        top = Math.min(top, Math.max(0, place.getMinY() - MARGIN));
        pane.setVvalue(Math.clamp(top / hidden, 0, 1));
    }
}
