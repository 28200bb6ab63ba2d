package org.comptoir.shop.devices;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.printing.PDFPageable;

/// The printers that the operating system knows. All calls may wait for its print service.
public final class SystemPrinters {

    private SystemPrinters() {}

    /// The default printer first.
    public static List<String> names() {
        var defaultName = Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService())
                .map(PrintService::getName)
                .orElse("");
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                .map(PrintService::getName)
                .sorted((first, other) -> Boolean.compare(other.equals(defaultName), first.equals(defaultName)))
                .toList();
    }

    /// Prints a PDF at its actual size.
    ///
    /// @throws IOException if the printer is missing or does not accept it
    public static void printPages(byte[] pdf, String title, String printer) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var job = PrinterJob.getPrinterJob();
            job.setJobName(title);
            job.setPrintService(named(printer));
            job.setPageable(new PDFPageable(document));
            job.print();
        } catch (PrinterException e) {
            throw new IOException(printer, e);
        }
    }

    /// Sends commands of the printer's own language through its queue, which has to pass them on as they are.
    static void sendRaw(byte[] commands, String printer) throws IOException {
        try {
            var job = named(printer).createPrintJob();
            job.print(new SimpleDoc(commands, DocFlavor.BYTE_ARRAY.AUTOSENSE, null), null);
        } catch (PrintException e) {
            throw new IOException(printer, e);
        }
    }

    private static PrintService named(String printer) throws IOException {
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                .filter(service -> service.getName().equals(printer))
                .findFirst()
                .orElseThrow(() -> new IOException("no printer " + printer));
    }
}
