package org.comptoir.desktop.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.desktop.offscreen.LayoutProblem;
import org.comptoir.desktop.offscreen.Screenshots;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A sale on a till that has neither keyboard nor scanner.
class FingerSaleTest {

    /// Nobody touches keys at the speed of a scanner; a test does.
    private static final ScanTiming NO_SCANS = new ScanTiming(20, Duration.ofMillis(1), Duration.ofMillis(10));

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final int WIDTH = 1024;
    private static final int HEIGHT = 768;

    @TempDir
    Path folder;

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    private record Till(ShopWindow window, Stage stage, Finger finger) {

        List<LayoutProblem> look(String picture) {
            return Screenshots.onScreen(
                    () -> Screenshots.of(finger.scene(), PICTURES.resolve("finger-" + picture + ".png")));
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
            var scene = new Scene(window.root(), WIDTH, HEIGHT);
            appearance.dress(scene);
            var stage = new Stage();
            stage.setScene(scene);
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            stage.show();
            window.attach(scene, appearance, NO_SCANS);
            return new Till(window, stage, new Finger(scene));
        });
    }

    private static Customer customer(ShopFixture sample) {
        var customer =
                sample.customer(CustomerDetails.person(new PersonName("Mme", "Élodie", "", "Durand-Lefèvre", "")));
        sample.shop().customerFile().search().prepare(read -> {});
        return customer;
    }

    private static Voucher voucher(ShopFixture sample, Customer customer) {
        var series = VoucherSeries.ofCustomers("Rentrée", List.of(customer.id()), Money.of("15.00"), null);
        return sample.shop()
                .counter()
                .vouchers()
                .issueSeries(sample.owner(), series)
                .getFirst();
    }

    @Test
    void sellsByFingerAlone() {
        var sample = ShopFixture.in(folder.resolve("shop"))
                .language(Language.FRENCH)
                .open()
                .withFavourites();
        var customer = customer(sample);
        var voucher = voucher(sample, customer);
        var till = open(sample);
        var finger = till.finger();
        try {
            finger.type(ShopFixture.PIN).touch("Ouvrir");

            finger.touch("Ajouter un client").type("durand").key("Valider");
            assertThat(finger.sees("Élodie Durand-Lefèvre")).isTrue();

            finger.touch("Savon de Marseille olive, 300 g").touch("Prix");
            assertThat(till.look("price")).isEmpty();
            finger.key("Effacer").type("7,5").key("Valider");
            assertThat(finger.sees("7,50 €")).isTrue();

            finger.touchText("1").key("Effacer").type("4").key("Valider");
            assertThat(finger.sees("30,00 €")).isTrue();

            finger.touch("Remise");
            assertThat(till.look("discount")).isEmpty();
            finger.type("10%").key("Valider");
            till.look("discounted");
            assertThat(finger.sees("27,00 €")).isTrue();

            finger.touch("Note");
            assertThat(till.look("note")).isEmpty();
            finger.type("cadeau").key("Maj").type("N").key("Valider");
            assertThat(finger.sees("4 × 7,50 € · cadeauN")).isTrue();

            finger.pay().touch("Scanner un bon").touchField("Code du bon");
            assertThat(till.look("voucher")).isEmpty();
            finger.type(voucher.code().value().toLowerCase(Locale.ROOT)).key("Valider");
            assertThat(till.look("voucher-used")).isEmpty();
            assertThat(finger.sees("12,00 €")).isTrue();

            finger.touch("Espèces").key("5").pay();
            finger.touch("Carte").pay();
            assertThat(till.look("done")).isEmpty();
            assertSold(sample.shop());
        } finally {
            till.close();
            sample.close();
        }
    }

    private static void assertSold(OpenShop shop) {
        var sale =
                shop.counter().sales().byNumber(new SaleNumber(TillId.FIRST, 1)).orElseThrow();
        assertThat(sale.total()).isEqualTo(Money.of("27.00"));
        assertThat(sale.customer()).isNotNull();
        assertThat(sale.lines().getFirst().quantity()).isEqualTo(Quantity.of(4));
        assertThat(sale.tenders())
                .extracting(tender -> tender.kind())
                .containsExactly(TenderKind.VOUCHER, TenderKind.CARD, TenderKind.CASH);
    }
}
