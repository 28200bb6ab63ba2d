package org.comptoir.reports.engine;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.type.PdfPrintScalingEnum;
import org.comptoir.pos.text.Language;

/// Writes filled pages as one PDF that asks viewers to print it at its actual size.
///
/// @param title shown in the viewer's window
/// @param language of the text, for screen readers
public record Pdf(String title, Language language) {

    public byte[] of(FilledReport... reports) {
        var bytes = new ByteArrayOutputStream();
        write(List.of(reports), bytes);
        return bytes.toByteArray();
    }

    /// Writes the documents one after the other; the stream stays open.
    public void write(List<FilledReport> reports, OutputStream output) {
        var exporter = new JRPdfExporter(DefaultJasperReportsContext.getInstance());
        exporter.setExporterInput(SimpleExporterInput.getInstance(
                reports.stream().map(FilledReport::print).toList()));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(output));
        exporter.setConfiguration(configuration());
        try {
            exporter.exportReport();
        } catch (JRException e) {
            throw new DocumentFailedException("PDF cannot be written", e);
        }
    }

    private SimplePdfExporterConfiguration configuration() {
        var configuration = new SimplePdfExporterConfiguration();
        configuration.setMetadataTitle(title);
        configuration.setMetadataCreator("Comptoir");
        configuration.setDisplayMetadataTitle(true);
        configuration.setTagLanguage(language.locale().toLanguageTag());
        configuration.setPrintScaling(PdfPrintScalingEnum.NONE);
        configuration.setCompressed(true);
        return configuration;
    }
}
