package org.comptoir.desktop.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.ContactAddress;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.offscreen.UiRobot;
import org.comptoir.desktop.shell.Destination;
import org.comptoir.pos.company.CompanyNumbers;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.CheckoutResult;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.shop.open.ShopFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A hotel's purchase is invoiced by the keyboard alone, and by a finger alone.
class InvoiceJourneyTest {

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final PostalAddress SETE = new PostalAddress("5 boulevard Camille-Blanc", "34200", "Sète", "", "FR");

    @TempDir
    Path folder;

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    private TillWindow open(CompanyNumbers numbers) {
        var window = TillWindow.open(folder.resolve("shop"), 1280, 800);
        var sample = window.sample();
        var hotel = sample.customer(CustomerDetails.company("Hôtel du Grand Chais")
                .draft()
                .addresses(List.of(new ContactAddress("", SETE, true)))
                .companyNumbers(numbers)
                .build());
        sell(sample, hotel);
        return window;
    }

    private static void sell(ShopFixture sample, Customer hotel) {
        var counter = sample.shop().counter();
        var soap = counter.catalogue().find("marseille", 1).getFirst();
        var basket = counter.register()
                .ringUp(Basket.EMPTY, soap, Quantity.of(2))
                .orThrow()
                .withCustomer(new SaleCustomer(hotel.id(), hotel.displayName()));
        var due = basket.price(
                        counter.checkout().priceBook(sample.shop().clock().getZone()))
                .total();
        var result =
                counter.checkout().complete(basket, List.of(new Tender.Card(due)), sample.owner(), UUID.randomUUID());
        assertThat(result).isInstanceOf(CheckoutResult.Completed.class);
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
        var problems =
                Screenshots.onScreen(() -> Screenshots.of(scene, PICTURES.resolve("invoice-journey-" + name + ".png")));
        assertThat(problems).as(name).isEmpty();
    }

    private static List<String> texts(Scene scene) {
        return Screenshots.onScreen(() -> new UiRobot(scene).visibleTexts());
    }

    private static long accents(Scene scene) {
        return Screenshots.onScreen(() -> scene.getRoot().lookupAll(".action-button.accent").stream()
                .filter(InvoiceJourneyTest::isShown)
                .count());
    }

    private static boolean isShown(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    @Test
    void invoicesByKeyboardAlone() {
        try (var window = open(CompanyNumbers.NONE)) {
            var scene = window.scene();
            step(scene, hands -> hands.type(ShopFixture.PIN).press(KeyCode.ENTER));
            shortcut(scene, KeyCode.valueOf("DIGIT" + (Destination.SALES.ordinal() + 1)));
            step(scene, hands -> hands.press(KeyCode.F2).type("1").press(KeyCode.ENTER));
            shortcut(scene, KeyCode.N);
            look(scene, "asked");
            assertThat(accents(scene)).as("one thing to do").isEqualTo(1);

            step(scene, hands -> hands.type("FR20812345676").press(KeyCode.F12));
            assertThat(texts(scene)).anyMatch(text -> text.startsWith("Ce n’est pas un numéro de TVA"));
            step(scene, hands -> hands.press(KeyCode.ESCAPE));
            shortcut(scene, KeyCode.N);
            step(scene, hands -> hands.type("FR19812345676").press(KeyCode.F12));

            assertThat(texts(scene)).contains("Facture F-A-000001");
            var found = window.sample().shop().customerFile().customers().exactly("Hôtel", "FR", 1);
            assertThat(found.getFirst().details().companyNumbers().vatNumber()).isEqualTo("FR19812345676");
        }
    }

    @Test
    void invoicesByFingerAlone() {
        try (var window = open(new CompanyNumbers("FR19812345676", "", "", "", ""))) {
            var finger = new Finger(window.scene());
            finger.type(ShopFixture.PIN).touch("Ouvrir").touch("Fermer ce message");
            finger.touch("Tickets").type("1").touch("Valider").touch("Facture");
            finger.touch("Établir la facture");

            assertThat(texts(window.scene())).contains("Facture F-A-000001");
        }
    }
}
