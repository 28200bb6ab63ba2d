package org.comptoir.pos.pricing.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.promotion.AppliedPromotion.Share;
import org.comptoir.pos.pricing.promotion.Offer.OwnPrices;
import org.comptoir.pos.pricing.promotion.Offer.PercentOff;
import org.comptoir.pos.pricing.promotion.Offer.SecondOff;
import org.comptoir.pos.pricing.promotion.Offer.SetPrice;
import org.comptoir.pos.pricing.promotion.Offer.TakeAndPay;
import org.junit.jupiter.api.Test;

class PromotionEngineTest {

    private static final CategoryId SOCKS = new CategoryId(1);
    private static final CategoryId SOAPS = new CategoryId(2);

    private static PromotedLine line(long article, CategoryId category, String price, int pieces) {
        return new PromotedLine(new ArticleId(article), category, SoldBy.PIECE, Money.of(price), Quantity.of(pieces));
    }

    private static Promotion promotion(long id, Offer offer) {
        return new Promotion(new PromotionId(id), "Promotion " + id, offer, Schedule.ALWAYS, null, null);
    }

    private static Money off(List<PromotedLine> lines, Promotion... promotions) {
        return off(PromotionEngine.best(lines, List.of(promotions)));
    }

    private static Money off(List<AppliedPromotion> applied) {
        return Money.sum(applied.stream().map(AppliedPromotion::amount).toList());
    }

    @Test
    void theCheapestOfThreeIsFreeAndEachLineHasItsPartOfIt() {
        var threeForTwo = promotion(1, new TakeAndPay(Goods.of(SOCKS), 3, 2));

        var applied = PromotionEngine.best(
                List.of(line(1, SOCKS, "30.00", 1), line(2, SOCKS, "20.00", 1), line(3, SOCKS, "10.00", 1)),
                List.of(threeForTwo));

        assertThat(applied)
                .containsExactly(new AppliedPromotion(
                        threeForTwo,
                        List.of(
                                new Share(0, Money.of("5.00")),
                                new Share(1, Money.of("3.33")),
                                new Share(2, Money.of("1.67")))));
    }

    @Test
    void piecesThatMakeNoGroupCostWhatTheyCost() {
        var threeForTwo = promotion(1, new TakeAndPay(Goods.of(SOCKS), 3, 2));

        assertThat(off(List.of(line(1, SOCKS, "9.90", 2)), threeForTwo)).isEqualTo(Money.ZERO);
        assertThat(off(List.of(line(1, SOCKS, "9.90", 3)), threeForTwo)).isEqualTo(Money.of("9.90"));
        assertThat(off(List.of(line(1, SOCKS, "9.90", 5)), threeForTwo)).isEqualTo(Money.of("9.90"));
        assertThat(off(List.of(line(1, SOCKS, "9.90", 6)), threeForTwo)).isEqualTo(Money.of("19.80"));
        assertThat(off(List.of(line(1, SOAPS, "9.90", 6)), threeForTwo)).isEqualTo(Money.ZERO);
    }

    @Test
    void theDearestPiecesMakeTheFirstGroup() {
        var threeForTwo = promotion(1, new TakeAndPay(Goods.ALL, 3, 2));

        var mixed = List.of(line(1, SOCKS, "1.00", 4), line(2, SOAPS, "10.00", 2), line(3, SOCKS, "8.00", 2));

        // 10, 10, 8 – 8, 1, 1 – 1, 1
        assertThat(off(mixed, threeForTwo)).isEqualTo(Money.of("9.00"));
    }

    @Test
    void theCheaperOfEachTwoIsReduced() {
        var second = promotion(1, new SecondOff(Goods.of(SOAPS), Percent.whole(50)));

        assertThat(off(List.of(line(1, SOAPS, "6.90", 1), line(2, SOAPS, "4.55", 1)), second))
                .isEqualTo(Money.of("2.28"));
        assertThat(off(List.of(line(1, SOAPS, "6.90", 5)), second)).isEqualTo(Money.of("6.90"));
    }

