package org.comptoir.desktop.ui.field;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.comptoir.desktop.ui.Em;

/// Fields side by side, equally wide, with their inputs on one line: a label of two lines reaches above it, a fault
/// hangs below it. As high as that needs at its width, and no higher.
public final class FieldRow extends Pane {

    private static final double GAP = 12;

    private final List<Node> fields;
    private final Em em = new Em();

    public FieldRow(Node... fields) {
        this.fields = List.of(fields);
        for (var field : fields) {
            if (field instanceof Region region) {
                region.setMaxWidth(Double.MAX_VALUE);
            }
        }
        getChildren().setAll(fields);
        getChildren().add(em);
        setMinHeight(USE_PREF_SIZE);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private List<Node> shown() {
        return fields.stream().filter(Node::isManaged).toList();
    }

    private double fieldWidth(double width) {
        var count = Math.max(1, shown().size());
        return Math.max(0, width - em.px(GAP) * (count - 1)) / count;
    }

    /// What stands above the lower edge of the input.
    private static double above(Node field, double width) {
        return field instanceof FormField form ? form.heightWithoutFault(width) : field.prefHeight(width);
    }

    private double line(double width) {
        return shown().stream().mapToDouble(field -> above(field, width)).max().orElse(0);
    }

    @Override
    protected double computeMinWidth(double height) {
        var least =
                shown().stream().mapToDouble(field -> field.minWidth(-1)).max().orElse(0);
        var count = shown().size();
        return least * count + em.px(GAP) * Math.max(0, count - 1);
    }

    @Override
    protected double computePrefWidth(double height) {
        var widest =
                shown().stream().mapToDouble(field -> field.prefWidth(-1)).max().orElse(0);
        var count = shown().size();
        return widest * count + em.px(GAP) * Math.max(0, count - 1);
    }

    @Override
    protected double computePrefHeight(double width) {
        var each = fieldWidth(width < 0 ? prefWidth(-1) : width);
        var line = line(each);
        return shown().stream()
                .mapToDouble(field -> line - above(field, each) + field.prefHeight(each))
                .max()
                .orElse(0);
    }

    @Override
    protected void layoutChildren() {
        var each = fieldWidth(getWidth());
        var line = line(each);
        var left = 0.0;
        for (var field : shown()) {
            var x = snapPositionX(left);
            var width = snapPositionX(left + each) - x;
            layoutInArea(
                    field,
                    x,
                    snapPositionY(line - above(field, each)),
                    width,
                    field.prefHeight(each),
                    0,
                    HPos.LEFT,
                    VPos.TOP);
            left += each + em.px(GAP);
        }
    }
}
