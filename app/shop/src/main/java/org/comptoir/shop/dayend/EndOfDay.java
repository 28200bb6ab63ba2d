package org.comptoir.shop.dayend;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.comptoir.pos.closing.CashCount;
import org.comptoir.pos.closing.CloseResult;
import org.comptoir.pos.closing.DayClosing;
import org.comptoir.pos.closing.DayFigures;
import org.comptoir.pos.closing.PeriodActivity;
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

/// Closes this till's day: the count is compared with the expected cash, the day is closed with a Z report, and the
/// report and a backup are kept outside the database. The day stays closed if one of those fails. For the
/// background.
public final class EndOfDay {

    private static final Logger LOG = LoggerFactory.getLogger(EndOfDay.class);

    private final OpenShop shop;
    private final DocumentPrinter documents;

    public EndOfDay(OpenShop shop, DocumentPrinter documents) {
        this.shop = shop;
        this.documents = documents;
    }

    /// The till's totals since its last closing, which include the expected cash.
    ///
    /// @throws org.comptoir.pos.staff.NotPermitted if the person may not close the day
    public DayFigures openDay(SignedInStaff by) {
        return shop.counter().dayEnd().openDay(by);
    }

    /// What the same day has beside its totals.
    public PeriodActivity activity(DayFigures figures) {
        return shop.counter().activities().ofOpenDay(figures);
    }

    /// Closes the day.
    ///
    /// @param nextFloat the cash to stay in the drawer; null for [DayFigures#usualFloat]
    /// @param reason required for a cash difference
    /// @throws org.comptoir.pos.staff.NotPermitted if the person may not close the day
    public CloseResult close(SignedInStaff by, CashCount counted, @Nullable Money nextFloat, String reason) {
        return shop.counter().dayEnd().close(by, counted, nextFloat, reason);
    }

    /// Prints the Z report on this machine's receipt printer, or to the shop's folder if there is none or it fails.
    public DocumentResult print(DayClosing closing) {
        return print(
                "Z " + closing.number(),
                () -> documents.closingBytes(closing, RollPrinter.DEFAULT),
                () -> write(closing, null));
    }

    /// Writes the Z report on A4.
    ///
    /// @param file null for the default file in the shop's folder
    /// @return the file
    /// @throws UncheckedIOException if it cannot be written
    public Path write(DayClosing closing, @Nullable Path file) {
        return write(file == null ? documents.defaultFile(closing) : file, documents.closingPdf(closing));
    }

    /// Prints an X reading of the open day in the same way; the journal records the reading.
    ///
    /// @throws org.comptoir.pos.staff.NotPermitted if the person may not close the day
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

    /// Makes a backup and verifies it by restoring it.
    public BackupResult backUp(SignedInStaff by) {
        try {
            return new BackupResult.BackedUp(shop.backups().makeAutomatic(by));
        } catch (Unavailable.UnavailableException e) {
            return new BackupResult.NotBackedUp(e.reason());
        } catch (UncheckedIOException e) {
            LOG.warn("The backup of the day could not be written", e);
            return new BackupResult.NotBackedUp(
                    new Unavailable.NoAccess(shop.folder().backups()));
        }
    }
}
