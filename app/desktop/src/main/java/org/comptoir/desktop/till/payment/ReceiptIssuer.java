package org.comptoir.desktop.till.payment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.comptoir.desktop.till.workplace.TillContext;
import org.comptoir.desktop.till.workplace.TillMessage;
import org.comptoir.pos.sales.ReceiptDuplicates;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.reports.roll.EscPos;
import org.comptoir.reports.roll.RollPrinter;
import org.comptoir.shop.devices.DeviceProblem;
import org.comptoir.shop.devices.ReceiptPrinter;
import org.comptoir.shop.documents.DocumentPrinter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/// Hands receipts out and opens the drawer, after the sale is recorded: whatever the printer does, nothing is lost.
public final class ReceiptIssuer {

    private static final String TOPIC = "printer";

    /// A receipt on its way to the customer. Which copy it is counts once, however often handing it out must be tried.
    private static final class ReceiptIssue {

        private final Sale sale;
        private final IntSupplier counts;
        private OptionalInt counted = OptionalInt.empty();

        /// @param counts 0 for the original
        ReceiptIssue(Sale sale, IntSupplier counts) {
            this.sale = sale;
            this.counts = counts;
        }

        synchronized int copy() {
            if (counted.isEmpty()) {
                counted = OptionalInt.of(counts.getAsInt());
            }
            return counted.getAsInt();
        }
    }

    private final TillContext context;
    private final DocumentPrinter documents;
    private final ReceiptDuplicates duplicates;
    private final BiConsumer<String, Consumer<Path>> chooseFile;
    private final Texts texts;
    private ReceiptPrinter printer = new ReceiptPrinter.None();
    private boolean drawer = true;
    private @Nullable SaleNumber original;

    /// @param chooseFile given a name to suggest, asks for a file to write and gives it on when one was chosen
    public ReceiptIssuer(
            TillContext context, DocumentPrinter documents, BiConsumer<String, Consumer<Path>> chooseFile) {
        this.context = context;
        this.documents = documents;
        this.chooseFile = chooseFile;
        duplicates =
                new ReceiptDuplicates(context.shop().database(), context.shop().journal());
        texts = context.texts("payment");
    }

    /// Reads afresh which printer there is.
    public void refresh() {
        context.guard(context.tasks()
                        .of(() -> context.shop().machine().settings().printer()))
                .onSuccess(found -> {
                    printer = ReceiptPrinter.of(found);
                    drawer = found.drawer();
                })
                .start();
    }

    public boolean hasPrinter() {
        return printer.isThere();
    }

    /// The receipt itself; a duplicate when it was handed out already.
    public void print(Sale sale) {
        print(next(sale));
    }

    /// The receipt once more, as a duplicate that the journal counts.
    public void reprint(Sale sale) {
        if (hasPrinter()) {
            print(duplicate(sale));
        } else {
            save(duplicate(sale));
        }
    }

    /// The receipt as a file; a duplicate when it was handed out already.
    public void save(Sale sale) {
        chooseFile.accept(fileName(sale), file -> write(next(sale), file));
    }

    private void save(ReceiptIssue receipt) {
        chooseFile.accept(fileName(receipt.sale), file -> write(receipt, file));
    }

    /// The original once, and then duplicates.
    private ReceiptIssue next(Sale sale) {
        if (sale.number().equals(original)) {
            return duplicate(sale);
        }
        original = sale.number();
        return new ReceiptIssue(sale, () -> 0);
    }

    private ReceiptIssue duplicate(Sale sale) {
        var person = context.signedIn().get();
        return new ReceiptIssue(sale, () -> duplicates.record(person, sale.number()));
    }

    private String fileName(Sale sale) {
        return texts.get("payment.receipt.file", sale.number().toString()) + ".pdf";
    }

    private void print(ReceiptIssue receipt) {
        var to = printer;
        context.voice().dismiss(TOPIC);
        var bytes = new byte[1][];
        context.guard(context.tasks().of(() -> {
                    bytes[0] = documents.receiptBytes(receipt.sale, receipt.copy(), RollPrinter.DEFAULT);
                    to.send(bytes[0]);
                }))
                .onSuccess(done -> context.voice().done(texts.get("payment.printed", number(receipt.sale))))
                .onFailure(DeviceProblem.class, problem -> sayOffline(receipt, bytes[0]))
                .start();
    }

