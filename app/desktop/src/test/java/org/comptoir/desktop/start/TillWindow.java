package org.comptoir.desktop.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.comptoir.customers.customer.details.CustomerDetails;
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
import org.comptoir.shop.open.ShopFixture;

/// The whole window of a French shop with favourites, in which Élodie Durand-Lefèvre has a voucher of 15 euros. Nothing
/// that a test types is taken for a scan.
record TillWindow(
        ShopFixture sample, Voucher voucher, ShopWindow window, Stage stage, Scene scene, Subscription dressed)
        implements AutoCloseable {

    /// Nobody presses keys at the speed of a scanner; a test does.
    private static final ScanTiming NO_SCANS = new ScanTiming(20, Duration.ofMillis(1), Duration.ofMillis(10));

    /// @param folder that does not exist yet
    static TillWindow open(Path folder, int width, int height) {
        var sample = ShopFixture.in(folder).language(Language.FRENCH).open().withFavourites();
        var voucher = voucher(sample);
        return Screenshots.onScreen(() -> {
            var tasks = Tasks.atOnce(error -> {
                throw new AssertionError("mishap " + error.code(), error.error());
            });
            var appearance = new Appearance(Brightness.LIGHT, TextSize.NORMAL);
            var window = new ShopWindow(
                    OpenedShop.read(sample.shop()), tasks, appearance, new SystemFileChoice(), file -> {});
            var scene = new Scene(window.root(), width, height);
            var dressed = appearance.dress(scene);
            var stage = new Stage();
            stage.setScene(scene);
            stage.setWidth(width);
            stage.setHeight(height);
            stage.show();
            window.attach(scene, appearance, NO_SCANS);
            return new TillWindow(sample, voucher, window, stage, scene, dressed);
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

    /// The first sale is Élodie's, paid by her voucher, by card and in cash.
    void assertSold(Money total, Quantity quantity) {
        var sale = sample.shop()
                .counter()
                .sales()
                .byNumber(new SaleNumber(TillId.FIRST, 1))
                .orElseThrow();
        assertThat(sale.total()).isEqualTo(total);
        assertThat(sale.customer()).isNotNull();
        assertThat(sale.lines().getFirst().quantity()).isEqualTo(quantity);
        assertThat(sale.tenders())
                .extracting(tender -> tender.kind())
                .containsExactlyInAnyOrder(TenderKind.VOUCHER, TenderKind.CARD, TenderKind.CASH);
    }

    @Override
    public void close() {
        Screenshots.onScreen(() -> {
            window.rest();
            stage.hide();
            dressed.unsubscribe();
            return true;
        });
        sample.close();
    }
}
