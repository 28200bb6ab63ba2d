package org.comptoir.desktop.dayend;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.closing.DayClosing;
import org.comptoir.pos.closing.DayClosings;
import org.comptoir.pos.database.Backup;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.database.location.UnavailableText;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.machine.MachineFile;
import org.comptoir.reports.roll.RollPrinter;
import org.comptoir.shop.devices.DeviceProblem;
import org.comptoir.shop.devices.ReceiptPrinter;
import org.comptoir.shop.files.AtomicFile;
import org.comptoir.shop.open.ShopBackups;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is kept of a day beside the database: its papers and its backup. The day stays closed when one of them fails.
final class ClosingPrinter {

    private static final String TOPIC = "document";
    private static final String BACKUP = "backup";
    private static final Logger LOG = LoggerFactory.getLogger(ClosingPrinter.class);

    private final ScreenContext context;
    private final DayClosings dayClosings;
    private final MachineFile machine;
    private final ShopBackups backups;
    private final Clock clock;
    private final Texts texts;
    private final PageMessages messages;

    /// @param messages of the page
    ClosingPrinter(
            ScreenContext context,
            DayClosings dayClosings,
            MachineFile machine,
            ShopBackups backups,
            Clock clock,
            PageMessages messages) {
        this.context = context;
        this.dayClosings = dayClosings;
        this.machine = machine;
        this.backups = backups;
        this.clock = clock;
        this.messages = messages;
        texts = context.texts("dayend");
    }

    /// Puts a closing on paper: by the receipt printer, or as a file where there is none or it fails.
    void print(DayClosing done) {
        context.tasks()
                .of(() -> isPrinted(
                        "Z " + done.number(), () -> context.documents().closingBytes(done, RollPrinter.DEFAULT)))
                .onSuccess(printed -> {
                    if (!printed) {
                        write(
                                () -> context.documents().placeOf(done),
                                () -> context.documents().closingPdf(done));
                    }
                })
                .start();
    }

    /// The figures of the open day on paper in the same way; the journal keeps that it was read.
    void printReading() {
        var by = context.staff();
        context.tasks()
                .of(() -> dayClosings.xReading(by))
                .onSuccess(figures -> context.tasks()
                        .of(() -> isPrinted(
                                "X", () -> context.documents().readingBytes(figures, by.name(), RollPrinter.DEFAULT)))
                        .onSuccess(printed -> {
                            if (printed) {
                                messages.done(TOPIC, Message.of(texts.get("dayend.reading.printed")));
                            } else {
                                write(
                                        () -> context.documents().placeOfReading(clock.instant()),
                                        () -> context.documents().readingPdf(figures, by.name()));
                            }
                        })
                        .start())
                .start();
    }

    private boolean isPrinted(String what, Supplier<byte[]> document) {
        var printer = ReceiptPrinter.of(machine.settings().printer());
        if (!printer.isThere()) {
            return false;
        }
        try {
            printer.send(document.get());
            return true;
        } catch (DeviceProblem e) {
            LOG.warn("The receipt printer did not take {}: {}", what, e.toString());
            return false;
        }
    }

    private void write(Supplier<Path> place, Supplier<byte[]> document) {
        context.tasks()
                .of(() -> {
                    var file = place.get();
                    var content = document.get();
                    AtomicFile.write(file, out -> {
                        out.write(content);
                        return 0;
                    });
                    return file;
                })
                .onFailure(
                        UncheckedIOException.class,
                        problem -> messages.fail(
                                TOPIC,
                                Message.of(texts.get("dayend.paper.failed"), String.valueOf(problem.getMessage()))))
                .onSuccess(file -> {
                    messages.done(TOPIC, Message.of(texts.get("dayend.paper.written"), file.toString()));
                    context.navigator().openFile(file);
                })
                .start();
    }

    /// Copies the shop away, restores the copy once, and says so.
    void backUp() {
        context.job(texts.get("dayend.backup"), (by, progress) -> backups.makeAutomatic(by))
                .onFailure(
                        Unavailable.UnavailableException.class,
                        problem -> messages.fail(
                                BACKUP,
                                Message.of(
                                        texts.get("dayend.backup.failed"),
                                        UnavailableText.of(problem.reason(), context.language()))))
                .onSuccess(this::backedUp)
                .start();
    }

    private void backedUp(Backup backup) {
        messages.done(
                BACKUP,
                Message.of(
                        texts.get("dayend.backup.done", context.formats().count(backup.rowCount())),
                        backup.file().toString()));
    }
}
