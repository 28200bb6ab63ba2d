package org.comptoir.pos.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.pos.sales.TestShop.CUSTOMER;
import static org.comptoir.pos.sales.TestShop.HONEY;
import static org.comptoir.pos.sales.TestShop.OWNER;
import static org.comptoir.pos.sales.TestShop.basket;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.comptoir.pos.closing.period.PeriodClosing;
import org.comptoir.pos.closing.period.PeriodFigures;
import org.comptoir.pos.closing.period.PeriodKind;
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
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.tender.OwnMeans;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.tax.TaxSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Days, months and years add up.
@ParameterizedClass
@EnumSource(TestEngine.class)
class PeriodTotalsTest extends PeriodClosingsFixture {

    private static final int TICKETS = Boolean.getBoolean("drills") ? 100_000 : 500;

    /// Twice as long as they take in all: a little more than two years.
    private static final int SECONDS = 144_000_000;

    /// By the customer who buys on account.
    private Money owed = Money.ZERO;

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
