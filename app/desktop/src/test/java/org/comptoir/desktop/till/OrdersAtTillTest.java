package org.comptoir.desktop.till;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.comptoir.customers.customer.CreateResult;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.desktop.office.TillTest;
import org.comptoir.desktop.till.payment.PaymentRequest;
import org.comptoir.desktop.till.returns.ReturnRequest;
import org.comptoir.desktop.till.ticket.LineRequest;
import org.comptoir.desktop.till.ticket.TicketRequest;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.orders.OrderSelection;
import org.comptoir.pos.orders.OrderSelection.Stage;
import org.comptoir.pos.orders.OrderState;
import org.comptoir.pos.orders.SalesOrder;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.scan.ScanReader;
import org.comptoir.pos.scan.ShopCode;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.OrderNumber.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Soaps at 6.50 and creams at 13.00 that are quoted or put aside, and taken later.
class OrdersAtTillTest extends TillTest {

    private static final SignedInStaff CASHIER = new SignedInStaff(new StaffId(99), "Nadia Ferrand", Role.CASHIER);

    private SignedInStaff person = office.owner();
    private TillController till;

    @BeforeEach
    void open() {
        till = new TillController(context(Language.ENGLISH, () -> person), office.shop(), () -> null);
        till.start();
        till.ticket().startNew();
    }

    private void ringUpTwoSoapsAndACream() {
        till.ticket().add(office.article("A1"), Quantity.of(2));
        till.ticket().add(office.article("A3"), Quantity.ONE);
    }

    private static Customer customer(String given, String family) {
        var result = office.shop()
                .customerFile()
                .customers()
                .create(office.owner(), CustomerDetails.person(PersonName.of(given, family)));
        return ((CreateResult.Created) result).customer();
    }

    private SalesOrder keep(Kind kind) {
        till.accept(kind == Kind.QUOTE ? new TicketRequest.Quote() : new TicketRequest.PutAside());
        assertThat(till.keeping().isOpen()).isTrue();
        till.keeping().keep();
        return newest(kind);
    }

    private static SalesOrder newest(Kind kind) {
        return office.shop().counter().orders().list(OrderSelection.of(kind, Stage.ALL, "")).stream()
                .max(Comparator.comparingLong(order -> order.number().number()))
                .orElseThrow();
    }

    private static SalesOrder again(SalesOrder order) {
        return office.shop().counter().orders().find(order.number()).orElseThrow();
    }

    private void scan(SalesOrder order) {
        till.scan(ScanReader.read(ShopCode.ofOrder(order.number()).text()));
    }

    private Sale payByCard() {
        if (!till.payment().isOpen()) {
            till.accept(new TicketRequest.Pay());
        }
        till.payment().accept(new PaymentRequest.Choose(TenderKind.CARD));
        till.payment().accept(new PaymentRequest.Finish());
        till.payment().accept(new PaymentRequest.Finish());
        var counter = office.shop().counter();
        return counter.sales().last(office.shop().till().id()).orElseThrow();
    }

    private Money due() {
        return till.ticket().total();
    }

    @Test
    void aQuoteBecomesASaleAtItsPricesWhoeverSells() {
        ringUpTwoSoapsAndACream();
        till.accept(new TicketRequest.DiscountAll());
        till.ticket().answer("50%");
        assertThat(due()).isEqualTo(Money.euros(13));
        var quoted = keep(Kind.QUOTE);

        assertThat(quoted.total()).isEqualTo(Money.euros(13));
        assertThat(till.ticket().basket()).isEqualTo(Basket.EMPTY);
        assertThat(messages.done().getLast()).contains(quoted.number().toString());

        person = CASHIER;
        scan(quoted);
        assertThat(due()).isEqualTo(Money.euros(13));
        scan(quoted);
        assertThat(due()).as("once").isEqualTo(Money.euros(13));
        var sale = payByCard();

        assertThat(sale.total()).isEqualTo(Money.euros(13));
        assertThat(again(quoted).state()).isEqualTo(new OrderState.Sold(sale.number(), sale.soldAt()));
        scan(quoted);
        assertThat(till.ticket().basket().isEmpty()).as("it is sold").isTrue();
    }

    @Test
    void aQuoteThatIsOverIsRungUpAtTodaysPrices() {
        ringUpTwoSoapsAndACream();
        till.accept(new TicketRequest.DiscountAll());
        till.ticket().answer("50%");
        var quoted = keep(Kind.QUOTE);
        office.shop()
                .database()
                .run(session -> session.createNativeMutationQuery(
                                "update sales_order set until_day = date('2026-01-31') where number = :number and kind = 'QUOTE'")
                        .setParameter("number", quoted.number().number())
                        .executeUpdate());

        scan(quoted);

        assertThat(due()).isEqualTo(Money.euros(26));
        assertThat(messages.only().happened()).contains("31/01/2026");
        var sale = payByCard();
        assertThat(again(quoted).state()).isEqualTo(new OrderState.Sold(sale.number(), sale.soldAt()));
    }

