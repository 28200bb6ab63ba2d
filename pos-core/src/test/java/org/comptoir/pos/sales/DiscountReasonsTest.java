package org.comptoir.pos.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.OWNER;
import static org.comptoir.pos.sales.TestShop.basket;

import java.util.List;
import java.util.UUID;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.pricing.Discount.ShareOff;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.CheckoutResult.DiscountUnexplained;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.staff.DiscountReasons;
import org.junit.jupiter.api.Test;

class DiscountReasonsTest {

    private static CheckoutResult sell(TestShop shop, Basket basket) {
        return shop.checkout().complete(basket, List.of(new Tender.Cash(Money.euros(50))), OWNER, UUID.randomUUID());
    }

    @Test
    void areWantedWhereTheShopOffersSome() {
        var shop = new TestShop(TestEngine.DERBY);
        var off = new ShareOff(Percent.whole(10));
        assertThat(sell(shop, basket(LAMP).withDiscount(off))).isInstanceOf(Completed.class);

        shop.reasons = new DiscountReasons(List.of("Damaged"));

        assertThat(sell(shop, basket(LAMP).withDiscount(off))).isEqualTo(new DiscountUnexplained());
        assertThat(sell(shop, basket(LAMP).withDiscount(off.because("a scratch"))))
                .isInstanceOf(Completed.class);
        assertThat(sell(shop, basket(LAMP))).isInstanceOf(Completed.class);
    }

    @Test
    void areReadALineForEach() {
        assertThat(DiscountReasons.read(" Damaged \n\nFriends\nDamaged"))
                .contains(new DiscountReasons(List.of("Damaged", "Friends")));
        assertThat(DiscountReasons.read("")).contains(DiscountReasons.DEFAULT);
        assertThat(DiscountReasons.read("x".repeat(DiscountReasons.MAX_LENGTH + 1)))
                .isEmpty();
        assertThat(DiscountReasons.read("a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\nm"))
                .isEmpty();
        var two = new DiscountReasons(List.of("Damaged", "Friends"));
        assertThat(DiscountReasons.read(two.text())).contains(two);
    }
}
