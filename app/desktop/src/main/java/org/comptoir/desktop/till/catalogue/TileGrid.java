package org.comptoir.desktop.till.catalogue;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.comptoir.desktop.ui.Em;

/// Tiles in as many equal columns as fit, never too narrow to touch; where there is much room they grow with it.
final class TileGrid extends Region {

    private static final double MIN_WIDTH = 142;

    /// Beside the ticket in a small window there would be one column otherwise.
    private static final double TIGHT = 320;

    private static final double MIN_TIGHT_WIDTH = 128;
    private static final double MIN_HEIGHT = 116;
    private static final double MAX_HEIGHT = 148;
    private static final double GAP = 12;

    /// From this width on tiles grow, by a part of what there is more.
    private static final double AMPLE = 860;

    private static final double GROWTH = 0.1;

    /// Higher in the proportion of the drawings.
    private static final double SHAPE = 0.75;

    private final Em em = new Em();

    void show(List<Tile> tiles) {
        getChildren().setAll(tiles);
        getChildren().add(em);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private int columns(double width) {
        var least = width < em.px(TIGHT)
                ? em.px(MIN_TIGHT_WIDTH)
                : em.px(MIN_WIDTH) + Math.max(0, width - em.px(AMPLE)) * GROWTH;
        return Math.max(1, (int) ((width + em.px(GAP)) / (least + em.px(GAP))));
    }

    private double tileWidth(double width) {
        var columns = columns(width);
        return (width - em.px(GAP) * (columns - 1)) / columns;
    }

    private double tileHeight(double width) {
        return snapSizeY(Math.clamp(tileWidth(width) * SHAPE, em.px(MIN_HEIGHT), em.px(MAX_HEIGHT)));
    }

    private int tiles() {
        return Math.max(0, getChildren().size() - 1);
    }

    @Override
    protected double computePrefHeight(double width) {
        var rows = Math.ceilDiv(tiles(), columns(width));
        return Math.max(0, rows * (tileHeight(width) + em.px(GAP)) - em.px(GAP));
    }

    @Override
    protected double computeMinWidth(double height) {
        return em.px(MIN_TIGHT_WIDTH);
    }

    @Override
    protected void layoutChildren() {
        var columns = columns(getWidth());
        var gap = em.px(GAP);
        var width = tileWidth(getWidth());
        var height = tileHeight(getWidth());
        for (var i = 0; i < tiles(); i++) {
            var left = snapPositionX((i % columns) * (width + gap));
            var right = snapPositionX((i % columns) * (width + gap) + width);
            var top = snapPositionY((i / columns) * (height + gap));
            getChildren().get(i).resizeRelocate(left, top, right - left, height);
        }
    }
}
