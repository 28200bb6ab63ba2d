package org.comptoir.desktop.till.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.office.RecordingMessages;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.desktop.shell.FileChoice;
import org.comptoir.pos.sales.ReceiptDuplicates;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.text.FileName;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.till.machine.PrinterSettings;
import org.comptoir.pos.till.machine.RecorderKind;
import org.comptoir.pos.till.machine.RecorderSettings;
import org.comptoir.reports.roll.RollPrinter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiptIssuerTest {

    @TempDir
    Path folder;

    /// A file dialog that returns this file.
    private record OneFile(Path file) implements FileChoice {

        @Override
        public Optional<Path> toSave(@Nullable Window owner, String title, FileName suggested, String... others) {
            return Optional.of(file);
        }

        @Override
        public Optional<Path> toOpen(@Nullable Window owner, String title, String kinds, List<String> endings) {
            return Optional.of(file);
        }

        @Override
        public Optional<Path> toFolder(@Nullable Window owner, String title) {
            return Optional.of(file);
        }
    }

    private static ReceiptIssuer receiptsOf(
            ScreenFixture office, Language language, RecordingMessages messages, Path savedTo) {
        var context = office.context(language, office::owner, office.tasks(), messages, new OneFile(savedTo));
        var printer = new TillPrinter(context, office.shop());
        printer.refresh();
        return new ReceiptIssuer(
                context,
                new ReceiptDuplicates(office.shop().database(), office.shop().journal()),
                printer,
                () -> null);
    }

    /// A sale of one soap, at a till whose printer is a file.
    private record Sold(
            ScreenFixture office, RecordingMessages messages, Sale sale, Path device, ReceiptIssuer receipts) {

        static Sold in(ScreenFixture office, Path folder) {
            var device = folder.resolve("lp0");
            office.shop()
                    .changeMachine(
                            office.owner(),
                            settings -> settings.with(new PrinterSettings("device", device.toString(), true)));
            office.sell("A1", 1, true);
            var messages = new RecordingMessages();
            var receipts = receiptsOf(office, Language.FRENCH, messages, folder.resolve("receipt.pdf"));
            var sale = office.shop()
                    .counter()
                    .sales()
                    .byNumber(new SaleNumber(TillId.FIRST, 1))
                    .orElseThrow();
            return new Sold(office, messages, sale, device, receipts);
        }

        /// The number of the next duplicate.
        int nextCopy() {
            return new ReceiptDuplicates(office.shop().database(), office.shop().journal())
                    .record(office.owner(), sale.number());
        }
    }

    @Test
    void aRecorderIsNoneOutsideItalyWhoeverAsks() {
        try (var office = ScreenFixture.founded(folder.resolve("shop"), Language.FRENCH)) {
            var set = new RecorderSettings(RecorderKind.SIMULATOR, false);
            office.shop().changeMachine(office.owner(), settings -> settings.with(set));

            var receipts = receiptsOf(office, Language.FRENCH, new RecordingMessages(), folder.resolve("receipt.pdf"));

            assertThat(receipts.isBesideRecorder()).isFalse();
            assertThat(receipts.offersReceipts()).isTrue();
            assertThat(office.shop().recorder()).isEqualTo(RecorderSettings.NONE);
            assertThat(office.shop().counter().fiscalDesk().isConnected()).isFalse();
        }
    }

    @Test
    void countsEveryCopyAfterTheOriginalAsADuplicate() throws Exception {
        try (var office =
                ScreenFixture.founded(folder.resolve("shop"), Language.FRENCH).stocked()) {
            var sold = Sold.in(office, folder);
            Files.createFile(sold.device());

            sold.receipts().save(sold.sale());
            sold.receipts().save(sold.sale());
            sold.receipts().print(sold.sale());

            assertThat(sold.device())
                    .hasBinaryContent(office.papers().receiptBytes(sold.sale(), 2, RollPrinter.DEFAULT));
            assertThat(sold.nextCopy()).isEqualTo(3);
            assertThat(office.mishaps()).isEmpty();
        }
    }

    @Test
    void savesAnUnprintedDuplicateUnderItsNumber() {
        try (var office =
                ScreenFixture.founded(folder.resolve("shop"), Language.FRENCH).stocked()) {
            var sold = Sold.in(office, folder);
            sold.receipts().reprint(sold.sale());

            sold.messages().press(Texts.of("payment", Language.FRENCH).get("payment.done.pdf"));

            assertThat(text(folder.resolve("receipt.pdf"))).contains("DUPLICATA 1");
            assertThat(sold.nextCopy()).isEqualTo(2);
            assertThat(office.mishaps()).isEmpty();
        }
    }

    @Test
    void keepsTheSaleWhereItsReceiptCrashesOrFindsNoMemory() throws Exception {
        try (var office =
                ScreenFixture.founded(folder.resolve("shop"), Language.ENGLISH).stocked()) {
            var sold = Sold.in(office, folder);
            Files.createFile(sold.device());
            var context = office.context(
                    Language.ENGLISH, office::owner, office.tasks(), sold.messages(), new OneFile(sold.device()));
            var printer = new TillPrinter(context, office.shop());
            printer.refresh();
            var failures = new ArrayDeque<Runnable>(List.of(
                    () -> {
                        throw new OutOfMemoryError("a receipt of a million lines");
                    },
                    () -> {
                        throw new IllegalStateException("a line that no layout knows");
                    },
                    () -> {}));
            var copies = new ArrayList<Integer>();
            var receipts = new ReceiptIssuer(
                    context,
                    new ReceiptDuplicates(
                            office.shop().database(), office.shop().journal()),
                    printer,
                    () -> null,
                    (paper, sale, copy, settings) -> {
                        copies.add(copy);
                        failures.remove().run();
                        return new byte[] {'p', 'a', 'p', 'e', 'r'};
                    });
            var again = Texts.of("payment", Language.ENGLISH).get("payment.printer.again");

            receipts.reprint(sold.sale());
            for (var failure = 0; failure < 2; failure++) {
                assertThat(sold.messages().level()).isEqualTo(Level.FAILURE);
                assertThat(sold.messages().only().happened()).isEqualTo("The receipt could not be made");
                assertThat(sold.messages().only().detail())
                        .contains(sold.sale().number().toString());
                assertThat(sold.device()).isEmptyFile();
                assertThat(office.shop().counter().sales().byNumber(sold.sale().number()))
                        .contains(sold.sale());
                sold.messages().press(again);
            }

            assertThat(sold.device()).hasContent("paper");
            assertThat(copies).as("the same duplicate each time").containsExactly(1, 1, 1);
            assertThat(sold.messages().done()).hasSize(1);
            assertThat(office.mishaps()).isEmpty();
        }
    }

    private static String text(Path pdf) {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void keepsTheSaleWithoutAPrinterAndPrintsLater() throws Exception {
        try (var office =
                ScreenFixture.founded(folder.resolve("shop"), Language.FRENCH).stocked()) {
            var device = folder.resolve("lp0");
            office.shop()
                    .changeMachine(
                            office.owner(),
                            settings -> settings.with(new PrinterSettings("device", device.toString(), true)));
            office.sell("A1", 1, true);
            var sale = office.shop()
                    .counter()
                    .sales()
                    .byNumber(new SaleNumber(TillId.FIRST, 1))
                    .orElseThrow();
            for (var language : Language.values()) {
                Files.deleteIfExists(device);
                var messages = new RecordingMessages();
                var receipts = receiptsOf(office, language, messages, folder.resolve("receipt.pdf"));

                receipts.print(sale);
                assertThat(messages.level()).isEqualTo(Level.FAILURE);
                assertThat(messages.only().detail()).contains("1");
                Files.createFile(device);
                messages.press(Texts.of("payment", language).get("payment.printer.again"));

                assertThat(device).isNotEmptyFile();
                assertThat(messages.done()).hasSize(1);
                assertThat(office.shop().counter().sales().byNumber(new SaleNumber(TillId.FIRST, 1)))
                        .contains(sale);
            }
            assertThat(office.mishaps()).isEmpty();
        }
    }
}
