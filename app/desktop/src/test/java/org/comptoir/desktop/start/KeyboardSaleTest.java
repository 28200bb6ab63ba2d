package org.comptoir.desktop.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.offscreen.UiRobot;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.shop.open.ShopFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A sale on a till that has neither mouse, touch screen nor scanner: at each step the keyboard is somewhere, and one
/// sees where.
class KeyboardSaleTest {

    private static final Path PICTURES = Path.of("target", "pictures");

    /// Longer than a letter waits to be alone.
    private static final long WHILE_MILLIS = 400;

    @TempDir
    Path folder;

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    private record Till(Scene scene) {

        Till type(String text) {
            return step(hands -> hands.type(text));
        }

        Till press(KeyCode key) {
            return step(hands -> hands.press(key));
        }

        /// Each key in its own turn, as at a keyboard, so that what waits for its turn comes between.
        private Till step(Consumer<UiRobot> keys) {
            Screenshots.onScreen(() -> {
                keys.accept(new UiRobot(scene));
                return true;
            });
            return this;
        }

        List<String> texts() {
            return Screenshots.onScreen(() -> new UiRobot(scene).visibleTexts());
        }

        /// Whether one sees where the keyboard is.
        Till showsTheFocus(String picture) {
            Screenshots.onScreen(() -> Screenshots.of(scene, PICTURES.resolve("keyboard-" + picture + ".png")));
            assertThat(Screenshots.onScreen(() -> isSeen(scene.getFocusOwner())))
                    .as(picture + " " + scene.getFocusOwner())
                    .isTrue();
            return this;
        }

        private static boolean isSeen(@Nullable Node owner) {
            return owner != null
                    && (owner instanceof TextInputControl
                            || owner.isFocusVisible()
                            || owner.getPseudoClassStates().stream()
                                    .anyMatch(
                                            state -> state.getPseudoClassName().equals("focus-visible"))
                            || owner.getStyleClass().contains("payment-page") && marksWhatEnterDoes(owner));
        }

        /// The amount, or the way to the next ticket, has the mark of the payment as a whole.
        private static boolean marksWhatEnterDoes(Node payment) {
            return Stream.of(".given", ".next-ticket")
                    .map(payment::lookup)
                    .anyMatch(marked -> marked instanceof Region region
                            && region.isVisible()
                            && region.getBackground().getFills().size() == 2);
        }
    }

    @Test
    void sellsByKeyboardAlone() throws InterruptedException {
        try (var window = TillWindow.open(folder.resolve("shop"), 1024, 700)) {
            var till = new Till(window.scene());
            till.type(ShopFixture.PIN).press(KeyCode.ENTER).showsTheFocus("sell");

            till.type("marseille").showsTheFocus("hits").press(KeyCode.ENTER).showsTheFocus("added");
            assertThat(till.texts()).contains("Savon de Marseille olive, 300 g");

            till.press(KeyCode.F4).showsTheFocus("quantity").type("3").press(KeyCode.ENTER);
            till.press(KeyCode.F8).showsTheFocus("price").type("7,5").press(KeyCode.ENTER);
            assertThat(till.texts()).contains("22,50 €");

            till.press(KeyCode.F7).showsTheFocus("discount").type("10%").press(KeyCode.ENTER);
            assertThat(till.texts()).contains("20,25 €");

            till.press(KeyCode.F3).showsTheFocus("customer").type("durand").press(KeyCode.ENTER);
            assertThat(till.showsTheFocus("customer-added").texts()).contains("Élodie Durand-Lefèvre");

            till.press(KeyCode.F12).showsTheFocus("payment").type("B");
            Thread.sleep(WHILE_MILLIS);
            till.showsTheFocus("voucher").type(window.voucher().code().value()).press(KeyCode.ENTER);
            assertThat(till.showsTheFocus("voucher-used").texts()).contains("5,25 €");

            till.type("E");
            Thread.sleep(WHILE_MILLIS);
            till.showsTheFocus("cash").type("2").press(KeyCode.ENTER).showsTheFocus("part");
            till.type("C");
            Thread.sleep(WHILE_MILLIS);
            till.showsTheFocus("card").press(KeyCode.ENTER).showsTheFocus("done");
            window.assertSold(Money.of("20.25"), Quantity.of(3));

            till.press(KeyCode.ENTER).showsTheFocus("next");
            assertThat(till.texts()).contains("Scannez un article");
        }
    }
}
