package org.comptoir.pos.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.pos.sales.TestShop.CASHIER;
import static org.comptoir.pos.sales.TestShop.HONEY;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.OWNER;
import static org.comptoir.pos.sales.TestShop.basket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.comptoir.pos.closing.CloseResult.Closed;
import org.comptoir.pos.closing.CloseResult.ClosedMeanwhile;
import org.comptoir.pos.closing.CloseResult.FloatAboveCash;
import org.comptoir.pos.closing.CloseResult.ReasonMissing;
import org.comptoir.pos.closing.DayFigures.Counted;
import org.comptoir.pos.closing.DayFigures.TenderTotal;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Discount.AmountOff;
import org.comptoir.pos.pricing.Discount.ShareOff;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.Tender.Cash;
import org.comptoir.pos.sales.Tender.VoucherTender;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.TestShop;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.tax.TaxSummary;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class DayClosingsTest {

    @Parameter
    TestEngine engine;

    private TestShop shop;
    private DayClosings dayEnd;

    @BeforeEach
    void open() {
        shop = new TestShop(engine);
        dayEnd = new DayClosings(shop.database, shop.journal, () -> shop.till, () -> DifferenceLimit.DEFAULT, shop);
    }

    @Test
    void totalsTheDayPerRateAndTender() {
        var code = shop.voucher(Money.euros(30));
        shop.sell(basket(LAMP, HONEY).withDiscount(new AmountOff(Money.of("3.40"))), new Cash(Money.euros(50)));
        shop.sell(basket(HONEY), new VoucherTender(code, Money.euros(5)), new Cash(Money.of("3.50")));

        var figures = dayEnd.openDay(OWNER);

        assertThat(figures.sales()).isEqualTo(3);
        assertThat(figures.turnover()).isEqualTo(Money.of("38.50"));
        assertThat(figures.vouchersSold()).isEqualTo(new Counted(1, Money.euros(30)));
        assertThat(figures.discounts()).isEqualTo(new Counted(1, Money.of("3.40")));
        assertThat(figures.tenders())
                .containsExactlyInAnyOrder(
                        new TenderTotal(TenderKind.CARD, 1, Money.euros(30)),
                        new TenderTotal(TenderKind.CASH, 2, Money.of("33.50")),
                        new TenderTotal(TenderKind.VOUCHER, 1, Money.euros(5)));
        assertThat(figures.cashExpected()).isEqualTo(Money.of("33.50"));
        assertThat(figures.taxes().rows())
                .extracting(TaxSummary.Row::rate)
                .containsExactly(TestShop.NORMAL, TestShop.REDUCED);
    }

    @Test
    void closesTheDayAndContinuesFromItsFloat() {
        shop.sell(basket(LAMP), new Cash(Money.euros(50)));
        var counted = CashCount.of(Map.of(Money.euros(20), 1, Money.euros(2), 2, Money.ofCents(50), 1));

        var first = closed(dayEnd.close(OWNER, counted, Money.euros(20), " Rendu de trop "));

        assertThat(first.number()).isEqualTo(1);
        assertThat(first.difference()).isEqualTo(Money.of("-0.40"));
        assertThat(first.takenOut()).isEqualTo(Money.of("4.50"));
        assertThat(first.reason()).isEqualTo("Rendu de trop");
        assertThat(dayEnd.closing(1)).contains(first);

        shop.sell(basket(HONEY), new Cash(Money.of("8.50")));
        var second = closed(dayEnd.close(OWNER, CashCount.ofTotal(Money.of("28.50")), Money.euros(20), ""));

        assertThat(second.figures().openingFloat()).isEqualTo(Money.euros(20));
        assertThat(second.difference()).isEqualTo(Money.ZERO);
        assertThat(second.figures().firstSale()).isEqualTo(2);
        assertThat(second.figures().turnover()).isEqualTo(Money.of("8.50"));
        assertThat(second.figures().perpetual()).isEqualTo(Money.of("33.40"));
        assertThat(dayEnd.lastClosings(10)).containsExactly(second, first);
        assertThat(dayEnd.closing(3)).isEmpty();
    }

    @Test
    void signsPeriodAndPerpetualTotals() {
        shop.sell(basket(LAMP), new Cash(Money.euros(50)));

        var closing = closed(dayEnd.close(OWNER, CashCount.ofTotal(Money.of("24.90")), Money.ZERO, ""));

        var entry = shop.journal.entry(Chain.CLOSINGS, closing.number()).orElseThrow();
        assertThat(entry.content()).contains("turnover=2490\n", "perpetual=2490\n", "vat.1.tax=415\n");
        assertThat(closing.signature()).isEqualTo(entry.signature());
        assertThat(shop.journal.verify(OWNER, entries -> {}).isSound()).isTrue();
    }

    @Test
    void closesADayWithoutSales() {
        shop.sell(basket(LAMP), new Cash(Money.euros(50)));
        dayEnd.close(OWNER, CashCount.ofTotal(Money.of("24.90")), Money.euros(10), "");

        var empty = dayEnd.close(OWNER, CashCount.ofTotal(Money.euros(10)), Money.euros(10), "");
        shop.sell(basket(HONEY), new Cash(Money.of("8.50")));
        var next = closed(dayEnd.close(OWNER, CashCount.ofTotal(Money.of("18.50")), Money.ZERO, ""));

        assertThat(closed(empty).figures().isWithoutSales()).isTrue();
        assertThat(closed(empty).figures().firstSale()).isZero();
        assertThat(closed(empty).figures().perpetual()).isEqualTo(Money.of("24.90"));
        assertThat(empty.sentence(new Formats(Language.ENGLISH, shop.till.zone())))
                .contains("Nothing was sold");
        assertThat(next.figures().sales())
                .as("an empty closing counts nothing twice")
                .isEqualTo(1);
    }

    @Test
    void keepsEarlierClosingsWhenTheClockIsSetBack() {
        shop.sell(basket(LAMP), new Cash(Money.euros(50)));
        var first = closed(dayEnd.close(OWNER, CashCount.ofTotal(Money.of("24.90")), Money.ZERO, ""));
        shop.setNow(Instant.parse("2025-03-07T12:00:00Z"));
        shop.sell(basket(HONEY), new Cash(Money.of("8.50")));

        var second = closed(dayEnd.close(OWNER, CashCount.ofTotal(Money.of("8.50")), Money.ZERO, ""));

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.businessDay()).isEqualTo(LocalDate.of(2026, 3, 7));
        assertThat(second.closedAt()).isEqualTo(first.closedAt());
        assertThat(second.figures().turnover()).isEqualTo(Money.of("8.50"));
        assertThat(dayEnd.closing(1)).contains(first);
    }

    @Test
    void neverEndsADayBeforeItsLastSale() {
        shop.sell(basket(LAMP), new Cash(Money.euros(50)));
        var sold = shop.instant();
        shop.setNow(Instant.parse("2025-03-07T12:00:00Z"));

        var closing = closed(dayEnd.close(OWNER, CashCount.ofTotal(Money.of("24.90")), Money.ZERO, ""));

        assertThat(closing.closedAt()).isEqualTo(sold);
        assertThat(closing.businessDay()).isEqualTo(LocalDate.of(2026, 3, 7));
    }

    @Test
    void reportsSinceWhenADayIsOpen() {
        assertThat(dayEnd.openSince()).isEmpty();
        var sold = shop.sell(basket(LAMP), new Cash(Money.euros(50))).soldAt();
        shop.setNow(shop.instant().plusSeconds(3600));
        shop.sell(basket(HONEY), new Cash(Money.of("8.50")));

        assertThat(dayEnd.openSince()).contains(sold);
    }

    @Test
    void keepsTillsSeparate() {
        shop.sell(basket(LAMP), new Cash(Money.euros(50)));
        var first = shop.till;
        shop.till = shop.secondTill("Caisse 2");
        shop.sell(basket(HONEY), new Cash(Money.of("8.50")));

        var second = closed(dayEnd.close(OWNER, CashCount.ofTotal(Money.of("8.50")), Money.ZERO, ""));
        shop.till = first;

        assertThat(second.figures().turnover()).isEqualTo(Money.of("8.50"));
        assertThat(dayEnd.openDay(OWNER).turnover()).isEqualTo(Money.of("24.90"));
        assertThat(dayEnd.lastClosings(5)).isEmpty();
    }

    @Test
    void requiresAReasonForACashDifference() {
        shop.sell(basket(LAMP), new Cash(Money.euros(50)));
        var counted = CashCount.ofTotal(Money.euros(24));

        assertThat(dayEnd.close(OWNER, counted, Money.ZERO, "  ")).isEqualTo(new ReasonMissing(Money.of("-0.90")));
        assertThat(shop.count("day_closing")).isZero();
        assertThat(closed(dayEnd.close(OWNER, counted, Money.ZERO, "Rendu de trop"))
                        .reason())
                .isEqualTo("Rendu de trop");
    }

    @Test
    void suggestsTheOpeningFloatOrAllCounted() {
        shop.sell(basket(LAMP), new Cash(Money.euros(50)));
        dayEnd.close(OWNER, CashCount.ofTotal(Money.of("24.90")), Money.euros(20), "");

        var figures = dayEnd.openDay(OWNER);

        assertThat(figures.usualFloat(Money.euros(35))).isEqualTo(Money.euros(20));
        assertThat(figures.usualFloat(Money.euros(15))).isEqualTo(Money.euros(15));
    }

    @Test
    void refusesImpossibleCounts() {
        assertThat(dayEnd.close(OWNER, CashCount.ofTotal(Money.euros(5)), Money.of("5.01"), ""))
                .isEqualTo(new FloatAboveCash(Money.euros(5)));
        assertThatThrownBy(() -> dayEnd.close(CASHIER, CashCount.ofTotal(Money.ZERO), Money.ZERO, ""))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> dayEnd.xReading(CASHIER)).isInstanceOf(NotPermitted.class);
        assertThatIllegalArgumentException().isThrownBy(() -> CashCount.of(Map.of(Money.euros(3), 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> CashCount.of(Map.of(Money.euros(5), -1)));
        assertThatIllegalArgumentException().isThrownBy(() -> CashCount.ofTotal(Money.of("-0.01")));
        assertThat(shop.count("day_closing")).isZero();
    }

    @Test
    void logsTheReading() {
        shop.sell(basket(LAMP), new Cash(Money.euros(50)));

        var reading = dayEnd.xReading(OWNER);

        assertThat(reading).isEqualTo(dayEnd.openDay(OWNER));
        assertThat(shop.journal.latest(Chain.EVENTS, 1))
                .singleElement()
                .satisfies(event -> assertThat(event.kind()).isEqualTo("x-reading"));
        assertThat(shop.count("day_closing")).isZero();
    }

    @Test
    void closesOnceWhenTwoCloseConcurrently() throws Exception {
        shop.sell(basket(LAMP), new Cash(Money.euros(50)));
        Callable<CloseResult> close =
                () -> dayEnd.close(OWNER, CashCount.ofTotal(Money.of("24.90")), Money.of("24.90"), "");

        var results = new ArrayList<CloseResult>();
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (var future : pool.invokeAll(List.of(close, close, close, close))) {
                results.add(future.get());
            }
        }

        // A thread that arrives after the others have finished closes an empty day; nobody closes the same sales
        // twice.
        var closings = results.stream().filter(Closed.class::isInstance).toList();
        assertThat(closings)
                .filteredOn(result -> closed(result).figures().sales() == 1)
                .hasSize(1);
        assertThat(results).allMatch(result -> result instanceof Closed || result instanceof ClosedMeanwhile);
        assertThat(shop.count("day_closing")).isEqualTo(closings.size());
    }

    @Test
    void equalsTheSalesToTheCent() {
        var random = new Random(42);
        var tickets = new ArrayList<Sale>();
        var closings = new ArrayList<DayClosing>();
        for (var i = 0; i < 120; i++) {
            var basket = randomBasket(random);
            var total = basket.price(TestShop.BOOK).total();
            tickets.add(shop.sell(basket, total.isZero() ? new Tender[0] : new Tender[] {new Cash(total)}));
            if (random.nextInt(30) == 0) {
                closings.add(closed(dayEnd.close(OWNER, CashCount.ofTotal(Money.ZERO), Money.ZERO, "not counted")));
            }
        }
        closings.add(closed(dayEnd.close(OWNER, CashCount.ofTotal(Money.ZERO), Money.ZERO, "not counted")));

        for (var rate : List.of(TestShop.NORMAL, TestShop.REDUCED)) {
            var ofTickets = tickets.stream().map(Sale::taxes);
            var ofClosings = closings.stream().map(closing -> closing.figures().taxes());
            assertThat(sum(ofClosings.toList(), rate)).isEqualTo(sum(ofTickets.toList(), rate));
        }
        var taken = Money.sum(tickets.stream().map(Sale::total).toList());
        var turnover = closings.getLast().figures().perpetual();
        var vouchers = Money.sum(closings.stream()
                .map(closing -> closing.figures().vouchersSold().amount())
                .toList());
        assertThat(turnover.plus(vouchers)).isEqualTo(taken);
    }

    private static Money sum(List<TaxSummary> summaries, org.comptoir.pos.tax.TaxRate rate) {
        return Money.sum(summaries.stream()
                .flatMap(summary -> summary.rows().stream())
                .filter(row -> row.rate().equals(rate))
                .map(TaxSummary.Row::tax)
                .toList());
    }

    private static Basket randomBasket(Random random) {
        var basket = Basket.EMPTY;
        for (var i = random.nextInt(4); i >= 0; i--) {
            basket = random.nextBoolean()
                    ? basket.with(LAMP, Quantity.of(1 + random.nextInt(3)))
                    : basket.with(TestShop.CHEESE, new Quantity(1 + random.nextInt(3000)));
        }
        if (random.nextInt(5) == 0) {
            basket = basket.with(BasketLine.of(new VoucherItem("Bon", Money.euros(10), null)));
        }
        return random.nextBoolean()
                ? basket
                : basket.withDiscount(new ShareOff(new Percent(1 + random.nextInt(9_999))));
    }

    private static DayClosing closed(CloseResult result) {
        return ((Closed) result).closing();
    }
}
