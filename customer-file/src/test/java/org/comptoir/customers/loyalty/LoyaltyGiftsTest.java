package org.comptoir.customers.loyalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.customers.Fixtures.CLOCK;
import static org.comptoir.customers.Fixtures.NOON;
import static org.comptoir.customers.Fixtures.TODAY;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.comptoir.customers.Fixtures;
import org.comptoir.customers.PastSales;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.loyalty.rules.BirthdayGift;
import org.comptoir.customers.loyalty.rules.LoyaltyLevels;
import org.comptoir.customers.loyalty.rules.PointsExpiry;
import org.comptoir.customers.loyalty.rules.PointsReward;
import org.comptoir.pos.contact.merged.MergedCustomers;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.vouchers.Vouchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// What customers are given, and when points end.
@ParameterizedClass
@EnumSource(TestEngine.class)
class LoyaltyGiftsTest extends LoyaltyRulesFixture {

    @Test
    void welcomesOnceAndGivesABirthdayOnceAYearAlsoAtManyTills() throws Exception {
        give(50, new BirthdayGift.OfPoints(30, 3), new PointsReward.Nothing());

        race(12, () -> buy(NOON, 1_00));

        assertThat(loyalty.balance(elodie.id())).isEqualTo(12 + 50 + 30);
        assertThat(loyalty.history(elodie.id(), 100))
                .extracting(PointsMovement::reason)
                .contains(PointsReason.WELCOME, PointsReason.BIRTHDAY);
        assertThat(buy(NOON.plus(Duration.ofDays(365)), 1_00).balance())
                .as("the birthday of the next year")
                .isEqualTo(12 + 50 + 30 + 1 + 30);
        assertThat(buy(NOON.plus(Duration.ofDays(100)), 1_00).balance())
                .as("no birthday is near")
                .isEqualTo(12 + 50 + 30 + 1 + 30 + 1);
        assertThat(sumOfMovements()).isEqualTo(loyalty.balance(elodie.id()));
    }

