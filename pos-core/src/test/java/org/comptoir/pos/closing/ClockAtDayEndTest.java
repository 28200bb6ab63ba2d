package org.comptoir.pos.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.pos.sales.TestShop.HONEY;
import static org.comptoir.pos.sales.TestShop.OWNER;
import static org.comptoir.pos.sales.TestShop.basket;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.pos.audit.BooksAudit;
import org.comptoir.pos.closing.period.NewMonth;
import org.comptoir.pos.closing.period.PeriodClosing;
import org.comptoir.pos.closing.period.PeriodClosings;
import org.comptoir.pos.closing.period.PeriodClosingsCheck;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.TestShop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The clock is set back and ahead, changes with the season, and passes into a new year, while days are sold and
/// closed. Whatever it says, numbers stay in order, no closing is changed, and every sale is in one month.
class ClockAtDayEndTest {

    private TestShop shop;
    private DayClosings dayEnd;
    private PeriodClosings periods;
    private NewMonth newMonth;
    private boolean broken;
    private final List<DayClosing> closed = new ArrayList<>();
    private int sold;

    @BeforeEach
    void open() {
        shop = new TestShop(TestEngine.DERBY);
        dayEnd = new DayClosings(shop.database, shop.journal, () -> shop.till, () -> DifferenceLimit.DEFAULT, shop);
        periods = new PeriodClosings(shop.database, shop.journal, () -> shop.till, new BreakingClock());
        newMonth = new NewMonth(dayEnd, periods, shop.journal);
        shop.beforeSale = newMonth;
    }

    /// Fails as a period closing may, whatever the reason.
    private final class BreakingClock extends Clock {

        @Override
        public ZoneId getZone() {
            return shop.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            if (broken) {
                throw new IllegalStateException("broken");
            }
            return shop.instant();
        }
    }

    @AfterEach
    void nothingIsLost() {
        assertThat(closed)
                .allSatisfy(day -> assertThat(dayEnd.closing(day.number())).contains(day));
        assertThat(shop.count("sale")).isEqualTo(sold);
        assertThat(closed.stream().mapToInt(day -> day.figures().sales()).sum()
                        + dayEnd.openDay(OWNER).sales())
                .isEqualTo(sold);
        assertThat(new BooksAudit(List.of(new TillBooksCheck(shop.database), new PeriodClosingsCheck(shop.database)))
                        .run()
                        .findings())
                .isEmpty();
        assertThat(shop.journal.verify(OWNER, entries -> {}).isSound()).isTrue();
    }

    private void sellAt(String time) {
        shop.setNow(Instant.parse(time));
        sold++;
        assertThat(shop.sell(basket(HONEY), new Tender.Cash(Money.of("8.50")))
                        .number()
                        .number())
                .as("in order")
                .isEqualTo(sold);
    }

    private DayClosing close(Function<DayCount, CloseResult> how) {
        var expected = dayEnd.openDay(OWNER).cashExpected();
        var day = ((CloseResult.Closed) how.apply(DayCount.of(CashCount.ofTotal(expected), ""))).closing();
        closed.add(day);
        newMonth.tryBegin(shop.till, shop.instant());
        return day;
    }

    private DayClosing close() {
        return close(count -> dayEnd.close(OWNER, count, null));
    }

    private DayClosing closeByTheClock() {
        return close(count -> dayEnd.closeByTheClock(OWNER, count, null));
    }

    private DayClosing dayOf(String date) {
        sellAt(date + "T10:00:00Z");
        return close();
    }

    private List<String> periods() {
        return periods.all(OWNER).reversed().stream()
                .map(closing -> closing.kind() + " " + closing.firstDay() + " of " + closing.closings())
                .toList();
    }

    private List<String> events() {
        return shop.journal.latest(Chain.EVENTS, 20).reversed().stream()
                .map(entry -> entry.kind())
                .filter(kind -> kind.startsWith("clock"))
                .toList();
    }

