package org.comptoir.pos.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.pos.sales.TestShop.CASHIER;
import static org.comptoir.pos.sales.TestShop.CUSTOMER;
import static org.comptoir.pos.sales.TestShop.HONEY;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.OWNER;
import static org.comptoir.pos.sales.TestShop.basket;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.comptoir.pos.audit.BooksAudit;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.closing.period.NewMonth;
import org.comptoir.pos.closing.period.PeriodClosing;
import org.comptoir.pos.closing.period.PeriodClosings;
import org.comptoir.pos.closing.period.PeriodClosingsCheck;
import org.comptoir.pos.closing.period.PeriodFigures;
import org.comptoir.pos.closing.period.PeriodKind;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item.AccountPaymentItem;
import org.comptoir.pos.sales.AccountOfSale;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.LineKind;
import org.comptoir.pos.sales.ParticipantResult;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.TenderType;
import org.comptoir.pos.sales.TestShop;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.tender.OwnMeans;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.tax.TaxSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Months and years close by themselves, and add up to the cent.
///
/// With the profile `drills` it runs 100,000 sales on each engine.
@ParameterizedClass
@EnumSource(TestEngine.class)
class PeriodClosingsTest {

    private static final int TICKETS = Boolean.getBoolean("drills") ? 100_000 : 500;

    /// Twice as long as they take in all: a little more than two years.
    private static final int SECONDS = 144_000_000;

    @Parameter
    TestEngine engine;

    private TestShop shop;
    private DayClosings dayEnd;
    private PeriodClosings periods;
    private NewMonth newMonth;
    private final List<DayClosing> told = new ArrayList<>();

    /// By the customer who buys on account.
    private Money owed = Money.ZERO;

    @BeforeEach
    void open() {
        shop = new TestShop(engine);
        dayEnd = new DayClosings(shop.database, shop.journal, () -> shop.till, () -> DifferenceLimit.DEFAULT, shop);
        periods = new PeriodClosings(shop.database, shop.journal, () -> shop.till, shop);
        newMonth = new NewMonth(dayEnd, periods, shop.journal);
        newMonth.onClosed(told::add);
        shop.beforeSale = newMonth;
    }

    private void at(String time) {
        shop.setNow(Instant.parse(time));
    }

    private DayClosing close() {
        var expected = dayEnd.openDay(OWNER).cashExpected();
        return ((CloseResult.Closed) dayEnd.close(OWNER, CashCount.ofTotal(expected.max(Money.ZERO)), null, "count"))
                .closing();
    }

    private void sell() {
        shop.sell(basket(HONEY), new Tender.Cash(Money.of("8.50")));
    }

    private List<Finding> findings() {
        return new BooksAudit(List.of(new TillBooksCheck(shop.database), new PeriodClosingsCheck(shop.database)))
                .run()
                .findings();
    }

