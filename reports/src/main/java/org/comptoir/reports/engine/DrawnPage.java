package org.comptoir.reports.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignImage;
import net.sf.jasperreports.engine.design.JRDesignParameter;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.ExpressionTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import net.sf.jasperreports.renderers.Renderable;
import org.comptoir.reports.engine.text.DocumentFonts;

/// An A4 page of lines and a few texts, such as a test sheet. Everything is in points from the top left corner.
public record DrawnPage(List<Line> lines, List<Text> texts) {

    private static final int WIDTH = 595;
    private static final int HEIGHT = 842;
    private static final String LINES = "lines";

    public record Line(double fromX, double fromY, double toX, double toY) {}

    /// @param size the largest font size; letters become smaller where the place is too small
    public record Text(String text, boolean bold, float size, int left, int top, int width, int height) {}

    public FilledReport fill() {
        var context = DefaultJasperReportsContext.getInstance();
        try {
            var report = new NoCodeCompiler(context).compileReport(design());
            Map<String, Object> parameters = Map.of(LINES, new LineDrawing(lines));
            return new FilledReport(JasperFillManager.getInstance(context)
                    .fill(report, new HashMap<>(parameters), new JREmptyDataSource()));
        } catch (JRException e) {
            throw new DocumentFailedException("page cannot be drawn", e);
        }
    }

    private JasperDesign design() throws JRException {
        var design = new JasperDesign();
        design.setName("page");
        design.setPageWidth(WIDTH);
        design.setPageHeight(HEIGHT);
        design.setColumnWidth(WIDTH);
        design.setLeftMargin(0);
        design.setRightMargin(0);
        design.setTopMargin(0);
        design.setBottomMargin(0);
        var parameter = new JRDesignParameter();
        parameter.setName(LINES);
        parameter.setValueClass(Renderable.class);
        design.addParameter(parameter);
        var band = new JRDesignBand();
        band.setHeight(HEIGHT);
        band.addElement(image());
        texts.forEach(text -> band.addElement(textField(text)));
        design.setTitle(band);
        return design;
    }

    private static JRDesignImage image() {
        var image = new JRDesignImage(null);
        image.setWidth(WIDTH);
        image.setHeight(HEIGHT);
        image.setExpression(new JRDesignExpression("$P{" + LINES + "}"));
        return image;
    }

    private static JRDesignTextField textField(Text text) {
        var field = new JRDesignTextField();
        field.setX(text.left());
        field.setY(text.top());
        field.setWidth(text.width());
        field.setHeight(text.height());
        field.setFontName(DocumentFonts.TEXT_FAMILY);
        field.setBold(text.bold());
        field.setFontSize(text.size());
        field.setTextAdjust(TextAdjustEnum.SCALE_FONT);
        var expression = new JRDesignExpression(text.text());
        expression.setType(ExpressionTypeEnum.SIMPLE_TEXT);
        field.setExpression(expression);
        return field;
    }
}
