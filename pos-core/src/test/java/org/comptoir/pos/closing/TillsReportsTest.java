package org.comptoir.pos.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.pos.sales.TestShop.CASHIER;
import static org.comptoir.pos.sales.TestShop.HONEY;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.OWNER;
import static org.comptoir.pos.sales.TestShop.basket;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.sales.Payout.CashPayout;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.Tender.Cash;
import org.comptoir.pos.sales.TestShop;
import org.comptoir.pos.sales.TillTerms;
import org.comptoir.pos.staff.NotPermitted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Three tills, added up.
@ParameterizedClass
@EnumSource(TestEngine.class)
class TillsReportsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 7);

    @Parameter
    TestEngine engine;

    private TestShop shop;
    private TillsReports reports;
    private List<TillTerms> tills;

    @BeforeEach
    void open() {
        shop = new TestShop(engine);
        reports = new TillsReports(shop.database, shop.tills);
        tills = List.of(shop.till, shop.secondTill("Caisse 2"), shop.secondTill("Caisse 3"));
    }

    private DayClosings dayEnd(TillTerms till) {
        return new DayClosings(shop.database, shop.journal, () -> till, () -> DifferenceLimit.DEFAULT, shop);
    }

    @Test
    void comeToTheSumOfAllClosingsAndOpenDaysWithReturns() {
        var tickets = new RandomTickets(shop, 20260309);
        var random = new Random(5);
        var closed = new ArrayList<DayFigures>();
        for (var i = 0; i < 600; i++) {
            shop.till = tills.get(random.nextInt(tills.size()));
            tickets.next();
            if (random.nextInt(60) == 0) {
                var till = tills.get(random.nextInt(tills.size()));
                closed.add(close(till).figures());
                shop.setNow(shop.instant().plus(Duration.ofHours(9)));
            }
        }
        var open = tills.stream().map(till -> dayEnd(till).openDay(OWNER)).toList();
        closed.addAll(open);

        var report = reports.of(OWNER, DAY, DAY.plusYears(1));

        var total = report.total();
        assertThat(total.returns().amount().isPositive()).isTrue();
        assertThat(total.payouts().amount().isPositive()).isTrue();
        assertThat(total.sales())
                .isEqualTo(closed.stream().mapToInt(DayFigures::sales).sum());
        assertThat(total.turnover())
                .isEqualTo(Money.sum(closed.stream().map(DayFigures::turnover).toList()));
        assertThat(total.taxes().rows())
                .isEqualTo(closed.stream()
                        .map(DayFigures::taxes)
                        .reduce((sum, taxes) -> sum.plus(taxes))
                        .orElseThrow()
                        .rows());
        assertThat(total.tenders())
                .isEqualTo(SalesFigures.sum(closed.stream().flatMap(figures -> figures.tenders().stream())));
        assertThat(total.returns())
                .isEqualTo(closed.stream()
                        .map(DayFigures::returns)
                        .reduce(DayFigures.Counted::plus)
                        .orElseThrow());
        assertThat(total.vouchersSold())
                .isEqualTo(closed.stream()
                        .map(DayFigures::vouchersSold)
                        .reduce(DayFigures.Counted::plus)
                        .orElseThrow());
        assertThat(total.discounts())
                .isEqualTo(closed.stream()
                        .map(DayFigures::discounts)
                        .reduce(DayFigures.Counted::plus)
                        .orElseThrow());
        for (var i = 0; i < tills.size(); i++) {
            assertThat(report.tills().get(i).perpetual()).isEqualTo(open.get(i).perpetual());
            assertThat(report.tills().get(i).lastClosing())
                    .isEqualTo(open.get(i).previousClosing());
        }
        assertThat(report.perpetual()).isEqualTo(total.turnover());
    }

    @Test
    void keepEachTillApart() {
        sell(tills.get(0), LAMP);
        var sold = sell(tills.get(1), HONEY);
        shop.till = tills.get(2);
        shop.bringBack(sold.number(), 1, Quantity.of(1), new CashPayout(Money.of("8.50")));

        var report = reports.of(OWNER, DAY, DAY);

        assertThat(report.tills())
                .extracting(row ->
                        row.till().id().value() + " " + row.figures().turnover().toDecimal())
                .containsExactly("A 24.90", "B 8.50", "C -8.50");
        assertThat(report.tills().get(2).figures().payouts()).isEqualTo(new DayFigures.Counted(1, Money.of("8.50")));
        assertThat(report.total().turnover()).isEqualTo(Money.of("24.90"));
    }

    @Test
    void countTheBusinessDaysThatWereAskedForOnly() {
        sell(tills.getFirst(), LAMP);
        close(tills.getFirst());
        shop.setNow(shop.instant().plus(Duration.ofDays(1)));
        sell(tills.getFirst(), HONEY);

        var today = reports.of(OWNER, DAY.plusDays(1), DAY.plusDays(1)).tills().getFirst();
        var yesterday = reports.of(OWNER, DAY, DAY).tills().getFirst();

        assertThat(today.figures().turnover()).isEqualTo(Money.of("8.50"));
        assertThat(today.perpetual()).isEqualTo(Money.of("33.40"));
        assertThat(today.lastClosing()).isEqualTo(1);
        assertThat(yesterday.figures().turnover()).isEqualTo(Money.of("24.90"));
        assertThat(yesterday.perpetual()).isEqualTo(Money.of("24.90"));
    }

    @Test
    void nameARetiredTillWhereItSold() {
        sell(tills.get(1), HONEY);
        close(tills.get(1));
        var retired = shop.tills.find(tills.get(1).id()).orElseThrow();
        new TillRetirement(shop.database, shop.journal, shop.tills).retire(OWNER, retired);

        assertThat(reports.of(OWNER, DAY, DAY).tills()).hasSize(3);
        assertThat(reports.of(OWNER, DAY.plusDays(1), DAY.plusDays(1)).tills()).hasSize(2);
    }

    @Test
    void areShownToNobodyWhoMayNotSeeFigures() {
        assertThatThrownBy(() -> reports.of(CASHIER, DAY, DAY)).isInstanceOf(NotPermitted.class);
    }

    private Sale sell(TillTerms till, ArticleItem article) {
        shop.till = till;
        return shop.sell(basket(article, Quantity.of(1)), new Cash(Money.euros(50)));
    }

    private DayClosing close(TillTerms till) {
        return ((CloseResult.Closed)
                        dayEnd(till).close(OWNER, CashCount.ofTotal(Money.ZERO), Money.ZERO, "taken to the bank"))
                .closing();
    }
}
