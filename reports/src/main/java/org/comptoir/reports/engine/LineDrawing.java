package org.comptoir.reports.engine;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.UUID;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;

/// Hairlines at exact places, which a template has in whole points only.
record LineDrawing(String id, List<DrawnPage.Line> lines) implements Renderable, Graphics2DRenderable {

    private static final Color HAIRLINE = new Color(0x8C, 0x86, 0x7D);
    private static final float WIDTH = 0.4f;

    LineDrawing(List<DrawnPage.Line> lines) {
        this(UUID.randomUUID().toString(), List.copyOf(lines));
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        graphics.setColor(HAIRLINE);
        graphics.setStroke(new BasicStroke(WIDTH));
        for (var line : lines) {
            graphics.draw(new Line2D.Double(
                    area.getX() + line.fromX(),
                    area.getY() + line.fromY(),
                    area.getX() + line.toX(),
                    area.getY() + line.toY()));
        }
    }
}
