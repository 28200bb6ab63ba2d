package org.comptoir.desktop.till.payment;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.sales.ReceiptDuplicates;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.text.FileName;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.machine.PrinterSettings;
import org.comptoir.shop.devices.DeviceProblem;
import org.comptoir.shop.devices.ReceiptPrinter;
import org.comptoir.shop.documents.DevicePapers;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.files.AtomicFile;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Issues receipts after the sale is recorded: a printer failure loses nothing.
public final class ReceiptIssuer {

    private static final String TOPIC = "printer";

    private static final Logger LOG = LoggerFactory.getLogger(ReceiptIssuer.class);

    /// What is issued of a sale, with the keys of what is said about it.
    enum Paper {
        RECEIPT("payment.printed", "payment.receipt.file"),
        GIFT("payment.gift.printed", "payment.gift.file");

        private final String printed;
        private final String file;

        Paper(String printed, String file) {
            this.printed = printed;
            this.file = file;
        }
    }

    /// Makes a paper as one printer takes it.
    @FunctionalInterface
    interface PaperMaker {

        /// @param copy 0 for the original, n for its n-th copy
        byte[] make(Paper paper, Sale sale, int copy, PrinterSettings settings);
    }

    /// The receipt could not be made, whatever the printer does.
    private static final class UnmadePaperException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnmadePaperException(Throwable cause) {
            super(cause);
        }
    }

    /// A receipt being issued. Its duplicate number is assigned once, however often issuing must be retried.
    private static final class ReceiptIssue {

        private final Paper paper;
        private final Sale sale;
        private final IntSupplier counts;
        private OptionalInt counted = OptionalInt.empty();

        /// @param counts 0 for the original
        ReceiptIssue(Paper paper, Sale sale, IntSupplier counts) {
            this.paper = paper;
            this.sale = sale;
            this.counts = counts;
        }

        synchronized int copy() {
            if (counted.isEmpty()) {
                counted = OptionalInt.of(counts.getAsInt());
            }
            return counted.getAsInt();
        }

        byte[] bytes(PaperMaker papers, PrinterSettings settings) {
            var copy = copy();
            try {
                return papers.make(paper, sale, copy, settings);
            } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
                throw new UnmadePaperException(e);
            }
        }

        byte[] pdf(DocumentPrinter documents) {
            var copy = copy();
            return switch (paper) {
                case RECEIPT -> documents.receiptPdf(sale, copy);
                case GIFT -> documents.giftReceiptPdf(sale);
            };
        }
    }

    private final ScreenContext context;
    private final ReceiptDuplicates duplicates;
    private final TillPrinter printer;
    private final Supplier<@Nullable Window> window;
    private final PaperMaker papers;
    private final Texts texts;
    private @Nullable SaleNumber original;
    private Runnable onIssued = () -> {};

    /// @param window owner of the dialog for saving a file
    public ReceiptIssuer(
            ScreenContext context,
            ReceiptDuplicates duplicates,
            TillPrinter printer,
            Supplier<@Nullable Window> window) {
        this(context, duplicates, printer, window, (paper, sale, copy, settings) -> {
            var papers = new DevicePapers(context.documents(), settings);
            return switch (paper) {
                case RECEIPT -> papers.receipt(sale, copy);
                case GIFT -> papers.giftReceipt(sale);
            };
        });
    }

    ReceiptIssuer(
            ScreenContext context,
            ReceiptDuplicates duplicates,
            TillPrinter printer,
            Supplier<@Nullable Window> window,
            PaperMaker papers) {
        this.context = context;
        this.printer = printer;
        this.window = window;
        this.duplicates = duplicates;
        this.papers = papers;
        texts = context.texts("payment");
    }

    /// @param issued called whenever a receipt was printed or saved, or could not be
    public void onIssued(Runnable issued) {
        onIssued = issued;
    }

    /// Whether receipts can be printed here.
    boolean hasPrinter() {
        return printer.isThere();
    }

    boolean isBesideRecorder() {
        return printer.isBesideRecorder();
    }

    boolean offersReceipts() {
        return printer.offersReceipts();
    }

    /// Prints the receipt; a duplicate if it was issued already.
    void print(Sale sale) {
        print(next(sale));
    }

    /// Prints the receipt again, as a duplicate recorded by the journal.
    public void reprint(Sale sale) {
        if (printer.isThere()) {
            print(duplicate(sale));
        } else {
            save(duplicate(sale));
        }
    }

    /// Counts the receipt that goes out by other means than paper or a file: 0 for the original, n for a duplicate. It
    /// is the original until it is [issued][#issued].
    public IntSupplier numbered(Sale sale) {
        return sale.number().equals(original) ? duplicate(sale)::copy : () -> 0;
    }

    /// Whatever goes out of this sale from now on is a duplicate.
    void issued(Sale sale) {
        original = sale.number();
    }

    /// The same for a receipt that was handed out before.
    public IntSupplier numberedAgain(Sale sale) {
        return duplicate(sale)::copy;
    }

    /// Saves the receipt as a file; a duplicate if it was issued already.
    void save(Sale sale) {
        chooseFile(Paper.RECEIPT, sale).ifPresent(file -> write(next(sale), file));
    }

    /// Issues a gift receipt, on which no price stands.
    ///
    /// @param recorded told in the background before it is printed, once
    public void giftReceipt(Sale sale, Runnable recorded) {
        var gift = new ReceiptIssue(Paper.GIFT, sale, () -> {
            recorded.run();
            return 0;
        });
        if (printer.isThere()) {
            print(gift);
        } else {
            save(gift);
        }
    }

    private void save(ReceiptIssue receipt) {
        chooseFile(receipt.paper, receipt.sale).ifPresent(file -> write(receipt, file));
    }

    private Optional<Path> chooseFile(Paper paper, Sale sale) {
        var name = FileName.of(texts.get(paper.file, number(sale)), "pdf");
        return context.files().toSave(window.get(), context.texts("preview").get("preview.save"), name);
    }

    /// The original once, then duplicates.
    private ReceiptIssue next(Sale sale) {
        if (sale.number().equals(original)) {
            return duplicate(sale);
        }
        original = sale.number();
        return new ReceiptIssue(Paper.RECEIPT, sale, () -> 0);
    }

    private ReceiptIssue duplicate(Sale sale) {
        var staff = context.staff();
        return new ReceiptIssue(Paper.RECEIPT, sale, () -> duplicates.record(staff, sale.number()));
    }

    private void print(ReceiptIssue receipt) {
        print(receipt, printer.device());
    }

    /// Also what is tried again, here or elsewhere, which is no further duplicate.
    private void print(ReceiptIssue receipt, ReceiptPrinter device) {
        var settings = printer.settingsOf(device);
        context.messages().dismiss(TOPIC);
        context.tasks()
                .of(() -> device.send(receipt.bytes(papers, settings)))
                .onSuccess(printed -> done(receipt.paper.printed, number(receipt.sale)))
                .onFailure(DeviceProblem.class, problem -> failOffline(receipt, device))
                .onFailure(UnmadePaperException.class, problem -> failUnmade(receipt, problem))
                .onFinished(onIssued)
                .start();
    }

    private static String number(Sale sale) {
        return sale.number().toString();
    }

    private void done(String key, String name) {
        context.messages().done(TOPIC, Message.of(texts.get(key, name)));
    }

    /// The bar offers the same printer again, others of this machine, and a file.
    private void failOffline(ReceiptIssue receipt, ReceiptPrinter failed) {
        var message = Message.of(texts.get("payment.printer.offline"), safe(receipt))
                .withIcon(MaterialDesignP.PRINTER_ALERT)
                .withStep(
                        MaterialDesignR.REFRESH,
                        texts.get("payment.printer.again"),
                        () -> print(receipt, printer.device()));
        for (var other : printer.othersThan(failed)) {
            message = message.withStep(
                    MaterialDesignP.PRINTER_OUTLINE,
                    texts.get("payment.printer.other", other.name()),
                    () -> print(receipt, other));
        }
        context.messages().fail(TOPIC, withSaving(message, receipt));
    }

    /// The sale stands; the next try may find more memory.
    private void failUnmade(ReceiptIssue receipt, UnmadePaperException problem) {
        LOG.error("The receipt of {} cannot be made", receipt.sale.number(), problem);
        context.messages()
                .fail(
                        TOPIC,
                        Message.of(texts.get("payment.printer.unmade"), safe(receipt))
                                .withIcon(MaterialDesignP.PRINTER_ALERT)
                                .withStep(
                                        MaterialDesignR.REFRESH,
                                        texts.get("payment.printer.again"),
                                        () -> print(receipt, printer.device())));
    }

    private String safe(ReceiptIssue receipt) {
        return texts.get("payment.printer.safe", number(receipt.sale));
    }

    private Message withSaving(Message message, ReceiptIssue receipt) {
        return message.withStep(
                MaterialDesignF.FILE_DOWNLOAD_OUTLINE, texts.get("payment.done.pdf"), () -> save(receipt));
    }

    private void write(ReceiptIssue receipt, Path file) {
        context.tasks()
                .of(() -> {
                    AtomicFile.write(file, receipt.pdf(context.documents()));
                })
                .onSuccess(written -> context.messages()
                        .done(
                                TOPIC,
                                context.saved(file)
                                        .openable(texts.get("payment.saved", String.valueOf(file.getFileName())))))
                .onFailure(UncheckedIOException.class, problem -> failWriting(receipt, file))
                .onFinished(onIssued)
                .start();
    }

    private void failWriting(ReceiptIssue receipt, Path file) {
        var message = Message.of(texts.get("payment.file.failed", file.toString()), safe(receipt))
                .withIcon(MaterialDesignF.FILE_ALERT_OUTLINE);
        context.messages().fail(TOPIC, withSaving(message, receipt));
    }
}
