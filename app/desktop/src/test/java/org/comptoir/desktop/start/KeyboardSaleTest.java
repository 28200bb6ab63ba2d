package org.comptoir.desktop.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.offscreen.UiRobot;
import org.comptoir.desktop.shell.SystemFileChoice;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.ui.theme.Appearance;
import org.comptoir.desktop.ui.theme.Brightness;
import org.comptoir.desktop.ui.theme.TextSize;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.scan.ScanTiming;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.vouchers.Voucher;
import org.comptoir.pos.vouchers.VoucherSeries;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.ShopFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A sale on a till that has neither mouse, touch screen nor scanner: at each step the keyboard is somewhere, and one
/// sees where.
class KeyboardSaleTest {

    /// Nobody presses keys at the speed of a scanner; a test does.
    private static final ScanTiming NO_SCANS = new ScanTiming(20, Duration.ofMillis(1), Duration.ofMillis(10));

    private static final Path PICTURES = Path.of("target", "pictures");

    /// Longer than a letter waits to be alone.
    private static final long WHILE_MILLIS = 400;

    @TempDir
    Path folder;

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    private record Till(ShopWindow window, Stage stage, Scene scene) {

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

        void close() {
            Screenshots.onScreen(() -> {
                window.rest();
                stage.hide();
                return true;
            });
        }
    }

    private static Till open(ShopFixture sample) {
        return Screenshots.onScreen(() -> {
            var tasks = Tasks.atOnce(error -> {
                throw new AssertionError("mishap " + error.code(), error.error());
            });
            var appearance = new Appearance(Brightness.LIGHT, TextSize.NORMAL);
            var window = new ShopWindow(
                    OpenedShop.read(sample.shop()), tasks, appearance, new SystemFileChoice(), file -> {});
            var scene = new Scene(window.root(), 1024, 700);
            appearance.dress(scene);
            var stage = new Stage();
            stage.setScene(scene);
            stage.show();
            window.attach(scene, appearance, NO_SCANS);
            return new Till(window, stage, scene);
        });
    }

    private static Voucher voucher(ShopFixture sample) {
        var customer =
                sample.customer(CustomerDetails.person(new PersonName("Mme", "Élodie", "", "Durand-Lefèvre", "")));
        sample.shop().customerFile().search().prepare(read -> {});
        var series = VoucherSeries.ofCustomers("Rentrée", List.of(customer.id()), Money.of("15.00"), null);
        return sample.shop()
                .counter()
                .vouchers()
                .issueSeries(sample.owner(), series)
                .getFirst();
    }

    @Test
    void sellsByKeyboardAlone() throws InterruptedException {
        var sample = ShopFixture.in(folder.resolve("shop"))
                .language(Language.FRENCH)
                .open()
                .withFavourites();
        var voucher = voucher(sample);
        var till = open(sample);
        try {
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
            till.showsTheFocus("voucher").type(voucher.code().value()).press(KeyCode.ENTER);
            assertThat(till.showsTheFocus("voucher-used").texts()).contains("5,25 €");

            till.type("E");
            Thread.sleep(WHILE_MILLIS);
            till.showsTheFocus("cash").type("2").press(KeyCode.ENTER).showsTheFocus("part");
            till.type("C");
            Thread.sleep(WHILE_MILLIS);
            till.showsTheFocus("card").press(KeyCode.ENTER).showsTheFocus("done");
            assertSold(sample.shop());

            till.press(KeyCode.ENTER).showsTheFocus("next");
            assertThat(till.texts()).contains("Scannez un article");
        } finally {
            till.close();
            sample.close();
        }
    }

    private static void assertSold(OpenShop shop) {
        var sale =
                shop.counter().sales().byNumber(new SaleNumber(TillId.FIRST, 1)).orElseThrow();
        assertThat(sale.total()).isEqualTo(Money.of("20.25"));
        assertThat(Objects.requireNonNull(sale.customer())).isNotNull();
        assertThat(sale.lines().getFirst().quantity()).isEqualTo(Quantity.of(3));
        assertThat(sale.tenders())
                .extracting(tender -> tender.kind())
                .containsExactlyInAnyOrder(TenderKind.VOUCHER, TenderKind.CARD, TenderKind.CASH);
    }
}
