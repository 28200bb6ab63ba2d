package org.comptoir.desktop.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.offscreen.UiRobot;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.comptoir.shop.open.ShopFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Returns and exchanges by keyboard alone, and by finger alone: two soaps at 6.90 were sold by card.
class ReturnJourneyTest {

    private static final Path PICTURES = Path.of("target", "pictures");

    @TempDir
    Path folder;

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    private TillWindow open() {
        var window = TillWindow.open(folder.resolve("shop"), 1280, 800);
        var counter = window.sample().shop().counter();
        var soap = counter.catalogue().find("marseille", 1).getFirst();
        window.sample().sell(soap.code(), 2, false);
        return window;
    }

    private static void step(Scene scene, Consumer<UiRobot> keys) {
        Screenshots.onScreen(() -> {
            keys.accept(new UiRobot(scene));
            return true;
        });
    }

    private static void press(Scene scene, KeyCode... keys) {
        for (var key : keys) {
            step(scene, hands -> hands.press(key));
        }
    }

    private static void type(Scene scene, String text) {
        step(scene, hands -> hands.type(text));
    }

    private static void look(Scene scene, String picture) {
        var problems =
                Screenshots.onScreen(() -> Screenshots.of(scene, PICTURES.resolve("return-" + picture + ".png")));
        assertThat(problems).as(picture).isEmpty();
    }

    private static List<String> texts(Scene scene) {
        return Screenshots.onScreen(() -> new UiRobot(scene).visibleTexts());
    }

    private static Sale sale(TillWindow window, long number) {
        return window.sample()
                .shop()
                .counter()
                .sales()
                .byNumber(new SaleNumber(TillId.FIRST, number))
                .orElseThrow();
    }

    @Test
    void returnsAndExchangesByKeyboardAlone() {
        try (var window = open()) {
            var scene = window.scene();
            type(scene, ShopFixture.PIN);
            press(scene, KeyCode.ENTER);
            step(scene, hands -> hands.touch("Fermer ce message"));
            press(scene, KeyCode.F9);
            look(scene, "find");
            type(scene, "1");
            press(scene, KeyCode.ENTER);
            assertThat(texts(scene)).contains("Qu’est-ce qui revient ?", "Savon de Marseille olive, 300 g");

            type(scene, "savon");
            press(scene, KeyCode.ENTER);
            look(scene, "chosen");
            press(scene, KeyCode.F12);
            look(scene, "refund");
            press(scene, KeyCode.ENTER);
            look(scene, "done");
            var back = sale(window, 2);
            assertThat(back.total()).isEqualTo(Money.of("-6.90"));
            assertThat(back.payouts()).extracting(payout -> payout.kind()).containsExactly(TenderKind.CARD);

            press(scene, KeyCode.F9);
            type(scene, "A-1");
            press(scene, KeyCode.ENTER);
            type(scene, "savon");
            press(scene, KeyCode.ENTER, KeyCode.ESCAPE);
            type(scene, "figuier");
            press(scene, KeyCode.ENTER);
            look(scene, "exchange");
            press(scene, KeyCode.F12, KeyCode.ENTER);

            var exchange = sale(window, 3);
            assertThat(exchange.total()).isEqualTo(Money.of("17.10"));
            assertThat(exchange.lines()).hasSize(2);
        }
    }

    @Test
    void returnsAndExchangesByFingerAlone() {
        try (var window = open()) {
            var finger = new Finger(window.scene());
            finger.type(ShopFixture.PIN).touch("Ouvrir").touch("Fermer ce message");

            finger.touch("Retour ou échange").touch("Ticket A-000001");
            finger.touch("Reprendre un de plus : Savon de Marseille olive, 300 g")
                    .touch("mis au rebut");
            look(window.scene(), "finger");
            finger.pay();
            finger.touch("Avoir").pay();
            var back = sale(window, 2);
            assertThat(back.creditNotes()).hasSize(1);
            assertThat(back.lines().getFirst().isWrittenOff()).isTrue();

            finger.touch("Sans ticket").touch("Retour ou échange").touch("Ticket A-000001");
            finger.touch("Tout reprendre").touch("Prendre autre chose").touch("Plaid mérinos");
            finger.pay().pay();
            var exchange = sale(window, 3);
            assertThat(exchange.total()).isEqualTo(Money.of("82.10"));
            assertThat(exchange.lines().getFirst().quantity()).isEqualTo(Quantity.ONE);
        }
    }
}
