package org.comptoir.reports.engine;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.export.ExporterInput;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.type.PdfPrintScalingEnum;
import org.comptoir.pos.text.Language;
import org.jspecify.annotations.Nullable;

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
        var prints = reports.stream().map(FilledReport::print).toList();
        write(SimpleExporterInput.getInstance(prints), null, output);
    }

    /// Writes any number of parts, each filled while the one before it is written; the stream stays open.
    ///
    /// @param parts taken on this thread and run on another
    /// @param grid where the cells of a sheet are on paper, if it has any
    public void write(Iterator<Supplier<FilledReport>> parts, @Nullable PageGrid grid, OutputStream output) {
        try (var input = new FilledAhead(parts)) {
            write(input, grid, output);
        }
    }

    private void write(ExporterInput input, @Nullable PageGrid grid, OutputStream output) {
        var exporter = new DirectPdfExporter(grid);
        exporter.setExporterInput(input);
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
