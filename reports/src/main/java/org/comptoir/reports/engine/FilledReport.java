package org.comptoir.reports.engine;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.export.JRGraphics2DExporter;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleGraphics2DExporterOutput;
import net.sf.jasperreports.export.SimpleGraphics2DReportConfiguration;

/// Laid-out pages, ready to be written as a PDF or rasterised.
public final class FilledReport {

    private final JasperPrint print;

    FilledReport(JasperPrint print) {
        this.print = print;
    }

    public int pages() {
        return print.getPages().size();
    }

    /// The texts as they are printed, page after page.
    public List<String> texts() {
        var texts = new ArrayList<String>();
        visit(element -> {
            if (element instanceof JRPrintText text) {
                var whole = text.getFullText();
                var end = text.getTextTruncateIndex();
                texts.add(end == null ? whole : whole.substring(0, end));
            }
        });
        return texts;
    }

    /// The width of the modules of each barcode, in points.
    public List<Double> modules() {
        var modules = new ArrayList<Double>();
        visit(element -> {
            if (element instanceof JRPrintImage image && image.getRenderer() instanceof ModuleDrawing drawing) {
                modules.add(drawing.side(image.getWidth(), image.getHeight()));
            }
        });
        return modules;
    }

    /// Moves what has a key down on its page, together, until the highest of it stands there. What stands there
    /// already,
    /// or lower, stays.
    ///
    /// @param top in points from the top of the page
    public void lower(String key, int top) {
        for (var page : print.getPages()) {
            var keyed = page.getElements().stream()
                    .filter(element -> key.equals(element.getKey()))
                    .toList();
            var down = top - keyed.stream().mapToInt(JRPrintElement::getY).min().orElse(top);
            if (down > 0) {
                keyed.forEach(element -> element.setY(element.getY() + down));
            }
        }
    }

    private void visit(Consumer<JRPrintElement> visitor) {
        print.getPages().forEach(page -> page.getElements().forEach(element -> visit(element, visitor)));
    }

    private static void visit(JRPrintElement element, Consumer<JRPrintElement> visitor) {
        visitor.accept(element);
        if (element instanceof JRPrintFrame frame) {
            frame.getElements().forEach(part -> visit(part, visitor));
        }
    }

    /// The first page as a picture on white.
    ///
    /// @param scale pixels per point
    public BufferedImage picture(double scale) {
        var height = print.getPageFormat(0).getPageHeight();
        var picture = new BufferedImage(
                (int) Math.round(print.getPageFormat(0).getPageWidth() * scale),
                Math.max(1, (int) Math.ceil(height * scale)),
                BufferedImage.TYPE_BYTE_GRAY);
        var graphics = picture.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
            var exporter = new JRGraphics2DExporter();
            exporter.setExporterInput(new SimpleExporterInput(print));
            var output = new SimpleGraphics2DExporterOutput();
            output.setGraphics2D(graphics);
            exporter.setExporterOutput(output);
            var configuration = new SimpleGraphics2DReportConfiguration();
            configuration.setPageIndex(0);
            configuration.setZoomRatio((float) scale);
            exporter.setConfiguration(configuration);
            exporter.exportReport();
        } catch (JRException e) {
            throw new DocumentFailedException("a page cannot be drawn", e);
        } finally {
            graphics.dispose();
        }
        return picture;
    }

    JasperPrint print() {
        return print;
    }
}
