package org.comptoir.reports.engine;

import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;

/// The modules of a barcode as filled rectangles, which stay sharp at any size.
///
/// @param id equal for equal codes, so that the PDF stores each code once
/// @param maxModule the widest a module may be, in points
record ModuleDrawing(String id, boolean[][] modules, double maxModule) implements Renderable, Graphics2DRenderable {

    @Override
    public String getId() {
        return id;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        graphics.setColor(Color.WHITE);
        graphics.fill(area);
        graphics.setColor(Color.BLACK);
        var side = side(area.getWidth(), area.getHeight());
        var height = isLinear() ? area.getHeight() : side;
        var left = area.getX() + (area.getWidth() - side * modules[0].length) / 2;
        for (var y = 0; y < modules.length; y++) {
            for (var run : BarRuns.of(modules[y])) {
                graphics.fill(new Rectangle2D.Double(
                        left + run.start() * side, area.getY() + y * height, run.length() * side, height));
            }
        }
    }

    private boolean isLinear() {
        return modules.length == 1;
    }

    /// The width of a module.
    double side(double width, double height) {
        var side = Math.min(maxModule, width / modules[0].length);
        return isLinear() ? side : Math.min(side, height / modules.length);
    }

    /// Draws the code on a white ground. Bars are written in whole modules under a scale, which takes five times fewer
    /// digits than points.
    void write(PdfContentByte page, float left, float bottom, float width, float height, boolean centred) {
        var side = (float) side(width, height);
        var drawn = side * modules[0].length;
        var tall = isLinear() ? height : side * modules.length;
        var x = centred ? left + (width - drawn) / 2 : left;
        var top = bottom + height - (centred ? (height - tall) / 2 : 0);
        page.saveState();
        page.setColorFill(Color.WHITE);
        page.rectangle(x, top - tall, drawn, tall);
        page.fill();
        page.setColorFill(Color.BLACK);
        page.concatCTM(side, 0, 0, -tall / modules.length, x, top);
        page.getInternalBuffer().append(BarCommands.of(modules));
        page.restoreState();
    }
}
