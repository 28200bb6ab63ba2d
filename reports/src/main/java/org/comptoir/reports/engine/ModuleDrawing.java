package org.comptoir.reports.engine;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;

/// The modules of a barcode as filled rectangles, which stay sharp at any size.
///
/// @param id equal for equal codes, so that the PDF stores each code once
record ModuleDrawing(String id, boolean[][] modules) implements Renderable, Graphics2DRenderable {

    @Override
    public String getId() {
        return id;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        graphics.setColor(Color.WHITE);
        graphics.fill(area);
        graphics.setColor(Color.BLACK);
        var linear = modules.length == 1;
        var width = area.getWidth() / modules[0].length;
        var height = linear ? area.getHeight() : Math.min(width, area.getHeight() / modules.length);
        var side = linear ? width : height;
        var left = area.getX() + (area.getWidth() - side * modules[0].length) / 2;
        for (var y = 0; y < modules.length; y++) {
            for (var run : BarRuns.of(modules[y])) {
                graphics.fill(new Rectangle2D.Double(
                        left + run.start() * side, area.getY() + y * height, run.length() * side, height));
            }
        }
    }
}
