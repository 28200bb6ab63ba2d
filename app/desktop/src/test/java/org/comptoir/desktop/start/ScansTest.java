package org.comptoir.desktop.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.offscreen.UiRobot;
import org.comptoir.desktop.shell.Destination;
import org.comptoir.desktop.shell.SystemFileChoice;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.ui.theme.Appearance;
import org.comptoir.desktop.ui.theme.Brightness;
import org.comptoir.desktop.ui.theme.TextSize;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.scan.ScanTiming;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.vouchers.Voucher;
import org.comptoir.pos.vouchers.VoucherSeries;
import org.comptoir.shop.open.ShopFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The input of a scanner on each screen, with a symbology prefix or on a French keyboard.
class ScansTest {

    private static final ScanTiming PATIENT = new ScanTiming(6, Duration.ofSeconds(1), Duration.ofSeconds(30));

    private static final Texts SHELL = Texts.of("shell", Language.ENGLISH);

    /// With a valid check digit, by which input on a French keyboard is recognised.
    private static final String BARCODE = "3760000000000";

    private static final String ON_AZERTY = "\"è-àààààààààà";
    private static final String WITH_SYMBOLOGY = "]E0" + BARCODE;

    @TempDir
    Path folder;

    private ShopFixture sample;
    private Customer customer;
    private Voucher voucher;

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    @BeforeEach
    void open() {
        sample = ShopFixture.in(folder.resolve("shop"))
                .language(Language.ENGLISH)
                .open()
                .withStock();
        customer = sample.customer(CustomerDetails.person(PersonName.of("Élodie", "Durand-Lefèvre")));
        voucher = sample.shop()
                .counter()
                .vouchers()
                .issueSeries(sample.owner(), VoucherSeries.ofBearers("Fair", 1, Money.euros(10), null))
                .getFirst();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private void work(Destination place, BiConsumer<UiRobot, Scene> operation) {
        Screenshots.onScreen(() -> {
            var tasks = Tasks.atOnce(error -> {
                throw new AssertionError("error " + error.code(), error.error());
            });
            var appearance = new Appearance(Brightness.LIGHT, TextSize.NORMAL);
            var window = ShopWindow.of(sample.shop(), tasks, appearance, new SystemFileChoice(), file -> {});
            var scene = new Scene(new StackPane(), 1280, 800);
            window.attach(scene, appearance, PATIENT);
            var hands = new UiRobot(scene);
            hands.type(ShopFixture.PIN).press(KeyCode.ENTER);
            hands.touch(SHELL.get("shell.place." + place.name().toLowerCase(Locale.ROOT)));
            operation.accept(hands, scene);
            window.rest();
            return true;
        });
    }

    private static List<String> typed(Scene scene) {
        return scene.getRoot().lookupAll(".text-field").stream()
                .map(field -> ((TextInputControl) field).getText())
                .toList();
    }

    private List<String> goodsOnTheTicket() {
        var counter = sample.shop().counter();
        return counter.openTickets().resume(sample.shop().till().id()).stream()
                .flatMap(ticket -> ticket.basket().lines().stream())
                .map(line -> ((ArticleItem) line.item()).code())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {WITH_SYMBOLOGY, ON_AZERTY})
    void opensTheArticleOnItsScreen(String scan) {
        work(Destination.ARTICLES, (hands, scene) -> {
            hands.scan(scan);
            assertThat(typed(scene)).contains("A1", BARCODE);
        });
        assertThat(goodsOnTheTicket()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {WITH_SYMBOLOGY, ON_AZERTY})
    void takesGoodsToTheTillFromTheCustomers(String scan) {
        work(Destination.CUSTOMERS, (hands, scene) -> hands.scan(scan));
        assertThat(goodsOnTheTicket()).containsExactly("A1");
    }

    @ParameterizedTest
    @ValueSource(strings = {WITH_SYMBOLOGY, ON_AZERTY})
    void takesGoodsToTheTillFromTheVouchers(String scan) {
        work(Destination.VOUCHERS, (hands, scene) -> hands.scan(scan));
        assertThat(goodsOnTheTicket()).containsExactly("A1");
    }

    @Test
    void opensTheCustomerWhoseCardIsScanned() {
        work(Destination.CUSTOMERS, (hands, scene) -> {
            hands.scan("]C0" + customer.cardCode().text());
            assertThat(hands.visibleTexts()).contains("Élodie Durand-Lefèvre");
        });
        assertThat(goodsOnTheTicket()).isEmpty();
    }

    @Test
    void looksUpTheVoucherThatIsScanned() {
        work(Destination.VOUCHERS, (hands, scene) -> {
            hands.scan("]C1" + voucher.code().scanned());
            assertThat(scene.getRoot().lookupAll(".label").stream().map(label -> ((Labeled) label).getText()))
                    .as("it is opened with its history")
                    .anyMatch(text -> text.contains(voucher.code().masked()));
        });
        assertThat(goodsOnTheTicket()).isEmpty();
    }
}
