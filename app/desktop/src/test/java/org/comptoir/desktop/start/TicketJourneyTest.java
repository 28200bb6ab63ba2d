package org.comptoir.desktop.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.offscreen.UiRobot;
import org.comptoir.pos.sales.parked.OpenTicket;
import org.comptoir.shop.open.ShopFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tickets on hold under words, and changes undone and done again: by keyboard alone, and by finger alone.
class TicketJourneyTest {

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final String SOAP = "Savon de Marseille olive, 300 g";

    @TempDir
    Path folder;

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    private TillWindow open(int width, int height) {
        return TillWindow.open(folder.resolve("shop"), width, height);
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
                Screenshots.onScreen(() -> Screenshots.of(scene, PICTURES.resolve("ticket-" + picture + ".png")));
        assertThat(problems).as(picture).isEmpty();
    }

    private static List<String> texts(Scene scene) {
        return Screenshots.onScreen(() -> new UiRobot(scene).visibleTexts());
    }

    private static List<OpenTicket> parked(TillWindow window) {
        return window.sample().shop().counter().openTickets().parked();
    }

    private static void find(Scene scene, String article) {
        type(scene, article);
        press(scene, KeyCode.ENTER);
    }

    private static void signIn(Scene scene) {
        type(scene, ShopFixture.PIN);
        press(scene, KeyCode.ENTER);
        step(scene, hands -> hands.touch("Fermer ce message"));
    }

    @Test
    void parksUnderWordsAndRecallsByThemByKeyboardAlone() {
        try (var window = open(1280, 800)) {
            var scene = window.scene();
            signIn(scene);
            find(scene, "marseille");
            press(scene, KeyCode.F6);
            look(scene, "park");
            type(scene, "Dame au manteau bleu");
            press(scene, KeyCode.ENTER);
            assertThat(parked(window)).extracting(OpenTicket::label).containsExactly("Dame au manteau bleu");
            assertThat(texts(scene)).contains("Dame au manteau bleu", "Scannez un article");

            find(scene, "figuier");
            press(scene, KeyCode.F6, KeyCode.ENTER);
            assertThat(parked(window)).hasSize(2);
            assertThat(texts(scene)).contains("Bougie figuier sauvage, 180 g");

            type(scene, "MANTEAU");
            press(scene, KeyCode.ENTER);
            assertThat(texts(scene)).contains(SOAP, "6,90 €");
            assertThat(parked(window)).hasSize(1);

            press(scene, KeyCode.F6, KeyCode.F6, KeyCode.F5);
            look(scene, "choose");
            press(scene, KeyCode.DOWN, KeyCode.ENTER);
            assertThat(texts(scene)).contains("Bougie figuier sauvage, 180 g", "24,00 €");

            press(scene, KeyCode.F6, KeyCode.ESCAPE);
            assertThat(parked(window)).hasSize(1);
        }
    }

    @Test
    void parksUnderWordsAndRecallsByFingerAlone() {
        try (var window = open(1024, 700)) {
            var finger = new Finger(window.scene());
            finger.type(ShopFixture.PIN).touch("Ouvrir").touch("Fermer ce message");
            finger.touch("Savon de Marseille olive, 300 g").touch("Attente");
            look(window.scene(), "park-finger");
            finger.touch("Essayage");
            assertThat(parked(window)).extracting(OpenTicket::label).containsExactly("Essayage");

            finger.touch("Bougie figuier sauvage, 180 g").touch("Attente");
            finger.touch("En attente");
            assertThat(parked(window)).hasSize(2);

            finger.touch("Reprendre");
            assertThat(parked(window)).hasSize(1);
        }
    }

    @Test
    void undoesAndRedoesByKeyboard() {
        try (var window = open(1280, 800)) {
            var scene = window.scene();
            signIn(scene);
            find(scene, "marseille");
            find(scene, "3*figuier");
            press(scene, KeyCode.DELETE);
            assertThat(texts(scene)).doesNotContain("72,00 €");

            step(scene, hands -> hands.shortcut(KeyCode.Z));
            assertThat(texts(scene)).contains("72,00 €", "78,90 €");
            step(scene, hands -> hands.shortcut(KeyCode.Z));
            assertThat(texts(scene)).doesNotContain("78,90 €");
            step(scene, hands -> hands.shortcut(KeyCode.Y));
            assertThat(texts(scene)).contains("78,90 €");

            type(scene, "abc");
            step(scene, hands -> hands.shortcut(KeyCode.Z));
            assertThat(texts(scene)).contains("78,90 €");
        }
    }

    @Test
    void aLongPressOpensTheNumberPadAtTheLeastSize() {
        try (var window = open(1024, 700)) {
            var scene = window.scene();
            var finger = new Finger(scene);
            finger.type(ShopFixture.PIN).touch("Ouvrir").touch("Fermer ce message");
            finger.touch("Savon de Marseille olive, 300 g").touch("Bougie figuier sauvage, 180 g");

            finger.hold(SOAP);
            look(scene, "pad");
            finger.key("1").key("2").touch("Valider");
            assertThat(texts(scene)).contains("82,80 €", "106,80 €");

            finger.hold(SOAP).touch("Prix F8").key("5").touch("Valider");
            assertThat(texts(scene)).contains("60,00 €");
            finger.hold(SOAP).touch("Remise F7").key("2").touch("€").touch("Valider");
            assertThat(texts(scene)).contains("58,00 €");
            finger.hold(SOAP).touch("Annuler");
            assertThat(texts(scene)).contains("58,00 €", "82,00 €");
        }
    }

    @Test
    void theKeysOfALineOpenTheSamePad() {
        try (var window = open(1280, 800)) {
            var scene = window.scene();
            signIn(scene);
            find(scene, "marseille");
            press(scene, KeyCode.F4);
            look(scene, "pad-keys");
            press(scene, KeyCode.F7);
            type(scene, "10");
            press(scene, KeyCode.ENTER);
            assertThat(texts(scene)).contains("6,21 €");
            press(scene, KeyCode.F8, KeyCode.ESCAPE, KeyCode.F7);
            assertThat(texts(scene)).contains("Remise sur tout le ticket");
        }
    }

    @Test
    void undoesAndRedoesByFinger() {
        try (var window = open(1024, 700)) {
            var finger = new Finger(window.scene());
            finger.type(ShopFixture.PIN).touch("Ouvrir").touch("Fermer ce message");
            finger.touch("Savon de Marseille olive, 300 g").touch("Bougie figuier sauvage, 180 g");
            finger.touch("Plus").choose("Annuler");
            assertThat(texts(window.scene())).doesNotContain("30,90 €");
            finger.touch("Plus").choose("Rétablir");
            assertThat(texts(window.scene())).contains("30,90 €");
        }
    }
}
