package org.comptoir.desktop.till;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.desktop.office.TillTest;
import org.comptoir.desktop.till.payment.PaymentRequest;
import org.comptoir.desktop.till.ticket.LineRequest;
import org.comptoir.desktop.till.ticket.Prompt;
import org.comptoir.desktop.till.ticket.TicketRequest;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.basket.DiscountApproval;
import org.comptoir.pos.scan.ScanReader;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.TillId;
import org.comptoir.shop.open.ShopFixture;
import org.junit.jupiter.api.Test;

/// A cashier, who may take off 20 %, and a soap at 6.50; the owner may allow more.
class DiscountApprovalTest extends TillTest {

    private static final String SOAP = "3760000000000";
    private static final SignedInStaff CASHIER = new SignedInStaff(new StaffId(99), "Nadia Ferrand", Role.CASHIER);

    private SignedInStaff person = CASHIER;

    private TillController tillWithSoap() {
        var till = new TillController(context(Language.ENGLISH, () -> person), office.shop(), () -> null);
        till.refresh();
        till.catalogue().scan(ScanReader.read(SOAP));
        return till;
    }

    private static Money total(TillController till) {
        return till.ticket().total();
    }

    private static Prompt question(TillController till) {
        var prompt = till.ticket().model().promptProperty().get();
        assertThat(prompt).isNotNull();
        return prompt;
    }

    private static void answer(TillController till, String text) {
        till.accept(new TicketRequest.Answer(text));
    }

    @Test
    void grantsWhatTheRoleMay() {
        var till = tillWithSoap();
        till.accept(new TicketRequest.DiscountAll());

        answer(till, "20");

        assertThat(till.ticket().model().promptProperty().get()).isNull();
        assertThat(total(till)).isEqualTo(Money.of("5.20"));
    }

    @Test
    void asksForThePinOfTheOneWhoMay() {
        var till = tillWithSoap();
        till.accept(new TicketRequest.DiscountAll());

        answer(till, "50");

        assertThat(question(till).secret()).isTrue();
        assertThat(question(till).title()).startsWith(office.owner().name());
        assertThat(question(till).hint()).contains("50%", "20%", CASHIER.name());
        assertThat(total(till)).isEqualTo(Money.of("6.50"));

        answer(till, "0000");
        assertThat(till.ticket().model().faultProperty().get()).contains("Wrong PIN");
        assertThat(total(till)).isEqualTo(Money.of("6.50"));

        answer(till, ShopFixture.PIN);
        assertThat(till.ticket().model().promptProperty().get()).isNull();
        assertThat(total(till)).isEqualTo(Money.of("3.25"));

        till.accept(new TicketRequest.Pay());
        till.payment().accept(new PaymentRequest.Finish());
        assertThat(till.payment().currentProperty().get()).isNotNull();
        assertThat(office.shop().journal().eventsAfter(office.shop().journal().till(), 0, 1000))
                .anySatisfy(entry -> assertThat(entry.kind() + entry.content())
                        .contains("approval", office.owner().name(), "for " + CASHIER.name()))
                .anySatisfy(entry -> assertThat(entry.kind() + entry.content())
                        .contains("discount", "allowed by " + office.owner().name(), CASHIER.name()));
    }

    @Test
    void takesTheWholePriceOffALineOnlyWithApproval() {
        var till = tillWithSoap();
        till.accept(new LineRequest.ChangeDiscount(0));

        answer(till, "100");
        till.accept(new TicketRequest.ClosePrompt());

        assertThat(total(till)).isEqualTo(Money.of("6.50"));
    }

    @Test
    void forgetsTheQuestionWhenTheTicketChanges() {
        var till = tillWithSoap();
        till.accept(new TicketRequest.DiscountAll());
        answer(till, "50");

        till.accept(new LineRequest.More(0));

        assertThat(till.ticket().model().promptProperty().get()).isNull();
        assertThat(total(till)).isEqualTo(Money.of("13.00"));
    }