    @Test
    void anHourBackIsTheSameDay() {
        sellAt("2026-11-27T10:00:00Z");
        sellAt("2026-11-27T09:00:00Z");

        assertThat(dayEnd.clockDoubt()).isEmpty();
        assertThat(close().businessDay()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(events()).containsExactly("clock-set-back");
    }

    @Test
    void aDayBackIsAskedAboutAndKeepsTheOrderOfDays() {
        dayOf("2026-11-27");
        sellAt("2026-11-26T10:00:00Z");

        assertThat(dayEnd.clockDoubt())
                .contains(new ClockDoubt(
                        ClockDoubt.Kind.BEHIND, LocalDate.of(2026, 11, 27), 1, LocalDate.of(2026, 11, 26)));
        assertThat(close().businessDay()).as("nobody confirmed it").isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(events()).containsExactly("clock-set-back");
    }

    @Test
    void aClockAYearAheadClosesNoMonthByItselfAndIsAskedAboutAtTheZ() {
        dayOf("2026-11-27");

        sellAt("2027-11-28T10:00:00Z");
        assertThat(periods()).isEmpty();
        assertThat(events()).containsExactly("clock-far-ahead");
        assertThat(dayEnd.clockDoubt()).map(ClockDoubt::kind).contains(ClockDoubt.Kind.AHEAD);

        shop.setNow(Instant.parse("2026-11-28T18:00:00Z"));
        assertThat(dayEnd.clockDoubt())
                .as("the sale is of a day to come")
                .contains(new ClockDoubt(
                        ClockDoubt.Kind.BEHIND, LocalDate.of(2027, 11, 28), 0, LocalDate.of(2026, 11, 28)));
        var day = closeByTheClock();
        assertThat(day.businessDay()).isEqualTo(LocalDate.of(2026, 11, 28));
        assertThat(day.closedAt()).isEqualTo(shop.instant());

        sellAt("2026-12-01T10:00:00Z");
        assertThat(periods()).containsExactly("MONTH 2026-11-01 of 2");
        assertThat(events()).containsExactly("clock-far-ahead", "clock-confirmed", "clock-set-back");
    }

    @Test
    void aZOfAYearAheadHoldsBackNoMonth() {
        dayOf("2026-11-27");
        sellAt("2027-11-28T10:00:00Z");
        assertThat(closeByTheClock().businessDay()).isEqualTo(LocalDate.of(2027, 11, 28));
        assertThat(periods()).containsExactly("MONTH 2026-11-01 of 1", "YEAR 2026-01-01 of 1");

        sellAt("2026-11-30T10:00:00Z");
        assertThat(dayEnd.clockDoubt()).map(ClockDoubt::closing).contains(2L);
        assertThat(closeByTheClock().businessDay()).isEqualTo(LocalDate.of(2026, 11, 30));
        dayOf("2026-12-15");
        assertThat(dayEnd.clockDoubt()).isEmpty();
        sellAt("2027-01-02T10:00:00Z");

        assertThat(periods().subList(2, 4)).containsExactly("MONTH 2026-12-01 of 3", "YEAR 2026-01-01 of 1");
        assertThat(periods.all(OWNER).getFirst().figures().perpetual()).isEqualTo(Money.of("34.00"));
        close();
        sellAt("2027-02-01T10:00:00Z");
        assertThat(periods()).hasSize(5).last().isEqualTo("MONTH 2027-01-01 of 1");
    }

    @Test
    void aMonthThatWasClosedAheadHoldsBackNone() {
        dayOf("2026-11-27");
        sellAt("2027-02-15T10:00:00Z");
        closeByTheClock();
        sellAt("2027-03-01T10:00:00Z");
        assertThat(periods()).containsExactly("MONTH 2026-11-01 of 1", "YEAR 2026-01-01 of 1", "MONTH 2027-02-01 of 1");
        sellAt("2026-11-30T10:00:00Z");
        closeByTheClock();
        sellAt("2026-12-01T10:00:00Z");

        assertThat(periods()).hasSize(4).last().isEqualTo("MONTH 2026-11-01 of 1");
        close();
        sellAt("2027-01-02T10:00:00Z");
        assertThat(periods().subList(4, 6)).containsExactly("MONTH 2026-12-01 of 1", "YEAR 2026-01-01 of 3");
    }

    @Test
    void aDayThatNobodyClosedIsDatedRightAfterAZAhead() {
        dayOf("2026-11-27");
        sellAt("2027-11-28T10:00:00Z");
        closeByTheClock();
        sellAt("2026-12-20T10:00:00Z");
        newMonth.onClosed(closed::add);
        sellAt("2027-01-02T10:00:00Z");

        assertThat(closed.getLast().automatic()).isTrue();
        assertThat(closed.getLast().businessDay()).isEqualTo(LocalDate.of(2026, 12, 20));
        assertThat(periods()).contains("MONTH 2026-12-01 of 2");
    }

    @Test
    void theHourThatComesTwiceIsNoFault() {
        sellAt("2026-10-25T00:30:00Z");
        sellAt("2026-10-25T01:30:00Z");
        sellAt("2026-10-25T09:30:00Z");

        assertThat(dayEnd.clockDoubt()).isEmpty();
        assertThat(close().businessDay()).isEqualTo(LocalDate.of(2026, 10, 25));
        assertThat(events()).isEmpty();
    }

    @Test
    void newYearsNightCountsInTheOldYear() {
        sellAt("2026-12-31T21:00:00Z");
        shop.setNow(Instant.parse("2026-12-31T23:30:00Z"));
        assertThat(close().businessDay()).isEqualTo(LocalDate.of(2026, 12, 31));

        sellAt("2027-01-02T09:00:00Z");

        assertThat(periods()).containsExactly("MONTH 2026-12-01 of 1", "YEAR 2026-01-01 of 1");
        assertThat(periods.all(OWNER)).extracting(PeriodClosing::number).containsExactly(3L, 2L);
    }

    @Test
    void aMonthThatCannotBeClosedIsToldAndTriedAgain() {
        var told = new ArrayList<Optional<YearMonth>>();
        newMonth.onFailure(() -> told.add(newMonth.notBegun()));
        dayOf("2026-11-27");
        broken = true;
        sellAt("2026-12-01T10:00:00Z");
        sellAt("2026-12-01T11:00:00Z");

        assertThat(told).as("once").containsExactly(Optional.of(YearMonth.of(2026, 12)));
        assertThat(newMonth.notBegun()).contains(YearMonth.of(2026, 12));
        assertThat(newMonth.tryBegin(shop.till, shop.instant())).isFalse();
        broken = false;
        sellAt("2026-12-01T12:00:00Z");

        assertThat(told).hasSize(2).last().isEqualTo(Optional.empty());
        assertThat(newMonth.notBegun()).isEmpty();
        assertThat(periods()).containsExactly("MONTH 2026-11-01 of 1");
    }
}
