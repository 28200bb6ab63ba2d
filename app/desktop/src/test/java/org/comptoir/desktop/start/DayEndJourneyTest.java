package org.comptoir.desktop.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.offscreen.UiRobot;
import org.comptoir.desktop.shell.Destination;
import org.comptoir.pos.cash.CashMovementKind;
import org.comptoir.pos.closing.DayClosing;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.open.ShopFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The float is brought, the drawer counted and the day closed by the keyboard alone, and by a finger alone.
class DayEndJourneyTest {

    private static final Path PICTURES = Path.of("target", "pictures");

    @TempDir
    Path folder;

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    private static void step(Scene scene, Consumer<UiRobot> hands) {
        Screenshots.onScreen(() -> {
            hands.accept(new UiRobot(scene));
            return true;
        });
    }

    /// With the key for shortcuts held.
    private static void shortcut(Scene scene, KeyCode key) {
        Screenshots.onScreen(() -> {
            var target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
            Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, true, false, false));
            return true;
        });
    }

    private static void look(Scene scene, String name) {
        Screenshots.onScreen(() -> Screenshots.of(scene, PICTURES.resolve("day-end-journey-" + name + ".png")));
    }

    private static DayClosing closed(TillWindow window) {
        var closings = window.sample().shop().counter().dayEnd().lastClosings(5);
        assertThat(closings).hasSize(1);
        return closings.getFirst();
    }

    @Test
    void closesTheDayByKeyboardAlone() {
        try (var window = TillWindow.open(folder.resolve("shop"), 1024, 700)) {
            var scene = window.scene();
            step(scene, hands -> hands.type(ShopFixture.PIN).press(KeyCode.ENTER));
            shortcut(scene, KeyCode.valueOf("DIGIT" + (Destination.DAY_END.ordinal() + 1)));
            shortcut(scene, KeyCode.N);
            step(scene, hands -> hands.type("120").press(KeyCode.F12));
            look(scene, "keyboard-opened");
            step(scene, hands -> hands.press(KeyCode.ESCAPE));

            step(
                    scene,
                    hands -> hands.press(KeyCode.ENTER)
                            .press(KeyCode.ENTER)
                            .type("1")
                            .press(KeyCode.ENTER));
            step(scene, hands -> hands.press(KeyCode.ENTER).type("1").press(KeyCode.F12));
            look(scene, "keyboard-compared");
            step(scene, hands -> hands.press(KeyCode.F12));
            look(scene, "keyboard-asked");
            step(scene, hands -> hands.press(KeyCode.SPACE));

            var closing = closed(window);
            assertThat(closing.figures().floatFound()).isEqualTo(Money.euros(120));
            assertThat(closing.counted().pieces()).containsOnlyKeys(Money.euros(100), Money.euros(20));
            assertThat(closing.difference()).isEqualTo(Money.ZERO);
        }
    }

    @Test
    void closesTheDayByFingerAlone() {
        try (var window = TillWindow.open(folder.resolve("shop"), 1024, 768)) {
            var finger = new Finger(window.scene());
            var texts = Texts.of("dayend", Language.FRENCH);
            var formats = new Formats(Language.FRENCH, ZoneId.of("Europe/Paris"));
            finger.type(ShopFixture.PIN).touch("Ouvrir").touch("Clôture");
            finger.touch(texts.get("dayend.cash.title"));
            finger.touch(Texts.of("till", Language.FRENCH).get(CashMovementKind.OTHER_IN.textKey()));
            finger.touchField(texts.get("dayend.cash.amount")).type("50");
            finger.touchField(texts.get("dayend.cash.reason")).type("fonds");
            finger.touch(texts.get("dayend.cash.move"));
            look(window.scene(), "finger-moved");

            finger.touch(texts.get("dayend.tills.back"));
            finger.touchField(texts.get("dayend.count.of", formats.euros(Money.euros(20))))
                    .type("2");
            finger.touch(texts.get("dayend.confirm"));
            look(window.scene(), "finger-compared");
            finger.touchField(texts.get("dayend.reason", formats.money(Money.euros(-10))))
                    .type("perdu");
            finger.touch(texts.get("dayend.close")).touch(texts.get("dayend.close.really"));

            var closing = closed(window);
            assertThat(closing.difference()).isEqualTo(Money.euros(-10));
            assertThat(closing.reason()).isEqualTo("perdu");
            assertThat(closing.figures().cash().amount(CashMovementKind.OTHER_IN))
                    .isEqualTo(Money.euros(50));
        }
    }
}