    @Test
    void aSetIsMadeAsLongAsItsPiecesWouldCostMore() {
        var parts = List.of(new SetPrice.Part(Goods.of(SOAPS), 2), new SetPrice.Part(Goods.of(SOCKS), 1));
        var set = promotion(1, new SetPrice(parts, Money.euros(20)));

        assertThat(off(List.of(line(1, SOAPS, "6.00", 2), line(2, SOCKS, "12.00", 1)), set))
                .isEqualTo(Money.of("4.00"));
        assertThat(off(List.of(line(1, SOAPS, "6.00", 1), line(2, SOCKS, "12.00", 1)), set))
                .isEqualTo(Money.ZERO);
        assertThat(off(List.of(line(1, SOAPS, "6.00", 7), line(2, SOCKS, "12.00", 2), line(3, SOCKS, "7.00", 1)), set))
                .isEqualTo(Money.of("8.00"));
    }

    @Test
    void ofShareAndGroupsTheCustomerGetsWhatGainsMore() {
        var ten = promotion(1, new PercentOff(Goods.ALL, Percent.whole(10)));
        var threeForTwo = promotion(2, new TakeAndPay(Goods.of(SOCKS), 3, 2));
        var lines = List.of(line(1, SOCKS, "10.00", 4), line(2, SOAPS, "20.00", 1));

        // Three pairs by groups, the fourth and the soap by the share.
        assertThat(off(lines, ten, threeForTwo)).isEqualTo(Money.of("13.00"));

        var half = promotion(3, new PercentOff(Goods.of(SOCKS), Percent.whole(50)));
        assertThat(off(lines, ten, threeForTwo, half)).isEqualTo(Money.of("22.00"));
    }

    @Test
    void groupsThatShareTheirPiecesAreChosenByWhatTheyGainForEachEuroToo() {
        var dear = promotion(
                1,
                new SetPrice(
                        List.of(
                                new SetPrice.Part(Goods.of(new ArticleId(1)), 1),
                                new SetPrice.Part(Goods.of(new ArticleId(2)), 1)),
                        Money.euros(10)));
        var first = promotion(2, new SecondOff(Goods.of(new ArticleId(1)), Percent.whole(80)));
        var second = promotion(3, new SecondOff(Goods.of(new ArticleId(2)), Percent.whole(80)));
        var lines = List.of(line(1, SOCKS, "10.00", 2), line(2, SOAPS, "10.00", 2));

        // Two sets take off 20, the two halves 16 together.
        assertThat(off(lines, dear, first, second)).isEqualTo(Money.of("20.00"));
    }

    @Test
    void aPriceOfItsOwnCountsWhereItIsBelowAndNothingElseTakesOffMore() {
        var list = promotion(
                1, new OwnPrices(Map.of(new ArticleId(1), Money.of("7.50"), new ArticleId(2), Money.of("99.00"))));
        var lines = List.of(line(1, SOCKS, "10.00", 3), line(2, SOAPS, "20.00", 1));

        assertThat(off(lines, list)).isEqualTo(Money.of("7.50"));
        assertThat(off(lines, list, promotion(2, new TakeAndPay(Goods.of(SOCKS), 3, 2))))
                .isEqualTo(Money.euros(10));
        assertThat(off(lines, list, promotion(2, new PercentOff(Goods.ALL, Percent.whole(20)))))
                .isEqualTo(Money.of("11.50"));
        var half = new PromotedLine(new ArticleId(1), SOAPS, SoldBy.WEIGHT, Money.of("10.00"), Quantity.of("0.5"));
        assertThat(off(List.of(half), list)).isEqualTo(Money.of("1.25"));
    }

    @Test
    void weighedGoodsTakePartInSharesAlone() {
        var cheese = new PromotedLine(new ArticleId(1), SOAPS, SoldBy.WEIGHT, Money.of("31.20"), Quantity.of("0.325"));

        assertThat(off(List.of(cheese), promotion(1, new TakeAndPay(Goods.ALL, 2, 1))))
                .isEqualTo(Money.ZERO);
        assertThat(off(List.of(cheese), promotion(1, new PercentOff(Goods.ALL, Percent.whole(10)))))
                .isEqualTo(Money.of("1.01"));
    }

