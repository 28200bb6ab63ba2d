package org.comptoir.pos.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.pos.sales.TestShop.CASHIER;
import static org.comptoir.pos.sales.TestShop.HONEY;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.OWNER;
import static org.comptoir.pos.sales.TestShop.basket;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.comptoir.pos.cash.CashMovements;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.fiscal.FiscalParticipant;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Discount.ShareOff;
import org.comptoir.pos.pricing.promotion.Goods;
import org.comptoir.pos.pricing.promotion.Offer.PercentOff;
import org.comptoir.pos.pricing.promotion.Promotion;
import org.comptoir.pos.pricing.promotion.PromotionId;
import org.comptoir.pos.pricing.promotion.Schedule;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.TestShop;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.staff.DiscountLimits;
import org.comptoir.pos.staff.NotPermitted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class DayIncidentsTest {

    @Parameter
    TestEngine engine;

    private TestShop shop;
    private DayClosings dayEnd;
    private DayIncidents incidents;
    private TillEvents events;

    @BeforeEach
    void open() {
        shop = new TestShop(engine);
        dayEnd = new DayClosings(shop.database, shop.journal, () -> shop.till, () -> DifferenceLimit.DEFAULT, shop);
        incidents = new DayIncidents(shop.database, () -> shop.till, () -> DiscountLimits.DEFAULT, shop);
        events = new TillEvents(shop.journal);
    }

    private void wait(int minutes) {
        shop.setNow(shop.instant().plus(Duration.ofMinutes(minutes)));
    }

    @Test
    void tellsWhoDidWhatAndWhen() {
        dayEnd.close(OWNER, CashCount.ofTotal(Money.euros(50)), Money.euros(50), "début");
        wait(10);
        var cash = new CashMovements(shop.database, shop.journal, () -> shop.till, shop);
        new DayOpening(shop.database, shop.journal, cash, () -> shop.till).open(CASHIER, Money.euros(45), "rouleau");
        var counted = shop.instant();
        wait(10);
        events.cancelled(CASHIER, Money.of("24.90"));
        events.cancelled(CASHIER, Money.of("8.50"));
        events.restored(CASHIER, Money.of("24.90"));
        var cancelled = shop.instant();
        wait(10);
        events.drawerOpened(CASHIER, " monnaie ");
        var opened = shop.instant();
        wait(10);
        var few = BasketLine.of(HONEY, Quantity.ONE).with(new ShareOff(Percent.whole(20)));
        var many = BasketLine.of(LAMP, Quantity.ONE).with(new ShareOff(Percent.whole(35), "couture défaite"));
        var sale = shop.sell(Basket.EMPTY.with(few).with(many), new Tender.Cash(Money.euros(50)));

        // 8.72 of 24.90, as cents are.
        var share = new Percent(3502);
        assertThat(incidents.ofOpenDay(OWNER))
                .containsExactly(
                        new DayIncident.FloatDiffered(counted, CASHIER.name(), Money.euros(-5), "rouleau"),
                        new DayIncident.GoodsCancelled(cancelled, CASHIER.name(), Money.of("8.50")),
                        new DayIncident.DrawerOpened(opened, CASHIER.name(), "monnaie"),
                        new DayIncident.BigDiscount(
                                sale.soldAt(), OWNER.name(), sale.number(), "Lampe à poser", share, "couture défaite"));
        dayEnd.close(OWNER, CashCount.ofTotal(dayEnd.openDay(OWNER).cashExpected()), null, "");
        wait(1);
        assertThat(incidents.ofOpenDay(OWNER)).as("a new day").isEmpty();
    }

    @Test
    void countsAsADiscountOnlyWhatAPersonGave() {
        var sixty = new PercentOff(Goods.ALL, Percent.whole(60));
        shop.promotions = List.of(new Promotion(new PromotionId(1), "Soldes", sixty, Schedule.ALWAYS, null, null));
        var few = BasketLine.of(LAMP, Quantity.ONE).with(new ShareOff(Percent.whole(20)));
        var many = BasketLine.of(HONEY, Quantity.ONE).with(new ShareOff(Percent.whole(50), "pot fêlé"));
        var sale = shop.sell(Basket.EMPTY.with(few).with(many), new Tender.Cash(Money.euros(50)));

        assertThat(sale.lines().getFirst().discount()).isGreaterThan(Money.euros(14));
        assertThat(incidents.ofOpenDay(OWNER))
                .as("of what the promotion left")
                .containsExactly(new DayIncident.BigDiscount(
                        sale.soldAt(),
                        OWNER.name(),
                        sale.number(),
                        "Miel de châtaignier",
                        Percent.whole(50),
                        "pot fêlé"));
    }

    @Test
    void neverHidesWhatARecorderDidNotConfirm() {
        for (var i = 0; i < DayIncidents.MAX_LISTED + 2; i++) {
            events.drawerOpened(CASHIER, "");
        }
        wait(10);
        var paid = List.<Tender>of(new Tender.Cash(Money.of("8.50")));
        shop.checkout(new FiscalParticipant(till -> true)).complete(basket(HONEY), paid, OWNER, UUID.randomUUID());

        assertThat(incidents.ofOpenDay(OWNER))
                .hasSize(DayIncidents.MAX_LISTED + 1)
                .last()
                .isInstanceOf(DayIncident.FiscalUnconfirmed.class);
    }

    @Test
    void theFirstFloatOfAShopDiffersFromNothing() {
        var cash = new CashMovements(shop.database, shop.journal, () -> shop.till, shop);
        new DayOpening(shop.database, shop.journal, cash, () -> shop.till).open(OWNER, Money.euros(150), "");
        shop.sell(basket(HONEY), new Tender.Cash(Money.of("8.50")));

        assertThat(incidents.ofOpenDay(OWNER)).isEmpty();
        assertThatThrownBy(() -> incidents.ofOpenDay(CASHIER)).isInstanceOf(NotPermitted.class);
    }
}
