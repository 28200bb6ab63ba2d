package org.comptoir.pos.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.pos.sales.TestShop.HONEY;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.OWNER;
import static org.comptoir.pos.sales.TestShop.basket;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.cash.CashMovementKind;
import org.comptoir.pos.cash.CashMovements;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.Item.TipItem;
import org.comptoir.pos.sales.CheckoutResult;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.OfferedTenders;
import org.comptoir.pos.sales.Returns;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.SignedSale;
import org.comptoir.pos.sales.SignedSaleV4;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.TenderRules;
import org.comptoir.pos.sales.TestShop;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.tender.CashRounding;
import org.comptoir.pos.sales.tender.ForeignCash;
import org.comptoir.pos.sales.tender.ForeignRate;
import org.comptoir.pos.sales.tender.ForeignRates;
import org.comptoir.pos.sales.tender.MealVoucherLimit;
import org.comptoir.pos.sales.tender.TipRules;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Tips and francs at a till, and what the day's end says of them.
@ParameterizedClass
@EnumSource(TestEngine.class)
class TipsAndForeignCashTest {

    private static final ForeignRate FRANCS = ForeignRate.of("CHF", new BigDecimal("0.9532"), LocalDate.of(2026, 3, 7))
            .orElseThrow();

    @Parameter
    TestEngine engine;

    private TestShop shop;
    private DayClosings dayEnd;
    private PeriodActivities activities;

    @BeforeEach
    void open() {
        shop = new TestShop(engine);
        take(TipRules.NONE.taken(true), new ForeignRates(List.of(FRANCS), Money.ofCents(1)));
        dayEnd = new DayClosings(shop.database, shop.journal, () -> shop.till, () -> DifferenceLimit.DEFAULT, shop);
        activities = new PeriodActivities(shop.database, () -> shop.till, shop);
    }

    private void take(TipRules tips, ForeignRates foreign) {
        shop.tenderRules(
                new TenderRules(OfferedTenders.DEFAULT, CashRounding.NONE, MealVoucherLimit.in("FR"), tips, foreign));
    }

    private static Basket tipped(Basket basket, String tip) {
        return basket.withTip(new TipItem("Pourboire", Money.of(tip)));
    }

    private static Tender.Foreign francs(long rappen) {
        return new Tender.Foreign(
                new ForeignCash("CHF", rappen, FRANCS.rate()), FRANCS.value(rappen, Money.ofCents(1)));
    }

    private CheckoutResult complete(Basket basket, Tender... tenders) {
        return shop.checkout().complete(basket, List.of(tenders), OWNER, UUID.randomUUID());
    }

    private Sale sold(Basket basket, Tender... tenders) {
        return ((Completed) complete(basket, tenders)).sale();
    }

