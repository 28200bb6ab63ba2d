package org.comptoir.pos.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.pos.sales.TestShop.CASHIER;
import static org.comptoir.pos.sales.TestShop.HONEY;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.OWNER;
import static org.comptoir.pos.sales.TestShop.basket;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.pos.closing.DayFigures.Counted;
import org.comptoir.pos.closing.PeriodActivity.FirstSale;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.fiscal.FiscalFigures;
import org.comptoir.pos.journal.CanonicalText;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Tender.Cash;
import org.comptoir.pos.sales.TestShop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class PeriodActivitiesTest {

    private static final Counted NOTHING = new Counted(0, Money.ZERO);

    @Parameter
    TestEngine engine;

    private TestShop shop;
    private DayClosings dayEnd;
    private PeriodActivities activities;
    private TillEvents events;

    @BeforeEach
    void open() {
        shop = new TestShop(engine);
        dayEnd = new DayClosings(shop.database, shop.journal, () -> shop.till, () -> DifferenceLimit.DEFAULT, shop);
        activities = new PeriodActivities(shop.database, () -> shop.till, shop);
        events = new TillEvents(shop.journal);
    }

    private PeriodActivity today() {
        return activities.ofOpenDay(dayEnd.openDay(OWNER));
    }

    private DayClosing close() {
        var expected = dayEnd.openDay(OWNER).cashExpected();
        return ((CloseResult.Closed) dayEnd.close(OWNER, CashCount.ofTotal(expected), Money.ZERO, "")).closing();
    }

    private void at(String time) {
        shop.setNow(Instant.parse(time));
    }

    @Test
    void countsWhatTheTechnicalLogHasOfThePeriod() {
        at("2026-03-07T08:00:00Z");
        events.cancelled(OWNER, Money.of("9.90"));
        events.drawerOpened(OWNER, "");
        var first = close();
        at("2026-03-08T08:00:00Z");
        events.cancelled(CASHIER, Money.of("24.90"));
        events.cancelled(CASHIER, Money.of("8.50"));
        events.restored(CASHIER, Money.of("8.50"));
        events.cancelled(OWNER, Money.of("1.10"));
        events.drawerOpened(CASHIER, "change");
        events.drawerOpened(CASHIER, "change");
        shop.journal.event(OWNER, "sign-in", "");

        assertThat(today().cancelled()).isEqualTo(new Counted(2, Money.of("26.00")));
        assertThat(today().drawerOpenings()).isEqualTo(2);

        at("2026-03-08T18:00:00Z");
        var second = close();
        at("2026-03-09T08:00:00Z");
        events.cancelled(OWNER, Money.euros(100));

        assertThat(activities.of(first).cancelled()).isEqualTo(new Counted(1, Money.of("9.90")));
        assertThat(activities.of(first).drawerOpenings()).isEqualTo(1);
        assertThat(activities.of(second).cancelled())
                .as("a second print tells what the first one told")
                .isEqualTo(new Counted(2, Money.of("26.00")));
        assertThat(activities.of(second).drawerOpenings()).isEqualTo(2);
        assertThat(shop.journal.verify(OWNER, entries -> {}).isSound()).isTrue();
    }

    @Test
    void aClockThatIsSetBackLosesNoEvent() {
        at("2026-03-08T18:00:00Z");
        events.drawerOpened(OWNER, "");
        var first = close();
        at("2026-03-08T09:00:00Z");
        events.drawerOpened(CASHIER, "");
        events.drawerOpened(CASHIER, "");
        assertThat(today().drawerOpenings()).isEqualTo(2);

        at("2026-03-08T10:00:00Z");
        var second = close();
        at("2026-03-08T09:30:00Z");
        events.drawerOpened(CASHIER, "");

        assertThat(activities.of(first).drawerOpenings()).isEqualTo(1);
        assertThat(activities.of(second).drawerOpenings()).isEqualTo(2);
        assertThat(today().drawerOpenings()).isEqualTo(1);
    }

    @Test
    void closingsWithoutAMarkInTheLogGoByTheirTimes() {
        at("2026-03-07T08:00:00Z");
        events.drawerOpened(OWNER, "");
        at("2026-03-07T18:00:00Z");
        var first = close();
        at("2026-03-08T08:00:00Z");
        events.drawerOpened(OWNER, "");
        events.drawerOpened(OWNER, "");
        at("2026-03-08T18:00:00Z");
        var second = close();
        at("2026-03-09T08:00:00Z");
        events.drawerOpened(OWNER, "");
        // As they were recorded before there were marks.
        TestDatabases.ownerOf(shop.database)
                .run(session -> session.createNativeMutationQuery(
                                "update journal_entry set kind = 'other' where kind = 'day-closed'")
                        .executeUpdate());

        assertThat(activities.of(first).drawerOpenings()).isEqualTo(1);
        assertThat(activities.of(second).drawerOpenings()).isEqualTo(2);
        assertThat(today().drawerOpenings()).isEqualTo(1);
        at("2026-03-09T18:00:00Z");
        assertThat(activities.of(close()).drawerOpenings()).isEqualTo(1);
    }

    @Test
    void theDayIsOpenedByWhoSellsFirst() {
        assertThat(today().firstSale()).isNull();
        assertThat(today())
                .isEqualTo(new PeriodActivity(
                        null,
                        NOTHING,
                        NOTHING,
                        NOTHING,
                        0,
                        NOTHING,
                        NOTHING,
                        List.of(),
                        List.of(),
                        FiscalFigures.NONE,
                        2026,
                        Money.ZERO));

        at("2026-03-07T08:12:00Z");
        shop.checkout().complete(basket(LAMP), List.of(new Cash(Money.euros(50))), CASHIER, UUID.randomUUID());
        at("2026-03-07T09:00:00Z");
        shop.sell(basket(HONEY), new Cash(Money.of("8.50")));

        var opened = new FirstSale(Instant.parse("2026-03-07T08:12:00Z"), CASHIER.name());
        assertThat(today().firstSale()).isEqualTo(opened);
        assertThat(activities.of(close()).firstSale()).isEqualTo(opened);
        assertThat(activities.of(close()).firstSale()).as("a day without sales").isNull();
    }

    @Test
    void theTotalOfTheYearBeginsWithTheYear() {
        at("2026-12-30T10:00:00Z");
        shop.sell(basket(LAMP), new Cash(Money.of("24.90")));
        var old = close();
        at("2026-12-31T10:00:00Z");
        shop.sell(basket(HONEY), new Cash(Money.of("8.50")));
        var last = close();
        at("2027-01-02T10:00:00Z");
        shop.sell(basket(HONEY, HONEY), new Cash(Money.of("17.00")));
        var next = close();
        shop.sell(basket(LAMP), new Cash(Money.of("24.90")));

        assertThat(activities.of(old).yearTotal()).isEqualTo(Money.of("24.90"));
        assertThat(activities.of(last).yearTotal()).isEqualTo(Money.of("33.40"));
        assertThat(activities.of(last).year()).isEqualTo(2026);
        assertThat(activities.of(next).yearTotal()).isEqualTo(Money.of("17.00"));
        assertThat(activities.of(next).year()).isEqualTo(2027);
        assertThat(today().yearTotal()).isEqualTo(Money.of("41.90"));
    }

    @Test
    void ofAnotherTillNothingIsCounted() {
        events.cancelled(OWNER, Money.euros(5));
        shop.till = shop.secondTill("Entrée");

        assertThat(today().cancelled()).isEqualTo(NOTHING);
    }

    @Test
    void anEventThatCannotBeReadIsCountedWithoutItsAmount() {
        shop.database.run(session -> shop.journal.record(
                session,
                Chain.EVENTS,
                "line-cancelled",
                number -> CanonicalText.version(1)
                        .put("who", "Nadia")
                        .put("details", "a lamp")
                        .text()));
        events.cancelled(OWNER, Money.euros(5));

        assertThat(today().cancelled()).isEqualTo(new Counted(2, Money.euros(5)));
    }
}
