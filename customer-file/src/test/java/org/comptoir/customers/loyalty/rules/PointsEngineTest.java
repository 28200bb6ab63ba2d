package org.comptoir.customers.loyalty.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.comptoir.customers.loyalty.rules.EarnedPoints.Share;
import org.comptoir.customers.loyalty.rules.EarningRule.BetweenDates;
import org.comptoir.customers.loyalty.rules.EarningRule.CategoryRate;
import org.comptoir.customers.loyalty.rules.EarningRule.OnWeekdays;
import org.comptoir.customers.loyalty.rules.EarningRule.TagRate;
import org.comptoir.customers.loyalty.rules.EarningTicket.Goods;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.ReturnedPart;
import org.comptoir.pos.pricing.promotion.CustomerGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointsEngineTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);
    private static final CategoryId TEA = new CategoryId(1);
    private static final CategoryId BOOKS = new CategoryId(2);
    private static final Multiplier DOUBLE = new Multiplier(200);

    private static EarningRules rules(PointsRounding rounding, EarningRule... rules) {
        return new EarningRules(1, rounding, List.of(rules));
    }

    private static EarningTicket ticket(Goods... goods) {
        return new EarningTicket(MONDAY, List.of("Fidèle"), Multiplier.ONE, List.of(goods));
    }

    private static Goods tea(int line, String paid) {
        return new Goods(line, TEA, Money.of(paid));
    }

    private static Goods book(int line, String paid) {
        return new Goods(line, BOOKS, Money.of(paid));
    }

    private static Goods other(int line, String paid) {
        return new Goods(line, null, Money.of(paid));
    }

    @Test
    void wholeEurosOfTheTicketCountAndAreSharedByItsLines() {
        var earned = PointsEngine.earned(
                rules(PointsRounding.WHOLE_EUROS), ticket(other(1, "10.60"), other(2, "0.30"), other(3, "24.99")));

        assertThat(earned.total()).isEqualTo(35);
        assertThat(earned.shares()).containsExactly(new Share(1, 10), new Share(2, 1), new Share(3, 24));
    }

    @Test
    void aCategoryGoesBeforeATagAndATagBeforeTheUsualRate() {
        var rules = rules(
                PointsRounding.WHOLE_EUROS,
                new CategoryRate(BOOKS, 0),
                new CategoryRate(TEA, 5),
                new TagRate(new CustomerGroup("fidele"), 3),
                new TagRate(new CustomerGroup("autre"), 9));

        var earned = PointsEngine.earned(rules, ticket(tea(1, "10.00"), book(2, "10.00"), other(3, "10.00")));

        assertThat(earned.shares()).containsExactly(new Share(1, 50), new Share(3, 30));
    }

    @Test
    void theBestOfTheDayCountsAndTheLevelComesOnTop() {
        var rules = rules(
                PointsRounding.WHOLE_EUROS,
                new OnWeekdays(Set.of(DayOfWeek.MONDAY), DOUBLE),
                new BetweenDates(MONDAY, MONDAY, new Multiplier(300)),
                new BetweenDates(MONDAY.plusDays(1), MONDAY.plusDays(9), new Multiplier(900)));
        var gold = new EarningTicket(MONDAY, List.of(), new Multiplier(150), List.of(other(1, "10.00")));

        assertThat(PointsEngine.earned(rules, gold).total()).isEqualTo(45);
        assertThat(PointsEngine.earned(rules, ticket(other(1, "10.00"))).total())
                .isEqualTo(30);
    }

    @Test
    void centsCountWhereTheyAreNotDropped() {
        var goods = new Goods[] {other(1, "0.75"), tea(2, "0.75")};
        var five = new CategoryRate(TEA, 5);

        assertThat(PointsEngine.earned(rules(PointsRounding.WHOLE_EUROS, five), ticket(goods))
                        .total())
                .isZero();
        assertThat(PointsEngine.earned(rules(PointsRounding.WHOLE_POINTS, five), ticket(goods))
                        .shares())
                .containsExactly(new Share(2, 3));
    }

    @Test
    void whatIsPaidByPointsEarnsNone() {
        var ticket = ticket(other(1, "10.00"), tea(2, "20.00")).paidByPoints(Money.of("3.01"));

        assertThat(ticket.goods()).extracting(Goods::paid).containsExactly(Money.of("9.00"), Money.of("17.99"));
        assertThat(PointsEngine.earned(rules(PointsRounding.WHOLE_EUROS), ticket)
                        .total())
                .isEqualTo(26);
        assertThat(PointsEngine.earned(
                        rules(PointsRounding.WHOLE_EUROS),
                        ticket(tea(1, "5.00")).paidByPoints(Money.euros(9))))
                .isEqualTo(EarnedPoints.NONE);
    }

    @Test
    void neverMoreThanThereIsRoomFor() {
        var rules = new EarningRules(
                EarningRule.MAX_RATE,
                PointsRounding.WHOLE_POINTS,
                List.of(new BetweenDates(MONDAY, MONDAY, new Multiplier(Multiplier.MAX_HUNDREDTHS))));
        var ticket = new EarningTicket(
                MONDAY, List.of(), new Multiplier(Multiplier.MAX_HUNDREDTHS), List.of(other(1, "1000000.00")));

        assertThat(PointsEngine.earned(rules, ticket).total()).isEqualTo(PointsEngine.MAX_POINTS);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverTheRulesAReturnInPartsTakesBackEachPointOnce(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 300; i++) {
            var goods = new ArrayList<Goods>();
            for (var line = 1; line <= 1 + random.nextInt(8); line++) {
                var category = random.nextInt(3);
                goods.add(new Goods(
                        line, category == 0 ? null : new CategoryId(category), Money.ofCents(random.nextInt(9000))));
            }
            var ticket = new EarningTicket(MONDAY, List.of("Fidèle"), new Multiplier(1 + random.nextInt(300)), goods)
                    .paidByPoints(Money.ofCents(random.nextInt(500)));
            var earned = PointsEngine.earned(RandomRules.of(random), ticket);

            assertThat(earned.shares())
                    .allSatisfy(share -> assertThat(share.points()).isPositive());
            for (var share : earned.shares()) {
                var sold = Quantity.of(1 + random.nextInt(9));
                var back = Quantity.ZERO;
                var taken = 0;
                while (back.compareTo(sold) < 0) {
                    var next = back.plus(Quantity.ONE);
                    taken += new ReturnedPart(share.line(), sold, back, next).shareOf(share.points());
                    back = next;
                }
                assertThat(taken).isEqualTo(share.points());
            }
        }
    }

    @Test
    void refusesRulesThatCannotBe() {
        assertThatThrownBy(() -> new CategoryRate(TEA, -1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> new OnWeekdays(Set.of(), DOUBLE)).hasMessageContaining("no day");
        assertThatThrownBy(() -> new BetweenDates(MONDAY, MONDAY.minusDays(1), DOUBLE))
                .hasMessageContaining("2026-03-08");
        assertThatThrownBy(() -> new Multiplier(0)).hasMessageContaining("0");
        assertThatThrownBy(() -> new LoyaltyLevel(" ", 1, DOUBLE)).isInstanceOf(IllegalArgumentException.class);
        var silver = new LoyaltyLevel("Argent", 100, DOUBLE);
        assertThatThrownBy(() -> new LoyaltyLevels(LevelBasis.POINTS, List.of(silver, silver)))
                .hasMessageContaining("same threshold");
    }

    @Test
    void readsAMultiplierWithCommaOrPoint() {
        assertThat(Multiplier.read(" 1,5 ")).contains(new Multiplier(150));
        assertThat(Multiplier.read("2")).contains(DOUBLE);
        assertThat(Multiplier.read("0.25")).contains(new Multiplier(25));
        assertThat(Multiplier.read("0")).isEmpty();
        assertThat(Multiplier.read("11")).isEmpty();
        assertThat(Multiplier.read("x")).isEmpty();
        assertThat(DOUBLE.toDecimal()).hasToString("2");
        assertThat(new Multiplier(1000).toDecimal()).hasToString("10");
        assertThat(new Multiplier(150).toDecimal()).hasToString("1.5");
    }
}
