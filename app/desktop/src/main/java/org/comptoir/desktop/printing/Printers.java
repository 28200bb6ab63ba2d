package org.comptoir.desktop.printing;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.printing.PDFPageable;

/// The printers of this machine. Documents are printed at their actual size, which labels and window envelopes
/// depend on.
public class Printers {

    /// The default printer first.
    public List<String> names() {
        var defaultName = Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService())
                .map(PrintService::getName)
                .orElse("");
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                .map(PrintService::getName)
                .sorted((first, other) -> Boolean.compare(other.equals(defaultName), first.equals(defaultName)))
                .toList();
    }

    /// @throws PrintFailure if the printer is missing or does not accept it
    public void print(byte[] pdf, String title, String printer) {
        try (var document = Loader.loadPDF(pdf)) {
            var job = PrinterJob.getPrinterJob();
            job.setJobName(title);
            job.setPrintService(named(printer));
            job.setPageable(new PDFPageable(document));
            job.print();
        } catch (PrinterException | IOException e) {
            throw new PrintFailure(printer, e);
        }
    }

    private static PrintService named(String printer) throws PrinterException {
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                .filter(service -> service.getName().equals(printer))
                .findFirst()
                .orElseThrow(() -> new PrinterException(printer));
    }
}
