package org.comptoir.desktop.till;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.desktop.office.TillTest;
import org.comptoir.desktop.till.payment.PaymentRequest;
import org.comptoir.desktop.till.ticket.LineRequest;
import org.comptoir.desktop.till.ticket.TicketRequest;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.scan.ScanReader;
import org.comptoir.pos.staff.DiscountReasons;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.Test;

/// A soap at 6.50 in a shop that wants a reason for each discount.
class DiscountReasonTest extends TillTest {

    private static final String SOAP = "3760000000000";

    private TillController till() {
        office.shop().settings().putAudited(office.owner(), DiscountReasons.NOTE, "Damaged\nGood neighbours");
        var till = new TillController(context(Language.ENGLISH, office::owner), office.shop(), () -> null);
        till.refresh();
        till.catalogue().scan(ScanReader.read(SOAP));
        return till;
    }

    private static void answer(TillController till, String text) {
        till.accept(new TicketRequest.Answer(text));
    }

    @Test
    void asksWhyAndKeepsItWithTheReduction() {
        var till = till();
        till.accept(new LineRequest.ChangeDiscount(0));
        answer(till, "10");
        var asked = till.ticket().model().promptProperty().get();
        assertThat(asked).isNotNull();
        assertThat(asked.quick()).containsExactly("Damaged", "Good neighbours");
        assertThat(till.ticket().total()).isEqualTo(Money.of("6.50"));

        answer(till, " ");
        assertThat(till.ticket().model().faultProperty().get()).isNotEmpty();
        answer(till, "Damaged");

        assertThat(till.ticket().model().promptProperty().get()).isNull();
        assertThat(till.ticket().total()).isEqualTo(Money.of("5.85"));
        assertThat(till.ticket().model().lines().getFirst().discount()).contains("10%", "Damaged");
        till.accept(new TicketRequest.Pay());
        till.payment().accept(new PaymentRequest.Finish());
        var sale =
                office.shop().counter().sales().last(office.shop().till().id()).orElseThrow();
        assertThat(sale.lines().getFirst().reductions())
                .singleElement()
                .satisfies(reduction -> assertThat(reduction.reason()).isEqualTo("Damaged"));
    }

    @Test
    void asksForTheWholeTicketTooAndNotWhenADiscountIsTakenAway() {
        var till = till();
        till.accept(new TicketRequest.DiscountAll());
        answer(till, "50");
        answer(till, "for the neighbours");
        assertThat(till.ticket().total()).isEqualTo(Money.of("3.25"));

        till.accept(new TicketRequest.DiscountAll());
        answer(till, "0");

        assertThat(till.ticket().model().promptProperty().get()).isNull();
        assertThat(till.ticket().total()).isEqualTo(Money.of("6.50"));
    }
}
