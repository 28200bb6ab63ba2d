package org.comptoir.pos.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.pos.sales.TestShop.CASHIER;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.OWNER;
import static org.comptoir.pos.sales.TestShop.basket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.closing.period.PeriodClosing;
import org.comptoir.pos.closing.period.PeriodKind;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.staff.NotPermitted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Months and years close by themselves, and add up to the cent.
///
/// With the profile `drills` it runs 100,000 sales on each engine.
@ParameterizedClass
@EnumSource(TestEngine.class)
class PeriodClosingsTest extends PeriodClosingsFixture {

    private void at(String time) {
        shop.setNow(Instant.parse(time));
    }

    @Test
    void aNewMonthsFirstSaleClosesTheMonthBefore() {
        at("2026-03-30T10:00:00Z");
        shop.sell(basket(LAMP), new Tender.Cash(Money.of("24.90")));
        close();
        at("2026-03-31T10:00:00Z");
        sell();
        close();
        assertThat(all()).as("March is not over").isEmpty();

        at("2026-04-01T07:00:00Z");
        sell();

        assertThat(told).isEmpty();
        var march = all().getFirst();
        assertThat(all()).hasSize(1);
        assertThat(march.kind()).isEqualTo(PeriodKind.MONTH);
        assertThat(march.number()).isEqualTo(3);
        assertThat(march.firstDay()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(march.lastDay()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(List.of(march.firstClosing(), march.lastClosing())).containsExactly(1L, 2L);
        assertThat(march.figures().turnover()).isEqualTo(Money.of("33.40"));
        assertThat(march.figures().perpetual()).isEqualTo(Money.of("33.40"));
        assertThat(List.of(march.figures().firstSale(), march.figures().lastSale()))
                .containsExactly(1L, 2L);
        assertThat(close().number()).as("the chain is one").isEqualTo(4);
        assertThat(periods.closing(3)).contains(march);
        assertThat(periods.closing(4)).as("a day closing").isEmpty();
        assertThat(findings()).isEmpty();
        assertThat(shop.journal.verify(OWNER, entries -> {}).isSound()).isTrue();
    }

    @Test
    void aDayThatNobodyClosedIsClosedBeforeTheMonth() {
        at("2026-12-31T17:00:00Z");
        shop.sell(basket(LAMP), new Tender.Cash(Money.of("24.90")));
        at("2027-01-02T09:00:00Z");

        sell();

        var forgotten = dayEnd.closing(1).orElseThrow();
        assertThat(told).containsExactly(forgotten);
        assertThat(forgotten.automatic()).isTrue();
        assertThat(forgotten.staffName()).isEmpty();
        assertThat(forgotten.businessDay()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(forgotten.difference()).isEqualTo(Money.ZERO);
        assertThat(forgotten.nextFloat()).as("all stays in the drawer").isEqualTo(Money.of("24.90"));
        assertThat(all()).extracting(PeriodClosing::kind).containsExactly(PeriodKind.MONTH, PeriodKind.YEAR);
        var year = all().getLast();
        assertThat(year.firstDay()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(year.closings()).isEqualTo(1);
        assertThat(year.figures()).isEqualTo(all().getFirst().figures());
        assertThat(dayEnd.openDay(OWNER).sales()).as("the sale of January").isEqualTo(1);
        assertThat(findings()).isEmpty();
    }

    @Test
    void aDayClosedOnTheNextMorningCountsInItsOwnMonth() {
        at("2026-03-31T17:00:00Z");
        sell();
        at("2026-04-01T07:00:00Z");

        assertThat(close().businessDay()).isEqualTo(LocalDate.of(2026, 3, 31));
        newMonth.begin(shop.till, shop.instant());

        assertThat(all())
                .singleElement()
                .satisfies(march -> assertThat(march.firstDay()).isEqualTo(LocalDate.of(2026, 3, 1)));
    }

    @Test
    void aShopThatWasShutForMonthsClosesOnlyWhatItHas() {
        at("2026-03-31T10:00:00Z");
        sell();
        close();
        at("2026-07-15T10:00:00Z");
        sell();
        close();
        at("2028-02-01T10:00:00Z");
        sell();
        assertThat(all()).as("the clock may be wrong").hasSize(1);
        close();
        newMonth.begin(shop.till, shop.instant());

        assertThat(all())
                .extracting(closing -> closing.kind() + " " + closing.firstDay())
                .containsExactly("MONTH 2026-03-01", "MONTH 2026-07-01", "YEAR 2026-01-01");
        assertThat(findings()).isEmpty();
    }

    @Test
    void closesTheMonthsOfATillThatIsNotUsedAnyMore() {
        at("2026-03-31T10:00:00Z");
        var first = shop.till;
        shop.till = shop.secondTill("Caisse 2");
        sell();
        close();
        var second = shop.till;
        shop.till = first;
        at("2026-04-01T10:00:00Z");

        sell();

        assertThat(all()).as("nothing was closed at the first").isEmpty();
        shop.till = second;
        assertThat(all()).hasSize(1);
        assertThat(findings()).isEmpty();
    }

    @Test
    void leavesAnotherTillsMonthUntilItsDayIsClosed() {
        at("2026-03-30T10:00:00Z");
        var first = shop.till;
        shop.till = shop.secondTill("Caisse 2");
        var second = shop.till;
        sell();
        close();
        at("2026-03-31T10:00:00Z");
        sell();
        shop.till = first;
        at("2026-04-01T10:00:00Z");
        sell();
        shop.till = second;
        assertThat(all()).as("its last day is open").isEmpty();

        close();
        newMonth.begin(shop.till, shop.instant());

        assertThat(all())
                .singleElement()
                .satisfies(march -> assertThat(march.closings()).isEqualTo(2));
    }

    @Test
    void whatComesLateBecauseTheClockWasSetBackCountsInTheNextMonth() {
        at("2026-03-31T10:00:00Z");
        sell();
        close();
        at("2026-04-01T10:00:00Z");
        sell();
        at("2026-03-15T10:00:00Z");
        sell();
        close();
        var march = all().getFirst();
        at("2026-05-01T10:00:00Z");
        sell();

        assertThat(all()).hasSize(2).first().isEqualTo(march);
        assertThat(all().getLast().figures().sales()).isEqualTo(2);
        assertThat(all().getLast().firstDay()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(findings()).isEmpty();
    }

    @Test
    void onlyWhoMayCloseTheDaySeesThem() {
        assertThatThrownBy(() -> periods.all(CASHIER)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void tellsADayThatIsMissingFromItsMonthAndAClosingThatCannotBeRead() {
        at("2026-12-30T10:00:00Z");
        sell();
        close();
        at("2026-12-31T10:00:00Z");
        sell();
        close();
        at("2027-01-02T10:00:00Z");
        sell();
        var owner = TestDatabases.ownerOf(shop.database);
        owner.run(session -> session.createNativeMutationQuery(
                        "update journal_entry set kind = 'day-gone'" + " where chain = 'CLOSINGS' and number = 1")
                .executeUpdate());

        assertThat(findings())
                .filteredOn(Finding.Unbalanced.class::isInstance)
                .extracting(finding -> ((Finding.Unbalanced) finding).field())
                .contains("closings", "turnover", "firstclosing");

        owner.run(session -> session.createNativeMutationQuery("update journal_entry set content = 'version=1'"
                        + " where chain = 'CLOSINGS' and kind = 'month-end'")
                .executeUpdate());
        assertThat(findings()).anyMatch(Finding.Unreadable.class::isInstance);
    }
}
