package org.comptoir.desktop.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.office.TillTest;
import org.comptoir.desktop.till.payment.PaymentRequest;
import org.comptoir.desktop.till.payment.ReceiptOffer;
import org.comptoir.desktop.till.ticket.TicketRequest;
import org.comptoir.pos.sales.receipt.ReceiptCause;
import org.comptoir.pos.sales.receipt.ReceiptChoice;
import org.comptoir.pos.scan.ScanReader;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.machine.PrinterSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A soap in a French shop, whose printer is a file.
class ReceiptAtTillTest extends TillTest {

    private static final String SOAP = "3760000000000";

    @TempDir
    Path folder;

    private Path device = Path.of("");

    @BeforeEach
    void connect() throws IOException {
        device = Files.createFile(folder.resolve("lp0"));
        printer(new PrinterSettings("device", device.toString(), false));
    }

    @AfterEach
    void asItWas() {
        printer(PrinterSettings.NONE);
        choose(ReceiptChoice.ASK);
    }

    private static void printer(PrinterSettings settings) {
        office.shop().changeMachine(office.owner(), machine -> machine.with(settings));
    }

    private static void choose(ReceiptChoice choice) {
        office.shop().settings().putAudited(office.owner(), ReceiptChoice.NOTE, choice.word());
    }

    private TillController sold() {
        var till = new TillController(context(Language.ENGLISH, office::owner), office.shop(), () -> null);
        till.refresh();
        till.catalogue().scan(ScanReader.read(SOAP));
        till.accept(new TicketRequest.Pay());
        till.payment().accept(new PaymentRequest.Finish());
        return till;
    }

    @Test
    void printsAPlainSaleOnlyIfTheCustomerWantsIt() {
        var till = sold();

        assertThat(till.payment().receiptOffer()).isEqualTo(new ReceiptOffer(true, false, ""));
        assertThat(device).isEmptyFile();
        till.payment().accept(new PaymentRequest.PrintReceipt());
        assertThat(device).isNotEmptyFile();
        assertThat(till.payment().isOpen()).isFalse();
    }

    @Test
    void printsEachSaleIfTheShopSaysSoAndTellsWhy() {
        choose(ReceiptChoice.ALWAYS);

        var till = sold();

        assertThat(device).isNotEmptyFile();
        var why = Texts.of("sales", Language.ENGLISH).get(ReceiptCause.EVERY_SALE.textKey());
        assertThat(till.payment().receiptOffer()).isEqualTo(new ReceiptOffer(true, true, why));
    }

    @Test
    void keepsTheSaleWhateverThePrinterDoes() throws IOException {
        choose(ReceiptChoice.ALWAYS);
        Files.delete(device);

        var till = sold();

        assertThat(messages.level()).isEqualTo(Level.FAILURE);
        assertThat(office.shop().counter().sales().last(office.shop().till().id()))
                .isPresent();
        Files.createFile(device);
        messages.press(Texts.of("payment", Language.ENGLISH).get("payment.printer.again"));
        assertThat(device).isNotEmptyFile();
        till.payment().accept(new PaymentRequest.Finish());
        assertThat(till.payment().isOpen()).isFalse();
    }
}
