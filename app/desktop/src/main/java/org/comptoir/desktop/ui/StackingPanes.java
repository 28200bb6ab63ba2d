package org.comptoir.desktop.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/// Panes beside each other, or below each other where there is no room for that.
public final class StackingPanes extends StackPane {

    private final List<Node> panes;

    /// @param least width in px at 100 % that they need beside each other
    public StackingPanes(double least, Node... panes) {
        this.panes = List.of(panes);
        new Room(this).onNarrower(least, this::place);
    }

    private void place(boolean below) {
        getChildren().removeIf(child -> !(child instanceof Em));
        panes.forEach(pane -> {
            if (pane.getParent() instanceof Pane before) {
                before.getChildren().remove(pane);
            }
        });
        setMinHeight(below ? USE_PREF_SIZE : USE_COMPUTED_SIZE);
        var all = panes.toArray(Node[]::new);
        getChildren().addFirst(below ? stacked(all) : besides(all));
    }

    private static Node stacked(Node... all) {
        var column = Layouts.column(16, all);
        column.getStyleClass().add("stacked");
        return column;
    }

    private static Node besides(Node... all) {
        var row = Layouts.row(16, all);
        row.setAlignment(Pos.TOP_LEFT);
        row.setFillHeight(true);
        return row;
    }
}
