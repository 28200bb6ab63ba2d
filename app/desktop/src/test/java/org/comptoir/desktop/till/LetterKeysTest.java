package org.comptoir.desktop.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.comptoir.desktop.office.TillTest;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.offscreen.UiRobot;
import org.comptoir.desktop.till.payment.PaymentModel;
import org.comptoir.desktop.till.payment.PaymentState;
import org.comptoir.desktop.till.payment.PaymentView;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.scan.ScanReader;
import org.comptoir.pos.scan.Scanned;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.vouchers.VoucherCode;
import org.comptoir.pos.vouchers.VoucherSeries;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A letter chooses a means of payment when somebody presses it, and not when it ends the code of a scanned voucher.
class LetterKeysTest extends TillTest {

    private static final String SOAP = "3760000000000";
    private static final Texts PAYMENT = Texts.of("payment", Language.ENGLISH);

    /// One in 37 codes ends with this letter, which chooses the card.
    private static final String CARD = "C";

    private static final int ENOUGH_FOR_ONE = 1_000;

    /// Longer than a letter waits to be alone.
    private static final long WHILE_MILLIS = 400;

    private record Payment(TillController till, UiRobot hands) {

        private TenderKind chosen() {
            return model().stateProperty().get().tenders().stream()
                    .filter(PaymentState.Tender::chosen)
                    .map(PaymentState.Tender::kind)
                    .findFirst()
                    .orElseThrow();
        }

        private PaymentModel model() {
            return Objects.requireNonNull(till.payment().currentProperty().get());
        }
    }

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    /// The payment of a soap at 6.50.
    private Payment payment() {
        var till = new TillController(context(Language.ENGLISH, office::owner), office.shop(), () -> null);
        till.refresh();
        till.catalogue().scan(ScanReader.read(SOAP));
        var view = new PaymentView(
                till.ticket().model(),
                PAYMENT,
                Texts.of("ticket", Language.ENGLISH),
                till.payment()::receiptOffer,
                till.payment().email(),
                till.payment()::accept);
        till.payment().begin();
        var payment = new Payment(till, new UiRobot(new Scene(view, 1280, 800)));
        view.show(payment.model().stateProperty());
        view.requestFocus();
        return payment;
    }

    private static VoucherCode voucherEndingInCard() {
        var series = new VoucherSeries("Essai", ENOUGH_FOR_ONE, Money.euros(1), null, List.of());
        return office.shop().counter().vouchers().issueSeries(office.owner(), series).stream()
                .map(voucher -> voucher.code())
                .filter(code -> code.value().endsWith(CARD))
                .findFirst()
                .orElseThrow();
    }

    /// Operates a payment, and answers which means is chosen a while later.
    private TenderKind chosenAWhileAfter(Consumer<Payment> operation) throws InterruptedException {
        var payment = new AtomicReference<Payment>();
        Screenshots.onScreen(() -> {
            payment.set(payment());
            operation.accept(payment.get());
            return true;
        });
        Thread.sleep(WHILE_MILLIS);
        return Screenshots.onScreen(() -> payment.get().chosen());
    }

    @Test
    void choosesByALetterAlone() throws InterruptedException {
        assertThat(chosenAWhileAfter(payment -> payment.hands().type(CARD))).isEqualTo(TenderKind.CARD);
    }

    @Test
    void choosesNothingByTheEndOfACode() throws InterruptedException {
        assertThat(chosenAWhileAfter(payment -> payment.hands().type("0" + CARD).press(KeyCode.TAB)))
                .isEqualTo(TenderKind.CASH);
    }

    @Test
    void staysWithWhatFollowsAScannedVoucher() throws InterruptedException {
        var code = voucherEndingInCard();

        var chosen = chosenAWhileAfter(payment -> {
            payment.hands().type(code.scanned());
            payment.till().payment().takes(new Scanned.VoucherCode(code));
        });

        assertThat(chosen).isEqualTo(TenderKind.CASH);
    }
}
