package org.comptoir.app.dayend;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import org.comptoir.app.devices.DeviceProblem;
import org.comptoir.app.devices.TicketPrinter;
import org.comptoir.app.exporting.WholeFile;
import org.comptoir.app.papers.Papers;
import org.comptoir.app.shop.Shop;
import org.comptoir.app.task.Tasks;
import org.comptoir.app.ui.notice.Said;
import org.comptoir.pos.closing.DayClosing;
import org.comptoir.pos.database.Backup;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.database.location.UnavailableText;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.roll.RollPrinter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is kept of a day beside the database: its papers and its backup. The day stays closed when one of them fails.
final class DayPapers {

    private static final Logger LOG = LoggerFactory.getLogger(DayPapers.class);

    private final Shop shop;
    private final Papers papers;
    private final Supplier<SignedInStaff> signedIn;
    private final Tasks tasks;
    private final Formats formats;
    private final Texts texts;
    private final ObservableList<Said> said;
    private Consumer<Path> opener = file -> {};

    /// @param said where the answers are put
    DayPapers(
            Shop shop,
            Papers papers,
            Supplier<SignedInStaff> signedIn,
            Tasks tasks,
            Formats formats,
            ObservableList<Said> said) {
        this.shop = shop;
        this.papers = papers;
        this.signedIn = signedIn;
        this.tasks = tasks;
        this.formats = formats;
        this.said = said;
        texts = Texts.of("dayend", formats.language());
    }

    /// Who shows a paper once it is written.
    void opening(Consumer<Path> opens) {
        opener = opens;
    }

    /// Puts a closing on paper: by the receipt printer, or as a file where there is none or it fails.
    void print(DayClosing done) {
        tasks.of(() -> isPrinted("Z " + done.number(), () -> papers.closingBytes(done, RollPrinter.DEFAULT)))
                .then(printed -> {
                    if (!printed) {
                        write(() -> papers.placeOf(done), () -> papers.closingPdf(done));
                    }
                })
                .start();
    }

    /// The figures of the open day on paper in the same way; the journal keeps that it was read.
    void printReading() {
        var by = signedIn.get();
        tasks.of(() -> shop.counter().dayEnd().xReading(by))
                .then(figures -> tasks.of(() ->
                                isPrinted("X", () -> papers.readingBytes(figures, by.name(), RollPrinter.DEFAULT)))
                        .then(printed -> {
                            if (printed) {
                                said.add(Said.done(texts.get("dayend.reading.printed")));
                            } else {
                                write(
                                        () -> papers.placeOfReading(shop.clock().instant()),
                                        () -> papers.readingPdf(figures, by.name()));
                            }
                        })
                        .start())
                .start();
    }

    private boolean isPrinted(String what, Supplier<byte[]> paper) {
        var printer = TicketPrinter.of(shop.settings()::get);
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
                    WholeFile.write(file, out -> {
                        out.write(content);
                        return 0;
                    });
                    return file;
                })
                .unless(
                        UncheckedIOException.class,
                        problem -> said.add(
                                Said.failed(texts.get("dayend.paper.failed"), String.valueOf(problem.getMessage()))))
                .then(file -> {
                    said.add(Said.done(texts.get("dayend.paper.written"), file.toString()));
                    opener.accept(file);
                })
                .start();
    }

    /// Copies the shop away, restores the copy once, and says so.
    void backUp() {
        var by = signedIn.get();
        tasks.job(texts.get("dayend.backup"), progress -> shop.backups().makeAutomatic(by))
                .unless(
                        Unavailable.UnavailableException.class,
                        problem -> said.add(Said.failed(
                                texts.get("dayend.backup.failed"),
                                UnavailableText.of(problem.reason(), formats.language()))))
                .then(this::backedUp)
                .start();
    }

    private void backedUp(Backup backup) {
        said.add(Said.done(
                texts.get("dayend.backup.done", formats.count(backup.rowCount())),
                backup.file().toString()));
    }
}
