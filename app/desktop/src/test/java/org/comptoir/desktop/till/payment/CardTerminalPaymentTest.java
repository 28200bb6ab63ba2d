package org.comptoir.desktop.till.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.comptoir.desktop.office.TillTest;
import org.comptoir.desktop.till.ticket.ShopTills;
import org.comptoir.desktop.till.ticket.TicketController;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.TenderRules;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.machine.TerminalKind;
import org.comptoir.shop.devices.CardTerminals;
import org.comptoir.shop.devices.SimulatedTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A soap for 6.50, paid by card on a terminal that the till asks.
class CardTerminalPaymentTest extends TillTest {

    private static final Texts TEXTS = Texts.of("payment", Language.ENGLISH);

    private Supplier<SignedInStaff> staff = office::owner;

    @AfterEach
    void byHandAgain() {
        use(TerminalKind.BY_HAND);
        office.shop()
                .counter()
                .openTickets()
                .resume(office.shop().till().id())
                .ifPresent(open -> office.shop().counter().openTickets().delete(open.requestId()));
    }

    private static void use(TerminalKind kind) {
        office.shop().changeMachine(office.owner(), settings -> settings.with(kind));
    }

    private static Money charged() {
        return new SimulatedTerminal(
                        office.shop().folder().root(), office.shop().clock(), false)
                .charged();
    }

    private TicketController ticket() {
        return new TicketController(
                context(Language.ENGLISH, staff),
                office.shop().counter(),
                office.shop().customerFile(),
                ShopTills.of(office.shop()));
    }

    private TicketController soap(String price) {
        var ticket = ticket();
        ticket.add(office.article("A1"), Quantity.ONE);
        if (!price.isEmpty()) {
            ticket.accept(new org.comptoir.desktop.till.ticket.LineRequest.ChangePrice(0));
            ticket.answer(price);
        }
        return ticket;
    }

    private PaymentModel paying(TicketController ticket) {
        var context = context(Language.ENGLISH, staff);
        var drawer =
                new CashDrawer(context, office.shop().counter().tillEvents(), new TillPrinter(context, office.shop()));
        return new PaymentModel(
                context,
                office.shop().counter(),
                office.shop().customerFile().loyalty(),
                office.shop().customerFile().accounts(),
                new CardTerminals(
                        office.shop().machine(),
                        office.shop().folder().root(),
                        office.shop().clock()),
                TenderRules.DEFAULT,
                ticket,
                drawer);
    }

    private static void payByCard(PaymentModel paying) {
        paying.accept(new PaymentRequest.Choose(TenderKind.CARD));
        paying.accept(new PaymentRequest.Finish());
    }

    @Test
    void sellsOnceTheTerminalApproved() {
        use(TerminalKind.SIMULATOR);
        var before = charged();
        var paying = paying(soap(""));
        assertThat(paying.stateProperty().get().tenders())
                .filteredOn(tender -> tender.kind() == TenderKind.CARD)
                .extracting(PaymentState.Tender::detail)
                .containsExactly(TEXTS.get("payment.card.ready"));

        payByCard(paying);

        assertThat(paying.sale())
                .hasValueSatisfying(
                        sale -> assertThat(sale.tenders().getFirst().amount()).isEqualTo(Money.of("6.50")));
        assertThat(charged().minus(before)).isEqualTo(Money.of("6.50"));
    }

    @Test
    void takesAnotherMeansAfterACardThatWasDeclinedOrCancelled() {
        use(TerminalKind.SIMULATOR);
        var before = charged();
        var declined = paying(soap("6.51"));
        payByCard(declined);
        assertThat(declined.stateProperty().get().message()).isEqualTo(TEXTS.get("payment.card.declined"));
        assertThat(declined.isBoundByCard()).isFalse();
        declined.accept(new PaymentRequest.Choose(TenderKind.CASH));
        declined.accept(new PaymentRequest.Finish());
        assertThat(declined.sale()).isPresent();

        var cancelled = paying(soap("6.52"));
        payByCard(cancelled);
        assertThat(cancelled.stateProperty().get().message()).isEqualTo(TEXTS.get("payment.card.cancelled"));
        assertThat(charged()).isEqualTo(before);
    }

