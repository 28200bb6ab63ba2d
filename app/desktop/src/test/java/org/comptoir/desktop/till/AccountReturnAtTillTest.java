package org.comptoir.desktop.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.comptoir.customers.customer.CreateResult;
import org.comptoir.desktop.office.TillTest;
import org.comptoir.desktop.till.payment.PaymentRequest;
import org.comptoir.desktop.till.payment.PaymentState;
import org.comptoir.desktop.till.returns.ReturnRequest;
import org.comptoir.desktop.till.ticket.TicketRequest;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Three soaps for 19.50, of which 13.00 was bought on account, that come back.
class AccountReturnAtTillTest extends TillTest {

    private static final Texts TEXTS = Texts.of("payment", Language.ENGLISH);

    private TillController till;
    private CustomerId customer;
    private Sale sold;

    @BeforeEach
    void sellOnAccount() {
        var customers = office.shop().customerFile().customers();
        var created = ((CreateResult.Created) customers.createAtTill(office.owner(), "Odette Aubert", "FR")).customer();
        customer = created.id();
        office.shop().customerFile().accounts().limit(office.owner(), customer, Money.euros(50));
        var soaps = office.shop()
                .counter()
                .register()
                .ringUp(Basket.EMPTY.withCustomer(created.atTheTill()), office.article("A1"), Quantity.of(3))
                .orThrow();
        var result = office.shop()
                .counter()
                .checkout()
                .complete(
                        soaps,
                        List.of(new Tender.OnAccount(Money.euros(13)), new Tender.Cash(Money.of("6.50"))),
                        office.owner(),
                        UUID.randomUUID());
        sold = ((Completed) result).sale();
        till = new TillController(context(Language.ENGLISH, office::owner), office.shop(), () -> null);
        till.start();
        till.ticket().startNew();
    }

    private void bringBack(String soaps) {
        till.returnOf(sold.number());
        till.returns().accept(new ReturnRequest.TypeQuantity(1, soaps));
        till.accept(new TicketRequest.Pay());
    }

    private PaymentState payment() {
        return Objects.requireNonNull(till.payment().currentProperty().get())
                .stateProperty()
                .get();
    }

    private Money owed() {
        return office.shop().customerFile().accounts().of(customer).owed();
    }

    private static Sale lastSale() {
        return office.shop().counter().sales().last(office.shop().till().id()).orElseThrow();
    }

    @Test
    void lowersTheDebtFirstAndPaysOutOnlyWhatWasPaid() {
        bringBack("3");
        assertThat(payment().tendered())
                .singleElement()
                .satisfies(part -> assertThat(List.of(part.kind().name(), part.detail()))
                        .containsExactly("ACCOUNT", TEXTS.get("payment.refund.debt")));
        assertThat(payment().due()).isEqualTo("€6.50");
        till.payment().accept(new PaymentRequest.TakeBack(0));
        assertThat(payment().due()).as("it stays").isEqualTo("€6.50");

        till.payment().accept(new PaymentRequest.Choose(TenderKind.CASH));
        till.payment().accept(new PaymentRequest.Finish());

        assertThat(lastSale().payouts())
                .extracting(payout -> payout.kind() + " " + payout.amount().toDecimal())
                .containsExactlyInAnyOrder("CASH 6.50", "ACCOUNT 13.00");
        assertThat(owed()).isEqualTo(Money.ZERO);
    }

    @Test
    void takesTheShareOfEachPart() {
        bringBack("1");
        assertThat(payment().due()).as("6.50 less two thirds").isEqualTo("€2.17");
        till.payment().accept(new PaymentRequest.Choose(TenderKind.CASH));
        till.payment().accept(new PaymentRequest.Finish());

        assertThat(owed()).isEqualTo(Money.of("8.67"));
    }

    @Test
    void paysOutAllOnceTheAccountIsSettled() {
        till.ticket().attach(customer);
        till.ticket().payAccount();
        till.ticket().answer("13");
        till.accept(new TicketRequest.Pay());
        till.payment().accept(new PaymentRequest.Finish());
        till.payment().accept(new PaymentRequest.NextTicket());

        bringBack("3");

        assertThat(payment().tendered()).isEmpty();
        assertThat(payment().due()).isEqualTo("€19.50");
        assertThat(payment().tenders()).noneMatch(tender -> tender.kind() == TenderKind.ACCOUNT);
        till.payment().accept(new PaymentRequest.Finish());
        assertThat(lastSale().total()).isEqualTo(Money.of("-19.50"));
        assertThat(owed()).isEqualTo(Money.ZERO);
    }

    @Test
    void isRefusedWithoutTheCustomerWhoOwes() {
        till.returnOf(sold.number());
        till.returns().accept(new ReturnRequest.TypeQuantity(1, "3"));
        till.ticket().removeCustomer();
        till.accept(new TicketRequest.Pay());
        till.payment().accept(new PaymentRequest.Choose(TenderKind.CASH));
        till.payment().accept(new PaymentRequest.Finish());

        assertThat(payment().message()).contains("€13.00");
        assertThat(lastSale().number()).isEqualTo(sold.number());
    }
}
