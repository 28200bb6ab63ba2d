package org.comptoir.desktop.till.catalogue;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Tiles in as many equal columns as fit, never too narrow to touch.
final class TileGrid extends Region {

    private static final double MIN_WIDTH = 132.0 / 14;
    private static final double HEIGHT = 116.0 / 14;
    private static final double GAP = 12.0 / 14;

    private final Text em = new Text("");

    TileGrid() {
        em.setManaged(false);
        em.setVisible(false);
    }

    void show(List<Tile> tiles) {
        getChildren().setAll(tiles);
        getChildren().add(em);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double em() {
        return em.getFont().getSize();
    }

    private int columns(double width) {
        return Math.max(1, (int) ((width + GAP * em()) / ((MIN_WIDTH + GAP) * em())));
    }

    private int tiles() {
        return Math.max(0, getChildren().size() - 1);
    }

    @Override
    protected double computePrefHeight(double width) {
        var rows = Math.ceilDiv(tiles(), columns(width));
        return Math.max(0, rows * (HEIGHT + GAP) * em() - GAP * em());
    }

    @Override
    protected double computeMinWidth(double height) {
        return MIN_WIDTH * em();
    }

    @Override
    protected void layoutChildren() {
        var columns = columns(getWidth());
        var gap = snapSpaceX(GAP * em());
        var width = (getWidth() - gap * (columns - 1)) / columns;
        var height = snapSizeY(HEIGHT * em());
        for (var i = 0; i < tiles(); i++) {
            var left = snapPositionX((i % columns) * (width + gap));
            var right = snapPositionX((i % columns) * (width + gap) + width);
            getChildren().get(i).resizeRelocate(left, (i / columns) * (height + gap), right - left, height);
        }
    }
}
