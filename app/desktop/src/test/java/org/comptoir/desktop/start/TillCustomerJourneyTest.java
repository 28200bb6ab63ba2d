package org.comptoir.desktop.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.consent.ConsentState;
import org.comptoir.customers.customer.Customer;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.offscreen.UiRobot;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.CheckoutResult;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.shop.open.ShopFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the till knows of a customer: what they bought, to sell it again or take it back, and one detail to ask for. By
/// keyboard alone, and by finger alone.
class TillCustomerJourneyTest {

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
        var problems = Screenshots.onScreen(
                () -> Screenshots.of(scene, PICTURES.resolve("customer-at-till-" + picture + ".png")));
        assertThat(problems).as(picture).isEmpty();
    }

    private static List<String> texts(Scene scene) {
        return Screenshots.onScreen(() -> new UiRobot(scene).visibleTexts());
    }

    /// Two soaps and a candle, sold to Élodie at the prices of then.
    private static void sellToElodie(TillWindow window) {
        var sample = window.sample();
        var counter = sample.shop().counter();
        var soap = counter.catalogue().find("marseille", 1).getFirst();
        var candle = counter.catalogue().find("figuier", 1).getFirst();
        var basket =
                counter.register().ringUp(Basket.EMPTY, soap, Quantity.of(2)).orThrow();
        basket = counter.register().ringUp(basket, candle, Quantity.ONE).orThrow();
        basket = basket.withCustomer(elodie(window).atTheTill(), List.of());
        var result = counter.checkout()
                .complete(basket, List.of(new Tender.Card(Money.of("37.80"))), sample.owner(), UUID.randomUUID());
        assertThat(result).isInstanceOf(CheckoutResult.Completed.class);
    }

    private static Customer elodie(TillWindow window) {
        var file = window.sample().shop().customerFile();
        return file.customers()
                .customer(file.search().find("durand", 1).hits().getFirst().id())
                .orElseThrow();
    }

    private static void signIn(Scene scene) {
        type(scene, ShopFixture.PIN);
        press(scene, KeyCode.ENTER);
        step(scene, hands -> hands.touch("Fermer ce message"));
    }

    @Test
    void sellsAgainAndTakesBackWhatWasBoughtByKeyboardAlone() {
        try (var window = open(1280, 800)) {
            sellToElodie(window);
            var scene = window.scene();
            signIn(scene);
            press(scene, KeyCode.F3);
            type(scene, "durand");
            press(scene, KeyCode.ENTER);
            step(scene, hands -> hands.shortcut(KeyCode.H));
            look(scene, "purchases");
            assertThat(texts(scene)).contains("Derniers achats : Élodie Durand-Lefèvre", SOAP);

            type(scene, "savon");
            press(scene, KeyCode.ENTER, KeyCode.ENTER);
            assertThat(texts(scene)).contains("13,80 €");

            press(scene, KeyCode.F9);
            assertThat(texts(scene)).contains("Qu’est-ce qui revient ?");
            press(scene, KeyCode.ESCAPE, KeyCode.ESCAPE);
            step(scene, hands -> hands.shortcut(KeyCode.H));
            type(scene, "rien de tel");
            assertThat(texts(scene)).contains("Aucun des derniers achats ne s’appelle ainsi.");
            press(scene, KeyCode.ESCAPE);
            assertThat(texts(scene)).contains("Favoris");
        }
    }

    @Test
    void sellsAgainByFingerAlone() {
        try (var window = open(1024, 700)) {
            sellToElodie(window);
            var finger = new Finger(window.scene());
            finger.type(ShopFixture.PIN).touch("Ouvrir").touch("Fermer ce message");
            finger.touch("Ajouter un client").type("durand").touchText("Durand-Lefèvre, Élodie");
            finger.touch("Menu du client").choose("Derniers achats");
            look(window.scene(), "purchases-finger");
            finger.touchText(SOAP).touch("Revendre un");
            assertThat(texts(window.scene())).contains("6,90 €");
            finger.touch("Retour ou échange");
            assertThat(texts(window.scene())).contains("Qu’est-ce qui revient ?");
        }
    }

    @Test
    void asksForOneDetailAndForConsentApart() {
        try (var window = open(1280, 800)) {
            var scene = window.scene();
            signIn(scene);
            press(scene, KeyCode.F3);
            type(scene, "durand");
            press(scene, KeyCode.ENTER);
            look(scene, "strip");
            step(scene, hands -> hands.touch("Demander un e-mail"));
            type(scene, "pas une adresse");
            press(scene, KeyCode.ENTER);
            assertThat(texts(scene)).contains("Ce n’est pas une adresse e-mail");
            step(scene, hands -> hands.write("elodie@example.org").press(KeyCode.ENTER));
            look(scene, "consent");
            step(scene, hands -> hands.touch("Oui"));

            var customer = elodie(window);
            assertThat(customer.details().emails())
                    .extracting(mail -> mail.address())
                    .containsExactly("elodie@example.org");
            var consents = window.sample().shop().customerFile().consents().forCustomer(customer.id());
            assertThat(consents.state(Channel.EMAIL)).isEqualTo(ConsentState.GIVEN);
            assertThat(texts(scene)).doesNotContain("Demander un numéro de mobile");
        }
    }

    @Test
    void leavesADetailForThisSaleAlone() {
        try (var window = open(1280, 800)) {
            var scene = window.scene();
            signIn(scene);
            press(scene, KeyCode.F3);
            type(scene, "durand");
            press(scene, KeyCode.ENTER);
            step(scene, hands -> hands.touch("Ne pas demander pour cette vente"));
            assertThat(texts(scene)).doesNotContain("Demander un e-mail");
            step(scene, hands -> hands.shortcut(KeyCode.Z));
            press(scene, KeyCode.F3);
            type(scene, "durand");
            press(scene, KeyCode.ENTER);
            assertThat(texts(scene)).doesNotContain("Demander un e-mail");
            assertThat(elodie(window).details().emails()).isEmpty();
        }
    }
}