    /// Never below zero, never worse than any promotion alone or none, the same in any order.
    @Test
    void holdsWhatItPromisesForRandomBaskets() {
        var random = new Random(20261130);
        for (var round = 0; round < 5_000; round++) {
            var lines = lines(random, 1 + random.nextInt(8));
            var promotions = promotions(random, 1 + random.nextInt(6));

            var applied = PromotionEngine.best(lines, promotions);

            for (var index = 0; index < lines.size(); index++) {
                var line = lines.get(index);
                assertThat(taken(applied, index))
                        .isBetween(Money.ZERO, line.unitPrice().times(line.quantity()));
            }
            assertThat(applied)
                    .allSatisfy(each -> assertThat(each.shares())
                            .allSatisfy(share ->
                                    assertThat(share.amount().isPositive()).isTrue()));
            promotions.forEach(alone -> assertThat(off(applied)).isGreaterThanOrEqualTo(off(lines, alone)));

            var shuffled = new ArrayList<>(promotions);
            Collections.shuffle(shuffled, random);
            assertThat(PromotionEngine.best(lines, shuffled)).isEqualTo(applied);
        }
    }

    private static Money taken(List<AppliedPromotion> applied, int line) {
        return Money.sum(applied.stream()
                .flatMap(each -> each.shares().stream())
                .filter(share -> share.line() == line)
                .map(Share::amount)
                .toList());
    }

    /// A full ticket in a shop full of promotions is priced at each keystroke.
    @Test
    void pricesALongTicketWithManyPromotionsQuickly() {
        var random = new Random(7);
        var lines = lines(random, 200);
        var promotions = promotions(random, 100);
        for (var warm = 0; warm < 20; warm++) {
            PromotionEngine.best(lines, promotions);
        }

        var processor = ManagementFactory.getThreadMXBean();
        var start = processor.getCurrentThreadCpuTime();
        for (var round = 0; round < 10; round++) {
            PromotionEngine.best(lines, promotions);
        }
        var each = (processor.getCurrentThreadCpuTime() - start) / 10;

        // A few milliseconds once it is compiled well, which twenty rounds do not do everywhere.
        assertThat(each).isLessThan(50_000_000L);
    }

    private static List<PromotedLine> lines(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(index -> new PromotedLine(
                        new ArticleId(1 + random.nextInt(20)),
                        random.nextInt(4) == 0 ? null : new CategoryId(1 + random.nextInt(4)),
                        random.nextInt(8) == 0 ? SoldBy.WEIGHT : SoldBy.PIECE,
                        Money.ofCents(random.nextInt(3_000)),
                        Quantity.of(1 + random.nextInt(random.nextInt(5) == 0 ? 1_000 : 7))))
                .toList();
    }

    private static List<Promotion> promotions(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(index -> promotion(index + 1L, offer(random)))
                .toList();
    }

    private static Offer offer(Random random) {
        var percent = Percent.whole(1 + random.nextInt(100));
        return switch (random.nextInt(5)) {
            case 0 -> new PercentOff(goods(random), percent);
            case 4 ->
                new OwnPrices(Map.of(
                        new ArticleId(1 + random.nextInt(20)), Money.ofCents(random.nextInt(2_000)),
                        new ArticleId(21), Money.ofCents(random.nextInt(2_000))));
            case 1 -> {
                var take = 2 + random.nextInt(4);
                yield new TakeAndPay(goods(random), take, 1 + random.nextInt(take - 1));
            }
            case 2 -> new SecondOff(goods(random), percent);
            case 3 ->
                new SetPrice(
                        List.of(
                                new SetPrice.Part(goods(random), 1 + random.nextInt(2)),
                                new SetPrice.Part(goods(random), 1 + random.nextInt(2))),
                        Money.ofCents(1 + random.nextInt(4_000)));
            default -> throw new IllegalStateException();
        };
    }

    private static Goods goods(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Goods.ALL;
            case 1 -> Goods.of(new CategoryId(1 + random.nextInt(4)));
            default ->
                new Goods(
                        Set.of(new ArticleId(1 + random.nextInt(20)), new ArticleId(21 + random.nextInt(5))), Set.of());
        };
    }
}
