package org.comptoir.customers.loyalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.customers.Fixtures.CLOCK;
import static org.comptoir.customers.Fixtures.NOON;
import static org.comptoir.customers.Fixtures.TODAY;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.comptoir.customers.Fixtures;
import org.comptoir.customers.PastSales;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.customers.loyalty.rules.BirthdayGift;
import org.comptoir.customers.loyalty.rules.EarningRule;
import org.comptoir.customers.loyalty.rules.EarningRules;
import org.comptoir.customers.loyalty.rules.LevelBasis;
import org.comptoir.customers.loyalty.rules.LoyaltyLevel;
import org.comptoir.customers.loyalty.rules.LoyaltyLevels;
import org.comptoir.customers.loyalty.rules.Multiplier;
import org.comptoir.customers.loyalty.rules.PointsExpiry;
import org.comptoir.customers.loyalty.rules.PointsReward;
import org.comptoir.customers.loyalty.rules.PointsRounding;
import org.comptoir.customers.loyalty.rules.RandomRules;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.ReturnedPart;
import org.comptoir.pos.pricing.promotion.CustomerGroup;
import org.comptoir.pos.pricing.promotion.Promotion;
import org.comptoir.pos.sales.AccountOfSale;
import org.comptoir.pos.sales.ParticipantResult;
import org.comptoir.pos.sales.ParticipantResult.PointsMoved;
import org.comptoir.pos.sales.ReturnedShare;
import org.comptoir.pos.sales.SaleInProgress;
import org.comptoir.pos.sales.SaleLine;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.vouchers.VoucherTerm;
import org.comptoir.pos.vouchers.Vouchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// What the rules beside the scheme do to the points of customers.
@ParameterizedClass
@EnumSource(TestEngine.class)
class LoyaltyRulesTest {

    private static final SignedInStaff OWNER = SignedInStaff.commandLine("owner");

    @Parameter
    TestEngine engine;

    private final AtomicLong numbers = new AtomicLong();
    private Database database;
    private Loyalty loyalty;
    private PointsGifts gifts;
    private LoyaltyParticipant participant;
    private Customer elodie;

    @BeforeEach
    void open() {
        database = Fixtures.database(engine);
        loyalty = new Loyalty(database, CLOCK, (session, deed, rows) -> {});
        gifts = Gifts.in(database);
        participant = new LoyaltyParticipant(gifts);
        elodie = Fixtures.created(
                new Customers(database, CLOCK),
                Fixtures.elodie().draft().birthday(new Birthday(3, 12, null)).build());
    }

    private static LoyaltyProgram program(EarningRules earning) {
        var usual = LoyaltyProgram.DEFAULT;
        return new LoyaltyProgram(
                new LoyaltyScheme(earning.usualRate(), Money.ofCents(1), 100),
                earning.rounding(),
                earning.rules(),
                usual.levels(),
                usual.welcome(),
                usual.birthday(),
                usual.expiry(),
                usual.reward(),
                usual.term());
    }

    private void play(
            LoyaltyLevels levels, int welcome, BirthdayGift birthday, PointsExpiry ends, PointsReward reward) {
        loyalty.changeProgram(
                OWNER,
                new LoyaltyProgram(
                        LoyaltyScheme.DEFAULT,
                        PointsRounding.WHOLE_EUROS,
                        List.of(),
                        levels,
                        welcome,
                        birthday,
                        ends,
                        reward,
                        new VoucherTerm(6)));
    }

    private void give(int welcome, BirthdayGift birthday, PointsReward reward) {
        play(LoyaltyLevels.NONE, welcome, birthday, new PointsExpiry.Never(), reward);
    }

    private static SaleLine line(int position, long cents) {
        var one = PastSales.line(Money.ofCents(cents));
        return new SaleLine(
                position,
                one.kind(),
                one.article(),
                one.code(),
                one.description(),
                one.soldBy(),
                false,
                one.quantity(),
                one.unitPrice(),
                null,
                List.of(),
                one.total(),
                one.tax(),
                null,
                null,
                null,
                "");
    }

    private SaleInProgress sale(Instant at, List<SaleLine> lines, List<ReturnedShare> returns) {
        return new SaleInProgress(
                new SaleNumber(TillId.FIRST, numbers.incrementAndGet()),
                at,
                LocalDate.ofInstant(at, ZoneOffset.UTC),
                elodie.atTheTill(),
                lines,
                0,
                Money.ZERO,
                AccountOfSale.NONE,
                returns,
                List.of(),
                "Camille");
    }

    private PointsMoved participate(SaleInProgress sale) {
        return (PointsMoved) database.write(session -> participant.participate(session, sale));
    }

    private PointsMoved buy(Instant at, long cents) {
        return participate(sale(at, List.of(line(1, cents)), List.of()));
    }

    private long sumOfMovements() {
        return loyalty.history(elodie.id(), 10_000).stream()
                .mapToLong(PointsMovement::points)
                .sum();
    }

