package org.comptoir.desktop.ui.picture;

import java.util.Map;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.transform.Rotate;
import org.jspecify.annotations.Nullable;

/// A shape of a drawing.
///
/// @param outline in the syntax of the `d` attribute of an SVG path
/// @param turned rotation in degrees about the centre of the drawing
record Piece(String outline, Map<String, String> paint, double turned) {

    private static final double MIDDLE = 24;

    Shape draw() {
        var shape = new SVGPath();
        shape.setContent(outline);
        shape.setFill(colour("fill", Color.BLACK));
        shape.setStroke(colour("stroke", null));
        shape.setStrokeWidth(number("stroke-width", 1));
        shape.setOpacity(number("opacity", 1));
        if ("round".equals(paint.get("stroke-linecap"))) {
            shape.setStrokeLineCap(StrokeLineCap.ROUND);
        }
        for (var dash : paint.getOrDefault("stroke-dasharray", "").split(" ")) {
            if (!dash.isEmpty()) {
                shape.getStrokeDashArray().add(Double.valueOf(dash));
            }
        }
        if (turned != 0) {
            shape.getTransforms().add(new Rotate(turned, MIDDLE, MIDDLE));
        }
        return shape;
    }

    private @Nullable Color colour(String name, @Nullable Color otherwise) {
        var message = paint.get(name);
        if (message == null) {
            return otherwise;
        }
        return message.equals("none") ? null : Color.web(message);
    }

    private double number(String name, double otherwise) {
        var message = paint.get(name);
        return message == null ? otherwise : Double.parseDouble(message);
    }
}
