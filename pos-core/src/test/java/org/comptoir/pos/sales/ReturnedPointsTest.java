package org.comptoir.pos.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.pos.sales.TestShop.CUSTOMER;
import static org.comptoir.pos.sales.TestShop.HONEY;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.OWNER;
import static org.comptoir.pos.sales.TestShop.basket;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.Payout.CardPayout;
import org.comptoir.pos.sales.Payout.CashPayout;
import org.comptoir.pos.sales.Tender.Card;
import org.comptoir.pos.sales.Tender.Cash;
import org.comptoir.pos.sales.Tender.Points;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.tender.PointsUse;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.TillId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Points of goods that come back.
@ParameterizedClass
@EnumSource(TestEngine.class)
class ReturnedPointsTest {

    @Parameter
    TestEngine engine;

    private TestShop shop;

    @BeforeEach
    void open() {
        shop = new TestShop(engine);
    }

    private CheckoutResult complete(Basket basket, SignedInStaff by) {
        return shop.checkout()
                .complete(basket, List.of(), List.of(new CashPayout(Money.of("24.90"))), by, UUID.randomUUID());
    }

    @Test
    void takesBackEachPointOnceThatLoweredThePrices() {
        shop.tenderRules(TenderRules.DEFAULT.with(PointsUse.REDUCE));
        var spending = spending();
        var bought = basket(LAMP, LAMP, LAMP).with(HONEY, Quantity.ONE).withCustomer(CUSTOMER);
        var sold = ((Completed) spending.complete(
                        bought,
                        List.of(new Points(1000, Money.euros(10)), new Card(Money.of("73.20"))),
                        OWNER,
                        UUID.randomUUID()))
                .sale();
        assertThat(sold.total()).isEqualTo(Money.of("73.20"));
        assertThat(sold.taxes().gross()).as("VAT of the lowered prices").isEqualTo(Money.of("73.20"));
        assertThat(sold.tenders()).extracting(SaleTender::kind).containsExactly(TenderKind.CARD);
        assertThat(sold.points().spent()).isEqualTo(1000);
        assertThat(sold.lines())
                .extracting(SaleLine::reducedByPoints)
                .containsExactly(Money.of("8.98"), Money.of("1.02"));
        var text = shop.journal
                .entry(Chain.SALES, sold.number().number())
                .orElseThrow()
                .content();
        assertThat(text).startsWith("version=6\n").endsWith("pointsoff=1000\n").contains("reduction.1.kind=POINTS");

        var money = Money.ZERO;
        var points = 0;
        for (var line : new int[] {1, 2, 1, 1}) {
            var priced = shop.returned(sold.number(), line, Quantity.ONE).price(TestShop.BOOK);
            var back = ((Completed) spending.complete(
                            shop.returned(sold.number(), line, Quantity.ONE),
                            List.of(),
                            List.of(new CardPayout(priced.due().negate())),
                            OWNER,
                            UUID.randomUUID()))
                    .sale();
            money = money.plus(back.total());
            points += back.payouts().stream().mapToInt(SalePayout::points).sum();
            assertThat(shop.sales.byNumber(back.number())).contains(back);
        }
        assertThat(money).isEqualTo(Money.of("-73.20"));
        assertThat(points).isEqualTo(1000);
        assertThat(findings()).isEmpty();
    }

    /// Of a customer who has any number of points.
    private Checkout spending() {
        return shop.checkout((session, sale) -> new ParticipantResult.PointsMoved(
                0,
                sale.pointsSpent(),
                0,
                sale.returns().stream().mapToInt(ReturnedShare::pointsSpent).sum(),
                0));
    }

    @Test
    void pointsLowerNoPriceButThatOfGoodsAndARepeatedRequestIsTheSameSale() {
        shop.tenderRules(TenderRules.DEFAULT.with(PointsUse.REDUCE));
        var spending = spending();
        var bought = basket(HONEY)
                .with(BasketLine.of(new VoucherItem("Bon cadeau", Money.euros(20), null)))
                .withCustomer(CUSTOMER);
        assertThat(spending.complete(
                        bought,
                        List.of(new Points(900, Money.euros(9)), new Card(Money.of("19.50"))),
                        OWNER,
                        UUID.randomUUID()))
                .isEqualTo(new CheckoutResult.PointsAboveGoods(Money.of("8.50")));

        var request = UUID.randomUUID();
        var tenders = List.<Tender>of(new Points(850, Money.of("8.50")), new Card(Money.euros(20)));
        var first = (Completed) spending.complete(bought, tenders, OWNER, request);
        shop.tenderRules(TenderRules.DEFAULT);
        assertThat(spending.complete(bought, tenders, OWNER, request)).isEqualTo(new Completed(first.sale(), true));
        assertThat(first.sale().taxes().gross()).isEqualTo(Money.ZERO);
        assertThat(first.sale().total()).isEqualTo(Money.euros(20));

        var back = spending.complete(
                shop.returned(first.sale().number(), 1, Quantity.ONE), List.of(), List.of(), OWNER, UUID.randomUUID());
        assertThat(((Completed) back).sale().payouts())
                .as("what cost nothing gives points back, and no money")
                .containsExactly(new SalePayout(TenderKind.POINTS, Money.ZERO, 850, null, "", null));
        assertThat(findings()).isEmpty();
    }

