package org.comptoir.desktop.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.customers.customer.CreateResult;
import org.comptoir.customers.customer.Customer;
import org.comptoir.desktop.office.TillTest;
import org.comptoir.desktop.till.ticket.LineRequest;
import org.comptoir.desktop.till.ticket.TicketRequest;
import org.comptoir.pos.closing.DayFigures.Counted;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Each change of the ticket can be undone and done again, and the technical log follows.
class UndoOnTicketTest extends TillTest {

    private TillController till;

    @BeforeEach
    void startAnew() {
        till = new TillController(context(Language.FRENCH, office::owner), office.shop(), () -> null);
        till.start();
        till.ticket().startNew();
    }

    private static Customer customer() {
        var made = office.shop().customerFile().quickEntry().createAllTheSame(office.owner(), "Marie Dupont");
        return ((CreateResult.Created) made).customer();
    }

    private Basket basket() {
        return till.ticket().basket();
    }

    private void undo() {
        till.accept(new TicketRequest.Undo());
    }

    private void redo() {
        till.accept(new TicketRequest.Redo());
    }

    private static Counted cancelled() {
        var counter = office.shop().counter();
        return counter.activities()
                .ofOpenDay(counter.dayEnd().openDay(office.owner()))
                .cancelled();
    }

    private static Counted emptied() {
        var counter = office.shop().counter();
        return counter.activities()
                .ofOpenDay(counter.dayEnd().openDay(office.owner()))
                .emptied();
    }

    private void change(Runnable change, List<Basket> after) {
        change.run();
        after.add(basket());
    }

    @Test
    void goesBackAndForthThroughEveryKindOfChange() {
        var customer = customer();
        var steps = new ArrayList<Basket>(List.of(basket()));
        change(() -> till.ticket().add(office.article("A1"), Quantity.of(2)), steps);
        change(() -> till.ticket().add(office.article("A3"), Quantity.ONE), steps);
        change(() -> till.ticket().attach(customer.id()), steps);
        change(() -> till.accept(new LineRequest.More(0)), steps);
        change(() -> answer(new LineRequest.ChangePrice(0), "6.00"), steps);
        change(() -> answer(new LineRequest.ChangeDiscount(1), "10"), steps);
        change(() -> answer(new LineRequest.ChangeNote(1), "Paquet"), steps);
        change(() -> answer(new TicketRequest.DiscountAll(), "5"), steps);
        change(() -> till.accept(new LineRequest.Remove(0)), steps);
        change(() -> till.accept(new TicketRequest.RemoveCustomer()), steps);
        assertThat(steps).doesNotHaveDuplicates();

        for (var i = steps.size() - 2; i >= 0; i--) {
            undo();
            assertThat(basket()).isEqualTo(steps.get(i));
        }
        assertThat(till.ticket().model().undoableProperty().get()).isFalse();
        for (var i = 1; i < steps.size(); i++) {
            redo();
            assertThat(basket()).isEqualTo(steps.get(i));
        }
        assertThat(till.ticket().model().redoableProperty().get()).isFalse();
    }

    private void answer(TicketRequest question, String text) {
        till.accept(question);
        till.accept(new TicketRequest.Answer(text));
    }

    @Test
    void bringsTheCustomerBackWithTheStrip() {
        var customer = customer();
        till.ticket().attach(customer.id());
        till.accept(new TicketRequest.RemoveCustomer());
        assertThat(till.ticket().model().customerProperty().get()).isNull();

        undo();

        assertThat(till.ticket().customer()).isNotNull();
        assertThat(till.ticket().model().customerProperty().get()).isNotNull();
    }

    @Test
    void tellsOfGoodsThatLeaveAndComeBack() {
        var before = cancelled();
        till.ticket().add(office.article("A1"), Quantity.of(3));
        undo();
        assertThat(cancelled())
                .isEqualTo(new Counted(before.count() + 1, before.amount().plus(Money.of("19.50"))));
        redo();
        assertThat(cancelled()).isEqualTo(before);

        till.accept(new LineRequest.Remove(0));
        undo();
        assertThat(cancelled()).isEqualTo(before);
        redo();
        assertThat(cancelled())
                .isEqualTo(new Counted(before.count() + 1, before.amount().plus(Money.of("19.50"))));
    }

    @Test
    void anEmptiedTicketIsOneStepAndIsToldAsOne() {
        var before = emptied();
        var customer = customer();
        till.ticket().add(office.article("A1"), Quantity.ONE);
        till.ticket().attach(customer.id());
        var full = basket();
        till.accept(new TicketRequest.Empty());
        assertThat(basket()).isEqualTo(Basket.EMPTY);

        undo();
        assertThat(basket()).isEqualTo(full);
        assertThat(emptied()).isEqualTo(before);

        redo();
        assertThat(basket()).isEqualTo(Basket.EMPTY);
        assertThat(emptied().count()).isEqualTo(before.count() + 1);
    }

    @Test
    void aNewChangeForgetsWhatWasUndone() {
        till.ticket().add(office.article("A1"), Quantity.ONE);
        undo();
        till.ticket().add(office.article("A3"), Quantity.ONE);
        redo();

        assertThat(basket().lines()).hasSize(1);
        undo();
        assertThat(basket()).isEqualTo(Basket.EMPTY);
        undo();
        assertThat(basket()).isEqualTo(Basket.EMPTY);
    }

    @Test
    void theNextTicketHasNoPast() {
        till.ticket().add(office.article("A1"), Quantity.ONE);
        till.ticket().parking().park("");
        undo();

        assertThat(basket()).isEqualTo(Basket.EMPTY);
        till.recall();
        assertThat(basket().lines()).hasSize(1);
        undo();
        assertThat(basket().lines()).hasSize(1);
        till.accept(new TicketRequest.Empty());
    }

    @Test
    void savesWhatWasUndone() {
        till.ticket().add(office.article("A1"), Quantity.of(2));
        till.accept(new LineRequest.More(0));
        undo();

        var till2 = new TillController(context(Language.FRENCH, office::owner), office.shop(), () -> null);
        till2.start();
        assertThat(till2.ticket().basket().lines())
                .singleElement()
                .satisfies(line -> assertThat(line.quantity()).isEqualTo(Quantity.of(2)));
        till2.accept(new TicketRequest.Empty());
    }

    @Test
    void remembersManyChangesAndNotMore() {
        till.ticket().add(office.article("A1"), Quantity.ONE);
        for (var i = 0; i < 250; i++) {
            till.accept(new LineRequest.More(0));
        }
        for (var i = 0; i < 300; i++) {
            undo();
        }

        assertThat(basket().lines().getFirst().quantity()).isEqualTo(Quantity.of(51));
        till.accept(new TicketRequest.Empty());
    }
}
