package org.comptoir.desktop.ui;

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

    private double cellHeight(double width) {
        return getManagedChildren().stream()
                .mapToDouble(cell -> Math.max(cell.minHeight(cellWidth(width)), cell.prefHeight(cellWidth(width))))
                .max()
                .orElse(0);
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
        var rows = Math.ceilDiv(getManagedChildren().size(), columns(room));
        return Math.max(0, rows * (cellHeight(room) + em.px(GAP)) - em.px(GAP));
    }

    @Override
    protected void layoutChildren() {
        var columns = columns(getWidth());
        var width = cellWidth(getWidth());
        var height = cellHeight(getWidth());
        var index = 0;
        for (var cell : getManagedChildren()) {
            var left = snapPositionX((index % columns) * (width + em.px(GAP)));
            var right = snapPositionX((index % columns) * (width + em.px(GAP)) + width);
            var top = snapPositionY((index / columns) * (height + em.px(GAP)));
            layoutInArea(cell, left, top, right - left, height, 0, HPos.LEFT, VPos.TOP);
            index++;
        }
    }
}