    @Test
    void aColleagueTakesThePaymentOfWhatTheOwnerGranted() {
        person = office.owner();
        var till = tillWithSoap();
        till.accept(new TicketRequest.DiscountAll());
        answer(till, "50");
        assertThat(till.ticket().basket().approval()).isEqualTo(DiscountApproval.by(office.owner(), Money.of("3.25")));

        person = CASHIER;
        till.accept(new TicketRequest.Pay());

        assertThat(till.payment().isOpen()).isTrue();
    }

    @Test
    void asksBeforeThePaymentWhenMoreIsTakenOffThanWasGranted() {
        person = office.owner();
        var till = tillWithSoap();
        till.accept(new TicketRequest.DiscountAll());
        answer(till, "50");
        person = CASHIER;
        till.accept(new LineRequest.More(0));

        till.accept(new TicketRequest.Pay());
        assertThat(till.payment().isOpen()).isFalse();

        answer(till, ShopFixture.PIN);
        assertThat(till.payment().isOpen()).isTrue();
    }

    @Test
    void asksForThePinOfTheOneWhoMayChangePrices() {
        var till = tillWithSoap();
        till.accept(new LineRequest.ChangePrice(0));
        answer(till, "7.00");

        assertThat(question(till).secret()).isTrue();
        assertThat(question(till).hint()).contains(CASHIER.name(), "prices");
        assertThat(total(till)).isEqualTo(Money.of("6.50"));

        answer(till, ShopFixture.PIN);
        assertThat(total(till)).isEqualTo(Money.of("7.00"));

        till.accept(new TicketRequest.Pay());
        till.payment().accept(new PaymentRequest.Finish());
        assertThat(office.shop().counter().sales().last(TillId.FIRST))
                .hasValueSatisfying(sale -> assertThat(sale.total()).isEqualTo(Money.of("7.00")));
        assertThat(office.shop().journal().eventsAfter(office.shop().journal().till(), 0, 1000))
                .anySatisfy(entry -> assertThat(entry.kind() + entry.content())
                        .contains("approval", office.owner().name(), "at 7.00", "for " + CASHIER.name()))
                .anySatisfy(entry -> assertThat(entry.kind() + entry.content())
                        .contains(
                                "price",
                                "at 7.00",
                                "allowed by " + office.owner().name(),
                                CASHIER.name()));
    }

    @Test
    void aPriceThatTakesTooMuchOffIsAskedForOnce() {
        var till = tillWithSoap();
        till.accept(new LineRequest.ChangePrice(0));
        answer(till, "1.00");
        assertThat(question(till).hint()).contains("20%", CASHIER.name());

        answer(till, ShopFixture.PIN);

        assertThat(total(till)).isEqualTo(Money.of("1.00"));
        assertThat(till.ticket().model().promptProperty().get()).isNull();
    }

    @Test
    void aGrantedPriceIsForThatPriceAlone() {
        var till = tillWithSoap();
        till.accept(new LineRequest.ChangePrice(0));
        answer(till, "7.00");
        answer(till, ShopFixture.PIN);

        till.accept(new LineRequest.ChangePrice(0));
        answer(till, "6.00");

        assertThat(question(till).secret()).isTrue();
        assertThat(total(till)).isEqualTo(Money.of("7.00"));
    }

    @Test
    void aColleagueTakesThePaymentOfAPriceThatTheOwnerSet() {
        person = office.owner();
        var till = tillWithSoap();
        till.accept(new LineRequest.ChangePrice(0));
        answer(till, "7.00");
        person = CASHIER;

        till.accept(new TicketRequest.Pay());
        till.payment().accept(new PaymentRequest.Finish());

        assertThat(office.shop().counter().sales().last(TillId.FIRST))
                .hasValueSatisfying(sale -> assertThat(sale.total()).isEqualTo(Money.of("7.00")));
    }
}
