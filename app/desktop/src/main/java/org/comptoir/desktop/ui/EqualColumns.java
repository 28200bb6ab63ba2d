package org.comptoir.desktop.ui;

import java.util.Arrays;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Equal columns, as many as fit, in rows as even as can be.
public final class EqualColumns extends Pane {

    private static final double GAP = 8;

    private final double least;
    private final Em em = new Em();

    /// @param least width of a column in px at 100 %
    public EqualColumns(double least, Node... cells) {
        this.least = least;
        getChildren().setAll(cells);
        getChildren().add(em);
    }

    public void add(Node cell) {
        getChildren().add(getChildren().size() - 1, cell);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private int columns(double width) {
        var count = Math.max(1, getManagedChildren().size());
        var fitting = Math.max(1, (int) ((width + em.px(GAP)) / (em.px(least) + em.px(GAP))));
        return Math.ceilDiv(count, Math.ceilDiv(count, fitting));
    }

    private double cellWidth(double width) {
        var columns = columns(width);
        return (width - em.px(GAP) * (columns - 1)) / columns;
    }

    /// Each row is as high as its highest cell: a fault told at one field leaves no empty room below the others.
    private double[] rowHeights(double width) {
        var columns = columns(width);
        var cells = getManagedChildren();
        var heights = new double[Math.ceilDiv(cells.size(), columns)];
        for (var index = 0; index < cells.size(); index++) {
            var cell = cells.get(index);
            var height = Math.max(cell.minHeight(cellWidth(width)), cell.prefHeight(cellWidth(width)));
            heights[index / columns] = Math.max(heights[index / columns], height);
        }
        return heights;
    }

    @Override
    protected double computeMinWidth(double height) {
        return em.px(least);
    }

    @Override
    protected double computePrefWidth(double height) {
        return getManagedChildren().size() * (em.px(least) + em.px(GAP)) - em.px(GAP);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var room = width < 0 ? computePrefWidth(-1) : width;
        var heights = rowHeights(room);
        return Math.max(0, Arrays.stream(heights).sum() + (heights.length - 1) * em.px(GAP));
    }

    @Override
    protected void layoutChildren() {
        var columns = columns(getWidth());
        var width = cellWidth(getWidth());
        var heights = rowHeights(getWidth());
        var index = 0;
        var y = 0.0;
        for (var cell : getManagedChildren()) {
            var column = index % columns;
            var row = index / columns;
            if (column == 0 && row > 0) {
                y += heights[row - 1] + em.px(GAP);
            }
            var left = snapPositionX(column * (width + em.px(GAP)));
            var right = snapPositionX(column * (width + em.px(GAP)) + width);
            layoutInArea(cell, left, snapPositionY(y), right - left, heights[row], 0, HPos.LEFT, VPos.TOP);
            index++;
        }
    }
}
