package org.comptoir.desktop.dayend;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.ui.notice.Message;
import org.comptoir.pos.closing.DayClosing;
import org.comptoir.pos.database.Backup;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.database.location.UnavailableText;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.roll.RollPrinter;
import org.comptoir.shop.devices.DeviceProblem;
import org.comptoir.shop.devices.ReceiptPrinter;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.files.AtomicFile;
import org.comptoir.shop.open.OpenShop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is kept of a day beside the database: its papers and its backup. The day stays closed when one of them fails.
final class ClosingPrinter {

    private static final Logger LOG = LoggerFactory.getLogger(ClosingPrinter.class);

    private final OpenShop shop;
    private final DocumentPrinter papers;
    private final Supplier<SignedInStaff> signedIn;
    private final Tasks tasks;
    private final Formats formats;
    private final Texts texts;
    private final ObservableList<Message> messages;
    private Consumer<Path> opener = file -> {};

    /// @param said where the answers are put
    ClosingPrinter(
            OpenShop shop,
            DocumentPrinter papers,
            Supplier<SignedInStaff> signedIn,
            Tasks tasks,
            Formats formats,
            ObservableList<Message> messages) {
        this.shop = shop;
        this.papers = papers;
        this.signedIn = signedIn;
        this.tasks = tasks;
        this.formats = formats;
        this.messages = messages;
        texts = Texts.of("dayend", formats.language());
    }

    /// Who shows a paper once it is written.
    void opening(Consumer<Path> opens) {
        opener = opens;
    }

    /// Puts a closing on paper: by the receipt printer, or as a file where there is none or it fails.
    void print(DayClosing done) {
        tasks.of(() -> isPrinted("Z " + done.number(), () -> papers.closingBytes(done, RollPrinter.DEFAULT)))
                .onSuccess(printed -> {
                    if (!printed) {
                        write(() -> papers.defaultFile(done), () -> papers.closingPdf(done));
                    }
                })
                .start();
    }

    /// The figures of the open day on paper in the same way; the journal keeps that it was read.
    void printReading() {
        var by = signedIn.get();
        tasks.of(() -> shop.counter().dayEnd().xReading(by))
                .onSuccess(figures -> tasks.of(() ->
                                isPrinted("X", () -> papers.readingBytes(figures, by.name(), RollPrinter.DEFAULT)))
                        .onSuccess(printed -> {
                            if (printed) {
                                messages.add(Message.done(texts.get("dayend.reading.printed")));
                            } else {
                                write(
                                        () -> papers.defaultReadingFile(
                                                shop.clock().instant()),
                                        () -> papers.readingPdf(figures, by.name()));
                            }
                        })
                        .start())
                .start();
    }

    private boolean isPrinted(String what, Supplier<byte[]> paper) {
        var printer = ReceiptPrinter.of(shop.machine().settings().printer());
        if (!printer.isThere()) {
            return false;
        }
        try {
            printer.send(paper.get());
            return true;
        } catch (DeviceProblem e) {
            LOG.warn("The receipt printer did not take {}: {}", what, e.toString());
            return false;
        }
    }

    private void write(Supplier<Path> place, Supplier<byte[]> paper) {
        tasks.of(() -> {
                    var file = place.get();
                    var content = paper.get();
                    AtomicFile.write(file, out -> {
                        out.write(content);
                        return 0;
                    });
                    return file;
                })
                .onFailure(
                        UncheckedIOException.class,
                        problem -> messages.add(
                                Message.failed(texts.get("dayend.paper.failed"), String.valueOf(problem.getMessage()))))
                .onSuccess(file -> {
                    messages.add(Message.done(texts.get("dayend.paper.written"), file.toString()));
                    opener.accept(file);
                })
                .start();
    }

    /// Copies the shop away, restores the copy once, and says so.
    void backUp() {
        var by = signedIn.get();
        tasks.job(texts.get("dayend.backup"), progress -> shop.backups().makeAutomatic(by))
                .onFailure(
                        Unavailable.UnavailableException.class,
                        problem -> messages.add(Message.failed(
                                texts.get("dayend.backup.failed"),
                                UnavailableText.of(problem.reason(), formats.language()))))
                .onSuccess(this::backedUp)
                .start();
    }

    private void backedUp(Backup backup) {
        messages.add(Message.done(
                texts.get("dayend.backup.done", formats.count(backup.rowCount())),
                backup.file().toString()));
    }
}