    private List<PeriodClosing> all() {
        return periods.all(OWNER).reversed();
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

    @Test
    void daysMonthsAndYearsAgreeToTheCentForEachRateAndTender() {
        var tickets = new RandomTickets(shop, 20260307);
        var random = new Random(7);
        var ofTickets = new Totals();
        var sold = 0;
        shop.setNow(Instant.parse("2025-01-03T09:00:00Z"));
        while (sold < TICKETS) {
            var sale = sold % 25 == 24 ? Optional.of(onAccount(random)) : tickets.next();
            if (sale.isPresent()) {
                ofTickets.add(sale.get());
                sold++;
            }
            shop.setNow(shop.instant().plus(Duration.ofSeconds(random.nextInt(SECONDS / TICKETS))));
            if (random.nextInt(TICKETS / 125) == 0) {
                close();
            }
        }
        close();
        // Days without sales, so that no date is in doubt.
        shop.setNow(shop.instant().plus(Duration.ofDays(180)));
        close();
        shop.setNow(shop.instant().plus(Duration.ofDays(180)));
        close();
        shop.setNow(shop.instant().plus(Duration.ofDays(40)));
        sell();

        var months = of(PeriodKind.MONTH);
        var years = of(PeriodKind.YEAR);
        var ofDays = new Totals();
        shop.database
                .read(session -> ClosedDays.after(session, shop.till.id(), 0))
                .forEach(day -> ofDays.add(day.figures()));
        assertThat(ofDays).isEqualTo(ofTickets);
        assertThat(Totals.of(months)).isEqualTo(ofTickets);
        assertThat(Totals.of(years)).isEqualTo(ofTickets);
        assertThat(ofTickets.tenders)
                .containsKeys(
                        TenderType.of(TenderKind.CASH),
                        TenderType.of(TenderKind.CARD),
                        TenderType.of(TenderKind.CHEQUE),
                        TenderType.of(TenderKind.MEAL_VOUCHER),
                        TenderType.of(TenderKind.ACCOUNT),
                        TenderType.of(new OwnMeans("La Lavande", true)));
        assertThat(ofTickets.others.values()).hasSize(3).doesNotContain(Money.ZERO);
        assertThat(months.stream().mapToInt(month -> month.figures().sales()).sum())
                .isEqualTo(TICKETS);
        assertThat(years).hasSizeGreaterThan(1);
        assertThat(years.getLast().figures().perpetual()).isEqualTo(Money.sum(ofTickets.rates.values()));
        assertThat(shop.journal.latest(Chain.CLOSINGS, 10_000)).hasSizeGreaterThan(months.size() + years.size());
        assertThat(findings()).isEmpty();
        assertThat(shop.journal.verify(OWNER, entries -> {}).isSound()).isTrue();
    }

    /// Goods bought on account, or all of it paid.
    private Sale onAccount(Random random) {
        if (owed.isZero() || random.nextBoolean()) {
            return sellOnAccount(basket(HONEY), new Tender.OnAccount(Money.of("8.50")));
        }
        var payment = BasketLine.of(new AccountPaymentItem("Payment of account", owed));
        return sellOnAccount(Basket.EMPTY.with(payment), new Tender.Card(owed));
    }

    private Sale sellOnAccount(Basket basket, Tender tender) {
        var result = shop.checkout((session, sale) -> moveAccount(sale.account()))
                .complete(basket.withCustomer(CUSTOMER), List.of(tender), OWNER, UUID.randomUUID());
        return ((Completed) result).sale();
    }

    private ParticipantResult moveAccount(AccountOfSale account) {
        var change = account.charged().minus(account.paid());
        owed = owed.plus(change);
        return new ParticipantResult.AccountMoved(change, owed);
    }

    private List<PeriodClosing> of(PeriodKind kind) {
        return all().stream().filter(closing -> closing.kind() == kind).toList();
    }

    /// What sales or closings come to, however they are cut.
    private static final class Totals {

        private final Map<TaxRate, Money> rates = new HashMap<>();
        private final Map<TenderType, Money> tenders = new HashMap<>();
        private final Map<String, Money> others = new HashMap<>();

        static Totals of(List<PeriodClosing> closings) {
            var sums = new Totals();
            closings.forEach(closing -> sums.add(closing.figures()));
            return sums;
        }

        void add(Sale sale) {
            add(sale.taxes());
            sale.tenders().forEach(tender -> tenders.merge(tender.type(), tender.amount(), Money::plus));
            sale.payouts()
                    .forEach(payout ->
                            tenders.merge(payout.type(), payout.amount().negate(), Money::plus));
            others.merge("rounding", sale.rounding(), Money::plus);
            others.merge("discounts", sale.discount(), Money::plus);
            sale.lines().stream()
                    .filter(line -> line.kind() == LineKind.ACCOUNT_PAYMENT)
                    .forEach(line -> others.merge("repaid", line.total(), Money::plus));
        }

        void add(DayFigures day) {
            add(day.taxes());
            day.tenders().forEach(this::add);
            others.merge("rounding", day.rounding().amount(), Money::plus);
            others.merge("discounts", day.discounts().amount(), Money::plus);
            others.merge("repaid", day.accountPaid().amount(), Money::plus);
        }

        void add(PeriodFigures period) {
            add(period.taxes());
            period.tenders().forEach(this::add);
            others.merge("rounding", period.rounding().amount(), Money::plus);
            others.merge("discounts", period.discounts().amount(), Money::plus);
            others.merge("repaid", period.accountPaid().amount(), Money::plus);
        }

        private void add(TaxSummary taxes) {
            taxes.rows().forEach(row -> rates.merge(row.rate(), row.gross(), Money::plus));
        }

        private void add(DayFigures.TenderTotal tender) {
            tenders.merge(tender.type(), tender.amount(), Money::plus);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Totals totals
                    && rates.equals(totals.rates)
                    && tenders.equals(totals.tenders)
                    && others.equals(totals.others);
        }

        @Override
        public int hashCode() {
            return Objects.hash(rates, tenders, others);
        }

        @Override
        public String toString() {
            return rates + " " + tenders + " " + others;
        }
    }
}
