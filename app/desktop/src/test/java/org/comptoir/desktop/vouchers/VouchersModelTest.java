package org.comptoir.desktop.vouchers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.comptoir.desktop.mailings.MailingShop;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.printing.PrintModel;
import org.comptoir.desktop.printing.Printers;
import org.comptoir.desktop.task.DelayedExecutor;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.vouchers.VoucherSeries;
import org.comptoir.reports.voucher.VoucherLook;
import org.comptoir.shop.open.OpenShop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VouchersModelTest {

    private static final SignedInStaff CASHIER = new SignedInStaff(new StaffId(2), "Nina", Role.CASHIER);

    @TempDir
    Path folder;

    private final DelayedExecutor late = new DelayedExecutor();
    private final VoucherWords words = new VoucherWords(
            Texts.of("voucherscreen", Language.ENGLISH), new Formats(Language.ENGLISH, MailingShop.CLOCK.getZone()));
    private OpenShop shop;

    @BeforeEach
    void open() {
        Screenshots.start();
        shop = MailingShop.open(folder.resolve("shop"), Language.ENGLISH);
    }

    @AfterEach
    void close() {
        shop.close();
        assertThat(late.mishaps()).isEmpty();
    }

    private VouchersModel model(SignedInStaff by) {
        var context = MailingShop.screenContext(shop, Language.ENGLISH, late.tasks(), by, new PageMessages());
        var printing = new PrintModel(context, new Printers());
        return new VouchersModel(context, shop.counter().vouchers(), printing, words, MailingShop.CLOCK);
    }

    @Test
    void issuesASeriesOnceWhileItIsBeingIssued() {
        var model = model(MailingShop.CAMILLE);
        model.series().startAnew();
        model.series().nameProperty().set("Fair");
        model.series().countProperty().set("3");
        model.make(() -> {});
        model.make(() -> {});
        late.settle();
        assertThat(shop.counter().vouchers().ofSeries("Fair")).hasSize(3);
    }

    @Test
    void offersReprintingOnlyWithPermission() {
        shop.counter()
                .vouchers()
                .issueSeries(MailingShop.CAMILLE, VoucherSeries.ofBearers("Fair", 1, Money.euros(10), null));
        assertThat(reprint(MailingShop.CAMILLE)).isPresent();
        assertThat(reprint(CASHIER)).isEmpty();
    }

    @Test
    void printsInTheShopsUsualLookWhatTheGiverWrites() throws IOException {
        shop.settings().putAudited(MailingShop.CAMILLE, VoucherLook.NOTE, VoucherLook.MODERN.key());
        shop.counter()
                .vouchers()
                .issueSeries(MailingShop.CAMILLE, VoucherSeries.ofBearers("Fair", 1, Money.euros(10), null));
        var model = model(MailingShop.CAMILLE);
        model.look();
        late.settle();
        model.sheetsOf(model.summaries().getFirst(), () -> {});
        late.settle();

        assertThat(model.paperModel().lookProperty().get()).isEqualTo(VoucherLook.MODERN);
        assertThat(model.isForBearers()).isTrue();
        model.paperModel().recipientProperty().set("Anna");
        model.paperModel().giverProperty().set("Paul");
        model.paperModel().messageProperty().set("Choose what you like");
        model.paperModel().lookProperty().set(VoucherLook.FESTIVE);
        assertThat(text(model.paper().get())).contains("Anna", "from Paul", "Choose what you like");
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private Optional<Button> reprint(SignedInStaff by) {
        var model = model(by);
        model.look();
        late.settle();
        return Screenshots.onScreen(() -> {
            var list = new VoucherList(
                    model,
                    words,
                    MailingShop.CLOCK,
                    new LookupCard(model.lookup(), words.texts()),
                    () -> {},
                    () -> {},
                    new VoucherList.Lists(() -> {}, () -> {}));
            new javafx.scene.Scene(list, 1280, 800);
            list.applyCss();
            list.layout();
            return list.lookupAll(".action-button").stream()
                    .map(Button.class::cast)
                    .filter(button -> words.texts().get("voucherscreen.reprint").equals(button.getAccessibleText()))
                    .findFirst();
        });
    }
}
