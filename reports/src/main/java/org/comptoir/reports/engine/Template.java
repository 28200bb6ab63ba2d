package org.comptoir.reports.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRTextField;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.util.JRLoader;

/// A template of this module, compiled by the build. It is filled from records only: their components are the
/// template's parameters and fields by name, so user input is always data and never an expression or markup.
///
/// Filling is thread-safe; [#position] is not.
public final class Template {

    private final JasperReport report;

    Template(JasperReport report) {
        this.report = report;
    }

    /// @param paper the class whose package contains the template
    /// @param name without its extension
    public static Template beside(Class<?> owner, String name) {
        try (InputStream compiled = owner.getResourceAsStream(name + ".jasper")) {
            if (compiled == null) {
                throw new IllegalStateException("no compiled template " + name + " beside " + owner.getName());
            }
            var context = DefaultJasperReportsContext.getInstance();
            return new Template((JasperReport) JRLoader.loadObject(context, compiled));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JRException e) {
            throw new DocumentFailedException("template " + name + " cannot be read", e);
        }
    }

    /// Moves the keyed text fields to the positions of a list's columns.
    ///
    /// @param spans by key, in points from the left margin
    public void position(Map<String, Span> spans) {
        for (var band : report.getAllBands()) {
            for (JRElement element : band.getElements()) {
                var span = element.getKey() == null ? null : spans.get(element.getKey());
                if (span != null) {
                    element.setX(span.left());
                    element.setWidth(span.width());
                    ((JRTextField) element).setHorizontalTextAlign(span.align());
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
            var parameters = RecordRows.values(head);
            parameters.put(JRParameter.IS_IGNORE_PAGINATION, endless);
            var manager = JasperFillManager.getInstance(DefaultJasperReportsContext.getInstance());
            return new FilledReport(manager.fill(report, parameters, new RecordRows(rows)));
        } catch (JRException e) {
            throw new DocumentFailedException("template " + report.getName() + " cannot be filled", e);
        }
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
