package org.comptoir.reports.engine;

import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.type.HorizontalImageAlignEnum;
import net.sf.jasperreports.engine.type.ModeEnum;
import net.sf.jasperreports.engine.type.RotationEnum;
import net.sf.jasperreports.engine.type.ScaleImageEnum;
import net.sf.jasperreports.engine.type.VerticalImageAlignEnum;
import net.sf.jasperreports.renderers.Renderable;
import net.sf.jasperreports.renderers.SimpleDataRenderer;

/// Writes barcodes, pictures and drawings; each picture or drawing is stored in the document once.
final class PictureWriter {

    private final Map<Renderable, Image> pictures = new IdentityHashMap<>();
    private final Map<Drawn, PdfTemplate> drawings = new HashMap<>();

    /// Writes the picture, or answers false if only JasperReports can.
    boolean write(PdfContentByte page, JRPrintImage image, float left, float bottom) throws IOException, JRException {
        if (image.getMode() == ModeEnum.OPAQUE || image.getRotation() != RotationEnum.NONE) {
            return false;
        }
        return switch (image.getRenderer()) {
            case ModuleDrawing barcode -> {
                var centred = image.getHorizontalImageAlign() == HorizontalImageAlignEnum.CENTER;
                barcode.write(page, left, bottom, image.getWidth(), image.getHeight(), centred);
                yield true;
            }
            case SimpleDataRenderer picture
            when image.getScaleImage() == ScaleImageEnum.RETAIN_SHAPE -> {
                write(page, image, picture, left, bottom);
                yield true;
            }
            case ShapeDrawing drawing -> {
                page.addTemplate(template(page, drawing, image.getWidth(), image.getHeight()), left, bottom);
                yield true;
            }
            case null -> true;
            default -> false;
        };
    }

    private void write(PdfContentByte page, JRPrintImage image, SimpleDataRenderer renderer, float left, float bottom)
            throws IOException, JRException {
        var picture = pictures.get(renderer);
        if (picture == null) {
            picture = Image.getInstance(renderer.getData(null));
            pictures.put(renderer, picture);
        }
        picture.scaleToFit(image.getWidth(), image.getHeight());
        var freeWidth = image.getWidth() - picture.getScaledWidth();
        var freeHeight = image.getHeight() - picture.getScaledHeight();
        picture.setAbsolutePosition(
                left + share(image.getHorizontalImageAlign()) * freeWidth,
                bottom + (1 - share(image.getVerticalImageAlign())) * freeHeight);
        page.addImage(picture);
    }

    private PdfTemplate template(PdfContentByte page, ShapeDrawing drawing, int width, int height) {
        return drawings.computeIfAbsent(new Drawn(drawing.id(), width, height), once -> {
            var template = page.createTemplate(width, height);
            var graphics = template.createGraphicsShapes(width, height);
            drawing.render(
                    DefaultJasperReportsContext.getInstance(), graphics, new Rectangle2D.Double(0, 0, width, height));
            graphics.dispose();
            return template;
        });
    }

    /// A drawing at one size.
    private record Drawn(String id, int width, int height) {}

    private static float share(HorizontalImageAlignEnum align) {
        return switch (align) {
            case LEFT -> 0;
            case CENTER -> 0.5f;
            case RIGHT -> 1;
        };
    }

    /// Of the free height, above the picture.
    private static float share(VerticalImageAlignEnum align) {
        return switch (align) {
            case TOP -> 0;
            case MIDDLE -> 0.5f;
            case BOTTOM -> 1;
        };
    }
}
