package org.comptoir.desktop.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Scene;
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

/// What a scanner types on each screen, with the symbology before it or on a French keyboard.
class ScansTest {

    private static final ScanTiming PATIENT = new ScanTiming(6, Duration.ofSeconds(1), Duration.ofSeconds(30));

    private static final Texts SHELL = Texts.of("shell", Language.ENGLISH);

    /// The upper row of AZERTY from 0 to 9, without the shift key.
    private static final String AZERTY = "à&é\"'(-è_ç";

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
                .withFavourites();
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

    private static String onAzerty(String digits) {
        var typed = new StringBuilder();
        digits.chars().forEach(digit -> typed.append(AZERTY.charAt(digit - '0')));
        return typed.toString();
    }

    /// @param place of the rail
    private void work(Destination place, Consumer<UiRobot> operation) {
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
            operation.accept(hands);
            window.rest();
            return true;
        });
    }

    private String soap() {
        return sample.shop()
                .counter()
                .catalogue()
                .byBarcode(ShopFixture.SOAP)
                .orElseThrow()
                .name();
    }

    private boolean isOnTheTicket(String barcode) {
        var counter = sample.shop().counter();
        var article = counter.catalogue().byBarcode(barcode).orElseThrow();
        return counter.openTickets().resume(sample.shop().till().id()).stream()
                .flatMap(ticket -> ticket.basket().lines().stream())
                .anyMatch(line ->
                        line.item() instanceof ArticleItem item && item.id().equals(article.id()));
    }

    @Test
    void openTheArticleOnItsScreen() {
        work(Destination.ARTICLES, hands -> {
            hands.scan("]E0" + ShopFixture.SOAP);
            assertThat(hands.words()).contains(soap());
        });
        work(Destination.ARTICLES, hands -> {
            hands.scan(onAzerty(ShopFixture.SOAP));
            assertThat(hands.words()).contains(soap());
        });
        assertThat(isOnTheTicket(ShopFixture.SOAP)).isFalse();
    }

    @Test
    void openTheCustomerOnTheirScreenAndLeaveGoodsToTheTill() {
        work(Destination.CUSTOMERS, hands -> {
            hands.scan("]C0" + customer.cardCode().text());
            assertThat(hands.words()).contains("Élodie Durand-Lefèvre");
            hands.scan("]E0" + ShopFixture.SOAP);
        });
        assertThat(isOnTheTicket(ShopFixture.SOAP)).isTrue();
        work(Destination.CUSTOMERS, hands -> hands.scan(onAzerty(ShopFixture.CANDLE)));
        assertThat(isOnTheTicket(ShopFixture.CANDLE)).isTrue();
    }

    @Test
    void lookTheVoucherUpOnItsScreenAndLeaveGoodsToTheTill() {
        work(Destination.VOUCHERS, hands -> {
            hands.scan("]C1" + voucher.code().scanned());
            assertThat(hands.words()).anyMatch(words -> words.contains("10.00"));
            hands.scan("]E0" + ShopFixture.SOAP);
        });
        assertThat(isOnTheTicket(ShopFixture.SOAP)).isTrue();
        work(Destination.VOUCHERS, hands -> hands.scan(onAzerty(ShopFixture.CANDLE)));
        assertThat(isOnTheTicket(ShopFixture.CANDLE)).isTrue();
    }
}
