package org.comptoir.reports.engine;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignImage;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignStyle;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.HorizontalImageAlignEnum;
import net.sf.jasperreports.engine.type.LineSpacingEnum;
import net.sf.jasperreports.engine.type.PrintOrderEnum;
import net.sf.jasperreports.engine.type.ScaleImageEnum;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import net.sf.jasperreports.engine.type.VerticalImageAlignEnum;
import net.sf.jasperreports.engine.type.VerticalTextAlignEnum;
import net.sf.jasperreports.renderers.Renderable;
import org.comptoir.reports.engine.text.DocumentFonts;
import org.comptoir.reports.engine.text.StyleNames;

/// Builds a template of equal cells on A4, each of a text and a barcode, one of them or none: sheets of labels differ
/// only in their measures. Cells lie in whole points side by side; a [PageGrid] moves them to their exact places.
///
/// @param columns on a sheet
/// @param rows on a sheet
public record GridDesign(int columns, int rows) {

    private static final int PAGE_WIDTH = 595;
    private static final int PAGE_HEIGHT = 842;
    private static final float SIZE = 10.5f;
    private static final float LEADING = 13;
    private static final String TEXT = "text";
    private static final String BARCODE = "barcode";

    /// A part of a cell, in points from its top left corner, printed where the field says so.
    ///
    /// @param condition the name of a field
    /// @param barcode whether it has the barcode, and not the text
    public record Part(String condition, boolean barcode, int left, int top, int width, int height) {}

    public int columnWidth() {
        return PAGE_WIDTH / columns;
    }

    public int rowHeight() {
        return PAGE_HEIGHT / rows;
    }

    /// @param parts of each cell
    public Template template(Iterable<Part> parts) {
        try {
            var design = design(parts);
            return Template.of(design);
        } catch (JRException e) {
            throw new DocumentFailedException("labels cannot be laid out", e);
        }
    }

    private JasperDesign design(Iterable<Part> parts) throws JRException {
        var design = new JasperDesign();
        design.setName("labels");
        design.setPageWidth(PAGE_WIDTH);
        design.setPageHeight(PAGE_HEIGHT);
        design.setColumnCount(columns);
        design.setColumnWidth(columnWidth());
        design.setColumnSpacing(0);
        design.setLeftMargin(0);
        design.setRightMargin(0);
        design.setTopMargin(0);
        design.setBottomMargin(0);
        design.setPrintOrder(PrintOrderEnum.HORIZONTAL);
        design.addField(field(TEXT, String.class));
        design.addField(field(BARCODE, Renderable.class));
        var style = style();
        design.addStyle(style);
        var band = new JRDesignBand();
        band.setHeight(rowHeight());
        band.setSplitType(SplitTypeEnum.PREVENT);
        for (var part : parts) {
            if (!design.getFieldsMap().containsKey(part.condition())) {
                design.addField(field(part.condition(), Boolean.class));
            }
            band.addElement(placed(part.barcode() ? image() : textField(style), part));
        }
        ((JRDesignSection) design.getDetailSection()).addBand(band);
        return design;
    }

    private static JRDesignField field(String name, Class<?> type) {
        var field = new JRDesignField();
        field.setName(name);
        field.setValueClass(type);
        return field;
    }

    private static JRDesignStyle style() {
        var style = new JRDesignStyle();
        style.setName(StyleNames.LABEL);
        style.setFontName(DocumentFonts.TEXT_FAMILY);
        style.setFontSize(SIZE);
        style.getParagraph().setLineSpacing(LineSpacingEnum.FIXED);
        style.getParagraph().setLineSpacingSize(LEADING);
        return style;
    }

    private static JRDesignElement textField(JRDesignStyle style) {
        var field = new JRDesignTextField();
        field.setStyle(style);
        field.setTextAdjust(TextAdjustEnum.SCALE_FONT);
        field.setVerticalTextAlign(VerticalTextAlignEnum.MIDDLE);
        field.setExpression(new JRDesignExpression("$F{" + TEXT + "}"));
        return field;
    }

    private static JRDesignElement image() {
        var image = new JRDesignImage(null);
        image.setScaleImage(ScaleImageEnum.RETAIN_SHAPE);
        image.setHorizontalImageAlign(HorizontalImageAlignEnum.LEFT);
        image.setVerticalImageAlign(VerticalImageAlignEnum.TOP);
        image.setUsingCache(false);
        image.setExpression(new JRDesignExpression("$F{" + BARCODE + "}"));
        return image;
    }

    private static JRDesignElement placed(JRDesignElement element, Part part) {
        element.setX(part.left());
        element.setY(part.top());
        element.setWidth(part.width());
        element.setHeight(part.height());
        element.setPrintWhenExpression(new JRDesignExpression("$F{" + part.condition() + "}"));
        return element;
    }
}
