package org.comptoir.reports.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JRTextField;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.fill.BaseReportFiller;
import net.sf.jasperreports.engine.fill.JRFiller;
import net.sf.jasperreports.engine.fill.SimpleJasperReportSource;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import net.sf.jasperreports.engine.xml.JRXmlWriter;
import net.sf.jasperreports.renderers.Renderable;
import org.comptoir.reports.letterhead.Accent;

/// A template of this module, compiled by the build, or a design of the shop's own. It is filled from records only:
/// their components are the template's parameters and fields by name, so user input is always data and never an
/// expression or markup.
///
/// Filling is thread-safe; [#position] and [#in] are not.
public final class Template {

    /// The type of fields and parameters that are pictures.
    public static final Class<?> PICTURE = Renderable.class;

    /// So many pages a design of the shop's own may fill for a row, and for none.
    private static final int MAX_PAGES_PER_ROW = 10;

    private static final int MAX_PAGES_WITHOUT_ROWS = 20;

    private final JasperReport report;
    private final boolean isOwn;

    private Template(JasperReport report, boolean isOwn) {
        this.report = report;
        this.isOwn = isOwn;
    }

    /// A template made by the program.
    static Template of(JasperDesign design) throws JRException {
        return new Template(compiled(design), false);
    }

    /// A design of the shop's own. It is compiled without code; what else it may have is checked elsewhere.
    ///
    /// @throws DocumentFailedException if it is none
    public static Template ofShop(String jrxml) {
        try {
            var source = new ByteArrayInputStream(jrxml.getBytes(StandardCharsets.UTF_8));
            return new Template(compiled(JRXmlLoader.load(source)), true);
        } catch (JRException | JRRuntimeException e) {
            throw new DocumentFailedException("a design cannot be compiled", e);
        }
    }

    private static JasperReport compiled(JasperDesign design) throws JRException {
        return new NoCodeCompiler(DefaultJasperReportsContext.getInstance()).compileReport(design);
    }

    /// @param paper the class whose package contains the template
    /// @param name without its extension
    public static Template beside(Class<?> owner, String name) {
        try (InputStream compiled = owner.getResourceAsStream(name + ".jasper")) {
            if (compiled == null) {
                throw new IllegalStateException("no compiled template " + name + " beside " + owner.getName());
            }
            var context = DefaultJasperReportsContext.getInstance();
            return new Template((JasperReport) JRLoader.loadObject(context, compiled), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JRException e) {
            throw new DocumentFailedException("template " + name + " cannot be read", e);
        }
    }

    /// In the shop's colour; a design of the shop's own has the colours it was given.
    public Template in(Accent accent) {
        if (!isOwn && !accent.equals(Accent.DEFAULT)) {
            new Recolouring(accent).of(report);
        }
        return this;
    }

    /// Moves the keyed text fields to the positions of a list's columns.
    ///
    /// @param spans by key, in points from the left margin
    public void position(Map<String, Span> spans) {
        for (var band : report.getAllBands()) {
            for (JRElement element : band.getElements()) {
                var span = element.getKey() == null ? null : spans.get(element.getKey());
                if (span != null && element instanceof JRTextField text) {
                    text.setX(span.left());
                    text.setWidth(span.width());
                    text.setHorizontalTextAlign(span.align());
                }
            }
        }
    }

    /// @param head its components become parameters
    /// @param rows their components become fields, one detail band per row
    public FilledReport fill(Record parameters, List<? extends Record> rows) {
        return fill(parameters, rows, false);
    }

    /// Fills a single page as high as its content, such as a receipt.
    public FilledReport fillEndless(Record parameters, List<? extends Record> rows) {
        return fill(parameters, rows, true);
    }

    private FilledReport fill(Record head, List<? extends Record> rows, boolean endless) {
        try {
            var parameters = RecordRows.values(head, parameters().keySet());
            parameters.put(JRParameter.IS_IGNORE_PAGINATION, endless);
            var filler = JRFiller.createReportFiller(
                    DefaultJasperReportsContext.getInstance(), SimpleJasperReportSource.from(report));
            if (isOwn) {
                var limit = MAX_PAGES_WITHOUT_ROWS + MAX_PAGES_PER_ROW * rows.size();
                ((BaseReportFiller) filler).addFillListener(new PageLimit(limit));
            }
            return new FilledReport(filler.fill(parameters, new RecordRows(rows)));
        } catch (JRException e) {
            throw new DocumentFailedException("template " + report.getName() + " cannot be filled", e);
        }
    }

    /// As a file that Jaspersoft Studio reads.
    public String source() {
        return new JRXmlWriter(DefaultJasperReportsContext.getInstance()).write(report, "UTF-8");
    }

    /// The width of a column, in points.
    public int columnWidth() {
        return report.getColumnWidth();
    }

    /// The types of its parameters by name.
    public Map<String, Class<?>> parameters() {
        return Stream.of(report.getParameters())
                .filter(parameter -> !parameter.isSystemDefined())
                .collect(Collectors.toMap(JRParameter::getName, JRParameter::getValueClass));
    }

    /// The types of its fields by name.
    public Map<String, Class<?>> fields() {
        return Stream.of(report.getFields()).collect(Collectors.toMap(JRField::getName, JRField::getValueClass));
    }

    /// @param left points from the left margin
    /// @param width in points
    /// @param right whether the text is right-aligned
    public record Span(int left, int width, boolean right) {

        HorizontalTextAlignEnum align() {
            return right ? HorizontalTextAlignEnum.RIGHT : HorizontalTextAlignEnum.LEFT;
        }
    }
}