    @Test
    void pointsInAnExchangeTurnNoShareOfASinglePurposeVoucherIntoMoney() {
        shop.tenderRules(TenderRules.DEFAULT.with(PointsUse.REDUCE));
        var spending = spending();
        var item = new VoucherItem("Bon", Money.euros(20), null, TestShop.REDUCED);
        var voucher = shop.sell(Basket.EMPTY.with(BasketLine.of(item)), new Card(Money.euros(20)));
        var code = TestShop.code(voucher.vouchersSold().getFirst().code());
        var sold = shop.sell(
                basket(HONEY, Quantity.of(2)).withCustomer(CUSTOMER),
                new Tender.VoucherTender(code, Money.of("17.00")));
        var exchange = shop.returned(sold.number(), 1, Quantity.of(2))
                .with(HONEY, Quantity.ONE)
                .with(LAMP, Quantity.ONE)
                .withCustomer(CUSTOMER);
        var request = UUID.randomUUID();
        var tenders = List.<Tender>of(new Points(1000, Money.euros(10)), new Card(Money.of("17.44")));

        var made = (Completed) spending.complete(exchange, tenders, OWNER, request);

        assertThat(made.sale().vouchersSold())
                .as("8.50, and 2.54 that the lowered honey no longer needs")
                .extracting(SaleLine::total)
                .containsExactly(Money.of("11.04"));
        assertThat(made.sale().taxes().gross()).isEqualTo(Money.of("17.44"));
        assertThat(spending.complete(exchange, tenders, OWNER, request)).isEqualTo(new Completed(made.sale(), true));
        assertThat(findings()).isEmpty();
    }

    private List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        new SalesCheck(shop.database, TillId.FIRST).run(findings::add, (number, signed) -> {});
        return findings;
    }

    private static Money sum(List<Sale> sales) {
        return Money.sum(sales.stream().map(Sale::total).toList());
    }

    @Test
    void movesPointsInProportionAndNeverAsMoney() {
        var shares = new ArrayList<ReturnedShare>();
        SaleParticipant loyalty = (session, sale) -> {
            shares.addAll(sale.returns());
            return new ParticipantResult.PointsMoved(
                    sale.pointsSpent() > 0 ? 7 : 0,
                    sale.pointsSpent(),
                    sale.returns().stream()
                            .mapToInt(ReturnedShare::pointsEarned)
                            .sum(),
                    sale.returns().stream().mapToInt(ReturnedShare::pointsSpent).sum(),
                    0);
        };
        var checkout = shop.checkout(loyalty);
        List<Tender> tenders = List.of(new Points(100, Money.euros(1)), new Cash(Money.of("24.50")));
        var sold = ((Completed) checkout.complete(
                        basket(HONEY, HONEY, HONEY).withCustomer(CUSTOMER), tenders, OWNER, UUID.randomUUID()))
                .sale();
        var payouts = new ArrayList<SalePayout>();

        for (var i = 0; i < 3; i++) {
            var basket = shop.returned(sold.number(), 1, Quantity.ONE);
            var refund = basket.price(TestShop.BOOK).due().negate();
            var back = ((Completed) checkout.complete(
                            basket, List.of(), List.of(new CashPayout(refund)), OWNER, UUID.randomUUID()))
                    .sale();
            payouts.addAll(back.payouts());
            assertThat(shop.sales.byNumber(back.number())).contains(back);
        }

        assertThat(shares).extracting(ReturnedShare::customer).containsOnly(CUSTOMER.id());
        assertThat(shares).extracting(ReturnedShare::pointsEarned).containsExactly(2, 3, 2);
        assertThat(shares).extracting(ReturnedShare::pointsSpent).containsExactly(33, 34, 33);
        assertThat(Money.sum(payouts.stream()
                        .filter(payout -> payout.kind() == TenderKind.CASH)
                        .map(SalePayout::amount)
                        .toList()))
                .isEqualTo(Money.of("24.50"));
        assertThat(payouts.stream().mapToInt(SalePayout::points).sum()).isEqualTo(100);
    }
}
