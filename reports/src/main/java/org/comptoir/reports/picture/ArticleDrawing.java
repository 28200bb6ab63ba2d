package org.comptoir.reports.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.batik.parser.AWTPathProducer;
import org.comptoir.pos.catalogue.category.CategoryColour;
import org.comptoir.reports.engine.DocumentImage;
import org.comptoir.reports.engine.ShapeDrawing.Fill;
import org.jspecify.annotations.Nullable;

/// The drawing of an article on the ground of its category, for paper: filled shapes only, nothing transparent.
public final class ArticleDrawing {

    /// In millimetres: the whole, and the drawing in its middle.
    private static final double SIDE = 31;

    private static final double DRAWN = 25;

    private static final Color NO_CATEGORY = new Color(0xF0EDE8);

    /// One image each: a document stores it once, however many letters have it.
    private static final Map<Key, DocumentImage> MADE = new ConcurrentHashMap<>();

    private record Key(String name, Color ground) {}

    private final Color ground;
    private final List<Fill> fills = new ArrayList<>();

    private ArticleDrawing(Color ground) {
        this.ground = ground;
    }

    /// @param name of the drawing
    /// @param category the colour of the article's category; null if it has none
    /// @return empty if there is no drawing of that name
    public static Optional<DocumentImage> of(String name, @Nullable CategoryColour category) {
        if (!DrawingFile.exists(name)) {
            return Optional.empty();
        }
        var key = new Key(name, ground(category));
        return Optional.of(MADE.computeIfAbsent(key, ArticleDrawing::made));
    }

    private static DocumentImage made(Key key) {
        var id = "article-" + key.name + "-" + Integer.toHexString(key.ground.getRGB());
        return DocumentImage.ofShapes(id, SIDE, SIDE, fills(key.name, key.ground));
    }

    static List<Fill> fills(String name, Color ground) {
        var drawing = new ArticleDrawing(ground);
        drawing.fills.add(new Fill(ground, new Rectangle2D.Double(0, 0, SIDE, SIDE)));
        DrawingFile.read(name).forEach(drawing::add);
        return drawing.fills;
    }

    /// The grounds of the light theme, which are made for print too.
    private static Color ground(@Nullable CategoryColour category) {
        return switch (category) {
            case null -> NO_CATEGORY;
            case GROCERY -> new Color(0xFAF0DC);
            case HOME -> new Color(0xF8E9E2);
            case FASHION -> new Color(0xE8EBF5);
            case CARE -> new Color(0xF6E7EF);
            case PAPER -> new Color(0xE2EFF3);
            case SERVICES -> new Color(0xE3F1EE);
        };
    }

    private void add(DrawingPart part) {
        var outline = placed(part);
        var opacity = part.number("opacity", 1);
        var fill = part.colour("fill", "#000000");
        if (fill != null) {
            fills.add(new Fill(over(Color.decode(fill), opacity), outline.createTransformedShape(shape(part))));
        }
        var stroke = part.colour("stroke", null);
        if (stroke != null) {
            var line = stroke(part).createStrokedShape(shape(part));
            fills.add(new Fill(over(Color.decode(stroke), opacity), outline.createTransformedShape(line)));
        }
    }

    private static AffineTransform placed(DrawingPart part) {
        var margin = (SIDE - DRAWN) / 2;
        var place = AffineTransform.getTranslateInstance(margin, margin);
        place.scale(DRAWN / DrawingPart.SIDE, DRAWN / DrawingPart.SIDE);
        place.rotate(Math.toRadians(part.turned()), DrawingPart.SIDE / 2, DrawingPart.SIDE / 2);
        return place;
    }

    private static Shape shape(DrawingPart part) {
        try {
            return AWTPathProducer.createShape(new StringReader(part.outline()), PathIterator.WIND_NON_ZERO);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BasicStroke stroke(DrawingPart part) {
        var width = (float) part.number("stroke-width", 1);
        var ends = part.hasRoundEnds() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        var dashes = part.dashes();
        if (dashes.length == 0) {
            return new BasicStroke(width, ends, BasicStroke.JOIN_MITER);
        }
        var pattern = new float[dashes.length];
        for (var i = 0; i < dashes.length; i++) {
            pattern[i] = (float) dashes[i];
        }
        return new BasicStroke(width, ends, BasicStroke.JOIN_MITER, 10, pattern, 0);
    }

    /// What a colour looks like when the ground shows through.
    private Color over(Color colour, double opacity) {
        return new Color(
                mixed(colour.getRed(), ground.getRed(), opacity),
                mixed(colour.getGreen(), ground.getGreen(), opacity),
                mixed(colour.getBlue(), ground.getBlue(), opacity));
    }

    private static int mixed(int above, int below, double opacity) {
        return (int) Math.round(above * opacity + below * (1 - opacity));
    }
}
