package org.comptoir.desktop.ui.picture;

import java.util.Arrays;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.transform.Rotate;
import org.comptoir.reports.picture.DrawingPart;
import org.jspecify.annotations.Nullable;

/// A shape of a drawing, for the screen.
record Piece(DrawingPart part) {

    private static final double MIDDLE = DrawingPart.SIDE / 2;

    Shape draw() {
        var shape = new SVGPath();
        shape.setContent(part.outline());
        shape.setFill(colour("fill", "#000000"));
        shape.setStroke(colour("stroke", null));
        shape.setStrokeWidth(part.number("stroke-width", 1));
        shape.setOpacity(part.number("opacity", 1));
        if (part.hasRoundEnds()) {
            shape.setStrokeLineCap(StrokeLineCap.ROUND);
        }
        Arrays.stream(part.dashes()).forEach(shape.getStrokeDashArray()::add);
        if (part.turned() != 0) {
            shape.getTransforms().add(new Rotate(part.turned(), MIDDLE, MIDDLE));
        }
        return shape;
    }

    private @Nullable Color colour(String name, @Nullable String otherwise) {
        var named = part.colour(name, otherwise);
        return named == null ? null : Color.web(named);
    }
}