    @Test
    void asksAgainForAnAnswerThatWasLostAndChargesNothingTwice() {
        use(TerminalKind.LOSING_SIMULATOR);
        var before = charged();
        var paying = paying(soap(""));
        payByCard(paying);

        var panel = paying.stateProperty().get().card().orElseThrow();
        assertThat(panel.isUnanswered()).isTrue();
        assertThat(panel.title()).contains("6.50");
        assertThat(paying.isBoundByCard()).isTrue();
        paying.accept(new PaymentRequest.Choose(TenderKind.CASH));
        assertThat(paying.sale()).as("nothing else pays meanwhile").isEmpty();

        paying.accept(new PaymentRequest.AskTerminal());

        assertThat(paying.sale()).isPresent();
        assertThat(charged().minus(before)).isEqualTo(Money.of("6.50"));
    }

    @Test
    void goesOnWithTheSameChargeAfterTheProgramEnded() {
        use(TerminalKind.LOSING_SIMULATOR);
        var before = charged();
        payByCard(paying(soap("")));

        var restored = ticket();
        restored.start();
        assertThat(restored.model().chargedProperty().get()).isTrue();
        var paying = paying(restored);
        assertThat(paying.stateProperty().get().card()).isPresent();
        paying.accept(new PaymentRequest.Finish());

        assertThat(paying.sale()).isPresent();
        assertThat(charged().minus(before)).isEqualTo(Money.of("6.50"));
    }

    @Test
    void keepsAnApprovedPartThroughACrash() {
        use(TerminalKind.SIMULATOR);
        var first = paying(soap(""));
        first.accept(new PaymentRequest.Choose(TenderKind.CARD));
        first.accept(new PaymentRequest.Press("5"));
        first.accept(new PaymentRequest.Finish());
        assertThat(first.sale()).isEmpty();
        first.accept(new PaymentRequest.TakeBack(0));
        assertThat(first.stateProperty().get().message()).isEqualTo(TEXTS.get("payment.card.charged"));

        var restored = ticket();
        restored.start();
        var paying = paying(restored);
        assertThat(paying.stateProperty().get().due()).contains("1.50");
        paying.accept(new PaymentRequest.Choose(TenderKind.CASH));
        paying.accept(new PaymentRequest.Finish());

        assertThat(paying.sale())
                .hasValueSatisfying(sale -> assertThat(sale.tenders()).hasSize(2));
    }

    @Test
    void isSettledByHandOnlyByThoseWhoMayAndToldToTheTechnicalLog() {
        use(TerminalKind.LOSING_SIMULATOR);
        staff = () -> new SignedInStaff(office.owner().id(), "Nadia", Role.CASHIER);
        var ticket = soap("");
        var paying = paying(ticket);
        payByCard(paying);
        paying.accept(new PaymentRequest.SettleCard(true));
        assertThat(paying.sale()).as("a cashier may not").isEmpty();
        assertThat(paying.stateProperty().get().card()).isPresent();

        staff = office::owner;
        var restored = ticket();
        restored.start();
        var byOwner = paying(restored);
        byOwner.accept(new PaymentRequest.SettleCard(false));
        assertThat(byOwner.stateProperty().get().card()).isEmpty();
        assertThat(byOwner.isBoundByCard()).isFalse();
        assertThat(paying(restored).stateProperty().get().card())
                .as("nor when the payment is opened again")
                .isEmpty();
        assertThat(office.shop().journal().latest(Chain.EVENTS, 1).getFirst().content())
                .contains("6.50 not paid");
        payByCard(byOwner);
        byOwner.accept(new PaymentRequest.SettleCard(true));
        assertThat(byOwner.sale()).isPresent();
    }
}