    private List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        new TillBooksCheck(shop.database).run(findings::add);
        return findings;
    }

    private String signed() {
        return shop.journal.latest(Chain.SALES, 1).getFirst().content();
    }

    @Test
    void aTipIsNoTurnoverAndHasNoVat() {
        var without = sold(basket(HONEY), new Tender.Card(Money.of("8.50")));
        var sale = sold(tipped(basket(HONEY), "1.50"), new Tender.Card(Money.euros(10)));

        assertThat(sale.total()).isEqualTo(Money.euros(10));
        assertThat(sale.turnover()).isEqualTo(Money.of("8.50"));
        assertThat(sale.taxes()).isEqualTo(without.taxes());
        assertThat(sale.articles()).isEqualTo(1);
        assertThat(shop.sales.byNumber(sale.number())).contains(sale);
        assertThat(SignedSale.read(signed())).isInstanceOf(SignedSaleV4.class);
        assertThat(new Returns(shop.database)
                        .ticket(sale.number())
                        .orElseThrow()
                        .lines())
                .as("a tip does not come back with the goods")
                .hasSize(1);
        assertThat(dayEnd.openDay(OWNER).tips()).isEqualTo(Money.of("1.50"));
        assertThat(findings()).isEmpty();
    }

    @Test
    void aTipIsPaidInMoney() {
        assertThat(complete(
                        tipped(basket(HONEY), "1.50"),
                        new Tender.MealVouchers(1, Money.of("9.00")),
                        new Tender.Cash(Money.euros(1))))
                .isEqualTo(new CheckoutResult.TipNotInMoney(Money.of("1.50")));
        assertThat(sold(
                                tipped(basket(HONEY), "1.50"),
                                new Tender.MealVouchers(1, Money.of("8.50")),
                                new Tender.Cash(Money.of("1.50")))
                        .total())
                .isEqualTo(Money.euros(10));
    }

    @Test
    void aSaleWithoutEitherIsSignedAsEver() {
        sold(basket(HONEY), new Tender.Card(Money.of("8.50")));

        assertThat(signed()).startsWith("version=2\n");
    }

    @Test
    void tipsAreRefusedWhereTheShopTakesNone() {
        take(TipRules.NONE, ForeignRates.NONE);

        assertThat(complete(tipped(basket(HONEY), "1.50"), new Tender.Card(Money.euros(10))))
                .isEqualTo(new CheckoutResult.TipsNotTaken());
        assertThat(complete(basket(HONEY), francs(1000))).isEqualTo(new CheckoutResult.TenderWithdrawn("CHF"));
    }

    @Test
    void theDayTellsTipsPerSellerAndTheirPayingOut() {
        sold(tipped(basket(HONEY), "1.50"), new Tender.Card(Money.euros(10)));
        sold(tipped(basket(LAMP), "2"), new Tender.Cash(Money.euros(30)));
        var cash = new CashMovements(shop.database, shop.journal, () -> shop.till, shop);
        cash.move(OWNER, new CashMovements.Order(CashMovementKind.TIPS_PAID, Money.of("3.50"), ""), null);

        var figures = dayEnd.openDay(OWNER);

        assertThat(figures.tips()).isEqualTo(Money.of("3.50"));
        assertThat(figures.turnover()).isEqualTo(Money.of("33.40"));
        assertThat(figures.cashExpected()).as("26.90 in cash less 3.50").isEqualTo(Money.of("23.40"));
        assertThat(activities.ofOpenDay(figures).tips())
                .containsExactly(
                        new PeriodActivity.SellersTips(OWNER.name(), new DayFigures.Counted(2, Money.of("3.50"))));
        dayEnd.close(OWNER, CashCount.ofTotal(Money.of("23.40")), Money.ZERO, "");
        assertThat(findings()).isEmpty();
    }

    @Test
    void francsArePaidAtTheShopsRateAndChangeIsInEuros() {
        var sale = sold(basket(LAMP), francs(50_00));

        assertThat(sale.change()).as("47.66 for 24.90").isEqualTo(Money.of("22.76"));
        assertThat(sale.tenders()).singleElement().satisfies(tender -> {
            assertThat(tender.foreign()).contains(new ForeignCash("CHF", 50_00, 953_200));
            assertThat(tender.given()).isEqualTo(Money.of("47.66"));
        });
        assertThat(shop.sales.byNumber(sale.number())).contains(sale);
        assertThat(signed()).contains("foreign.1.currency=CHF\nforeign.1.amount=5000\nforeign.1.rate=953200\n");
        var figures = dayEnd.openDay(OWNER);
        assertThat(figures.cashExpected()).as("francs less change").isEqualTo(Money.of("24.90"));
        assertThat(activities.ofOpenDay(figures).foreign())
                .containsExactly(new PeriodActivity.ForeignTaken("CHF", 1, new BigDecimal("50.00"), Money.of("47.66")));
        assertThat(findings()).isEmpty();
    }

    @Test
    void anotherRateThanTheShopsIsRefused() {
        var yesterday = new Tender.Foreign(new ForeignCash("CHF", 50_00, 960_000), Money.euros(48));
        var dear = new Tender.Foreign(new ForeignCash("CHF", 50_00, FRANCS.rate()), Money.euros(48));

        assertThat(complete(basket(LAMP), yesterday)).isEqualTo(new CheckoutResult.TenderWithdrawn("CHF"));
        assertThat(complete(basket(LAMP), dear)).isEqualTo(new CheckoutResult.TenderWithdrawn("CHF"));
    }

    @Test
    void francsAreCountedInFrancsAndMakeTheDrawerComplete() {
        sold(basket(LAMP), francs(50_00));
        sold(basket(HONEY), new Tender.Cash(Money.of("8.50")));
        var ofFrancs = Tender.Foreign.typeOf("CHF");
        // 8.50 taken and 22.76 given as change: the float had it.
        var cash = new CashMovements(shop.database, shop.journal, () -> shop.till, shop);
        cash.move(OWNER, new CashMovements.Order(CashMovementKind.CHANGE_BROUGHT, Money.euros(30), ""), null);
        var euros = CashCount.ofTotal(Money.of("15.74"));

        var missing = new DayCount(euros, "", List.of(new TenderCount(ofFrancs, Money.euros(40), "")));
        assertThat(dayEnd.close(OWNER, missing, null))
                .as("ten francs are 9.53")
                .isEqualTo(new CloseResult.ReasonMissing(Money.of("-9.53")));
        var closed = ((CloseResult.Closed) dayEnd.close(
                        OWNER, new DayCount(euros, "", List.of(new TenderCount(ofFrancs, Money.euros(50), ""))), null))
                .closing();

        assertThat(closed.difference()).isEqualTo(Money.ZERO);
        assertThat(closed.counts()).containsExactly(new TenderCount(ofFrancs, Money.euros(50), ""));
        assertThat(dayEnd.closing(closed.number())).contains(closed);
        assertThat(findings()).isEmpty();
    }

    @Test
    void whatIsChangedByHandIsFound() {
        sold(tipped(basket(LAMP), "2"), francs(50_00));

        var owner = TestDatabases.ownerOf(shop.database);

        owner.run(
                session -> change(session, "update sale_tender set reference = 'CHF 6000 953200' where kind = 'OWN'"));
        assertThat(findings()).isNotEmpty();
        owner.run(
                session -> change(session, "update sale_tender set reference = 'CHF 5000 953200' where kind = 'OWN'"));
        assertThat(findings()).isEmpty();
        owner.run(session -> change(session, "update sale_line set kind = 'VOUCHER' where kind = 'TIP'"));
        assertThat(findings()).isNotEmpty();
    }

    private static void change(StatelessSession session, String sql) {
        assertThat(session.createNativeMutationQuery(sql).executeUpdate()).isPositive();
    }
}
