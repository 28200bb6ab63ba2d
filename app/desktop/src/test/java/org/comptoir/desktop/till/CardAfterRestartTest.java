package org.comptoir.desktop.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.comptoir.desktop.office.TillTest;
import org.comptoir.desktop.till.payment.PaymentRequest;
import org.comptoir.desktop.till.ticket.TicketStage;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.scan.ScanReader;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.machine.TerminalKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A till that was switched off while its card terminal had not answered.
class CardAfterRestartTest extends TillTest {

    private static final String SOAP = "3760000000000";

    @BeforeEach
    void losingAnswers() {
        office.shop().changeMachine(office.owner(), settings -> settings.with(TerminalKind.LOSING_SIMULATOR));
    }

    @AfterEach
    void byHandAgain() {
        office.shop().changeMachine(office.owner(), settings -> settings.with(TerminalKind.BY_HAND));
    }

    private TillController till() {
        var till = new TillController(context(Language.ENGLISH, office::owner), office.shop(), () -> null);
        till.start();
        return till;
    }

    @Test
    void opensThePaymentAgainAndLetsNobodyLeaveItBeforeTheAnswer() {
        var before = till();
        before.catalogue().scan(ScanReader.read(SOAP));
        before.payment().begin();
        before.payment().accept(new PaymentRequest.Choose(TenderKind.CARD));
        before.payment().finish();

        var till = till();
        assertThat(till.payment().isOpen()).isTrue();
        var paying = Objects.requireNonNull(till.payment().currentProperty().get());
        assertThat(paying.stateProperty().get().card()).isPresent();
        till.payment().back();
        assertThat(till.payment().isOpen()).isTrue();

        till.payment().accept(new PaymentRequest.AskTerminal());

        assertThat(till.ticket().model().stageProperty().get()).isEqualTo(TicketStage.SOLD);
        assertThat(paying.stateProperty().get().done()).isPresent();
        till.payment().finish();
        assertThat(till.payment().isOpen()).isFalse();
        assertThat(till().payment().isOpen()).as("all is done").isFalse();
    }
}