    @Test
    void goodsPutAsideWithADepositAreTakenAndPaidByIt() {
        var mireille = customer("Mireille", "Dumas");
        till.ticket().attach(mireille.id());
        ringUpTwoSoapsAndACream();
        till.accept(new TicketRequest.PutAside());
        till.keeping().model().depositProperty().set(Money.euros(10));
        till.keeping().model().shelfProperty().set("B 4");
        till.keeping().keep();
        var aside = newest(Kind.PUT_ASIDE);

        assertThat(aside.shelf()).isEqualTo("B 4");
        assertThat(aside.deposits()).isEmpty();
        assertThat(till.payment().isOpen()).isTrue();
        assertThat(due()).isEqualTo(Money.euros(10));
        var deposit = payByCard();
        assertThat(Objects.requireNonNull(deposit.customer()).id()).isEqualTo(mireille.id());
        assertThat(deposit.taxes().gross()).isEqualTo(Money.ZERO);
        assertThat(again(aside).rest()).isEqualTo(Money.euros(16));

        scan(aside);
        assertThat(Objects.requireNonNull(till.ticket().basket().customer()).id())
                .isEqualTo(mireille.id());
        assertThat(due()).isEqualTo(Money.euros(26));
        var sale = payByCard();

        assertThat(sale.tenders())
                .extracting(tender -> tender.kind(), tender -> tender.amount())
                .containsExactly(tuple(TenderKind.VOUCHER, Money.euros(10)), tuple(TenderKind.CARD, Money.euros(16)));
        assertThat(again(aside).state()).isEqualTo(new OrderState.Sold(sale.number(), sale.soldAt()));
    }

    @Test
    void whatIsNotTakenStaysPutAsideWithTheRestOfTheDeposit() {
        till.ticket().attach(customer("Odile", "Faure").id());
        ringUpTwoSoapsAndACream();
        till.accept(new TicketRequest.PutAside());
        till.keeping().model().depositProperty().set(Money.euros(20));
        till.keeping().keep();
        var aside = newest(Kind.PUT_ASIDE);
        payByCard();

        scan(aside);
        till.accept(new LineRequest.Remove(1));
        till.ticket().add(office.article("A3"), Quantity.ONE);
        assertThat(due()).isEqualTo(Money.euros(26));
        var sale = payByCard();

        assertThat(sale.tenders())
                .extracting(tender -> tender.kind(), tender -> tender.amount())
                .containsExactly(tuple(TenderKind.VOUCHER, Money.euros(13)), tuple(TenderKind.CARD, Money.euros(13)));
        assertThat(again(aside).state()).isInstanceOf(OrderState.Open.class);
        assertThat(again(aside).rest()).isEqualTo(Money.euros(6));
        scan(aside);
        assertThat(due()).isEqualTo(Money.euros(13));
        payByCard();
        assertThat(again(aside).state()).isInstanceOf(OrderState.Sold.class);
    }

    @Test
    void whatIsWithdrawnGivesItsDepositBack() {
        till.ticket().attach(customer("Paul", "Garnier").id());
        ringUpTwoSoapsAndACream();
        till.accept(new TicketRequest.PutAside());
        till.keeping().model().depositProperty().set(Money.euros(26));
        till.keeping().keep();
        var aside = newest(Kind.PUT_ASIDE);
        var deposit = payByCard();
        office.shop().counter().orders().withdraw(office.owner(), aside.number());

        till.returnOf(deposit.number());
        till.returns().accept(new ReturnRequest.TakeAll());
        assertThat(due()).isEqualTo(Money.euros(-26));
        var back = payByCard();

        assertThat(back.payouts()).extracting(payout -> payout.amount()).containsExactly(Money.euros(26));
        assertThat(again(aside).deposited()).isEqualTo(Money.ZERO);
        assertThat(again(aside).state()).isInstanceOf(OrderState.Withdrawn.class);
    }

    @Test
    void asksForWhatIsMissingAndKeepsTheTicket() {
        ringUpTwoSoapsAndACream();
        till.accept(new TicketRequest.PutAside());
        assertThat(till.keeping().isOpen()).as("nobody is it for").isFalse();

        till.ticket().attach(customer("Inès", "Roche").id());
        till.accept(new TicketRequest.PutAside());
        var model = till.keeping().model();
        model.lastDayProperty().set(LocalDate.of(2001, 1, 1));
        till.keeping().keep();
        assertThat(model.problemProperty().get()).contains("last day");
        model.lastDayProperty().set(LocalDate.of(2026, 12, 12));
        model.depositProperty().set(Money.euros(27));
        till.keeping().keep();
        assertThat(model.problemProperty().get()).contains("€26.00");
        model.depositProperty().set(null);
        model.noteProperty().set("x".repeat(201));
        till.keeping().keep();
        assertThat(model.problemProperty().get()).contains("200");

        assertThat(due()).isEqualTo(Money.euros(26));
        till.back();
        assertThat(till.keeping().isOpen()).isFalse();
        assertThat(due()).isEqualTo(Money.euros(26));
    }

    @Test
    void isNotMixedWithAnotherCustomersTicket() {
        till.ticket().attach(customer("Léa", "Martin").id());
        ringUpTwoSoapsAndACream();
        var aside = keep(Kind.PUT_ASIDE);
        till.ticket().attach(customer("Hugo", "Petit").id());
        till.ticket().add(office.article("A1"), Quantity.ONE);

        scan(aside);

        assertThat(due()).isEqualTo(Money.of("6.50"));
        assertThat(messages.only().happened()).contains("Léa Martin");
    }
}