    @Test
    void keepsEveryKindOfRule() {
        var program = new LoyaltyProgram(
                new LoyaltyScheme(2, Money.ofCents(5), 50),
                PointsRounding.WHOLE_POINTS,
                List.of(
                        new EarningRule.CategoryRate(new CategoryId(4), 0),
                        new EarningRule.TagRate(new CustomerGroup("Fidèle"), 3),
                        new EarningRule.OnWeekdays(Set.of(DayOfWeek.SATURDAY, DayOfWeek.MONDAY), new Multiplier(150)),
                        new EarningRule.BetweenDates(TODAY, TODAY.plusDays(3), new Multiplier(200))),
                new LoyaltyLevels(
                        LevelBasis.EUROS,
                        List.of(
                                new LoyaltyLevel("Argent", 300, new Multiplier(125)),
                                new LoyaltyLevel("Or", 900, new Multiplier(200), new Percent(750)))),
                20,
                new BirthdayGift.OfVoucher(Money.euros(5), 7),
                new PointsExpiry.AfterEarning(24),
                new PointsReward.OfVoucher(500, Money.euros(10), true),
                new VoucherTerm(3));

        loyalty.changeProgram(OWNER, LoyaltyProgram.DEFAULT);
        loyalty.changeProgram(OWNER, program);
        assertThat(loyalty.program()).isEqualTo(program);

        give(0, new BirthdayGift.OfPoints(30, 7), new PointsReward.OfVoucher(500, Money.euros(10), false));
        assertThat(loyalty.program().birthday()).isEqualTo(new BirthdayGift.OfPoints(30, 7));
        play(
                LoyaltyLevels.NONE,
                0,
                new BirthdayGift.Nothing(),
                new PointsExpiry.AfterLastPurchase(6),
                new PointsReward.Nothing());
        assertThat(loyalty.program().expiry()).isEqualTo(new PointsExpiry.AfterLastPurchase(6));
    }

    @Test
    void aSaleAndItsFullReturnInPartsAreNothingWhateverTheRules() {
        var random = new Random(20260309);
        for (var round = 0; round < 25; round++) {
            loyalty.changeProgram(OWNER, program(RandomRules.of(random)));
            var before = loyalty.balance(elodie.id());
            var lines = new ArrayList<SaleLine>();
            for (var position = 1; position <= 1 + random.nextInt(5); position++) {
                lines.add(line(position, 1 + random.nextInt(8000)));
            }
            var sold = sale(NOON, lines, List.of());
            var earned = participate(sold).earned();
            assertThat(loyalty.balance(elodie.id()) - before).isEqualTo(earned);
            // The rules of another day take nothing else back.
            loyalty.changeProgram(OWNER, program(RandomRules.of(random)));

            var half = new Quantity(500);
            for (var line : lines) {
                for (var back : List.of(Quantity.ZERO, half)) {
                    var part = new ReturnedPart(line.position(), Quantity.ONE, back, back.plus(half));
                    var share = new ReturnedShare(sold.number(), elodie.id(), earned, 0, List.of(part), Money.ZERO);
                    participate(sale(NOON, List.of(), List.of(share)));
                }
            }

            assertThat(loyalty.balance(elodie.id())).isEqualTo(before);
            assertThat(sumOfMovements()).isEqualTo(before);
        }
        var findings = new ArrayList<Finding>();
        new PointsBalanceCheck(database).run(findings::add);
        assertThat(findings).isEmpty();
    }

    @Test
    void aLevelMultipliesAndIsLostAfterTwelveMonths() {
        play(
                new LoyaltyLevels(
                        LevelBasis.POINTS,
                        List.of(
                                new LoyaltyLevel("Argent", 100, new Multiplier(150)),
                                new LoyaltyLevel("Or", 1000, new Multiplier(300)))),
                0,
                new BirthdayGift.Nothing(),
                new PointsExpiry.Never(),
                new PointsReward.Nothing());

        assertThat(buy(NOON.minus(Duration.ofDays(200)), 100_00).earned()).isEqualTo(100);
        assertThat(buy(NOON, 10_00).earned()).isEqualTo(15);
        var standing = loyalty.standing(elodie.id());
        assertThat(standing.level()).isEqualTo(new LoyaltyLevel("Argent", 100, new Multiplier(150)));
        assertThat(standing.next()).isEqualTo(new LoyaltyLevel("Or", 1000, new Multiplier(300)));
        assertThat(standing.counted()).isEqualTo(115);
        assertThat(buy(NOON.plus(Duration.ofDays(300)), 10_00).earned()).isEqualTo(10);
    }

    @Test
    void theDiscountOfALevelIsForThoseWhoAreInIt() {
        play(
                new LoyaltyLevels(
                        LevelBasis.POINTS,
                        List.of(
                                new LoyaltyLevel("Argent", 100, Multiplier.ONE, Percent.whole(5)),
                                new LoyaltyLevel("Or", 150, Multiplier.ONE, Percent.whole(10)))),
                0,
                new BirthdayGift.Nothing(),
                new PointsExpiry.Never(),
                new PointsReward.Nothing());
        var discounts = new LevelDiscounts(database);
        discounts.refresh();
        assertThat(discounts.current()).extracting(Promotion::name).containsExactly("Argent", "Or");

        var silver = List.of(discounts.current().getFirst());
        assertThat(asked(discounts, silver)).isEqualTo(new ParticipantResult.LevelNotReached("Argent"));
        buy(NOON, 120_00);
        assertThat(asked(discounts, silver)).isEqualTo(new ParticipantResult.Nothing());
        assertThat(asked(discounts, List.of())).isEqualTo(new ParticipantResult.Nothing());
        buy(NOON, 40_00);
        assertThat(asked(discounts, silver))
                .as("another level by now")
                .isEqualTo(new ParticipantResult.LevelNotReached("Argent"));
    }

    private ParticipantResult asked(LevelDiscounts discounts, List<Promotion> promotions) {
        var sale = new SaleInProgress(
                new SaleNumber(TillId.FIRST, numbers.incrementAndGet()),
                NOON,
                TODAY,
                elodie.atTheTill(),
                List.of(line(1, 10_00)),
                0,
                Money.ZERO,
                AccountOfSale.NONE,
                List.of(),
                promotions,
                "Camille");
        return database.read(session -> discounts.participate(session, sale));
    }

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
