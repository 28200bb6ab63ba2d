package org.comptoir.desktop.till;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.desktop.office.TillTest;
import org.comptoir.desktop.till.ticket.LineRequest;
import org.comptoir.desktop.till.ticket.TicketRequest;
import org.comptoir.pos.closing.DayFigures.Counted;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is taken off a ticket before it is paid stands in the technical log, and is counted at the day's end.
class CancelledGoodsTest extends TillTest {

    private TillController till;
    private Counted before;

    @BeforeEach
    void ringUp() {
        before = counted();
        till = new TillController(context(Language.FRENCH, office::owner), office.shop(), () -> null);
        till.start();
        till.ticket().startNew();
        till.ticket().add(office.article("A1"), Quantity.of(3));
        till.ticket().add(office.article("A3"), Quantity.ONE);
    }

    private static Counted counted() {
        var counter = office.shop().counter();
        var figures = counter.dayEnd().openDay(office.owner());
        return counter.activities().ofOpenDay(figures).cancelled();
    }

    private void assertCancelled(int count, String amount) {
        var now = counted();
        assertThat(now.count() - before.count()).isEqualTo(count);
        assertThat(now.amount().minus(before.amount())).isEqualTo(Money.of(amount));
    }

    @Test
    void aRemovedLineIsTold() {
        till.accept(new LineRequest.Remove(0));

        assertCancelled(1, "19.50");
    }

    private static Counted emptied() {
        var counter = office.shop().counter();
        var figures = counter.dayEnd().openDay(office.owner());
        return counter.activities().ofOpenDay(figures).emptied();
    }

    @Test
    void anEmptiedTicketIsToldAndCanBeHadBack() {
        var first = emptied();
        var basket = till.ticket().basket();

        till.accept(new TicketRequest.Empty());
        assertThat(till.ticket().basket().isEmpty()).isTrue();
        assertThat(emptied())
                .isEqualTo(new Counted(first.count() + 1, first.amount().plus(Money.of("32.50"))));
        assertCancelled(0, "0");

        messages.undo();
        assertThat(till.ticket().basket()).isEqualTo(basket);
        assertThat(emptied()).isEqualTo(first);
    }

    @Test
    void undoneItNeverWas() {
        till.accept(new LineRequest.Remove(0));
        messages.undo();

        assertThat(till.ticket().basket().lines()).hasSize(2);
        assertCancelled(0, "0");
    }

    @Test
    void aLowerQuantityIsTold() {
        till.accept(new LineRequest.Less(0));
        till.accept(new LineRequest.ChangeQuantity(0));
        till.accept(new TicketRequest.Answer("1"));
        till.accept(new LineRequest.More(0));
        till.accept(new LineRequest.Less(1));

        assertThat(till.ticket().basket().lines()).hasSize(1);
        assertCancelled(3, "26.00");
    }

    @Test
    void onlyWhatTheCustomerWouldHavePaidIsTold() {
        till.accept(new LineRequest.ChangeDiscount(1));
        till.accept(new TicketRequest.Answer("50 %"));
        till.accept(new LineRequest.Remove(1));

        assertCancelled(1, "6.50");
    }

    @Test
    void namesWhoDidIt() {
        till.accept(new LineRequest.Remove(1));

        var newest = office.shop().journal().latest(Chain.EVENTS, 1);
        assertThat(newest.getFirst().kind()).isEqualTo("line-cancelled");
        assertThat(newest.getFirst().content()).contains("who=" + office.owner().name(), "details=13.00");
    }
}
