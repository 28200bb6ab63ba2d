package org.comptoir.reports.engine;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.IntFunction;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.export.ExporterInput;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.type.PdfPrintScalingEnum;
import org.comptoir.pos.language.Language;

/// Writes filled pages as one PDF, which asks to be printed at its actual size.
///
/// @param title what the viewer shows in its window
/// @param language the language of the text, for screen readers
public record Pdf(String title, Language language) {

    public byte[] of(Filled... papers) {
        var bytes = new ByteArrayOutputStream();
        write(List.of(papers), bytes);
        return bytes.toByteArray();
    }

    /// Writes the papers one after the other; the stream stays open.
    public void write(List<Filled> papers, OutputStream out) {
        write(SimpleExporterInput.getInstance(papers.stream().map(Filled::print).toList()), out);
    }

    /// Writes papers as they are laid out: while one is written, the next few are filled, and no more of them are in
    /// memory. The stream stays open.
    ///
    /// @param fill called once for each number from 0, on other threads and several at a time
    public void write(int papers, IntFunction<Filled> fill, OutputStream out) {
        try (var ahead = new FilledAhead(papers, fill)) {
            write(ahead, out);
        }
    }

    private void write(ExporterInput input, OutputStream out) {
        var exporter = new PdfWriting();
        exporter.setExporterInput(input);
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        exporter.setConfiguration(configuration());
        try {
            exporter.exportReport();
        } catch (JRException e) {
            throw new PaperFailure("PDF cannot be written", e);
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
