package org.comptoir.desktop.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.offscreen.Screenshots.Shot;
import org.comptoir.desktop.offscreen.UiRobot;
import org.comptoir.desktop.shell.SystemFileChoice;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.ui.theme.Appearance;
import org.comptoir.desktop.ui.theme.Brightness;
import org.comptoir.desktop.ui.theme.TextSize;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.scan.ScanTiming;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.vouchers.Voucher;
import org.comptoir.pos.vouchers.VoucherSeries;
import org.comptoir.shop.open.ShopFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A sale from the scan to the change, on a real shop.
class SellingJourneyTest {

    /// A busy machine may pause between two keys of a scan for longer than a scanner ever does.
    private static final ScanTiming PATIENT = new ScanTiming(6, Duration.ofSeconds(1), Duration.ofSeconds(30));

    private static final Path PICTURES = Path.of("target", "pictures");

    @TempDir
    Path folder;

    private @Nullable ShopFixture open;

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    @AfterEach
    void closeTheShop() {
        if (open != null) {
            open.close();
        }
    }

    private ShopFixture founded(Language language) {
        var sample =
                ShopFixture.in(folder.resolve("shop")).language(language).open().withFavourites();
        open = sample;
        return sample;
    }

    private static Customer elodie(ShopFixture sample) {
        var elodie = sample.customer(CustomerDetails.person(new PersonName("Mme", "Élodie", "", "Durand-Lefèvre", ""))
                .draft()
                .birthday(new Birthday(9, 15, null))
                .alertNote("Retouche à lui remettre\u00A0: pantalon, casier 12")
                .address(new PostalAddress("3, rue des Lices", "84120", "Pertuis", "", "FR"))
                .build());
        sample.shop().customerFile().search().prepare(read -> {});
        return elodie;
    }

    private static Voucher voucherFor(ShopFixture sample, Customer customer, String face) {
        var series = VoucherSeries.ofCustomers("Rentrée", List.of(customer.id()), Money.of(face), null);
        return sample.shop()
                .counter()
                .vouchers()
                .issueSeries(sample.owner(), series)
                .getFirst();
    }

