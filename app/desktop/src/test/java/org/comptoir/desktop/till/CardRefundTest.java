package org.comptoir.desktop.till;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.comptoir.desktop.office.TillTest;
import org.comptoir.desktop.till.payment.PaymentModel;
import org.comptoir.desktop.till.payment.PaymentRequest;
import org.comptoir.desktop.till.payment.PaymentState;
import org.comptoir.desktop.till.returns.ReturnRequest;
import org.comptoir.desktop.till.ticket.TicketRequest;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.machine.TerminalKind;
import org.comptoir.shop.devices.SimulatedTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Soaps that were paid by card and come back, at a till that asks its card terminal.
class CardRefundTest extends TillTest {

    private static final Texts TEXTS = Texts.of("payment", Language.ENGLISH);

    private TillController till;
    private Sale sold;
    private Money before = Money.ZERO;

    @BeforeEach
    void sell() {
        use(TerminalKind.SIMULATOR);
        till = open();
        till.ticket().startNew();
        var soaps = office.shop()
                .counter()
                .register()
                .ringUp(Basket.EMPTY, office.article("A1"), Quantity.of(3))
                .orThrow();
        var result = office.shop()
                .counter()
                .checkout()
                .complete(soaps, List.of(new Tender.Card(Money.of("19.50"))), office.owner(), UUID.randomUUID());
        sold = ((Completed) result).sale();
        before = charged();
    }

    @AfterEach
    void byHandAgain() {
        use(TerminalKind.BY_HAND);
        var openTickets = office.shop().counter().openTickets();
        openTickets.resume(office.shop().till().id()).ifPresent(open -> openTickets.delete(open.requestId()));
    }

    private static void use(TerminalKind kind) {
        office.shop().changeMachine(office.owner(), settings -> settings.with(kind));
    }

    private TillController open() {
        var opened = new TillController(context(Language.ENGLISH, office::owner), office.shop(), () -> null);
        opened.start();
        return opened;
    }

    private static Money charged() {
        return new SimulatedTerminal(
                        office.shop().folder().root(), office.shop().clock(), false)
                .charged();
    }

    private static Money credited(Money before) {
        return before.minus(charged());
    }

    /// @param soaps that come back
    private void bringBack(String soaps) {
        till.returnOf(sold.number());
        till.returns().accept(new ReturnRequest.TypeQuantity(1, soaps));
        till.accept(new TicketRequest.Pay());
    }

    private PaymentModel paying() {
        return Objects.requireNonNull(till.payment().currentProperty().get());
    }

    private PaymentState payment() {
        return paying().stateProperty().get();
    }

    private void accept(PaymentRequest request) {
        till.payment().accept(request);
    }

    private Sale lastSale() {
        return office.shop().counter().sales().last(office.shop().till().id()).orElseThrow();
    }

    @Test
    void creditsTheCardOnTheTerminalAndThenRecordsTheReturn() {
        bringBack("1");
        assertThat(payment().tenders())
                .filteredOn(PaymentState.Tender::chosen)
                .extracting(PaymentState.Tender::kind, PaymentState.Tender::detail)
                .containsExactly(tuple(TenderKind.CARD, TEXTS.get("payment.card.ready")));

        accept(new PaymentRequest.Finish());

        assertThat(payment().done()).isPresent();
        assertThat(credited(before)).isEqualTo(Money.of("6.50"));
        assertThat(lastSale().payouts()).singleElement().satisfies(payout -> {
            assertThat(payout.kind()).isEqualTo(TenderKind.CARD);
            assertThat(payout.amount()).isEqualTo(Money.of("6.50"));
        });
    }

    @Test
    void asksAgainForAnAnswerThatWasLostAndCreditsNothingTwice() {
        use(TerminalKind.LOSING_SIMULATOR);
        bringBack("1");
        accept(new PaymentRequest.Finish());

        var panel = payment().card().orElseThrow();
        assertThat(panel.isUnanswered()).isTrue();
        assertThat(panel.title()).contains("refund", "6.50");
        till.payment().back();
        assertThat(till.payment().isOpen()).as("nobody leaves it").isTrue();
        accept(new PaymentRequest.Choose(TenderKind.CASH));
        assertThat(lastSale().number()).as("nothing else is paid out meanwhile").isEqualTo(sold.number());

        accept(new PaymentRequest.AskTerminal());

        assertThat(payment().done()).isPresent();
        assertThat(credited(before)).isEqualTo(Money.of("6.50"));
    }

    @Test
    void goesOnWithTheSameRefundAfterTheProgramEnded() {
        use(TerminalKind.LOSING_SIMULATOR);
        bringBack("2");
        accept(new PaymentRequest.Finish());

        till = open();
        assertThat(till.payment().isOpen()).isTrue();
        assertThat(payment().refunds()).isTrue();
        assertThat(payment().card()).isPresent();
        accept(new PaymentRequest.Finish());

        assertThat(lastSale().total()).isEqualTo(Money.of("-13.00"));
        assertThat(credited(before)).isEqualTo(Money.of("13.00"));
    }

    @Test
    void keepsAPartThatWasCreditedThroughACrashAndTakesItBackFromNobody() {
        bringBack("1");
        accept(new PaymentRequest.Choose(TenderKind.CARD));
        accept(new PaymentRequest.Press("5"));
        accept(new PaymentRequest.Finish());
        accept(new PaymentRequest.TakeBack(0));
        assertThat(payment().message()).isEqualTo(TEXTS.get("payment.card.refund.done"));

        till = open();
        assertThat(payment().due()).isEqualTo("€1.50");
        accept(new PaymentRequest.Choose(TenderKind.CASH));
        accept(new PaymentRequest.Finish());

        assertThat(lastSale().payouts())
                .extracting(payout -> payout.kind() + " " + payout.amount().toDecimal())
                .containsExactlyInAnyOrder("CARD 5.00", "CASH 1.50");
        assertThat(credited(before)).isEqualTo(Money.of("5.00"));
    }

    @Test
    void saysThatTheTerminalRefusedAndRefundsInCash() {
        bringBack("1");
        for (var key : List.of("1", ".", "5", "1")) {
            accept(new PaymentRequest.Press(key));
        }
        accept(new PaymentRequest.Finish());
        assertThat(payment().message()).isEqualTo(TEXTS.get("payment.card.refund.declined"));
        assertThat(paying().stateProperty().get().due()).isEqualTo("€6.50");

        accept(new PaymentRequest.Choose(TenderKind.CASH));
        accept(new PaymentRequest.Finish());

        assertThat(lastSale().payouts())
                .singleElement()
                .satisfies(payout -> assertThat(payout.kind()).isEqualTo(TenderKind.CASH));
        assertThat(credited(before)).isEqualTo(Money.ZERO);
    }

    @Test
    void isSettledByHandAndToldToTheTechnicalLog() {
        use(TerminalKind.LOSING_SIMULATOR);
        bringBack("1");
        accept(new PaymentRequest.Finish());

        accept(new PaymentRequest.SettleCard(true));

        assertThat(payment().done()).isPresent();
        assertThat(office.shop().journal().latest(Chain.EVENTS, 1).getFirst().content())
                .contains("6.50 refunded, no answer of the terminal");
    }

    @Test
    void isByHandWhereNoTerminalIsSet() {
        use(TerminalKind.BY_HAND);
        bringBack("1");

        accept(new PaymentRequest.Finish());

        assertThat(lastSale().payouts())
                .singleElement()
                .satisfies(payout -> assertThat(payout.kind()).isEqualTo(TenderKind.CARD));
        assertThat(credited(before)).isEqualTo(Money.ZERO);
    }
}