    /// Sends again what could not be sent, which counts as no further copy.
    private void again(ReceiptIssue receipt, byte[] bytes) {
        var to = printer;
        context.tasks()
                .of(() -> to.send(bytes))
                .onSuccess(done -> context.voice().done(texts.get("payment.printed", number(receipt.sale))))
                .onFailure(DeviceProblem.class, problem -> sayOffline(receipt, bytes))
                .start();
    }

    private static String number(Sale sale) {
        return sale.number().toString();
    }

    private void sayOffline(ReceiptIssue receipt, byte[] bytes) {
        var again = new TillMessage.Step(
                MaterialDesignR.REFRESH, texts.get("payment.printer.again"), () -> again(receipt, bytes));
        var save = new TillMessage.Step(
                MaterialDesignF.FILE_DOWNLOAD_OUTLINE, texts.get("payment.done.pdf"), () -> save(receipt));
        context.voice()
                .say(
                        TOPIC,
                        new TillMessage(
                                TillMessage.Kind.RED,
                                MaterialDesignP.PRINTER_ALERT,
                                texts.get("payment.printer.offline"),
                                texts.get("payment.printer.safe", number(receipt.sale)),
                                List.of(again, save)));
    }

    private void write(ReceiptIssue receipt, Path file) {
        context.guard(context.tasks().of(() -> {
                    var pdf = documents.receiptPdf(receipt.sale, receipt.copy());
                    try {
                        Files.write(file, pdf);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }))
                .onSuccess(done -> context.voice().done(texts.get("payment.saved", String.valueOf(file.getFileName()))))
                .onFailure(UncheckedIOException.class, problem -> sayNotWritten(receipt, file))
                .start();
    }

    private void sayNotWritten(ReceiptIssue receipt, Path file) {
        var again = new TillMessage.Step(
                MaterialDesignF.FILE_DOWNLOAD_OUTLINE, texts.get("payment.done.pdf"), () -> save(receipt));
        context.voice()
                .say(
                        TOPIC,
                        new TillMessage(
                                TillMessage.Kind.RED,
                                MaterialDesignF.FILE_ALERT_OUTLINE,
                                texts.get("payment.file.failed", file.toString()),
                                texts.get("payment.printer.safe", number(receipt.sale)),
                                List.of(again)));
    }

    /// Opens the drawer for a sale that took cash or gives change.
    public void openDrawerFor(Sale sale) {
        var cash = sale.tenders().stream().anyMatch(tender -> tender.kind() == TenderKind.CASH);
        if (cash && hasDrawer()) {
            kick();
        }
    }

    /// Opens the drawer without a sale, which the technical log keeps.
    public void openDrawer() {
        if (!hasDrawer()) {
            context.voice()
                    .say(
                            TOPIC,
                            new TillMessage(
                                    TillMessage.Kind.AMBER,
                                    MaterialDesignP.PRINTER_ALERT,
                                    texts.get("payment.drawer.none"),
                                    texts.get("payment.drawer.none.hint"),
                                    List.of()));
            return;
        }
        var person = context.signedIn().get();
        context.guard(context.tasks().of(() -> context.shop().journal().event(person, "drawer", "without a sale")))
                .onSuccess(entry -> kick())
                .start();
    }

    /// It hangs on the printer.
    private boolean hasDrawer() {
        return drawer && hasPrinter();
    }

    private void kick() {
        var to = printer;
        context.tasks()
                .of(() -> to.send(new EscPos(RollPrinter.DEFAULT).openDrawer()))
                .onFailure(
                        DeviceProblem.class,
                        problem -> context.voice()
                                .say(
                                        TOPIC,
                                        new TillMessage(
                                                TillMessage.Kind.RED,
                                                MaterialDesignP.PRINTER_ALERT,
                                                texts.get("payment.printer.offline"),
                                                texts.get("payment.drawer.byhand"),
                                                List.of(new TillMessage.Step(
                                                        MaterialDesignR.REFRESH,
                                                        texts.get("payment.printer.again"),
                                                        this::kick)))))
                .start();
    }
}
