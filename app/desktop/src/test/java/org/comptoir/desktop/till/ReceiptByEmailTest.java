package org.comptoir.desktop.till;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.office.TillTest;
import org.comptoir.desktop.till.payment.PaymentRequest;
import org.comptoir.desktop.till.ticket.TicketRequest;
import org.comptoir.pos.outbox.EmailJob;
import org.comptoir.pos.outbox.EmailProblem;
import org.comptoir.pos.outbox.EmailState;
import org.comptoir.pos.outbox.MailSecurity;
import org.comptoir.pos.outbox.MailSettings;
import org.comptoir.pos.scan.ScanReader;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A soap whose receipt goes out by e-mail, in a shop whose mail server is down: nothing listens at its port.
class ReceiptByEmailTest extends TillTest {

    private static final String SOAP = "3760000000000";
    private static final MailSettings DOWN =
            new MailSettings("localhost", 1, MailSecurity.TLS, "", "La Boutique", "shop@example.org");

    @AfterEach
    void asItWas() {
        set(MailSettings.NONE);
    }

    private static void set(MailSettings settings) {
        settings.notes().forEach((name, value) -> office.shop().settings().putAudited(office.owner(), name, value));
    }

    private TillController sold() {
        var till = new TillController(context(Language.ENGLISH, office::owner), office.shop(), () -> null);
        till.refresh();
        till.catalogue().scan(ScanReader.read(SOAP));
        till.accept(new TicketRequest.Pay());
        till.payment().accept(new PaymentRequest.Finish());
        return till;
    }

    private static EmailJob newest() {
        return office.shop().counter().emailOutbox().list().getFirst();
    }

    @Test
    void isOfferedOnlyWhereThereIsAMailServer() {
        assertThat(sold().payment().email().offeredProperty().get()).isFalse();
        set(DOWN);
        assertThat(sold().payment().email().offeredProperty().get()).isTrue();
    }

    @Test
    void waitsInTheOutboxWhileTheServerIsDownAndTheNextTicketIsOpen() {
        set(DOWN);
        var till = sold();
        var sale =
                office.shop().counter().sales().last(office.shop().till().id()).orElseThrow();
        till.payment().accept(new PaymentRequest.EmailReceipt());
        var email = till.payment().email();
        assertThat(email.openProperty().get()).isTrue();

        email.addressProperty().set("claire@");
        email.send();
        assertThat(email.faultProperty().get()).contains("name@example.org");
        email.addressProperty().set("claire@example.org");
        email.send();

        assertThat(till.payment().isOpen()).isFalse();
        assertThat(email.openProperty().get()).isFalse();
        assertThat(newest().sale()).isEqualTo(sale.number());
        assertThat(newest().copy()).as("the original").isZero();
        assertThat(newest().state()).isEqualTo(EmailState.WAITING);
        assertThat(newest().problem()).isEqualTo(EmailProblem.NO_ANSWER);
        assertThat(messages.level()).isEqualTo(Level.FAILURE);
        messages.press(Texts.of("receiptemail", Language.ENGLISH).get("receiptemail.again"));
        assertThat(newest().state()).isEqualTo(EmailState.WAITING);
    }

    @Test
    void oneStepBackLeavesTheAddressAndThenThePage() {
        set(DOWN);
        var till = sold();
        till.payment().accept(new PaymentRequest.EmailReceipt());

        till.payment().back();
        assertThat(till.payment().email().openProperty().get()).isFalse();
        assertThat(till.payment().isOpen()).isTrue();
        till.payment().back();

        assertThat(till.payment().isOpen()).isFalse();
    }
}
