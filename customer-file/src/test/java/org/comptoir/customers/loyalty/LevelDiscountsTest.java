package org.comptoir.customers.loyalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.comptoir.customers.loyalty.rules.LevelBasis;
import org.comptoir.customers.loyalty.rules.LoyaltyLevel;
import org.comptoir.customers.loyalty.rules.LoyaltyLevels;
import org.comptoir.customers.loyalty.rules.Multiplier;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Discount;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.PriceBook;
import org.comptoir.pos.pricing.PricedBasket;
import org.comptoir.pos.pricing.Pricing;
import org.comptoir.pos.pricing.Reduction;
import org.comptoir.pos.pricing.ReductionKind;
import org.comptoir.pos.pricing.promotion.CustomerGroup;
import org.comptoir.pos.pricing.promotion.Goods;
import org.comptoir.pos.pricing.promotion.Offer;
import org.comptoir.pos.pricing.promotion.Promotion;
import org.comptoir.pos.pricing.promotion.PromotionId;
import org.comptoir.pos.pricing.promotion.Schedule;
import org.comptoir.pos.pricing.promotion.Shopper;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.junit.jupiter.api.Test;

/// What is best for a customer of a level with a discount.
class LevelDiscountsTest {

    private static final LoyaltyLevels LEVELS = new LoyaltyLevels(
            LevelBasis.POINTS,
            List.of(
                    new LoyaltyLevel("Bronze", 10, Multiplier.ONE),
                    new LoyaltyLevel("Or", 100, Multiplier.ONE, Percent.whole(10))));

    private static PricedBasket priced(Percent promotion, List<String> shown) {
        var article = new ArticleItem(
                new ArticleId(1),
                "LAMP",
                "Lampe",
                SoldBy.PIECE,
                false,
                new TaxRate(new TaxCode("N"), Percent.whole(20)),
                Money.euros(20));
        var offer = new Promotion(
                new PromotionId(1), "Soldes", new Offer.PercentOff(Goods.ALL, promotion), Schedule.ALWAYS, null, null);
        var all = List.of(LevelDiscounts.promotions(LEVELS).getFirst(), offer);
        return Pricing.price(
                List.of(BasketLine.of(article, Quantity.ONE)),
                Discount.NONE,
                new PriceBook(LocalDate.of(2026, 3, 9), all),
                new Shopper(List.of(), shown));
    }

    @Test
    void theBetterOfLevelAndPromotionIsTakenAndNamed() {
        var gold = List.of(CustomerGroup.levelShown("Or"));

        assertThat(LevelDiscounts.promotions(LEVELS))
                .as("one without a discount is none")
                .hasSize(1);
        assertThat(priced(Percent.whole(5), gold).lines().getFirst().reductions())
                .containsExactly(new Reduction(ReductionKind.PROMOTION, "Or", Money.euros(2)));
        assertThat(priced(Percent.whole(25), gold).lines().getFirst().reductions())
                .containsExactly(new Reduction(ReductionKind.PROMOTION, "Soldes", Money.euros(5)));
    }

    @Test
    void aTagOfTheSameNameIsNoLevelAndALevelNoTag() {
        assertThat(priced(Percent.whole(5), List.of("Or")).total()).isEqualTo(Money.euros(19));
        assertThat(new CustomerGroup("Or").includes(List.of(CustomerGroup.levelShown("Or"))))
                .isFalse();
    }
}
