package org.comptoir.app.payment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.comptoir.app.devices.DeviceProblem;
import org.comptoir.app.devices.TicketPrinter;
import org.comptoir.app.papers.Papers;
import org.comptoir.app.ticket.workplace.Notice;
import org.comptoir.app.ticket.workplace.Workplace;
import org.comptoir.pos.language.Texts;
import org.comptoir.pos.sales.Copies;
import org.comptoir.pos.sales.kept.Sale;
import org.comptoir.pos.sales.tender.TenderKind;
import org.comptoir.reports.roll.EscPos;
import org.comptoir.reports.roll.RollPrinter;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/// Hands receipts out and opens the drawer, after the sale is recorded: whatever the printer does, nothing is lost.
public final class Receipts {

    private static final String TOPIC = "printer";

    private final Workplace at;
    private final Papers papers;
    private final Copies copies;
    private final BiConsumer<String, Consumer<Path>> chooseFile;
    private final Texts texts;
    private TicketPrinter printer = new TicketPrinter.None();

    /// @param chooseFile given a name to suggest, asks for a file to write and gives it on when one was chosen
    public Receipts(Workplace at, Papers papers, BiConsumer<String, Consumer<Path>> chooseFile) {
        this.at = at;
        this.papers = papers;
        this.chooseFile = chooseFile;
        copies = new Copies(at.shop().database(), at.shop().journal());
        texts = at.texts("payment");
    }

    /// Reads afresh which printer there is.
    public void refresh() {
        at.guard(at.tasks().of(() -> TicketPrinter.of(at.shop().settings()::note)))
                .then(found -> printer = found)
                .start();
    }

    public boolean hasPrinter() {
        return printer.isThere();
    }

    /// The receipt itself.
    public void print(Sale sale) {
        print(sale, () -> 0);
    }

    /// The receipt once more, as a duplicate that the journal counts.
    public void reprint(Sale sale) {
        var person = at.signedIn().get();
        if (hasPrinter()) {
            print(sale, () -> copies.record(person, sale.number()));
        } else {
            chooseFile.accept(fileName(sale), file -> write(sale, () -> copies.record(person, sale.number()), file));
        }
    }

    /// The receipt as a file.
    public void save(Sale sale) {
        chooseFile.accept(fileName(sale), file -> write(sale, () -> 0, file));
    }

    private String fileName(Sale sale) {
        return texts.get("payment.receipt.file", Long.toString(sale.number())) + ".pdf";
    }

    private void print(Sale sale, IntSupplier copy) {
        var to = printer;
        at.voice().takeBack(TOPIC);
        var bytes = new byte[1][];
        at.guard(at.tasks().of(() -> {
                    bytes[0] = papers.receiptBytes(sale, copy.getAsInt(), RollPrinter.USUAL);
                    to.send(bytes[0]);
                }))
                .then(done -> at.voice().done(texts.get("payment.printed", number(sale))))
                .unless(DeviceProblem.class, problem -> sayOffline(sale, bytes[0]))
                .start();
    }

    /// Sends again what could not be sent, which counts as no further copy.
    private void again(Sale sale, byte[] bytes) {
        var to = printer;
        at.tasks()
                .of(() -> to.send(bytes))
                .then(done -> at.voice().done(texts.get("payment.printed", number(sale))))
                .unless(DeviceProblem.class, problem -> sayOffline(sale, bytes))
                .start();
    }

    private String number(Sale sale) {
        return at.formats().count(sale.number());
    }

    private void sayOffline(Sale sale, byte[] bytes) {
        var again =
                new Notice.Step(MaterialDesignR.REFRESH, texts.get("payment.printer.again"), () -> again(sale, bytes));
        var save =
                new Notice.Step(MaterialDesignF.FILE_DOWNLOAD_OUTLINE, texts.get("payment.done.pdf"), () -> save(sale));
        at.voice()
                .say(
                        TOPIC,
                        new Notice(
                                Notice.Kind.RED,
                                MaterialDesignP.PRINTER_ALERT,
                                texts.get("payment.printer.offline"),
                                texts.get("payment.printer.safe", number(sale)),
                                List.of(again, save)));
    }

    private void write(Sale sale, IntSupplier copy, Path file) {
        at.guard(at.tasks().of(() -> {
                    var pdf = papers.receiptPdf(sale, copy.getAsInt());
                    try {
                        Files.write(file, pdf);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }))
                .then(done -> at.voice().done(texts.get("payment.saved", String.valueOf(file.getFileName()))))
                .unless(UncheckedIOException.class, problem -> sayNotWritten(sale, file))
                .start();
    }

    private void sayNotWritten(Sale sale, Path file) {
        var again =
                new Notice.Step(MaterialDesignF.FILE_DOWNLOAD_OUTLINE, texts.get("payment.done.pdf"), () -> save(sale));
        at.voice()
                .say(
                        TOPIC,
                        new Notice(
                                Notice.Kind.RED,
                                MaterialDesignF.FILE_ALERT_OUTLINE,
                                texts.get("payment.file.failed", file.toString()),
                                texts.get("payment.printer.safe", number(sale)),
                                List.of(again)));
    }

    /// Opens the drawer for a sale that took cash or gives change.
    public void openDrawerFor(Sale sale) {
        var cash = sale.tenders().stream().anyMatch(tender -> tender.kind() == TenderKind.CASH);
        if (cash && hasPrinter()) {
            kick();
        }
    }

    /// Opens the drawer without a sale, which the technical log keeps.
    public void openDrawer() {
        if (!hasPrinter()) {
            at.voice()
                    .say(
                            TOPIC,
                            new Notice(
                                    Notice.Kind.AMBER,
                                    MaterialDesignP.PRINTER_ALERT,
                                    texts.get("payment.drawer.none"),
                                    texts.get("payment.drawer.none.hint"),
                                    List.of()));
            return;
        }
        var person = at.signedIn().get();
        at.guard(at.tasks().of(() -> at.shop().journal().event(person, "drawer", "without a sale")))
                .then(entry -> kick())
                .start();
    }

    private void kick() {
        var to = printer;
        at.tasks()
                .of(() -> to.send(new EscPos(RollPrinter.USUAL).openDrawer()))
                .unless(
                        DeviceProblem.class,
                        problem -> at.voice()
                                .say(
                                        TOPIC,
                                        new Notice(
                                                Notice.Kind.RED,
                                                MaterialDesignP.PRINTER_ALERT,
                                                texts.get("payment.printer.offline"),
                                                texts.get("payment.drawer.byhand"),
                                                List.of(new Notice.Step(
                                                        MaterialDesignR.REFRESH,
                                                        texts.get("payment.printer.again"),
                                                        this::kick)))))
                .start();
    }
}
