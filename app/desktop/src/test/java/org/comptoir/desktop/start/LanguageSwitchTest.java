package org.comptoir.desktop.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.offscreen.UiRobot;
import org.comptoir.desktop.shell.SystemFileChoice;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.ui.theme.Appearance;
import org.comptoir.desktop.ui.theme.Brightness;
import org.comptoir.desktop.ui.theme.TextSize;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.scan.ScanTiming;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.comptoir.shop.open.ShopFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A French shop whose window changes its language while it is worked with.
class LanguageSwitchTest {

    private static final ScanTiming PATIENT = new ScanTiming(6, Duration.ofSeconds(1), Duration.ofSeconds(30));
    private static final String SOAP_NAME = "Savon de Marseille olive, 300 g";
    private static final String ITALIAN_PIN = "2580";

    @TempDir
    Path folder;

    private ShopFixture sample;

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    @BeforeEach
    void found() {
        sample = ShopFixture.in(folder.resolve("shop"))
                .language(Language.FRENCH)
                .open()
                .withFavourites();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private void work(BiConsumer<UiRobot, Scene> operation) {
        Screenshots.onScreen(() -> {
            var tasks = Tasks.atOnce(error -> {
                throw new AssertionError("mishap " + error.code(), error.error());
            });
            var appearance = new Appearance(Brightness.LIGHT, TextSize.NORMAL);
            var window = new ShopWindow(
                    OpenedShop.read(sample.shop()), tasks, appearance, new SystemFileChoice(), file -> {});
            var scene = new Scene(new StackPane(), 1366, 768);
            window.attach(scene, appearance, PATIENT);
            var hands = new UiRobot(scene);
            try {
                hands.type(ShopFixture.PIN).press(KeyCode.ENTER);
                operation.accept(hands, scene);
            } finally {
                window.rest();
            }
            return true;
        });
    }

    private static void speakItalian(UiRobot hands) {
        hands.touch("Réglages").touch("Italiano").touch("Enregistrer la boutique");
    }

    @Test
    void theShopsLanguageIsSpokenAtOnceAndTheTicketGoesOn() {
        work((hands, scene) -> {
            hands.scan(ShopFixture.SOAP)
                    .scan(ShopFixture.CANDLE)
                    .press(KeyCode.F7)
                    .touch("10 %");
            var total = Money.of("27.81");

            speakItalian(hands);

            assertThat(hands.visibleTexts()).contains("Impostazioni", "Clienti").doesNotContain("Réglages", "Clients");
            hands.touch("Vendita");
            assertThat(hands.visibleTexts())
                    .contains(SOAP_NAME, "27,81 €", "Incassa")
                    .doesNotContain("Encaisser");
            hands.press(KeyCode.F12).press(KeyCode.ENTER).press(KeyCode.ENTER);
            assertThat(sample.shop().counter().sales().byNumber(new SaleNumber(TillId.FIRST, 1)))
                    .hasValueSatisfying(sale -> assertThat(sale.total()).isEqualTo(total));
        });
    }

    @Test
    void aPaymentUnderWayIsFinishedFirst() {
        work((hands, scene) -> {
            hands.scan(ShopFixture.CANDLE).press(KeyCode.F12).type("10").press(KeyCode.ENTER);
            speakItalian(hands);
            hands.touch("Vendita");
            assertThat(hands.visibleTexts()).contains("Espèces").doesNotContain("Contanti");
        });
    }

    @Test
    void aCustomerBeingTypedIsKept() {
        work((hands, scene) -> {
            hands.touch("Clients").touch("Nouveau").type("Aline Petitjean");
            speakItalian(hands);
            hands.touch("Clienti");
            assertThat(scene.getFocusOwner()).isNotNull();
            assertThat(hands.visibleTexts()).contains("Nouveau client");
            assertThat(typed(scene)).contains("Aline Petitjean");
        });
    }

    private static List<String> typed(Scene scene) {
        return scene.getRoot().lookupAll(".text-field").stream()
                .map(field -> ((TextInputControl) field).getText())
                .toList();
    }

    @Test
    void eachPersonHasTheWindowInTheirLanguage() {
        var staff = sample.shop().staff();
        staff.hire(sample.owner(), "Chiara Bianchi", Role.CASHIER, ITALIAN_PIN.toCharArray());
        var chiara = staff.active().stream()
                .filter(member -> member.name().startsWith("Chiara"))
                .findFirst()
                .orElseThrow();
        staff.changeLanguage(sample.owner(), chiara.id(), Language.ITALIAN);
        work((hands, scene) -> {
            // with two people the first PIN was for nobody
            hands.touch("Hélène Lavigne").type(ShopFixture.PIN).press(KeyCode.ENTER);
            hands.scan(ShopFixture.SOAP);
            assertThat(hands.visibleTexts()).contains("Clients");

            hands.touch("Changer de personne").touch("Chiara Bianchi").type(ITALIAN_PIN);
            hands.press(KeyCode.ENTER);
            assertThat(hands.visibleTexts()).contains("Clienti", SOAP_NAME).doesNotContain("Clients");

            hands.touch("Cambia persona").touch("Hélène Lavigne").type(ShopFixture.PIN);
            hands.press(KeyCode.ENTER);
            assertThat(hands.visibleTexts()).contains("Clients", SOAP_NAME).doesNotContain("Clienti");
        });
    }

    @Test
    void whatWasReplacedIsLetGo() {
        var old = new ArrayList<WeakReference<Node>>();
        var shown = new AtomicReference<Scene>();
        work((hands, scene) -> {
            hands.touch("Clients").touch("Articles").touch("Réglages").touch("Vente");
            for (var round = 0; round < 3; round++) {
                keep(scene, old);
                speakItalian(hands);
                hands.touch("Vendita");
                keep(scene, old);
                hands.touch("Impostazioni")
                        .touch("Français")
                        .touch("Salva il negozio")
                        .touch("Vente");
            }
            shown.set(scene);
        });
        // what left the scene is held until it was drawn again
        Screenshots.onScreen(() -> {
            shown.get().snapshot(null);
            return true;
        });

        assertThat(alive(old)).isLessThanOrEqualTo(1);
        assertThat(shown.get().getRoot()).isNotNull();
    }

    private static void keep(Scene scene, List<WeakReference<Node>> old) {
        var search = scene.lookup(".search-field");
        assertThat(search).isNotNull();
        old.add(new WeakReference<>(search));
    }

    private static long alive(List<WeakReference<Node>> nodes) {
        for (var attempt = 0; attempt < 5; attempt++) {
            System.gc();
        }
        return nodes.stream().filter(node -> node.get() != null).count();
    }
}
