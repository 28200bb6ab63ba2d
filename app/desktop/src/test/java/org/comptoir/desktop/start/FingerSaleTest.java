package org.comptoir.desktop.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.comptoir.desktop.offscreen.LayoutProblem;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.shop.open.ShopFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A sale on a till that has neither keyboard nor scanner.
class FingerSaleTest {

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final int WIDTH = 1024;
    private static final int HEIGHT = 768;

    @TempDir
    Path folder;

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    private static List<LayoutProblem> look(Finger finger, String picture) {
        return Screenshots.onScreen(
                () -> Screenshots.of(finger.scene(), PICTURES.resolve("finger-" + picture + ".png")));
    }

    @Test
    void sellsByFingerAlone() {
        try (var window = TillWindow.open(folder.resolve("shop"), WIDTH, HEIGHT)) {
            var finger = new Finger(window.scene());
            finger.type(ShopFixture.PIN).touch("Ouvrir");

            finger.touch("Ajouter un client").type("durand").key("Valider");
            assertThat(finger.sees("Élodie Durand-Lefèvre")).isTrue();

            finger.touch("Savon de Marseille olive, 300 g").touch("Prix");
            assertThat(look(finger, "price")).isEmpty();
            finger.key("Effacer").type("7,5").touch("Valider");
            assertThat(finger.sees("7,50 €")).isTrue();

            finger.touchText("1").key("Effacer").type("4").touch("Valider");
            assertThat(finger.sees("30,00 €")).isTrue();

            finger.touch("Remise");
            assertThat(look(finger, "discount")).isEmpty();
            finger.type("10").touch("%").touch("Valider");
            look(finger, "discounted");
            assertThat(finger.sees("27,00 €")).isTrue();

            finger.touch("Note");
            assertThat(look(finger, "note")).isEmpty();
            finger.type("cadeau").key("Maj").type("N").key("Valider");
            assertThat(finger.sees("4 × 7,50 € · cadeauN")).isTrue();

            finger.pay().touch("Scanner un bon").touchField("Code du bon");
            assertThat(look(finger, "voucher")).isEmpty();
            finger.type(window.voucher().code().value().toLowerCase(Locale.ROOT))
                    .key("Valider");
            assertThat(look(finger, "voucher-used")).isEmpty();
            assertThat(finger.sees("12,00 €")).isTrue();

            finger.touch("Espèces").key("5").pay();
            finger.touch("Carte").pay();
            assertThat(look(finger, "done")).isEmpty();
            window.assertSold(Money.of("27.00"), Quantity.of(4));
        }
    }
}
