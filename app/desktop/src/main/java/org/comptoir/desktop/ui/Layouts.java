package org.comptoir.desktop.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Rows and columns with the standard gaps: 2, 4, 6, 8, 10, 12, 16, 20, 24.
public final class Layouts {

    private Layouts() {}

    public static HBox row(int gap, Node... children) {
        var row = new HBox(children);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("gap-" + gap);
        return row;
    }

    /// A row that goes on below where it is too long.
    public static FlowPane flow(Node... children) {
        var flow = new FlowPane(children);
        flow.setAlignment(Pos.CENTER_LEFT);
        flow.getStyleClass().add("grid-gap-8");
        return flow;
    }

    /// A row aligned by baseline, for texts of different sizes.
    public static HBox baseline(int gap, Node... children) {
        var row = row(gap, children);
        row.setAlignment(Pos.BASELINE_LEFT);
        return row;
    }

    public static VBox column(int gap, Node... children) {
        var column = new VBox(children);
        column.getStyleClass().add("gap-" + gap);
        return column;
    }

    /// Two lines that belong together, such as a name over its caption.
    public static VBox stacked(Node... children) {
        var column = new VBox(children);
        column.setAlignment(Pos.CENTER_LEFT);
        column.setMinWidth(0);
        return column;
    }

    /// Grows into the remaining space.
    public static <N extends Node> N growing(N node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        VBox.setVgrow(node, Priority.ALWAYS);
        if (node instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        return node;
    }

    public static Region spring() {
        var spring = new Region();
        spring.setMinWidth(0);
        return growing(spring);
    }

    /// Fills its place, and scrolls where that is lower than the least height of the content.
    public static ScrollPane scrolling(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        return growing(scroll);
    }

    public static Region hairline() {
        var line = new Region();
        line.getStyleClass().add("hairline");
        return line;
    }

    public static Region uprightHairline() {
        var line = new Region();
        line.getStyleClass().add("hairline-upright");
        return line;
    }
}
