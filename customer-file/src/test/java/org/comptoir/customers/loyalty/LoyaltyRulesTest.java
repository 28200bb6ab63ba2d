package org.comptoir.customers.loyalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.customers.Fixtures.NOON;
import static org.comptoir.customers.Fixtures.TODAY;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
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
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.ReturnedPart;
import org.comptoir.pos.pricing.promotion.CustomerGroup;
import org.comptoir.pos.pricing.promotion.Promotion;
import org.comptoir.pos.sales.AccountOfSale;
import org.comptoir.pos.sales.ParticipantResult;
import org.comptoir.pos.sales.ReturnedShare;
import org.comptoir.pos.sales.SaleInProgress;
import org.comptoir.pos.sales.SaleLine;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.vouchers.VoucherTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// What the rules beside the scheme do to the points of customers.
@ParameterizedClass
@EnumSource(TestEngine.class)
class LoyaltyRulesTest extends LoyaltyRulesFixture {

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
}
