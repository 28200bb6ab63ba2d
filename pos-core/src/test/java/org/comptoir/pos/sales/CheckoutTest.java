package org.comptoir.pos.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.pos.sales.TestShop.CASHIER;
import static org.comptoir.pos.sales.TestShop.CHEESE;
import static org.comptoir.pos.sales.TestShop.CUSTOMER;
import static org.comptoir.pos.sales.TestShop.HONEY;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.OWNER;
import static org.comptoir.pos.sales.TestShop.basket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Discount.AmountOff;
import org.comptoir.pos.pricing.Discount.ShareOff;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.pricing.Pricing;
import org.comptoir.pos.pricing.Reduction;
import org.comptoir.pos.pricing.ReductionKind;
import org.comptoir.pos.sales.CheckoutResult.CashLimit;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.CheckoutResult.EmptyBasket;
import org.comptoir.pos.sales.CheckoutResult.NotEnoughPaid;
import org.comptoir.pos.sales.CheckoutResult.NotEnoughPoints;
import org.comptoir.pos.sales.CheckoutResult.PointsNeedCustomer;
import org.comptoir.pos.sales.CheckoutResult.PointsWorthOther;
import org.comptoir.pos.sales.CheckoutResult.PriceTooHigh;
import org.comptoir.pos.sales.CheckoutResult.RequestUsed;
import org.comptoir.pos.sales.CheckoutResult.TooMuchNonCash;
import org.comptoir.pos.sales.CheckoutResult.VoucherReason;
import org.comptoir.pos.sales.CheckoutResult.VoucherRefused;
import org.comptoir.pos.sales.Tender.Card;
import org.comptoir.pos.sales.Tender.Cash;
import org.comptoir.pos.sales.Tender.Points;
import org.comptoir.pos.sales.Tender.VoucherTender;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class CheckoutTest {

    @Parameter
    TestEngine engine;

    private TestShop shop;

    @BeforeEach
    void open() {
        shop = new TestShop(engine);
    }

    @Test
    void sellsForCashAndGivesChange() {
        var basket =
                basket(LAMP, HONEY, HONEY).with(CHEESE, Quantity.of("0.425")).withCustomer(CUSTOMER);

        var sale = shop.sell(basket, new Cash(Money.euros(60)));

        assertThat(sale.number().number()).isEqualTo(1);
        assertThat(sale.total()).isEqualTo(Money.of("55.16"));
        assertThat(sale.change()).isEqualTo(Money.of("4.84"));
        assertThat(sale.soldAt()).isEqualTo(Instant.parse("2026-03-07T15:42:10.123Z"));
        assertThat(sale.businessDay()).isEqualTo(LocalDate.of(2026, 3, 7));
        assertThat(sale.taxes().gross()).isEqualTo(sale.total());
        assertThat(sale.articles()).isEqualTo(4);
        assertThat(sale.customer()).isEqualTo(CUSTOMER);
        assertThat(shop.sales.byNumber(new SaleNumber(TillId.FIRST, 1))).contains(sale);
        assertThat(shop.stock(HONEY)).isEqualTo(Quantity.of(-2));
        assertThat(shop.stock(CHEESE)).isEqualTo(Quantity.of("-0.425"));
    }

    /// A copy of the receipt says what the original said.
    @Test
    void keepsForWhichLinesTheGuaranteeWasTold() {
        var lamp =
                new ArticleItem(LAMP.id(), LAMP.code(), LAMP.name(), LAMP.soldBy(), true, LAMP.tax(), LAMP.listPrice());

        var sale = shop.sell(basket(lamp, HONEY), new Card(Money.of("33.40")));

        assertThat(sale.lines()).extracting(SaleLine::guaranteed).containsExactly(true, false);
        assertThat(shop.sales.byNumber(sale.number()).orElseThrow().lines())
                .extracting(SaleLine::guaranteed)
                .containsExactly(true, false);
        assertThat(shop.journal.verify(OWNER, entries -> {}).isSound()).isTrue();
    }

    @Test
    void signsTheSaleWithoutTheCustomer() {
        var sale = shop.sell(basket(LAMP).withCustomer(CUSTOMER), new Card(Money.of("24.90")));

        var entry = shop.journal.entry(Chain.SALES, sale.number().number()).orElseThrow();
        assertThat(entry.content()).contains("total=2490\n", "Lampe à poser").doesNotContain("Amaury");
        assertThat(sale.signature()).isEqualTo(entry.signature());
        assertThat(sale.signatureExcerpt()).isEqualTo(entry.signatureExcerpt());
        assertThat(shop.journal.verify(OWNER, entries -> {}).isSound()).isTrue();
    }

    @Test
    void signsTheStoredFacts() {
        var code = shop.voucher(Money.euros(30));
        var basket = Basket.EMPTY
                .with(BasketLine.at(LAMP, Quantity.of(2), Money.euros(20))
                        .with(new ShareOff(Percent.whole(10), "rayure")))
                .with(CHEESE, Quantity.of("0.425"))
                .with(BasketLine.of(new VoucherItem("Bon cadeau", Money.euros(15), LocalDate.of(2027, 3, 7))))
                .withDiscount(new AmountOff(Money.euros(3)));

        var sale = shop.sell(basket, new VoucherTender(code, Money.euros(12)), new Cash(Money.euros(100)));

        var stored = shop.sales.byNumber(sale.number()).orElseThrow();
        var text = shop.journal
                .entry(Chain.SALES, sale.number().number())
                .orElseThrow()
                .content();
        assertThat(SignedSale.read(text).agreesWith(stored)).isTrue();
        assertThat(text)
                .doesNotContain(code.value(), stored.vouchersSold().getFirst().code());
    }

    @Test
    void detectsChangesInTheTables() {
        var sale = shop.sell(basket(LAMP), new Card(Money.of("24.90")));
        TestDatabases.ownerOf(shop.database)
                .run(session -> session.createNativeMutationQuery("update sale_line set code = 'OTHER'")
                        .executeUpdate());

        var stored = shop.sales.byNumber(sale.number()).orElseThrow();
        var text = shop.journal
                .entry(Chain.SALES, sale.number().number())
                .orElseThrow()
                .content();
        assertThat(SignedSale.read(text).agreesWith(stored)).isFalse();
    }

    @Test
    void keepsEachDiscountWithItsLine() {
        var line = BasketLine.of(LAMP, Quantity.ONE).with(new ShareOff(Percent.whole(10)));
        var basket = Basket.EMPTY.with(line.withNote("rayure")).withDiscount(new ShareOff(Percent.whole(50)));

        var sale = shop.sell(basket, new Card(Money.of("11.20")));

        var sold = shop.sales.byNumber(sale.number()).orElseThrow().lines().getFirst();
        assertThat(sold.discount()).isEqualTo(Money.of("2.49"));
        assertThat(sold.sharedDiscount()).isEqualTo(Money.of("11.21"));
        assertThat(sold.total()).isEqualTo(Money.of("11.20"));
        assertThat(sold.note()).isEqualTo("rayure");
    }

    @Test
    void keepsEachReductionWithItsKindAndReason() {
        var line = BasketLine.of(LAMP, Quantity.ONE).with(new ShareOff(Percent.whole(10), "rayure"));
        var basket = Basket.EMPTY.with(line).withDiscount(new AmountOff(Money.euros(2), "fidèle"));

        var sale = shop.sell(basket, new Card(Money.of("20.41")));

        assertThat(shop.sales
                        .byNumber(sale.number())
                        .orElseThrow()
                        .lines()
                        .getFirst()
                        .reductions())
                .containsExactly(
                        new Reduction(ReductionKind.LINE_DISCOUNT, "rayure", Money.of("2.49")),
                        new Reduction(ReductionKind.TICKET_DISCOUNT, "fidèle", Money.euros(2)));
    }

    @Test
    void readsLinesSoldBeforeReductionsWereStoredIndividually() {
        var line = BasketLine.of(LAMP, Quantity.ONE).with(new ShareOff(Percent.whole(10)));
        var sale = shop.sell(Basket.EMPTY.with(line), new Card(Money.of("22.41")));
        TestDatabases.ownerOf(shop.database)
                .run(session -> session.createNativeMutationQuery("delete from sale_line_reduction")
                        .executeUpdate());

        assertThat(shop.sales.byNumber(sale.number())).contains(sale);
    }

    @Test
    void keepsTheListPriceIfAnotherWasSet() {
        var basket = Basket.EMPTY
                .with(BasketLine.at(LAMP, Quantity.ONE, Money.euros(20)))
                .with(HONEY, Quantity.ONE);

        var sale = shop.sell(basket, new Card(Money.of("28.50")));

        assertThat(shop.sales.byNumber(sale.number()).orElseThrow().lines())
                .extracting(SaleLine::listPrice)
                .containsExactly(Money.of("24.90"), null);
    }

    @Test
    void completesAFreeSaleWithoutATender() {
        var sale = shop.sell(basket(LAMP).withDiscount(new ShareOff(Percent.ALL)));

        assertThat(sale.total()).isEqualTo(Money.ZERO);
        assertThat(sale.tenders()).isEmpty();
        assertThat(shop.sales.byNumber(sale.number())).contains(sale);
    }

    @Test
    void sellsAVoucherOutsideTheTurnoverAndRedeemsItInParts() {
        var item = new VoucherItem("Bon cadeau", Money.euros(30), LocalDate.of(2027, 3, 7));
        var sold = shop.sell(basket(HONEY).with(BasketLine.of(item)), new Card(Money.of("38.50")));
        assertThat(sold.taxes().gross()).isEqualTo(Money.of("8.50"));
        assertThat(shop.sales.byNumber(sold.number())).contains(sold);
        var code = TestShop.code(sold.vouchersSold().getFirst().code());

        var spent = shop.sell(
                basket(LAMP),
                new VoucherTender(code, Money.euros(20)),
                new Card(Money.euros(2)),
                new Cash(Money.euros(5)));

        assertThat(spent.change()).isEqualTo(Money.of("2.10"));
        assertThat(spent.tenders())
                .extracting(SaleTender::kind)
                .containsExactly(TenderKind.VOUCHER, TenderKind.CARD, TenderKind.CASH);
        assertThat(spent.tenders().getFirst().left()).isEqualTo(Money.euros(10));
        assertThat(shop.sales.byNumber(spent.number())).contains(spent);

        var refused = complete(basket(LAMP), new VoucherTender(code, Money.of("24.90")));
        assertThat(refused).isEqualTo(new VoucherRefused(code, VoucherReason.NOT_ENOUGH, Money.euros(10)));
        shop.sell(basket(HONEY, HONEY), new VoucherTender(code, Money.euros(10)), new Card(Money.euros(7)));
        assertThat(complete(basket(HONEY), new VoucherTender(code, Money.of("8.50"))))
                .isEqualTo(new VoucherRefused(code, VoucherReason.SPENT, Money.ZERO));
    }

    @Test
    void refusesAVoucherAfterItsLastDayInTheShopsZone() {
        var item = new VoucherItem("Bon cadeau", Money.euros(30), LocalDate.of(2026, 3, 31));
        var sold = shop.sell(Basket.EMPTY.with(BasketLine.of(item)), new Card(Money.euros(30)));
        var code = TestShop.code(sold.vouchersSold().getFirst().code());

        shop.setNow(Instant.parse("2026-03-31T21:59:59Z"));
        shop.sell(basket(HONEY), new VoucherTender(code, Money.of("8.50")));
        shop.setNow(Instant.parse("2026-03-31T22:00:00Z"));
        var refused = complete(basket(HONEY), new VoucherTender(code, Money.of("8.50")));

        assertThat(refused)
                .isInstanceOfSatisfying(
                        VoucherRefused.class,
                        voucher -> assertThat(voucher.reason()).isEqualTo(VoucherReason.EXPIRED));
    }

    @Test
    void refusesAndWritesNothing() {
        var before = shop.traces();

        assertThat(complete(Basket.EMPTY)).isEqualTo(new EmptyBasket());
        assertThat(complete(basket(LAMP))).isEqualTo(new NotEnoughPaid(Money.of("24.90")));
        assertThat(complete(basket(LAMP), new Card(Money.euros(20)), new Cash(Money.euros(4))))
                .isEqualTo(new NotEnoughPaid(Money.of("0.90")));
        assertThat(complete(basket(LAMP), new Card(Money.euros(25)))).isEqualTo(new TooMuchNonCash(Money.of("0.10")));
        assertThat(complete(basket(LAMP), new Points(10, Money.of("24.90")))).isEqualTo(new PointsNeedCustomer());
        assertThat(complete(basket(LAMP).withCustomer(CUSTOMER), new Points(10, Money.of("24.90"))))
                .as("nobody runs a loyalty scheme")
                .isEqualTo(new NotEnoughPoints(0));
        var unknown = TestShop.unknownCode();
        assertThat(complete(basket(LAMP), new VoucherTender(unknown, Money.of("24.90"))))
                .isEqualTo(new VoucherRefused(unknown, VoucherReason.UNKNOWN, Money.ZERO));

        assertThat(shop.traces()).isEqualTo(before);
    }

    @Test
    void refusesImplausibleAmounts() {
        var tooHigh = new PriceTooHigh(Pricing.MAX_PRICE);
        var free = new ArticleItem(new ArticleId(1), "LAMP", "Lampe", SoldBy.PIECE, false, TestShop.NORMAL, null);

        assertThat(complete(Basket.EMPTY.with(BasketLine.at(free, Quantity.ONE, Money.of("1000000.01")))))
                .isEqualTo(tooHigh);
        assertThat(complete(basket(LAMP, Quantity.of(9_999_999_999L)))).isEqualTo(tooHigh);
        assertThat(complete(basket(LAMP), new Cash(new Money(Long.MAX_VALUE)), new Cash(new Money(Long.MAX_VALUE))))
                .isEqualTo(tooHigh);
        var million = Basket.EMPTY.with(BasketLine.at(free, Quantity.ONE, Pricing.MAX_PRICE));
        assertThat(complete(million.with(HONEY, Quantity.ONE), new Card(Pricing.MAX_PRICE)))
                .isEqualTo(tooHigh);
        assertThat(complete(million, new Card(Pricing.MAX_PRICE))).isInstanceOf(Completed.class);
        var voucher = BasketLine.of(new VoucherItem("Bon", Money.of("10000.01"), null));
        assertThat(complete(Basket.EMPTY.with(voucher), new Card(Money.of("10000.01"))))
                .isEqualTo(new PriceTooHigh(Money.euros(10_000)));
    }

    @Test
    void enforcesTheLegalLimitForCash() {
        var free = new ArticleItem(new ArticleId(1), "LAMP", "Lampe", SoldBy.PIECE, false, TestShop.NORMAL, null);
        var dear = Basket.EMPTY.with(BasketLine.at(free, Quantity.ONE, Money.of("1000.01")));

        assertThat(complete(dear, new Cash(Money.euros(1100)))).isEqualTo(new CashLimit(Money.euros(1000)));
        assertThat(complete(dear, new Card(Money.of("0.01")), new Cash(Money.euros(1500))))
                .as("what counts is what stays in the drawer")
                .isInstanceOf(Completed.class);

        shop.till = TillTerms.in("IT", TillId.FIRST, "Cassa 1", shop.till.zone());
        var italian = Basket.EMPTY.with(BasketLine.at(free, Quantity.ONE, Money.euros(5000)));
        assertThat(complete(italian, new Cash(Money.euros(5000)))).isEqualTo(new CashLimit(Money.of("4999.99")));
        assertThat(complete(dear, new Cash(Money.of("1000.01")))).isInstanceOf(Completed.class);
    }

    @Test
    void requiresAPermissionForEachAction() {
        var reduced = basket(LAMP).withDiscount(new ShareOff(Percent.whole(5)));
        var overridden = Basket.EMPTY.with(BasketLine.of(LAMP, Quantity.ONE).withUnitPrice(Money.euros(1)));
        var checkout = shop.checkout();
        var id = UUID.randomUUID();

        assertThatThrownBy(() -> checkout.complete(overridden, List.of(new Cash(Money.euros(1))), CASHIER, id))
                .isInstanceOf(NotPermitted.class);
        assertThat(checkout.complete(reduced, List.of(new Cash(Money.euros(50))), CASHIER, UUID.randomUUID()))
                .isInstanceOf(Completed.class);
        assertThat(checkout.complete(overridden, List.of(new Cash(Money.euros(1))), OWNER, id))
                .isInstanceOf(Completed.class);
    }

    @Test
    void answersARepeatedRequestWithTheFirstSale() {
        var code = shop.voucher(Money.of("24.90"));
        var checkout = shop.checkout();
        var id = UUID.randomUUID();
        List<Tender> tenders = List.of(new VoucherTender(code, Money.of("24.90")));

        var first = (Completed) checkout.complete(basket(LAMP), tenders, OWNER, id);
        var after = shop.traces();
        var repeated = checkout.complete(basket(LAMP), tenders, OWNER, id);

        assertThat(first.again()).isFalse();
        assertThat(repeated).isEqualTo(new Completed(first.sale(), true));
        assertThat(shop.traces()).isEqualTo(after);
    }

    @Test
    void refusesARepeatedRequestWithAnotherBasketOrTenders() {
        var checkout = shop.checkout();
        var id = UUID.randomUUID();
        var basket = basket(LAMP, HONEY).withCustomer(CUSTOMER);
        var first = (Completed) checkout.complete(basket, List.of(new Cash(Money.euros(40))), OWNER, id);
        var after = shop.traces();
        var refusal = new RequestUsed(first.sale().number());
        List<Tender> enough = List.of(new Cash(Money.euros(40)));

        assertThat(checkout.complete(basket(HONEY), enough, OWNER, id)).isEqualTo(refusal);
        assertThat(checkout.complete(basket(LAMP, HONEY), enough, OWNER, id))
                .as("without the customer")
                .isEqualTo(refusal);
        assertThat(checkout.complete(basket.withDiscount(new ShareOff(Percent.whole(1))), enough, OWNER, id))
                .as("cheaper")
                .isEqualTo(refusal);
        assertThat(checkout.complete(basket, List.of(new Cash(Money.euros(50))), OWNER, id))
                .as("paid with another note")
                .isEqualTo(refusal);
        assertThat(checkout.complete(basket, List.of(new Card(Money.of("33.40"))), OWNER, id))
                .as("paid by card")
                .isEqualTo(refusal);
        assertThat(checkout.complete(Basket.EMPTY, List.of(), OWNER, id)).isEqualTo(refusal);
        assertThat(checkout.complete(basket, enough, OWNER, id)).isEqualTo(new Completed(first.sale(), true));
        assertThat(shop.traces()).isEqualTo(after);
    }

    @Test
    void numbersEachTillsSalesSeparately() {
        var first = shop.sell(basket(LAMP), new Cash(Money.euros(50)));
        var caisse1 = shop.till;
        shop.till = shop.secondTill("Caisse 2");
        var other = shop.sell(basket(LAMP), new Cash(Money.euros(50)));
        shop.till = caisse1;
        var second = shop.sell(basket(LAMP), new Cash(Money.euros(50)));

        assertThat(List.of(first, other, second))
                .extracting(sale -> sale.number().toString())
                .containsExactly("A-000001", "B-000001", "A-000002");
        assertThat(shop.stock(LAMP)).isEqualTo(Quantity.of(-3));
        assertThat(shop.journal.verify(OWNER, entries -> {}).isSound()).isTrue();
    }

    @Test
    void refusesToSellAtARetiredTill() {
        shop.till = shop.secondTill("Caisse 2");
        shop.database.run(session -> shop.tills.retire(session, OWNER, shop.till.id()));
        var before = shop.traces();

        assertThat(shop.checkout().complete(basket(LAMP), List.of(new Cash(Money.euros(50))), OWNER, UUID.randomUUID()))
                .isEqualTo(new CheckoutResult.TillRetired("Caisse 2"));
        assertThat(shop.traces()).isEqualTo(before);
    }

    @Test
    void passesTheSaleToParticipantsAndKeepsTheirResults() {
        SaleParticipant loyalty = (session, sale) -> {
            assertThat(sale.number().number()).isEqualTo(1);
            assertThat(sale.customer()).isEqualTo(CUSTOMER);
            assertThat(sale.total()).isEqualTo(Money.of("54.90"));
            assertThat(sale.earning()).isEqualTo(Money.of("19.90"));
            assertThat(sale.pointsSpent()).isEqualTo(50);
            assertThat(sale.pointsValue()).isEqualTo(Money.euros(5));
            return new ParticipantResult.PointsMoved(19, 50, 120);
        };
        var basket = basket(LAMP)
                .with(BasketLine.of(new VoucherItem("Bon", Money.euros(30), null)))
                .withCustomer(CUSTOMER);
        List<Tender> tenders = List.of(new Points(50, Money.euros(5)), new Card(Money.of("49.90")));

        var result = shop.checkout(loyalty).complete(basket, tenders, OWNER, UUID.randomUUID());

        var sale = ((Completed) result).sale();
        assertThat(sale.points()).isEqualTo(new Sale.PointsOfSale(19, 50, 120));
        assertThat(sale.tenders().getFirst().reference()).isEqualTo("50");
        assertThat(shop.sales.byNumber(new SaleNumber(TillId.FIRST, 1))).contains(sale);
    }

    @Test
    void rollsBackTheSaleIfAParticipantRefuses() {
        var before = shop.traces();
        var basket = basket(LAMP).withCustomer(CUSTOMER);
        List<Tender> tenders = List.of(new Points(50, Money.of("24.90")));
        var checkout = shop.checkout((session, sale) -> new ParticipantResult.NotEnoughPoints(12));
        var dear = shop.checkout((session, sale) -> new ParticipantResult.PointsWorthOther(Money.euros(2)));

        assertThat(checkout.complete(basket, tenders, OWNER, UUID.randomUUID())).isEqualTo(new NotEnoughPoints(12));
        assertThat(dear.complete(basket, tenders, OWNER, UUID.randomUUID()))
                .isEqualTo(new PointsWorthOther(Money.euros(2)));

        assertThat(shop.traces()).isEqualTo(before);
    }

    private CheckoutResult complete(Basket basket, Tender... tenders) {
        return shop.checkout().complete(basket, List.of(tenders), OWNER, UUID.randomUUID());
    }
}
