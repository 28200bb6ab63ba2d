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
import org.comptoir.pos.sales.Payout.CashPayout;
import org.comptoir.pos.sales.Tender.Card;
import org.comptoir.pos.sales.Tender.Cash;
import org.comptoir.pos.sales.Tender.VoucherTender;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.sales.parked.OpenTickets;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.till.OrderNumber;
import org.comptoir.pos.till.OrderNumber.Kind;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.vouchers.VoucherBalanceCheck;
import org.comptoir.pos.vouchers.VoucherOrigin;
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
    void sellsAPartOfItAndKeepsTheRestPutAside() {
        var aside = shop.putAside(basket(LAMP, HONEY, HONEY, HONEY));
        shop.deposit(aside, Money.euros(20));
        var code = shop.again(aside).deposits().getFirst().code();
        var part = Basket.EMPTY.with(OrderShop.ticket(aside).lines().getLast().with(Quantity.of(2)));

        var first = shop.sell(part, new VoucherTender(code, Money.euros(17)));

        var rest = shop.again(aside);
        assertThat(rest.state()).isEqualTo(new OrderState.Open());
        assertThat(rest.isSoldInPart()).isTrue();
        assertThat(rest.sales()).containsExactly(first.number());
        assertThat(rest.lines()).extracting(OrderLine::left).containsExactly(Quantity.ONE, Quantity.ONE);
        assertThat(rest.outstanding()).isEqualTo(Money.of("33.40"));
        assertThat(rest.rest()).isEqualTo(Money.of("30.40"));
        assertThat(shop.orders.putAside(List.of(LAMP.id(), HONEY.id())))
                .containsOnly(Map.entry(LAMP.id(), Quantity.ONE), Map.entry(HONEY.id(), Quantity.ONE));
        assertThat(shop.complete(OWNER, part, new Card(Money.euros(17))))
                .isEqualTo(new OrderRefused(aside.number(), OrderObjection.NOT_AS_AGREED));

        var second = shop.sell(
                OrderShop.ticket(rest.remainder()),
                new VoucherTender(code, Money.euros(3)),
                new Card(Money.of("30.40")));

        assertThat(shop.again(aside).state()).isEqualTo(new OrderState.Sold(second.number(), second.soldAt()));
        assertThat(shop.again(aside).sales()).containsExactly(first.number(), second.number());
        assertThat(shop.orders.putAside(List.of(LAMP.id(), HONEY.id()))).isEmpty();
        assertThat(findings()).isEmpty();
    }

    @Test
    void weighsEachOfTwoPiecesThatWereAgreedTogether() {
        var piece = BasketLine.at(CHEESE, Quantity.of("1.000"), Money.of("31.20"));
        var aside = shop.putAside(Basket.EMPTY.with(piece).with(piece.with(Quantity.of("0.500"))));
        var pieces = OrderShop.ticket(aside).lines();
        assertThat(pieces).hasSize(2);
        var weighed = Basket.EMPTY
                .with(pieces.getFirst().with(Quantity.of("0.950")))
                .with(pieces.getLast().with(Quantity.of("0.530")));

        var sale = shop.sell(weighed, new Card(Money.of("46.18")));

        assertThat(shop.again(aside).state()).isEqualTo(new OrderState.Sold(sale.number(), sale.soldAt()));
        assertThat(findings()).isEmpty();
    }

    /// A deposit of goods that stay put aside pays those that are taken, and nothing else on their ticket.
    @Test
    void aDepositPaysOnlyThePartThatIsTaken() {
        var aside = shop.putAside(basket(LAMP, HONEY));
        shop.deposit(aside, Money.euros(20));
        var code = shop.again(aside).deposits().getFirst().code();
        var mixed =
                OrderShop.ticket(aside).withoutLine(0).with(basket(LAMP).lines().getFirst());

        assertThat(shop.complete(OWNER, mixed, new VoucherTender(code, Money.euros(20)), new Card(Money.of("13.40"))))
                .isEqualTo(new OrderRefused(aside.number(), OrderObjection.DEPOSIT_BOUND));
        assertThat(shop.complete(OWNER, mixed, new VoucherTender(code, Money.of("8.50")), new Card(Money.of("24.90"))))
                .isInstanceOf(Completed.class);
        assertThat(shop.again(aside).deposited()).isEqualTo(Money.of("11.50"));
    }

    @Test
    void theRestOfAnOrderIsWithdrawn() {
        var quote = shop.quote(basket(LAMP, HONEY));
        shop.sell(OrderShop.ticket(quote).withoutLine(1), new Card(Money.of("24.90")));

        shop.orders.withdraw(OWNER, quote.number());

        var rest = shop.again(quote);
        assertThat(rest.state()).isInstanceOf(OrderState.Withdrawn.class);
        assertThat(rest.isSoldInPart()).isTrue();
    }

    /// At a price of today, whoever allows it: the goods are handed over all the same. Of cheese a gram is no rest.
    @Test
    void countsWhatIsSoldAtAnotherPriceAndWhatIsWeighed() {
        var aside = shop.putAside(basket(LAMP, HONEY).with(CHEESE, Quantity.of("0.500")));
        var ticket = OrderShop.ticket(aside);
        var cheaper = Basket.EMPTY
                .with(ticket.lines().getFirst().withUnitPrice(Money.euros(20)))
                .with(ticket.lines().getLast().with(Quantity.of("0.470")));

        shop.sell(
                cheaper,
                new Card(cheaper.price(shop.checkout.priceBook(shop.shop.till.zone()))
                        .total()));

        assertThat(shop.again(aside).remainder().lines())
                .extracting(OrderLine::article)
                .containsExactly(HONEY.id());
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
    void aDepositIsNoTurnoverAndPaysTheGoods() {
        var aside = shop.putAside(basket(LAMP, HONEY));
        var paid = shop.deposit(aside, Money.euros(10));
        shop.shop.setNow(shop.shop.instant().plus(Duration.ofDays(3)));
        var more = shop.deposit(aside, Money.euros(5));

        var waiting = shop.again(aside);
        assertThat(paid.taxes().gross()).isEqualTo(Money.ZERO);
        assertThat(waiting.deposits()).extracting(OrderDeposit::sale).containsExactly(paid.number(), more.number());
        assertThat(waiting.deposited()).isEqualTo(Money.euros(15));
        assertThat(waiting.rest()).isEqualTo(Money.of("18.40"));
        assertThat(shop.shop.vouchers.owed()).isEqualTo(Money.euros(15));
        assertThat(shop.shop.vouchers.list(0, 9))
                .extracting(voucher -> voucher.origin())
                .containsOnly(VoucherOrigin.DEPOSIT);

        var sale = shop.sell(
                OrderShop.ticket(waiting),
                new VoucherTender(waiting.deposits().getFirst().code(), Money.euros(10)),
                new VoucherTender(waiting.deposits().getLast().code(), Money.euros(5)),
                new Cash(Money.euros(20)));

        assertThat(sale.taxes().gross()).isEqualTo(Money.of("33.40"));
        assertThat(sale.change()).isEqualTo(Money.of("1.60"));
        assertThat(shop.again(aside).deposited()).isEqualTo(Money.ZERO);
        assertThat(shop.shop.vouchers.owed()).isEqualTo(Money.ZERO);
        assertThat(findings()).isEmpty();
    }

    @Test
    void aDepositPaysNothingElseWhileItsGoodsArePutAside() {
        var aside = shop.putAside(basket(LAMP));
        shop.deposit(aside, Money.euros(10));
        var code = shop.again(aside).deposits().getFirst().code();
        var tender = new VoucherTender(code, Money.of("8.50"));

        assertThat(shop.complete(OWNER, basket(HONEY), tender))
                .isEqualTo(new OrderRefused(aside.number(), OrderObjection.DEPOSIT_BOUND));
        shop.orders.withdraw(OWNER, aside.number());
        assertThat(shop.complete(OWNER, basket(HONEY), tender)).isInstanceOf(Completed.class);
        assertThat(findings()).isEmpty();
    }

    @Test
    void aDepositIsGivenBackAsItsSaleIsReturned() {
        var aside = shop.putAside(basket(LAMP));
        var paid = shop.deposit(aside, Money.euros(10));
        shop.orders.withdraw(OWNER, aside.number());

        shop.shop.bringBack(paid.number(), 1, Quantity.ONE, new CashPayout(Money.euros(10)));

        assertThat(shop.again(aside).deposited()).isEqualTo(Money.ZERO);
        assertThat(shop.shop.vouchers.owed()).isEqualTo(Money.ZERO);
        assertThat(findings()).isEmpty();
    }

    @Test
    void noDepositIsTakenForWhatIsDoneWith() {
        var aside = shop.putAside(basket(LAMP));
        shop.orders.withdraw(OWNER, aside.number());
        var item = new VoucherItem("Acompte", Money.euros(10), null, aside.number());

        assertThat(shop.complete(OWNER, Basket.EMPTY.with(BasketLine.of(item)), new Card(Money.euros(10))))
                .isEqualTo(new OrderRefused(aside.number(), OrderObjection.NOT_OPEN));
        assertThat(shop.shop.count("voucher")).isZero();
        assertThat(shop.shop.count("order_deposit")).isZero();
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
