package org.comptoir.pos.promotions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.pos.sales.TestShop.CASHIER;
import static org.comptoir.pos.sales.TestShop.HONEY;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.OWNER;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.closing.TillBooksCheck;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.journal.trail.CoveredRowsCheck;
import org.comptoir.pos.journal.trail.JournalTrail;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.Reduction;
import org.comptoir.pos.pricing.ReductionKind;
import org.comptoir.pos.pricing.promotion.CouponCode;
import org.comptoir.pos.pricing.promotion.CustomerGroup;
import org.comptoir.pos.pricing.promotion.Goods;
import org.comptoir.pos.pricing.promotion.Offer;
import org.comptoir.pos.pricing.promotion.Offer.OwnPrices;
import org.comptoir.pos.pricing.promotion.Offer.PercentOff;
import org.comptoir.pos.pricing.promotion.Offer.Reward;
import org.comptoir.pos.pricing.promotion.Offer.SecondOff;
import org.comptoir.pos.pricing.promotion.Offer.SetPrice;
import org.comptoir.pos.pricing.promotion.Offer.TakeAndPay;
import org.comptoir.pos.pricing.promotion.Schedule;
import org.comptoir.pos.promotions.PromotionResult.ChangedMeanwhile;
import org.comptoir.pos.promotions.PromotionResult.CouponTaken;
import org.comptoir.pos.promotions.PromotionResult.Saved;
import org.comptoir.pos.sales.CheckoutResult;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.Payout;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.TestShop;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.vouchers.VoucherBalanceCheck;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class PromotionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 7);
    private static final Offer THREE_FOR_TWO = new TakeAndPay(Goods.ALL, 3, 2);
    private static final CouponCode COUPON = new CouponCode("WELCOME10");

    @Parameter
    TestEngine engine;

    private TestShop shop;
    private Promotions promotions;

    @BeforeEach
    void open() {
        shop = new TestShop(engine);
        promotions = new Promotions(shop.database, shop, new JournalTrail(shop.journal));
    }

    private StoredPromotion saved(PromotionDraft draft) {
        return ((Saved) promotions.save(OWNER, draft)).promotion();
    }

    private static PromotionDraft coupon(@Nullable Integer maxUses) {
        return new PromotionDraft(
                "Welcome", new PercentOff(Goods.ALL, Percent.whole(10)), Schedule.ALWAYS, COUPON, null, maxUses, true);
    }

    @Test
    void readsBackEveryKind() {
        var someGoods = new Goods(Set.of(new ArticleId(7), new ArticleId(1)), Set.of(new CategoryId(3)));
        var schedule = new Schedule(
                TODAY, TODAY.plusDays(9), Set.of(DayOfWeek.MONDAY), LocalTime.of(14, 0), LocalTime.of(18, 30));
        var offers = List.of(
                new PercentOff(someGoods, Percent.of("12.5")),
                THREE_FOR_TWO,
                new SecondOff(Goods.of(new CategoryId(4)), Percent.whole(50)),
                new OwnPrices(Map.of(new ArticleId(7), Money.of("5.90"), new ArticleId(9), Money.ZERO)),
                new Reward(someGoods, Money.euros(50), Money.euros(5), 30),
                new SetPrice(
                        List.of(new SetPrice.Part(someGoods, 2), new SetPrice.Part(Goods.ALL, 1)), Money.of("19.90")));

        for (var offer : offers) {
            var draft = new PromotionDraft(
                    "A " + offer.getClass().getSimpleName(),
                    offer,
                    schedule,
                    COUPON,
                    new CustomerGroup("Trade"),
                    50,
                    false);
            var promotion = saved(draft);
            assertThat(promotion.draft()).isEqualTo(draft);
            assertThat(promotions.list()).contains(promotion);
        }
    }

    @Test
    void tellsHowItStands() {
        var always = saved(new PromotionDraft("Always", THREE_FOR_TWO, Schedule.ALWAYS));
        var later = saved(new PromotionDraft("Later", THREE_FOR_TWO, Schedule.between(TODAY.plusDays(1), null)));
        var over = saved(new PromotionDraft("Over", THREE_FOR_TWO, Schedule.between(null, TODAY.minusDays(1))));
        var stopped = saved(new PromotionDraft("Stopped", THREE_FOR_TWO, Schedule.ALWAYS).with(false));

        assertThat(always.state(TODAY)).isEqualTo(PromotionState.RUNNING);
        assertThat(later.state(TODAY)).isEqualTo(PromotionState.PLANNED);
        assertThat(over.state(TODAY)).isEqualTo(PromotionState.ENDED);
        assertThat(stopped.state(TODAY)).isEqualTo(PromotionState.STOPPED);
    }

    @Test
    void needsTheRightToEditPrices() {
        var draft = new PromotionDraft("Always", THREE_FOR_TWO, Schedule.ALWAYS);

        assertThatThrownBy(() -> promotions.save(CASHIER, draft)).isInstanceOf(NotPermitted.class);
        assertThat(promotions.list()).isEmpty();
    }

    @Test
    void keepsTwoPeopleFromOverwritingEachOther() {
        var promotion = saved(new PromotionDraft("Always", THREE_FOR_TWO, Schedule.ALWAYS));
        promotions.save(
                OWNER, promotion.id(), promotion.version(), promotion.draft().with(false));

        assertThat(promotions.save(OWNER, promotion.id(), promotion.version(), promotion.draft()))
                .isEqualTo(new ChangedMeanwhile());
    }

    @Test
    void aCouponOpensOnePromotionAtATime() {
        saved(coupon(null));

        assertThat(promotions.save(OWNER, coupon(3))).isEqualTo(new CouponTaken("WELCOME10", "Welcome"));
        assertThat(promotions.save(OWNER, coupon(3).with(false))).isInstanceOf(Saved.class);
    }

    @Test
    void anotherTillFollowsWithItsNextLook() {
        var other = new Promotions(shop.database, shop, new JournalTrail(shop.journal));
        other.refresh();
        var promotion = saved(new PromotionDraft("Always", THREE_FOR_TWO, Schedule.ALWAYS));

        other.refresh();
        assertThat(other.current()).containsExactly(promotion.promotion());

        promotions.save(
                OWNER, promotion.id(), promotion.version(), promotion.draft().with(false));
        other.refresh();
        assertThat(other.current()).isEmpty();
    }

    @Test
    void whatSomebodyChangesByHandIsFound() {
        var promotion = saved(coupon(100));
        promotions.save(
                OWNER, promotion.id(), promotion.version(), promotion.draft().with(false));
        assertThat(handMade()).isEmpty();

        TestDatabases.ownerOf(shop.database)
                .run(session -> session.createNativeMutationQuery("update promotion set active = true")
                        .executeUpdate());

        assertThat(handMade())
                .singleElement()
                .isInstanceOfSatisfying(
                        Finding.ColumnChanged.class,
                        changed -> assertThat(changed.column()).isEqualTo("active"));
    }

    private List<Finding> handMade() {
        var findings = new ArrayList<Finding>();
        new CoveredRowsCheck(shop.database, shop.journal, List.of(Promotions.COVERED)).run(findings::add);
        return findings;
    }

    @Test
    void isSignedWithTheSaleAndComesBackAsItWasPaid() {
        shop.promotions = List.of(saved(new PromotionDraft("3 for 2", THREE_FOR_TWO, Schedule.ALWAYS))
                .promotion());
        var sale = shop.sell(
                Basket.EMPTY.with(LAMP, Quantity.ONE).with(HONEY, Quantity.of(2)), new Tender.Card(Money.of("33.40")));

        var stored = shop.sales.byNumber(sale.number()).orElseThrow();
        assertThat(stored.lines().getFirst().reductions())
                .containsExactly(new Reduction(ReductionKind.PROMOTION, "3 for 2", Money.of("5.05")));
        assertThat(stored.lines().getLast().reductions())
                .containsExactly(new Reduction(ReductionKind.PROMOTION, "3 for 2", Money.of("3.45")));
        assertThat(stored.discount()).isEqualTo(Money.of("8.50"));

        var lamp = shop.bringBack(sale.number(), 1, Quantity.ONE, new Payout.CashPayout(Money.of("19.85")));
        var one = shop.bringBack(sale.number(), 2, Quantity.ONE, new Payout.CashPayout(Money.of("6.78")));
        var rest = shop.bringBack(sale.number(), 2, Quantity.ONE, new Payout.CashPayout(Money.of("6.77")));
        assertThat(lamp.total().plus(one.total()).plus(rest.total()))
                .isEqualTo(sale.total().negate());
    }

    @Test
    void countsTheUsesOfACouponAndRefusesTheOneTooMany() {
        shop.promotions = List.of(saved(coupon(2)).promotion());
        var basket = Basket.EMPTY.with(LAMP, Quantity.ONE).withCoupon(COUPON);
        var tenders = List.<Tender>of(new Tender.Card(Money.of("22.41")));
        var checkout = shop.checkout(new CouponUses());

        assertThat(checkout.complete(basket, tenders, OWNER, UUID.randomUUID())).isInstanceOf(Completed.class);
        assertThat(checkout.complete(basket, tenders, OWNER, UUID.randomUUID())).isInstanceOf(Completed.class);
        assertThat(checkout.complete(basket, tenders, OWNER, UUID.randomUUID()))
                .isEqualTo(new CheckoutResult.PromotionUsedUp("Welcome"));

        promotions.refresh();
        assertThat(promotions.current()).isEmpty();
        assertThat(promotions.list().getFirst().state(TODAY)).isEqualTo(PromotionState.USED_UP);
    }

    @Test
    void givesAVoucherThatPaysTheNextPurchase() {
        shop.promotions = List.of(saved(new PromotionDraft(
                        "5 € from 30 € on",
                        new Reward(Goods.ALL, Money.euros(30), Money.euros(5), 30),
                        Schedule.ALWAYS))
                .promotion());
        var small = shop.sell(Basket.EMPTY.with(LAMP, Quantity.ONE), new Tender.Card(Money.of("24.90")));
        assertThat(small.vouchersSold()).isEmpty();

        var sale = shop.sell(
                Basket.EMPTY.with(LAMP, Quantity.ONE).with(HONEY, Quantity.ONE), new Tender.Card(Money.of("33.40")));

        assertThat(sale.total()).isEqualTo(Money.of("33.40"));
        var given = sale.vouchersSold().getFirst();
        assertThat(given.unitPrice()).isEqualTo(Money.euros(5));
        assertThat(given.total()).isEqualTo(Money.ZERO);
        assertThat(given.expiresOn()).isEqualTo(TODAY.plusDays(30));
        var next = shop.sell(
                Basket.EMPTY.with(HONEY, Quantity.ONE),
                new Tender.VoucherTender(TestShop.code(given.code()), Money.euros(5)),
                new Tender.Card(Money.of("3.50")));
        assertThat(next.total()).isEqualTo(Money.of("8.50"));
        assertThat(shop.ticket(sale.number()).lines()).hasSize(2);
        var findings = new ArrayList<Finding>();
        new TillBooksCheck(shop.database).run(findings::add);
        new VoucherBalanceCheck(shop.database).run(findings::add);
        assertThat(findings).isEmpty();
    }

    @Test
    void theTicketKeepsItsPricesOnceTheCustomerWasTold() {
        var checkout = shop.checkout();
        shop.promotions = List.of(saved(new PromotionDraft("3 for 2", THREE_FOR_TWO, Schedule.ALWAYS))
                .promotion());
        var book = checkout.priceBook(shop.till.zone());
        shop.promotions = List.of();
        var basket = Basket.EMPTY.with(HONEY, Quantity.of(3));
        var tenders = List.<Tender>of(new Tender.Card(Money.euros(17)));

        assertThat(checkout.complete(basket, tenders, OWNER, UUID.randomUUID()))
                .isEqualTo(new CheckoutResult.NotEnoughPaid(Money.of("8.50")));
        var request = UUID.randomUUID();
        assertThat(checkout.complete(basket, book, tenders, List.of(), OWNER, request))
                .isInstanceOfSatisfying(
                        Completed.class, done -> assertThat(done.again()).isFalse());
        assertThat(checkout.complete(basket, book, tenders, List.of(), OWNER, request))
                .isInstanceOfSatisfying(
                        Completed.class, done -> assertThat(done.again()).isTrue());
    }
}
