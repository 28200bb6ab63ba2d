package org.comptoir.desktop.vouchers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.desktop.offscreen.LayoutProblem;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.shell.Destination;
import org.comptoir.desktop.shell.SystemFileChoice;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.scan.ScanReader;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.vouchers.BlockReason;
import org.comptoir.pos.vouchers.Voucher;
import org.comptoir.pos.vouchers.VoucherCheck;
import org.comptoir.pos.vouchers.VoucherSeries;
import org.comptoir.pos.vouchers.VoucherState;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VoucherPageTest {

    private static final LocalDate EXPIRY = LocalDate.ofInstant(
                    ScreenFixture.EVENING.instant(), ScreenFixture.EVENING.getZone())
            .plusDays(20);

    @TempDir
    Path folder;

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    private static List<Voucher> given(ScreenFixture office, int count) {
        return office.shop()
                .counter()
                .vouchers()
                .issueSeries(
                        office.owner(), VoucherSeries.ofBearers("Noël à l’atelier", count, Money.euros(30), EXPIRY));
    }

    @Test
    void blocksAndReplacesWhatWasScanned() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            var lost = given(office, 2).getFirst();
            ScreenFixture.onScreen(() -> {
                var shown = office.onWindow(
                        Language.FRENCH, Destination.VOUCHERS, context -> new VouchersScreen(context, office.shop()));
                shown.screen().scanned(ScanReader.read(lost.code().scanned()));
                ScreenFixture.press(shown.window(), "Bloquer");
                ScreenFixture.press(shown.window(), "Bloquer");
                assertThat(office.shop().counter().vouchers().check(lost.code()))
                        .isInstanceOf(VoucherCheck.Blocked.class);
                assertThat(ScreenFixture.words(shown.window())).contains("Bloqué", "Bloqué\u00a0: perdu");

                ScreenFixture.press(shown.window(), "Remplacer");
                ScreenFixture.press(shown.window(), "Remplacer");
                assertThat(ScreenFixture.words(shown.window()))
                        .as("asks why at the field")
                        .contains("Dites pourquoi, en 200 caractères au plus.");
                assertThat(shown.screen().isUnfinished()).isTrue();
            });
            assertThat(office.shop().counter().vouchers().withCodes(List.of(lost.code())))
                    .extracting(Voucher::state)
                    .containsExactly(VoucherState.BLOCKED);
            assertThat(office.mishaps()).isEmpty();
        }
    }

    @Test
    void replacesOnceAndShowsWhatToPrint() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            var lost = given(office, 1).getFirst();
            ScreenFixture.onScreen(() -> {
                var made = new ArrayList<Voucher>();
                var model = model(office, made::add);
                model.open(lost.id());
                model.begin(VoucherTask.REPLACE);
                model.noteProperty().set("perdu en ville");
                model.confirm();
                model.confirm();
                assertThat(made).hasSize(1);
                assertThat(made.getFirst().balance()).isEqualTo(Money.euros(30));
                model.open(lost.id());
                assertThat(model.tasks()).isEmpty();
                assertThat(model.mayPrint()).isFalse();
            });
            assertThat(office.mishaps()).isEmpty();
        }
    }

    private static VoucherPageModel model(ScreenFixture office, Consumer<Voucher> made) {
        var context = office.context(Language.FRENCH);
        var counter = office.shop().counter();
        return new VoucherPageModel(
                context,
                counter.voucherDesk(),
                counter.voucherLedger(),
                office.shop().customerFile().customers(),
                new VoucherWords(context.texts("voucherscreen"), context.formats()),
                made);
    }

    @Test
    void offersACashierNothingButTheHistory() {
        var cashier = new SignedInStaff(new StaffId(2), "Nina", Role.CASHIER);
        try (var office = ScreenFixture.founded(folder, Language.ENGLISH)) {
            var voucher = given(office, 1).getFirst();
            ScreenFixture.onScreen(() -> {
                var context = office.context(
                        Language.ENGLISH, () -> cashier, office.tasks(), office.messages(), new SystemFileChoice());
                var counter = office.shop().counter();
                var model = new VoucherPageModel(
                        context,
                        counter.voucherDesk(),
                        counter.voucherLedger(),
                        office.shop().customerFile().customers(),
                        new VoucherWords(context.texts("voucherscreen"), context.formats()),
                        made -> {});
                model.open(voucher.id());
                assertThat(model.openedProperty().get()).isNotNull();
                assertThat(model.tasks()).isEmpty();
                model.begin(VoucherTask.BLOCK);
                assertThat(model.taskProperty().get()).isNull();
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void fits(Language language) {
        try (var office = ScreenFixture.founded(folder, language)) {
            var vouchers = given(office, 6);
            var desk = office.shop().counter().voucherDesk();
            desk.block(office.owner(), vouchers.get(1).id(), BlockReason.STOLEN, "sac volé devant la boutique");
            desk.extend(office.owner(), vouchers.get(1).id(), EXPIRY.plusMonths(3), "geste commercial");
            desk.replace(office.owner(), vouchers.get(2).id(), "perdu");

            var problems = new ArrayList<LayoutProblem>();
            problems.addAll(take(
                    office,
                    language,
                    "voucher",
                    screen -> screen.open(vouchers.get(1).id())));
            problems.addAll(take(
                    office,
                    language,
                    "voucher-replaced",
                    screen -> screen.open(vouchers.get(2).id())));
            problems.addAll(take(office, language, "voucher-list", screen -> {}));
            problems.addAll(take(office, language, "voucher-circulation", VouchersScreen::showCirculation));
            problems.addAll(take(office, language, "voucher-expiring", VouchersScreen::showExpiring));
            problems.addAll(take(office, language, "voucher-block", screen -> {
                screen.open(vouchers.getFirst().id());
                screen.page().begin(VoucherTask.BLOCK);
            }));
            assertThat(problems).isEmpty();
            assertThat(office.mishaps()).isEmpty();
        }
    }

    private static List<LayoutProblem> take(
            ScreenFixture office, Language language, String name, Consumer<VouchersScreen> shown) {
        return ScreenFixture.picture(
                name + "-" + language.code(),
                ScreenFixture.shot(language),
                () -> office.window(
                        language,
                        Destination.VOUCHERS,
                        context -> new VouchersScreen(context, office.shop()),
                        screen -> shown.accept((VouchersScreen) screen)));
    }
}
