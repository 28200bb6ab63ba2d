package org.comptoir.desktop.ui;

import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// A finger or button that rests on a node for a while, without moving away.
public final class LongPress {

    private static final Duration WHILE = Duration.millis(500);

    /// In px, by which a resting finger may tremble.
    private static final double MAX_MOVE = 12;

    private final PauseTransition rest = new PauseTransition(WHILE);
    private Point2D start = Point2D.ZERO;
    private boolean isHeld;

    public LongPress(Node node, Runnable action) {
        rest.setOnFinished(event -> {
            isHeld = true;
            action.run();
        });
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, this::begin);
        node.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::move);
        node.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> rest.stop());
    }

    private void begin(MouseEvent event) {
        isHeld = false;
        start = new Point2D(event.getSceneX(), event.getSceneY());
        rest.playFromStart();
    }

    private void move(MouseEvent event) {
        if (start.distance(event.getSceneX(), event.getSceneY()) > MAX_MOVE) {
            rest.stop();
        }
    }

    /// Whether the click that ends the press is part of it, and means nothing else.
    public boolean takes() {
        return isHeld;
    }
}