    private static void race(int tills, Callable<?> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(tills)) {
            for (var done : threads.invokeAll(
                    IntStream.range(0, tills).mapToObj(i -> work).toList())) {
                done.get();
            }
        }
    }

    @Test
    void givesTheBirthdaysOfAMonthWhenAskedButNotTwice() {
        give(0, new BirthdayGift.OfVoucher(Money.euros(5), 3), new PointsReward.Nothing());
        var hand = new LoyaltyGifts(database, CLOCK, gifts);
        var march = YearMonth.of(2026, 3);

        assertThat(hand.birthdays(OWNER, march))
                .containsExactly(new BirthdayCustomer(
                        elodie.id(), elodie.number(), elodie.listName(), "Pertuis", LocalDate.of(2026, 3, 12), false));
        assertThat(hand.giveBirthdays(OWNER, march)).isEqualTo(1);
        assertThat(hand.giveBirthdays(OWNER, march)).isZero();
        buy(NOON, 1_00);

        assertThat(hand.birthdays(OWNER, march))
                .extracting(BirthdayCustomer::isGiven)
                .containsExactly(true);
        assertThat(hand.birthdays(OWNER, YearMonth.of(2026, 4))).isEmpty();
        var customers = new Customers(database, CLOCK);
        var same = Fixtures.created(customers, elodie.details());
        database.run(session -> {
            MergedCustomers.merge(session, elodie.id(), same.id(), NOON);
            customers.archived(session, elodie.id(), true);
        });
        assertThat(hand.birthdays(OWNER, march)).singleElement().satisfies(birthday -> {
            assertThat(birthday.id()).isEqualTo(same.id());
            assertThat(birthday.isGiven())
                    .as("as the record it was merged with")
                    .isTrue();
        });
        var vouchers = new Vouchers(database, CLOCK, (session, deed, rows) -> {}).ofCustomer(elodie.id());
        assertThat(vouchers).singleElement().satisfies(voucher -> {
            assertThat(voucher.face()).isEqualTo(Money.euros(5));
            assertThat(voucher.expiresOn()).isEqualTo(TODAY.plusMonths(6));
            assertThat(voucher.series()).isEqualTo("Cadeau d’anniversaire");
        });
    }

    @Test
    void pointsBecomeVouchersByThemselvesOrWhenAsked() {
        var vouchers = new Vouchers(database, CLOCK, (session, deed, rows) -> {});
        give(0, new BirthdayGift.Nothing(), new PointsReward.OfVoucher(100, Money.euros(5), true));
        assertThat(buy(NOON, 250_00).balance()).isEqualTo(50);
        assertThat(vouchers.ofCustomer(elodie.id())).hasSize(2);

        var hand = new LoyaltyGifts(database, CLOCK, gifts);
        give(0, new BirthdayGift.Nothing(), new PointsReward.OfVoucher(100, Money.euros(5), false));
        assertThat(buy(NOON, 60_00).balance()).isEqualTo(110);
        assertThat(hand.reward(OWNER, elodie.id()))
                .isInstanceOfSatisfying(
                        RewardResult.Made.class,
                        made -> assertThat(made.balance()).isEqualTo(10));
        assertThat(hand.reward(OWNER, elodie.id())).isEqualTo(new RewardResult.NotEnough(10, 100));
        assertThat(vouchers.ofCustomer(elodie.id())).hasSize(3);
        give(0, new BirthdayGift.Nothing(), new PointsReward.Nothing());
        assertThat(hand.reward(OWNER, elodie.id())).isEqualTo(new RewardResult.NotOffered());
        assertThat(sumOfMovements()).isEqualTo(10);
    }

    private PointsExpiries expiries(LocalDate day) {
        var clock = Clock.fixed(day.atTime(20, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new PointsExpiries(database, clock, (session, deed, rows) -> {});
    }

    @Test
    void theOldestPointsEndFirstAndOnce() throws Exception {
        play(
                LoyaltyLevels.NONE,
                0,
                new BirthdayGift.Nothing(),
                new PointsExpiry.AfterEarning(12),
                new PointsReward.Nothing());
        buy(NOON, 100_00);
        buy(NOON.plus(Duration.ofDays(30)), 40_00);
        loyalty.correct(OWNER, elodie.id(), -30, "");

        assertThat(expiries(TODAY.plusMonths(12).minusDays(10)).within(OWNER, 9))
                .isEmpty();
        assertThat(expiries(TODAY.plusMonths(12).minusDays(10)).within(OWNER, 10))
                .containsExactly(
                        new ExpiringPoints(elodie.id(), elodie.number(), elodie.listName(), "Pertuis", 70, 110));
        assertThat(expiries(TODAY.plusMonths(12).minusDays(1)).expire(OWNER)).isZero();
        race(4, () -> expiries(TODAY.plusMonths(12)).expire(OWNER));

        assertThat(loyalty.balance(elodie.id())).isEqualTo(40);
        assertThat(expiries(TODAY.plusMonths(12)).expire(OWNER)).isZero();
        assertThat(expiries(TODAY.plusMonths(14)).expire(OWNER)).isEqualTo(40);
        assertThat(sumOfMovements()).isZero();
    }

    @Test
    void allPointsEndWhenNothingIsBoughtForLong() {
        play(
                LoyaltyLevels.NONE,
                0,
                new BirthdayGift.Nothing(),
                new PointsExpiry.AfterLastPurchase(6),
                new PointsReward.Nothing());
        buy(NOON, 100_00);
        PastSales.sold(database, 900, elodie.id(), NOON.plus(Duration.ofDays(40)), 3_00);

        assertThat(expiries(TODAY.plusMonths(6)).expire(OWNER))
                .as("what earned nothing was a purchase, too")
                .isZero();
        assertThat(expiries(TODAY.plusDays(40).plusMonths(6)).expire(OWNER)).isEqualTo(100);
    }
}
