package org.comptoir.reports.voucher;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.reports.engine.DocumentImage;
import org.comptoir.reports.engine.ShapeDrawing.Fill;
import org.comptoir.reports.letterhead.Accent;

/// A parcel's paper with dots and stars, and a ribbon with a bow, in millimetres.
final class Ribbon {

    private static final int WIDTH = 72;
    private static final int HEIGHT = 85;

    private static final Color STAR = new Color(0xC08A1E);

    /// Where the bands cross.
    private static final double CENTRE_X = 30;

    private static final double CENTRE_Y = 42;

    private static final double HALF_BAND = 4.5;
    private static final double COLUMN_STEP = 11;
    private static final double ROW_STEP = 9.6;

    private final Color paper;
    private final Color dot;
    private final Color band;
    private final Color shade;
    private final Color knot;
    private final Color seam;

    private Ribbon(Accent accent) {
        paper = accent.tint();
        dot = accent.lighter(0.6);
        band = accent.fill();
        shade = accent.shade();
        knot = accent.lighter(0.14);
        seam = accent.lighter(0.48);
    }

    /// In the colour of the shop.
    static DocumentImage of(Accent accent) {
        return DocumentImage.ofShapes("ribbon" + accent.key(), WIDTH, HEIGHT, new Ribbon(accent).fills());
    }

    private List<Fill> fills() {
        var fills = new ArrayList<Fill>();
        fills.add(new Fill(paper, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT)));
        fills.addAll(pattern());
        fills.addAll(bands());
        fills.addAll(bow());
        return fills;
    }

    /// Stars, large and small dots by turns, each row half a step further.
    private List<Fill> pattern() {
        var fills = new ArrayList<Fill>();
        for (var row = 0; row < 9; row++) {
            for (var column = 0; column < 6; column++) {
                var x = 4 + column * COLUMN_STEP + (row % 2) * COLUMN_STEP / 2;
                var y = 4.5 + row * ROW_STEP;
                fills.add(
                        switch ((column + 2 * row) % 3) {
                            case 0 -> new Fill(STAR, star(x, y));
                            case 1 -> new Fill(band, dot(x, y, 0.9));
                            default -> new Fill(dot, dot(x, y, 0.55));
                        });
            }
        }
        return fills;
    }

    private static Shape star(double x, double y) {
        var star = new Path2D.Double();
        star.moveTo(x, y - 2);
        for (var point = 1; point < 8; point++) {
            var radius = point % 2 == 0 ? 2 : 0.78;
            var angle = Math.PI / 4 * point;
            star.lineTo(x + radius * Math.sin(angle), y - radius * Math.cos(angle));
        }
        star.closePath();
        return star;
    }

    private static Shape dot(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private List<Fill> bands() {
        var fills = new ArrayList<Fill>();
        fills.add(new Fill(band, new Rectangle2D.Double(CENTRE_X - HALF_BAND, 0, 2 * HALF_BAND, HEIGHT)));
        fills.add(new Fill(band, new Rectangle2D.Double(0, CENTRE_Y - HALF_BAND, WIDTH, 2 * HALF_BAND)));
        for (var side : List.of(-3, 3)) {
            fills.add(new Fill(seam, seam(CENTRE_X + side, 0, CENTRE_X + side, HEIGHT)));
            fills.add(new Fill(seam, seam(0, CENTRE_Y + side, WIDTH, CENTRE_Y + side)));
        }
        return fills;
    }

    private static Shape seam(double fromX, double fromY, double toX, double toY) {
        return new BasicStroke(0.25f).createStrokedShape(new Line2D.Double(fromX, fromY, toX, toY));
    }

    private List<Fill> bow() {
        var tied = new RoundRectangle2D.Double(-4, -4.4, 8, 8.8, 4.8, 4.8);
        return List.of(
                new Fill(shade, placed(end(), 1)),
                new Fill(shade, placed(end(), -1)),
                new Fill(band, placed(loop(), 1)),
                new Fill(band, placed(loop(), -1)),
                new Fill(shade, placed(inside(), 1)),
                new Fill(shade, placed(inside(), -1)),
                new Fill(knot, placed(tied, 1)));
    }

    /// @param side -1 for the left half of the bow, which mirrors the right
    private static Shape placed(Shape shape, int side) {
        return new AffineTransform(side, 0, 0, 1, CENTRE_X, CENTRE_Y).createTransformedShape(shape);
    }

    private static Shape end() {
        var end = new Path2D.Double();
        end.moveTo(0, 2);
        end.curveTo(4, 10, 9, 17, 14, 21);
        end.lineTo(7.5, 20.5);
        end.lineTo(5.5, 26);
        end.curveTo(2, 18, 0, 9, -1.5, 3);
        end.closePath();
        return end;
    }

    private static Shape loop() {
        var loop = new Path2D.Double();
        loop.moveTo(0, 0);
        loop.curveTo(6, -10, 18, -13, 20, -6);
        loop.curveTo(22, 3, 8, 6, 0, 0);
        loop.closePath();
        return loop;
    }

    private static Shape inside() {
        var inside = new Path2D.Double();
        inside.moveTo(3, -0.3);
        inside.curveTo(8, -5, 15, -7.5, 16, -4.2);
        inside.curveTo(16.8, -0.4, 8, 2, 3, -0.3);
        inside.closePath();
        return inside;
    }
}
