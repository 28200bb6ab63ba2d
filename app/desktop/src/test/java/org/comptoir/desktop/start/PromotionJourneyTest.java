package org.comptoir.desktop.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.offscreen.UiRobot;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.pricing.promotion.CouponCode;
import org.comptoir.pos.pricing.promotion.Goods;
import org.comptoir.pos.pricing.promotion.Offer;
import org.comptoir.pos.pricing.promotion.Schedule;
import org.comptoir.pos.promotions.PromotionDraft;
import org.comptoir.pos.promotions.PromotionResult;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.comptoir.shop.open.ShopFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Goods are sold under a promotion, by the keyboard alone with a coupon, and by a finger alone by their number.
class PromotionJourneyTest {

    private static final String COUPON = "RENTREE20";

    @TempDir
    Path folder;

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    private static void promote(TillWindow window, PromotionDraft draft) {
        var shop = window.sample();
        assertThat(shop.shop().counter().promotions().save(shop.owner(), draft))
                .isInstanceOf(PromotionResult.Saved.class);
    }

    private static void press(Scene scene, String text, KeyCode... keys) {
        Screenshots.onScreen(() -> new UiRobot(scene).type(text));
        for (var key : keys) {
            Screenshots.onScreen(() -> new UiRobot(scene).press(key));
        }
    }

    private static List<String> texts(Scene scene) {
        return Screenshots.onScreen(() -> new UiRobot(scene).visibleTexts());
    }

    private static Sale sold(TillWindow window) {
        return window.sample()
                .shop()
                .counter()
                .sales()
                .byNumber(new SaleNumber(TillId.FIRST, 1))
                .orElseThrow();
    }

    @Test
    void sellsWithACouponByKeyboardAlone() {
        try (var window = TillWindow.open(folder.resolve("shop"), 1024, 700)) {
            var offer = new Offer.PercentOff(Goods.ALL, Percent.whole(20));
            var coupon = new CouponCode(COUPON);
            promote(window, new PromotionDraft("Rentrée", offer, Schedule.ALWAYS, coupon, null, null, true));
            var scene = window.scene();
            press(scene, ShopFixture.PIN, KeyCode.ENTER);
            press(scene, "marseille", KeyCode.ENTER);
            assertThat(texts(scene)).contains("6,90 €");

            press(scene, COUPON, KeyCode.ENTER);
            assertThat(texts(scene)).contains("5,52 €");
            press(scene, "", KeyCode.F12, KeyCode.ENTER);

            assertThat(sold(window).total()).isEqualTo(Money.of("5.52"));
            assertThat(sold(window).discount()).isEqualTo(Money.of("1.38"));
        }
    }

    @Test
    void sellsThreeForTwoByFingerAlone() {
        try (var window = TillWindow.open(folder.resolve("shop"), 1024, 768)) {
            promote(window, new PromotionDraft("3 pour 2", new Offer.TakeAndPay(Goods.ALL, 3, 2), Schedule.ALWAYS));
            var finger = new Finger(window.scene());
            finger.type(ShopFixture.PIN).touch("Ouvrir");
            for (var piece = 1; piece <= 3; piece++) {
                finger.touch("Savon de Marseille olive, 300 g");
            }
            assertThat(finger.sees("13,80 €")).isTrue();

            finger.pay().touch("Carte").pay();

            assertThat(sold(window).total()).isEqualTo(Money.of("13.80"));
            assertThat(sold(window).discount()).isEqualTo(Money.of("6.90"));
        }
    }
}
