package org.comptoir.reports.engine;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;

/// A drawing of filled shapes in any unit, stretched over its place on the paper and cut there.
///
/// @param id of its own
public record ShapeDrawing(String id, double width, double height, List<Fill> fills)
        implements Renderable, Graphics2DRenderable {

    public ShapeDrawing {
        fills = List.copyOf(fills);
    }

    /// A shape of one colour.
    public record Fill(Color colour, Shape shape) {}

    @Override
    public String getId() {
        return id;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        var drawn = (Graphics2D) graphics.create();
        drawn.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        drawn.clip(area);
        drawn.translate(area.getX(), area.getY());
        drawn.scale(area.getWidth() / width, area.getHeight() / height);
        for (var fill : fills) {
            drawn.setColor(fill.colour());
            drawn.fill(fill.shape());
        }
        drawn.dispose();
    }
}
