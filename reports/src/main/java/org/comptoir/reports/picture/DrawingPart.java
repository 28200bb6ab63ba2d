package org.comptoir.reports.picture;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A shape of a drawing, on a square of 48.
///
/// @param outline in the syntax of the `d` attribute of an SVG path
/// @param paint the attributes of SVG, by name
/// @param turned rotation in degrees about the centre of the drawing
public record DrawingPart(String outline, Map<String, String> paint, double turned) {

    /// The side of the square that drawings are made on.
    public static final double SIDE = 48;

    public DrawingPart {
        paint = Map.copyOf(paint);
    }

    /// The colour of an attribute as `#RRGGBB`, or the other one if it is not named; null for none.
    public @Nullable String colour(String name, @Nullable String otherwise) {
        var named = paint.get(name);
        if (named == null) {
            return otherwise;
        }
        return named.equals("none") ? null : named;
    }

    public double number(String name, double otherwise) {
        var named = paint.get(name);
        return named == null ? otherwise : Double.parseDouble(named);
    }

    public boolean hasRoundEnds() {
        return "round".equals(paint.get("stroke-linecap"));
    }

    /// The lengths of dashes and gaps by turns; empty for an unbroken line.
    public double[] dashes() {
        var named = paint.getOrDefault("stroke-dasharray", "").strip();
        if (named.isEmpty()) {
            return new double[0];
        }
        return Arrays.stream(named.split(" +")).mapToDouble(Double::parseDouble).toArray();
    }
}
