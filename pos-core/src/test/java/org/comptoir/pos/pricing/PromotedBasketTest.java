package org.comptoir.pos.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.Discount.AmountOff;
import org.comptoir.pos.pricing.Discount.ShareOff;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.pricing.promotion.CouponCode;
import org.comptoir.pos.pricing.promotion.CustomerGroup;
import org.comptoir.pos.pricing.promotion.Goods;
import org.comptoir.pos.pricing.promotion.Offer;
import org.comptoir.pos.pricing.promotion.Offer.PercentOff;
import org.comptoir.pos.pricing.promotion.Offer.SecondOff;
import org.comptoir.pos.pricing.promotion.Offer.TakeAndPay;
import org.comptoir.pos.pricing.promotion.Promotion;
import org.comptoir.pos.pricing.promotion.PromotionId;
import org.comptoir.pos.pricing.promotion.Schedule;
import org.comptoir.pos.pricing.promotion.Shopper;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PromotedBasketTest {

    private static final TaxRate NORMAL = new TaxRate(new TaxCode("N"), Percent.whole(20));
    private static final TaxRate REDUCED = new TaxRate(new TaxCode("R"), Percent.of("5.5"));
    private static final CategoryId SOCKS = new CategoryId(1);
    private static final Promotion THREE_FOR_TWO =
            promotion(1, "3 for 2 on socks", new TakeAndPay(Goods.of(SOCKS), 3, 2), null);

    private static Promotion promotion(long id, String name, Offer offer, @Nullable String coupon) {
        return new Promotion(
                new PromotionId(id),
                name,
                offer,
                Schedule.ALWAYS,
                coupon == null ? null : new CouponCode(coupon),
                null);
    }

    private static PriceBook book(Promotion... promotions) {
        return new PriceBook(LocalDate.of(2026, 3, 7), List.of(promotions));
    }

    private static BasketLine socks(long article, String price, int pieces) {
        return BasketLine.of(
                new ArticleItem(
                        new ArticleId(article),
                        "S" + article,
                        "Socks " + article,
                        SOCKS,
                        SoldBy.PIECE,
                        false,
                        NORMAL,
                        Money.of(price)),
                Quantity.of(pieces));
    }

    @Test
    void tellsOnTheLineWhichPromotionReducesIt() {
        var priced = Pricing.price(List.of(socks(1, "9.90", 3)), Discount.NONE, book(THREE_FOR_TWO));

        assertThat(priced.lines().getFirst().reductions())
                .containsExactly(new Reduction(ReductionKind.PROMOTION, "3 for 2 on socks", Money.of("9.90")));
        assertThat(priced.total()).isEqualTo(Money.of("19.80"));
        assertThat(priced.promoted()).isEqualTo(Money.of("9.90"));
        assertThat(priced.taxes().gross()).isEqualTo(Money.of("19.80"));
    }

    @Test
    void whatTheSellerTakesOffComesAfterwards() {
        var line = socks(1, "10.00", 3).with(new ShareOff(Percent.whole(10), "stain"));

        var priced = Pricing.price(List.of(line), new AmountOff(Money.euros(3)), book(THREE_FOR_TWO));

        assertThat(priced.lines().getFirst().reductions())
                .containsExactly(
                        new Reduction(ReductionKind.PROMOTION, "3 for 2 on socks", Money.euros(10)),
                        new Reduction(ReductionKind.LINE_DISCOUNT, "stain", Money.euros(2)),
                        new Reduction(ReductionKind.TICKET_DISCOUNT, "", Money.euros(3)));
        assertThat(priced.total()).isEqualTo(Money.euros(15));
    }

    @Test
    void aPriceSetByHandIsTheLastWord() {
        var lines = List.of(socks(1, "10.00", 2), socks(2, "10.00", 1).withUnitPrice(Money.euros(9)));

        var priced = Pricing.price(lines, Discount.NONE, book(THREE_FOR_TWO));

        assertThat(priced.total()).isEqualTo(Money.euros(29));
        assertThat(priced.promotions()).isEmpty();
    }

    @Test
    void aCouponOpensItsPromotionAlone() {
        var ten = promotion(2, "Welcome", new PercentOff(Goods.ALL, Percent.whole(10)), "WELCOME10");
        var lines = List.of(socks(1, "10.00", 1));

        assertThat(Pricing.price(lines, Discount.NONE, book(ten)).total()).isEqualTo(Money.euros(10));
        assertThat(Pricing.price(lines, Discount.NONE, book(ten), showing("OTHER"))
                        .total())
                .isEqualTo(Money.euros(10));
        assertThat(Pricing.price(lines, Discount.NONE, book(ten), showing("WELCOME10"))
                        .total())
                .isEqualTo(Money.euros(9));
    }

    private static Shopper showing(String coupon) {
        return new Shopper(List.of(new CouponCode(coupon)), List.of());
    }

    @Test
    void aGroupOfCustomersHasItsOwnPromotions() {
        var trade = new Promotion(
                new PromotionId(3),
                "Trade",
                new PercentOff(Goods.ALL, Percent.whole(30)),
                Schedule.ALWAYS,
                null,
                new CustomerGroup("Métiers"));
        var lines = List.of(socks(1, "10.00", 1));

        assertThat(Pricing.price(lines, Discount.NONE, book(trade)).total()).isEqualTo(Money.euros(10));
        assertThat(Pricing.price(lines, Discount.NONE, book(trade), new Shopper(List.of(), List.of("vip", "METIERS")))
                        .total())
                .isEqualTo(Money.euros(7));
    }

    /// The sum of the lines is the total, no line is below zero, promotions never make anything dearer, and the total
    /// is
    /// the same in whatever order it was rung up.
    @Test
    void addsUpInAnyOrder() {
        var random = new Random(20261130);
        for (var round = 0; round < 3_000; round++) {
            var lines = lines(random);
            var discount = discount(random);
            var book = book(
                    THREE_FOR_TWO,
                    promotion(2, "Ten", new PercentOff(Goods.of(new CategoryId(2)), Percent.whole(10)), null),
                    promotion(3, "Second", new SecondOff(Goods.ALL, Percent.whole(1 + random.nextInt(100))), null));

            var priced = Pricing.price(lines, discount, book);

            assertThat(priced.lines()).allSatisfy(line -> {
                assertThat(line.total().isNegative()).isFalse();
                assertThat(line.reductions())
                        .allSatisfy(reduction ->
                                assertThat(reduction.amount().isPositive()).isTrue());
            });
            assertThat(priced.taxes().gross().plus(priced.vouchersSold())).isEqualTo(priced.total());
            assertThat(priced.promoted())
                    .isEqualTo(Money.sum(priced.promotions().stream()
                            .map(applied -> applied.amount())
                            .toList()));
            assertThat(priced.total())
                    .isLessThanOrEqualTo(
                            Pricing.price(lines, Discount.NONE, book()).total());

            var shuffled = new ArrayList<>(lines);
            Collections.shuffle(shuffled, random);
            assertThat(Pricing.price(shuffled, discount, book).total()).isEqualTo(priced.total());
        }
    }

    private static List<BasketLine> lines(Random random) {
        var lines = new ArrayList<BasketLine>();
        for (var count = 1 + random.nextInt(8); count > 0; count--) {
            if (random.nextInt(10) == 0) {
                lines.add(BasketLine.of(new VoucherItem("Voucher", Money.euros(20), null)));
                continue;
            }
            var article = 1 + random.nextInt(5);
            var item = new ArticleItem(
                    new ArticleId(article),
                    "A" + article,
                    "Thing",
                    new CategoryId(1 + article % 3),
                    SoldBy.PIECE,
                    false,
                    article % 2 == 0 ? NORMAL : REDUCED,
                    Money.ofCents(article * 333L));
            lines.add(BasketLine.of(item, Quantity.of(1 + random.nextInt(4))).with(discount(random)));
        }
        return lines;
    }

    private static Discount discount(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> new ShareOff(Percent.whole(1 + random.nextInt(100)));
            case 1 -> new AmountOff(Money.ofCents(1 + random.nextInt(500)));
            default -> Discount.NONE;
        };
    }
}
