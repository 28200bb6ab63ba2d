package org.comptoir.desktop.ui.keyboard;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import org.comptoir.desktop.ui.Em;

/// Keys side by side, each as wide as its share; their height follows the window, so that the page keeps the larger
/// part.
final class KeyRow extends Pane {

    static final double GAP = 8;
    private static final double MIN_HEIGHT = 48;
    private static final double MAX_HEIGHT = 56;

    /// Of the window's height.
    private static final double SHARE = 0.08;

    private final List<Double> shares = new ArrayList<>();
    private final Em em = new Em();

    KeyRow() {
        getChildren().add(em);
    }

    KeyRow key(ScreenKey key, double share) {
        shares.add(share);
        getChildren().add(shares.size() - 1, key);
        return this;
    }

    /// Room where no key is.
    KeyRow gap(double share) {
        return key(ScreenKey.none(), share);
    }

    private double keyHeight() {
        var scene = getScene();
        var room = scene == null ? 0 : scene.getHeight();
        return snapSizeY(Math.clamp(room * SHARE, MIN_HEIGHT, em.px(MAX_HEIGHT)));
    }

    @Override
    protected double computeMinHeight(double width) {
        return keyHeight();
    }

    @Override
    protected double computePrefHeight(double width) {
        return keyHeight();
    }

    @Override
    protected double computeMinWidth(double height) {
        return shares.size() * (MIN_HEIGHT + GAP) - GAP;
    }

    @Override
    protected double computePrefWidth(double height) {
        return computeMinWidth(height);
    }

    @Override
    protected void layoutChildren() {
        var whole = shares.stream().mapToDouble(Double::doubleValue).sum();
        var left = 0.0;
        for (var i = 0; i < shares.size(); i++) {
            var right = left + (getWidth() + GAP) * shares.get(i) / whole;
            var from = snapPositionX(left);
            getChildren().get(i).resizeRelocate(from, 0, snapPositionX(right - GAP) - from, getHeight());
            left = right;
        }
    }
}
