package org.comptoir.shop.dayend;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.comptoir.reports.roll.RollPrinter;
import org.comptoir.shop.devices.DeviceProblem;
import org.comptoir.shop.devices.ReceiptPrinter;
import org.comptoir.shop.devices.RollPrinters;
import org.comptoir.shop.files.AtomicFile;
import org.comptoir.shop.open.OpenShop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Prints the papers of a till's day on this machine's receipt printer, or writes them to a file if there is none or it
/// fails.
final class PaperOutput {

    private static final Logger LOG = LoggerFactory.getLogger(PaperOutput.class);

    private final OpenShop shop;

    PaperOutput(OpenShop shop) {
        this.shop = shop;
    }

    /// @param name for the log, such as `Z 12`
    /// @param roll for a receipt printer
    /// @param sheet the PDF for any other printer
    /// @param otherwise writes the file and returns it
    DocumentResult print(
            String name, Function<RollPrinter, byte[]> roll, Supplier<byte[]> sheet, Supplier<Path> otherwise) {
        return isPrinted(name, roll, sheet) ? new DocumentResult.Printed() : written(name, otherwise);
    }

    /// Whatever comes of it: what the paper tells of is done, and the caller is told so.
    ///
    /// @param file writes the file and returns it
    static DocumentResult written(String name, Supplier<Path> file) {
        try {
            return new DocumentResult.Written(file.get());
        } catch (UncheckedIOException e) {
            return new DocumentResult.NotWritten(e);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            LOG.error("{} could not be made", name, e);
            return new DocumentResult.NotMade();
        }
    }

    private boolean isPrinted(String name, Function<RollPrinter, byte[]> roll, Supplier<byte[]> sheet) {
        var settings = shop.machine().settings().printer();
        var printer = ReceiptPrinter.of(settings);
        if (!printer.isThere()) {
            return false;
        }
        try {
            printer.send(printer.takesPages() ? sheet.get() : roll.apply(RollPrinters.of(settings.roll())));
            return true;
        } catch (DeviceProblem e) {
            LOG.warn("The receipt printer did not take {}: {}", name, e.toString());
            return false;
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            LOG.error("{} could not be made for the receipt printer", name, e);
            return false;
        }
    }

    /// @throws UncheckedIOException if it cannot be written
    static Path write(Path file, byte[] content) {
        AtomicFile.write(file, out -> {
            out.write(content);
            return 0;
        });
        return file;
    }
}
