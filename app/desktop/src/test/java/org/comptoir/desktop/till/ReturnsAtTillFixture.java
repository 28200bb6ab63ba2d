package org.comptoir.desktop.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.comptoir.desktop.office.TillTest;
import org.comptoir.desktop.till.payment.PaymentRequest;
import org.comptoir.desktop.till.payment.PaymentState;
import org.comptoir.desktop.till.returns.ReturnLine;
import org.comptoir.desktop.till.returns.ReturnRequest;
import org.comptoir.desktop.till.returns.ReturnStep;
import org.comptoir.desktop.till.ticket.TicketRequest;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.BeforeEach;

/// A till at which three soaps and a cream were sold.
abstract class ReturnsAtTillFixture extends TillTest {

    static final String SOAP = "3760000000000";

    SignedInStaff person = office.owner();
    TillController till;
    Sale sold;

    @BeforeEach
    void sell() {
        till = open();
        till.ticket().startNew();
        sold = sell(Basket.EMPTY, new Tender.Card(Money.of("32.50")));
    }

    TillController open() {
        var opened = new TillController(context(Language.ENGLISH, () -> person), office.shop(), () -> null);
        opened.start();
        return opened;
    }

    /// Three soaps and a cream.
    static Sale sell(Basket basket, Tender... tenders) {
        var register = office.shop().counter().register();
        var soaps =
                register.ringUp(basket, office.article("A1"), Quantity.of(3)).orThrow();
        var goods = register.ringUp(soaps, office.article("A3"), Quantity.ONE).orThrow();
        var result =
                office.shop().counter().checkout().complete(goods, List.of(tenders), office.owner(), UUID.randomUUID());
        return ((Completed) result).sale();
    }

    void openReceipt() {
        till.returnOf(sold.number());
        assertThat(till.returns().model().stepProperty().get()).isEqualTo(ReturnStep.CHOOSE);
    }

    void ask(ReturnRequest request) {
        till.returns().accept(request);
    }

    ReturnLine line(int position) {
        return till.returns().model().lines().get(position - 1);
    }

    PaymentState payment() {
        return till.payment().currentProperty().get().stateProperty().get();
    }

    void pay() {
        till.accept(new TicketRequest.Pay());
    }

    void finish() {
        till.payment().accept(new PaymentRequest.Finish());
    }

    Sale lastSale() {
        var counter = office.shop().counter();
        return counter.sales().last(office.shop().till().id()).orElseThrow();
    }

    ReturnLine only() {
        return till.returns().model().lines().getFirst();
    }
}