    /// Opens a window on the shop, signs in, runs the operations, and takes a screenshot in the end.
    private static void work(ShopFixture sample, String picture, Shot shot, Consumer<UiRobot> operation) {
        var findings = Screenshots.onScreen(() -> {
            var tasks = Tasks.atOnce(error -> {
                throw new AssertionError("mishap " + error.code(), error.error());
            });
            var appearance = new Appearance(Brightness.LIGHT, TextSize.NORMAL);
            var window = new ShopWindow(
                    OpenedShop.read(sample.shop()), tasks, appearance, new SystemFileChoice(), file -> {});
            try {
                return Screenshots.take(PICTURES.resolve(picture + ".png"), shot, window::root, scene -> {
                    window.attach(scene, appearance, PATIENT);
                    var hands = new UiRobot(scene);
                    hands.type(ShopFixture.PIN).press(KeyCode.ENTER);
                    operation.accept(hands);
                });
            } finally {
                window.rest();
            }
        });
        assertThat(findings).as(picture).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void sellsScannedArticlesForCash(Language language) {
        var sample = founded(language);
        var customer = elodie(sample);
        var code = language.code();
        work(sample, "journey-sell-" + code, Shot.light(), hands -> {
            hands.scan(ShopFixture.SOAP).scan(ShopFixture.SOAP).scan(ShopFixture.CANDLE);
            hands.scan(customer.cardCode().text());
            assertThat(hands.visibleTexts()).contains("Élodie Durand-Lefèvre", "Savon de Marseille olive, 300 g");
        });
        work(sample, "journey-pay-" + code, Shot.light(), hands -> {
            hands.press(KeyCode.F12).type("50");
        });
        work(
                sample,
                "journey-done-" + code,
                Shot.light(),
                hands -> hands.press(KeyCode.F12).type("50").press(KeyCode.ENTER));
        var sale = sample.shop()
                .counter()
                .sales()
                .byNumber(new SaleNumber(TillId.FIRST, 1))
                .orElseThrow();
        assertThat(sale.total()).isEqualTo(Money.of("37.80"));
        assertThat(sale.change()).isEqualTo(Money.of("12.20"));
        assertThat(sale.tenders())
                .singleElement()
                .satisfies(tender -> assertThat(tender.kind()).isEqualTo(TenderKind.CASH));
        assertThat(sale.customer()).isNotNull();
        assertThat(sample.shop().customerFile().loyalty().balance(customer.id()))
                .isEqualTo(37);
        work(sample, "journey-empty-" + code, Shot.light(), hands -> {});
        work(sample, "journey-unknown-" + code, Shot.dark().small(), hands -> hands.scan("2100045009872"));
    }

    @Test
    void restoresTheTicketAfterAPowerCut() {
        var sample = founded(Language.FRENCH);
        var customer = elodie(sample);
        voucherFor(sample, customer, "15.00");
        work(
                sample,
                "journey-before-cut",
                Shot.dark(),
                hands -> hands.scan(ShopFixture.SOAP)
                        .scan(customer.cardCode().text())
                        .write("3*")
                        .scan(ShopFixture.CANDLE));
        work(
                sample,
                "journey-after-cut",
                Shot.light().small(),
                hands -> assertThat(hands.visibleTexts())
                        .contains("Élodie Durand-Lefèvre", "Bougie figuier sauvage, 180 g", "78,90 €", "3 × 24,00 €"));
    }

    @Test
    void acceptsAVoucherAndTheRestByCard() {
        var sample = founded(Language.FRENCH);
        var voucher = voucherFor(sample, elodie(sample), "15.00");
        work(
                sample,
                "journey-voucher",
                Shot.light(),
                hands -> hands.scan(ShopFixture.CANDLE)
                        .press(KeyCode.F12)
                        .scan(voucher.code().scanned()));
        work(sample, "journey-voucher-done", Shot.dark(), hands -> {
            hands.press(KeyCode.F12).scan(voucher.code().scanned());
            hands.touch("Carte").press(KeyCode.ENTER);
        });
        var sale = sample.shop()
                .counter()
                .sales()
                .byNumber(new SaleNumber(TillId.FIRST, 1))
                .orElseThrow();
        assertThat(sale.tenders())
                .extracting(tender -> tender.kind())
                .containsExactly(TenderKind.VOUCHER, TenderKind.CARD);
        assertThat(sample.shop().counter().vouchers().owed()).isEqualTo(Money.ZERO);
    }

    @Test
    void findsByTextAndAsksInPlace() {
        var sample = founded(Language.FRENCH);
        elodie(sample);
        work(sample, "journey-hits", Shot.light(), hands -> hands.write("du"));
        work(
                sample,
                "journey-ask",
                Shot.light(),
                hands -> hands.write("marseille").press(KeyCode.ENTER).press(KeyCode.F7));
        work(sample, "journey-asked", Shot.dark(), hands -> {
            hands.press(KeyCode.F7).touch("10 %");
            assertThat(hands.visibleTexts()).contains("6,21 €");
            hands.press(KeyCode.F6).press(KeyCode.F6);
            assertThat(hands.visibleTexts()).contains("Scannez un article", "Savon de Marseille olive, 300 g");
            hands.press(KeyCode.F5);
            assertThat(hands.visibleTexts()).contains("6,21 €");
        });
    }

    @Test
    void reducesStockAndShowsIt() {
        var sample = founded(Language.FRENCH);
        work(
                sample,
                "journey-stock",
                Shot.light(),
                hands -> hands.write("18*")
                        .scan(ShopFixture.SOAP)
                        .press(KeyCode.F12)
                        .press(KeyCode.ENTER)
                        .press(KeyCode.ENTER));
        var soap =
                sample.shop().counter().catalogue().byBarcode(ShopFixture.SOAP).orElseThrow();
        assertThat(sample.shop().counter().stock().level(soap.id())).isEqualTo(Quantity.of(2));
    }

    @Test
    void locksAndUnlocksTheTill() {
        var sample = founded(Language.ENGLISH);
        work(sample, "journey-locked", Shot.light(), hands -> {
            hands.scan(ShopFixture.SOAP);
            hands.touch("Switch user");
            assertThat(hands.visibleTexts()).contains("The till is locked");
            hands.scan(ShopFixture.CANDLE).type(ShopFixture.PIN).press(KeyCode.ENTER);
            assertThat(hands.visibleTexts())
                    .contains("Savon de Marseille olive, 300 g")
                    .doesNotContain("1 articles");
            hands.touch("Switch user");
        });
    }
}
