package org.comptoir.desktop.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.desktop.office.TillTest;
import org.comptoir.desktop.till.payment.PaymentRequest;
import org.comptoir.desktop.till.ticket.TicketRequest;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.scan.ScanReader;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.devices.display.DisplayMessage;
import org.junit.jupiter.api.Test;

/// What the customer is shown while two soaps for 6.50 are sold.
class TicketDisplayTest extends TillTest {

    private static final String SOAP = "3760000000000";

    private final List<DisplayMessage> shown = new ArrayList<>();

    private TillController till() {
        var till = new TillController(context(Language.ENGLISH, office::owner), office.shop(), () -> null);
        till.show(Texts.of("display", Language.FRENCH), shown::add);
        till.ticket().startNew();
        till.refresh();
        return till;
    }

    @Test
    void isTheSaleFromTheWelcomeToTheChange() {
        var till = till();
        assertThat(shown).containsExactly(DisplayMessage.Welcome.DEFAULT);

        till.catalogue().scan(ScanReader.read(SOAP));
        till.catalogue().scan(ScanReader.read(SOAP));
        assertThat(shown.getLast()).isInstanceOfSatisfying(DisplayMessage.RungUp.class, rungUp -> {
            assertThat(rungUp.line()).isZero();
            assertThat(rungUp.ticket().total()).isEqualTo(Money.of("13.00"));
        });

        till.accept(new TicketRequest.DiscountAll());
        till.accept(new TicketRequest.Answer("10%"));
        assertThat(shown.getLast())
                .isInstanceOfSatisfying(
                        DisplayMessage.Reduced.class,
                        reduced -> assertThat(reduced.amount()).isEqualTo(Money.of("1.30")));

        till.accept(new TicketRequest.Pay());
        assertThat(shown.getLast()).isInstanceOf(DisplayMessage.TotalDue.class);
        till.payment().back();
        assertThat(shown.getLast()).as("back to the ticket").isInstanceOf(DisplayMessage.RungUp.class);

        till.accept(new TicketRequest.Pay());
        till.payment().accept(new PaymentRequest.Choose(TenderKind.CARD));
        till.payment().accept(new PaymentRequest.Press("5"));
        till.payment().accept(new PaymentRequest.Finish());
        assertThat(shown.getLast()).isInstanceOfSatisfying(DisplayMessage.Paying.class, paying -> {
            assertThat(paying.given()).isEqualTo(Money.euros(5));
            assertThat(paying.due()).isEqualTo(Money.of("6.70"));
        });
        till.payment().accept(new PaymentRequest.Choose(TenderKind.CASH));
        till.payment().accept(new PaymentRequest.Press("1"));
        till.payment().accept(new PaymentRequest.Press("0"));
        till.payment().accept(new PaymentRequest.Finish());
        assertThat(shown.getLast())
                .isEqualTo(new DisplayMessage.Thanks(Money.of("11.70"), Money.euros(15), Money.of("3.30")));

        till.payment().back();
        assertThat(shown.getLast()).isEqualTo(DisplayMessage.Welcome.DEFAULT);
        assertThat(shown).hasSizeLessThan(12);
    }
}
