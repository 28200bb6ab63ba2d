package org.comptoir.pos.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.pos.orders.OrderShop.IN_A_MONTH;
import static org.comptoir.pos.orders.OrderShop.TODAY;
import static org.comptoir.pos.sales.TestShop.CASHIER;
import static org.comptoir.pos.sales.TestShop.CHEESE;
import static org.comptoir.pos.sales.TestShop.CUSTOMER;
import static org.comptoir.pos.sales.TestShop.HONEY;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.OWNER;
import static org.comptoir.pos.sales.TestShop.basket;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.journal.trail.CoveredRowsCheck;
import org.comptoir.pos.journal.trail.JournalTrail;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.orders.OrderResult.Reason;
import org.comptoir.pos.orders.OrderSelection.Stage;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Discount.AmountOff;
import org.comptoir.pos.pricing.Discount.ShareOff;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.sales.CheckoutResult;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.CheckoutResult.OrderRefused;
import org.comptoir.pos.sales.OrderObjection;
import org.comptoir.pos.sales.Tender.Card;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.sales.parked.OpenTickets;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.till.OrderNumber;
import org.comptoir.pos.till.OrderNumber.Kind;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.vouchers.VoucherBalanceCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class OrdersTest {

    @Parameter
    TestEngine engine;

    private OrderShop shop;

    @BeforeEach
    void open() {
        shop = new OrderShop(engine);
    }

    @Test
    void keepsAQuoteAtThePricesOfTheTicket() {
        var quote = shop.quote(basket(LAMP, HONEY, HONEY).withDiscount(new ShareOff(Percent.whole(10), "fidèle")));

        assertThat(quote.number()).isEqualTo(new OrderNumber(Kind.QUOTE, TillId.FIRST, 1));
        assertThat(quote.state()).isEqualTo(new OrderState.Open());
        assertThat(quote.customer()).isNull();
        assertThat(quote.madeBy()).isEqualTo(OWNER.name());
        assertThat(quote.total()).isEqualTo(Money.of("37.71"));
        assertThat(quote.lines()).extracting(OrderLine::total).containsExactly(Money.of("22.41"), Money.of("15.30"));
        assertThat(quote.lines().getFirst().reduction()).isEqualTo(Money.of("2.49"));
        assertThat(quote.taxes().gross()).isEqualTo(quote.total());
        assertThat(shop.again(quote)).isEqualTo(quote);
        assertThat(shop.shop.count("stock_movement")).isZero();
        assertThat(shop.shop.count("sale")).isZero();
    }

    /// Three pieces for 25,00 cost 8,34 once and 8,33 twice.
    @Test
    void losesNoCentWhereAReductionCannotBeSharedEvenly() {
        var quote = shop.quote(basket(HONEY, HONEY, HONEY).withDiscount(new AmountOff(Money.of("0.50"))));

        assertThat(quote.total()).isEqualTo(Money.euros(25));
        assertThat(quote.lines()).extracting(OrderLine::unitPrice).containsExactly(Money.of("8.34"), Money.of("8.33"));
    }

    @Test
    void countsQuotesAndGoodsPutAsideEachByThemselves() {
        var numbers = List.of(
                shop.quote(basket(LAMP)).number().toString(),
                shop.quote(basket(LAMP)).number().toString(),
                shop.putAside(basket(LAMP)).number().toString());

        assertThat(numbers).containsExactly("QA-000001", "QA-000002", "PA-000001");
    }

    @Test
    void givesEachANumberOfItsOwnWhateverComesTogether() throws Exception {
        try (var pool = Executors.newFixedThreadPool(8)) {
            var tries = IntStream.range(0, 16)
                    .mapToObj(i -> (Callable<OrderNumber>)
                            () -> shop.quote(basket(LAMP)).number())
                    .toList();
            var numbers = new HashSet<OrderNumber>();
            for (var kept : pool.invokeAll(tries)) {
                numbers.add(kept.get());
            }
            assertThat(numbers).hasSize(16);
        }
    }

    @Test
    void sellsAQuoteToWhoeverIsAtTheTill() {
        var quote = shop.quote(basket(LAMP, HONEY).withDiscount(new ShareOff(Percent.whole(40), "ami")));

        var sold = (Completed) shop.complete(CASHIER, OrderShop.ticket(quote), new Card(quote.total()));

        assertThat(sold.sale().total()).isEqualTo(quote.total());
        assertThat(sold.sale().lines().getFirst().listPrice()).isEqualTo(LAMP.listPrice());
        assertThat(shop.again(quote).state())
                .isEqualTo(new OrderState.Sold(sold.sale().number(), sold.sale().soldAt()));
        assertThat(shop.shop.journal.verify(OWNER, entries -> {}).isSound()).isTrue();
    }

    @Test
    void sellsItOnce() {
        var quote = shop.quote(basket(LAMP));
        shop.sell(OrderShop.ticket(quote), new Card(quote.total()));

        var second = shop.complete(OWNER, OrderShop.ticket(quote), new Card(quote.total()));

        assertThat(second).isEqualTo(new OrderRefused(quote.number(), OrderObjection.NOT_OPEN));
        assertThat(shop.shop.count("sale")).isEqualTo(1);
    }

    @Test
    void sellsItOnceWhenTwoTillsDoAtOnce() throws Exception {
        var quote = shop.quote(basket(LAMP));
        try (var pool = Executors.newFixedThreadPool(4)) {
            var tries = IntStream.range(0, 4)
                    .mapToObj(i -> (Callable<CheckoutResult>)
                            () -> shop.complete(OWNER, OrderShop.ticket(quote), new Card(quote.total())))
                    .toList();
            var sold = 0;
            for (var tried : pool.invokeAll(tries)) {
                sold += tried.get() instanceof Completed ? 1 : 0;
            }
            assertThat(sold).isEqualTo(1);
            assertThat(shop.shop.count("sale")).isEqualTo(1);
        }
    }

    /// A ticket that says it is of an order needs nobody's approval, so the order is asked.
    @Test
    void sellsNoMoreAndAtNoOtherPriceThanAgreed() {
        var quote = shop.quote(basket(LAMP).withDiscount(new ShareOff(Percent.whole(50), "vitrine")));
        var line = OrderShop.ticket(quote).lines().getFirst();
        var more = Basket.EMPTY.with(line.with(Quantity.of(2)));
        var forged = Basket.EMPTY.with(new BasketLine(line.item(), Quantity.ONE, Money.euros(1), line.discount(), ""));

        var refused = new OrderRefused(quote.number(), OrderObjection.NOT_AS_AGREED);
        assertThat(shop.complete(CASHIER, more, new Card(Money.of("24.90")))).isEqualTo(refused);
        assertThat(shop.complete(CASHIER, forged, new Card(Money.euros(1)))).isEqualTo(refused);
        assertThatThrownBy(() -> shop.complete(
                        CASHIER, Basket.EMPTY.with(line.withUnitPrice(Money.euros(1))), new Card(Money.euros(1))))
                .isInstanceOf(NotPermitted.class);
        assertThat(shop.again(quote).state()).isEqualTo(new OrderState.Open());
        assertThat(shop.shop.count("sale")).isZero();
    }

    @Test
    void anOpenTicketKeepsWhatItComesOf() {
        var aside = shop.putAside(basket(LAMP, HONEY));
        var ticket = OrderShop.ticket(aside)
                .with(BasketLine.of(new VoucherItem("Acompte", Money.euros(5), null, aside.number())));
        var request = UUID.randomUUID();

        new OpenTickets(shop.shop.database, shop.shop).save(TillId.FIRST, request, ticket);

        assertThat(new OpenTickets(shop.shop.database, shop.shop)
                        .resume(TillId.FIRST)
                        .orElseThrow()
                        .basket())
                .isEqualTo(ticket);
    }

    @Test
    void refusesWhatCannotBeAgreedOn() {
        var goods = basket(LAMP);
        var gift = goods.with(BasketLine.of(new VoucherItem("Bon", Money.euros(20), null)));
        var again = OrderShop.ticket(shop.quote(goods));

        assertThat(shop.keep(OWNER, Kind.PUT_ASIDE, goods, IN_A_MONTH))
                .isEqualTo(new OrderResult.Refused(Reason.NO_CUSTOMER));
        assertThat(shop.keep(OWNER, Kind.QUOTE, gift, IN_A_MONTH)).isEqualTo(new OrderResult.Refused(Reason.NOT_GOODS));
        assertThat(shop.keep(OWNER, Kind.QUOTE, again, IN_A_MONTH))
                .isEqualTo(new OrderResult.Refused(Reason.ORDERED_ALREADY));
        assertThat(shop.keep(OWNER, Kind.QUOTE, goods, TODAY.minusDays(1)))
                .isEqualTo(new OrderResult.Refused(Reason.NO_DAY));
        assertThat(shop.keep(OWNER, Kind.QUOTE, goods, TODAY.plusDays(OrderTerms.MAX_DAYS + 1)))
                .isEqualTo(new OrderResult.Refused(Reason.NO_DAY));
        assertThat(shop.keep(OWNER, Kind.QUOTE, Basket.EMPTY, IN_A_MONTH))
                .isEqualTo(new OrderResult.NotSellable(new CheckoutResult.EmptyBasket()));
        assertThat(shop.keep(
                        CASHIER, Kind.QUOTE, goods.withDiscount(new ShareOff(Percent.whole(90), "copain")), IN_A_MONTH))
                .isInstanceOf(OrderResult.NotSellable.class);
        assertThat(shop.shop.count("sales_order")).isEqualTo(1);
    }

    @Test
    void reservesWhatIsPutAsideWithoutMovingTheStock() {
        shop.putAside(basket(LAMP, HONEY, HONEY));
        shop.putAside(basket(HONEY).with(CHEESE, Quantity.of("0.425")));
        shop.quote(basket(HONEY));
        var withdrawn = shop.putAside(basket(LAMP));
        shop.orders.withdraw(OWNER, withdrawn.number());

        assertThat(shop.orders.putAside(List.of(LAMP.id(), HONEY.id(), CHEESE.id())))
                .containsOnly(
                        Map.entry(LAMP.id(), Quantity.ONE),
                        Map.entry(HONEY.id(), Quantity.of(3)),
                        Map.entry(CHEESE.id(), Quantity.of("0.425")));
        assertThat(shop.shop.count("stock_movement")).isZero();
    }

    @Test
    void isOverAfterItsLastDayAndHoldsAgainWhenItIsExtended() {
        var quote = shop.quote(basket(LAMP));
        var aside = shop.putAside(basket(HONEY));
        shop.shop.setNow(shop.shop.instant().plus(Duration.ofDays(31)));

        assertThat(shop.again(quote).state()).isEqualTo(new OrderState.Expired(IN_A_MONTH));
        assertThat(shop.again(quote).arePricesFixed()).isFalse();
        assertThat(shop.again(aside).arePricesFixed()).isTrue();
        assertThat(shop.orders.list(OrderSelection.of(Kind.PUT_ASIDE, Stage.EXPIRED, "")))
                .containsExactly(shop.again(aside));

        var longer = (OrderResult.Kept) shop.orders.extend(OWNER, quote.number(), IN_A_MONTH.plusDays(30));
        assertThat(longer.order().state()).isEqualTo(new OrderState.Open());
        assertThat(shop.orders.extend(OWNER, quote.number(), TODAY)).isEqualTo(new OrderResult.Refused(Reason.NO_DAY));
    }

    @Test
    void isWithdrawnOnce() {
        var quote = shop.quote(basket(LAMP));

        var withdrawn = (OrderResult.Kept) shop.orders.withdraw(CASHIER, quote.number());

        assertThat(withdrawn.order().state()).isEqualTo(new OrderState.Withdrawn(shop.shop.instant(), CASHIER.name()));
        var notOpen = new OrderResult.Refused(Reason.NOT_OPEN);
        assertThat(shop.orders.withdraw(CASHIER, quote.number())).isEqualTo(notOpen);
        assertThat(shop.orders.extend(OWNER, quote.number(), IN_A_MONTH)).isEqualTo(notOpen);
        assertThat(shop.orders.withdraw(OWNER, new OrderNumber(Kind.QUOTE, TillId.FIRST, 99)))
                .isEqualTo(notOpen);
    }

    @Test
    void goWithTheirCustomerToWhoTheyTurnOutToBe() {
        var aside = shop.putAside(basket(LAMP));
        var done = shop.putAside(basket(LAMP));
        shop.orders.withdraw(OWNER, done.number());
        shop.waiting.add(CASHIER, CUSTOMER.id(), HONEY.id(), Quantity.ONE, "");
        var anne = new SaleCustomer(new CustomerId(5), "Anne Lefèvre");

        shop.shop.database.run(session ->
                new OrderCustomers(new JournalTrail(shop.shop.journal)).move(session, "Ana", CUSTOMER.id(), anne));

        assertThat(shop.again(aside).customer()).isEqualTo(anne);
        assertThat(shop.again(done).customer()).isEqualTo(CUSTOMER);
        assertThat(shop.waiting.open()).extracting(WaitingCustomer::customer).containsExactly(anne.id());
        var findings = new ArrayList<Finding>();
        new CoveredRowsCheck(shop.shop.database, shop.shop.journal, Orders.COVERED).run(findings::add);
        assertThat(findings).isEmpty();
    }

    @Test
    void isFoundByNumberCustomerAndGoods() {
        var lamp = shop.putAside(basket(LAMP));
        var honey = shop.quote(basket(HONEY));

        assertThat(found("PA-000001")).containsExactly(lamp);
        assertThat(found("qa1")).containsExactly(honey);
        assertThat(found("QA000001")).containsExactly(honey);
        assertThat(found("amaury")).containsExactly(lamp);
        assertThat(found("chataign")).containsExactly(honey);
        assertThat(found("lampe honey")).isEmpty();
        assertThat(found("")).containsExactly(honey, lamp).hasSize(2);
        assertThat(shop.orders.ofCustomer(CUSTOMER.id())).containsExactly(lamp);
    }

    private List<SalesOrder> found(String typed) {
        return shop.orders.list(OrderSelection.of(null, Stage.ALL, typed)).stream()
                .sorted(Comparator.comparing(order -> order.number().kind()))
                .toList();
    }

    private List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        new VoucherBalanceCheck(shop.shop.database).run(findings::add);
        return findings;
    }
}
