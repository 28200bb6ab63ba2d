package org.comptoir.shop.dayend;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.comptoir.pos.closing.CashCount;
import org.comptoir.pos.closing.CloseResult;
import org.comptoir.pos.closing.DayClosing;
import org.comptoir.pos.closing.DayFigures;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.reports.roll.RollPrinter;
import org.comptoir.shop.devices.DeviceProblem;
import org.comptoir.shop.devices.ReceiptPrinter;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.files.AtomicFile;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finishes this till's day: what should be in the drawer is compared with what was counted, the day is closed with a
/// Z, and the Z report and a backup are kept beside the database. A day that is closed stays closed when one of those
/// fails. For the background.
public final class EndOfDay {

    private static final Logger LOG = LoggerFactory.getLogger(EndOfDay.class);

    private final OpenShop shop;
    private final DocumentPrinter documents;

    public EndOfDay(OpenShop shop, DocumentPrinter documents) {
        this.shop = shop;
        this.documents = documents;
    }

    /// What the till took since its last closing, and so what should be in the drawer.
    ///
    /// @throws org.comptoir.pos.staff.NotPermitted when the person may not close the day
    public DayFigures openDay(SignedInStaff by) {
        return shop.counter().dayEnd().openDay(by);
    }

    /// Closes the day.
    ///
    /// @param nextFloat what stays in the drawer; none for [DayFigures#usualFloat]
    /// @param reason for a difference, which is not closed without one
    /// @throws org.comptoir.pos.staff.NotPermitted when the person may not close the day
    public CloseResult close(SignedInStaff by, CashCount counted, @Nullable Money nextFloat, String reason) {
        var left = nextFloat == null ? openDay(by).usualFloat(counted.total()) : nextFloat;
        return shop.counter().dayEnd().close(by, counted, left, reason);
    }

    /// Puts the Z report on paper by this machine's receipt printer, or into the shop's folder where there is none or
    /// it fails.
    public DocumentResult print(DayClosing closing) {
        return print(
                "Z " + closing.number(),
                () -> documents.closingBytes(closing, RollPrinter.DEFAULT),
                () -> write(closing, null));
    }

    /// Writes the Z report, on A4.
    ///
    /// @param file none for its place in the shop's folder
    /// @return where it is
    /// @throws UncheckedIOException when it cannot be written
    public Path write(DayClosing closing, @Nullable Path file) {
        return write(file == null ? documents.defaultFile(closing) : file, documents.closingPdf(closing));
    }

    /// Puts the figures of the open day on paper in the same way, the X; the journal keeps that it was read.
    ///
    /// @throws org.comptoir.pos.staff.NotPermitted when the person may not close the day
    public DocumentResult printReading(SignedInStaff by) {
        var figures = shop.counter().dayEnd().xReading(by);
        return print(
                "X",
                () -> documents.readingBytes(figures, by.name(), RollPrinter.DEFAULT),
                () -> write(
                        documents.defaultReadingFile(shop.clock().instant()),
                        documents.readingPdf(figures, by.name())));
    }

    private DocumentResult print(String name, Supplier<byte[]> roll, Supplier<Path> otherwise) {
        if (isPrinted(name, roll)) {
            return new DocumentResult.Printed();
        }
        try {
            return new DocumentResult.Written(otherwise.get());
        } catch (UncheckedIOException e) {
            return new DocumentResult.NotWritten(e);
        }
    }

    private boolean isPrinted(String name, Supplier<byte[]> roll) {
        var printer = ReceiptPrinter.of(shop.machine().settings().printer());
        if (!printer.isThere()) {
            return false;
        }
        try {
            printer.send(roll.get());
            return true;
        } catch (DeviceProblem e) {
            LOG.warn("The receipt printer did not take {}: {}", name, e.toString());
            return false;
        }
    }

    private static Path write(Path file, byte[] content) {
        AtomicFile.write(file, out -> {
            out.write(content);
            return 0;
        });
        return file;
    }

    /// Copies the shop away and restores the copy once.
    public BackupResult backUp(SignedInStaff by) {
        try {
            return new BackupResult.BackedUp(shop.backups().makeAutomatic(by));
        } catch (Unavailable.UnavailableException e) {
            return new BackupResult.NotBackedUp(e.reason());
        }
    }
}
