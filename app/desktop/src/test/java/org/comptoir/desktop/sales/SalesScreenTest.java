package org.comptoir.desktop.sales;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.stage.Window;
import org.comptoir.desktop.office.PageShots;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.offscreen.Screenshots.Shot;
import org.comptoir.desktop.shell.Action;
import org.comptoir.desktop.shell.Destination;
import org.comptoir.desktop.shell.FileChoice;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.JournalEntry;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.listing.ListedSale;
import org.comptoir.pos.scan.ScanReader;
import org.comptoir.pos.scan.ShopCode;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.text.FileName;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SalesScreenTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    private static List<SaleNumber> listed(SalesModel model) {
        return model.items().stream()
                .filter(SaleItem.OneSale.class::isInstance)
                .map(item -> ((SaleItem.OneSale) item).sale())
                .map(ListedSale::number)
                .toList();
    }

    private static SalesScreen screen(ScreenContext context, ScreenFixture office) {
        return new SalesScreen(context, office.shop());
    }

    @Test
    void findsSalesByAllThatIsTyped() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            var sold = new SoldDays(office);
            ScreenFixture.onScreen(() -> {
                var shown = office.onWindow(Language.FRENCH, Destination.SALES, context -> screen(context, office));
                var model = shown.screen().list();
                assertThat(listed(model))
                        .containsExactly(sold.back.number(), sold.ofNobody.number(), sold.ofElodie.number());
                assertThat(model.sumsProperty().get())
                        .satisfies(sums -> assertThat(sums.sales()).isEqualTo(3));

                model.search("durand élod");
                assertThat(listed(model)).containsExactly(sold.ofElodie.number());
                model.search(sold.ofNobody.total().toDecimal().replace('.', ','));
                assertThat(listed(model)).containsExactly(sold.ofNobody.number());
                model.search("miel");
                assertThat(listed(model)).containsExactly(sold.ofElodie.number());
                model.search("A-000002");
                assertThat(listed(model)).containsExactly(sold.ofNobody.number());
                model.search("carte hélène");
                assertThat(listed(model)).containsExactly(sold.ofNobody.number());
                model.search("nonsense");
                assertThat(listed(model)).isEmpty();
                assertThat(ScreenFixture.words(shown.window())).contains("Aucun ticket pour «\u00A0nonsense\u00A0»");
                ScreenFixture.press(shown.window(), "Toutes les dates");
                assertThat(model.filterProperty().get().period()).isEqualTo(SalePeriod.ALL);
                model.search("");
                model.filterProperty().set(SaleFilter.of(SalePeriod.TODAY).of(SaleKind.RETURNS));
                assertThat(listed(model)).containsExactly(sold.back.number());
                model.filterProperty().set(SaleFilter.of(SalePeriod.WEEK).paidBy(TenderKind.CARD));
                assertThat(listed(model)).containsExactly(sold.ofNobody.number());
            });
            assertThat(office.mishaps()).isEmpty();
        }
    }

    @Test
    void walksThroughTheListAndShowsEachSale() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            var sold = new SoldDays(office);
            ScreenFixture.onScreen(() -> {
                var shown = office.onWindow(Language.FRENCH, Destination.SALES, context -> screen(context, office));
                var screen = shown.screen();
                screen.list().step(1);
                screen.list().step(2);

                assertThat(screen.sale().openedProperty().get()).satisfies(opened -> {
                    assertThat(opened.sale()).isEqualTo(sold.ofElodie);
                    assertThat(opened.record().isConfirmed()).isTrue();
                    assertThat(opened.customer()).contains(sold.elodie);
                });
                assertThat(ScreenFixture.words(shown.window()))
                        .contains("Ticket A-000001", "Signé, chaîné", "Offre d’automne · TVA 5,5\u00A0%", "1 rendu")
                        .anyMatch(word -> word.contains("remboursés, au ticket"));
                ScreenFixture.press(shown.window(), "Ouvrir la fiche");
                assertThat(office.navigator().customers()).containsExactly(sold.elodie.id());
            });
            assertThat(office.mishaps()).isEmpty();
        }
    }

    @Test
    void opensTheSaleWhoseReceiptIsScanned() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            var sold = new SoldDays(office);
            ScreenFixture.onScreen(() -> {
                var shown = office.onWindow(Language.FRENCH, Destination.SALES, context -> screen(context, office));
                var screen = shown.screen();
                var code = ShopCode.ofTicket(sold.ofNobody.number()).text();
                assertThat(screen.scanned(ScanReader.read(code))).isTrue();
                assertThat(screen.sale().openedProperty().get().sale()).isEqualTo(sold.ofNobody);

                var other = new SaleNumber(TillId.FIRST, 99);
                assertThat(screen.scanned(
                                ScanReader.read(ShopCode.ofTicket(other).text())))
                        .isTrue();
                assertThat(screen.sale().openedProperty().get()).isNull();
                var card = sold.elodie.cardCode().text();
                assertThat(screen.scanned(ScanReader.read(card))).isTrue();
                assertThat(listed(screen.list())).containsExactly(sold.ofElodie.number());
                assertThat(screen.scanned(ScanReader.read("3760123456786"))).isFalse();
            });
            assertThat(office.mishaps()).isEmpty();
        }
    }

    /// Saves every file at one place.
    private record OnePlace(Path file) implements FileChoice {

        @Override
        public Optional<Path> toSave(@Nullable Window owner, String title, FileName suggested, String... others) {
            return Optional.of(file);
        }

        @Override
        public Optional<Path> toOpen(@Nullable Window owner, String title, String kinds, List<String> endings) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> toFolder(@Nullable Window owner, String title) {
            return Optional.empty();
        }
    }

    @Test
    void reprintsADuplicateThatIsCounted() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            var sold = new SoldDays(office);
            var file = folder.resolve("duplicate.pdf");
            ScreenFixture.onScreen(() -> {
                var context = office.context(
                        Language.FRENCH, office::owner, office.tasks(), office.messages(), new OnePlace(file));
                var screen = screen(context, office);
                screen.onShow();
                screen.open(sold.ofNobody.number());
                assertThat(screen.actions()).containsKey(Action.PRINT);
                requireNonNull(screen.actions().get(Action.PRINT)).run();
                assertThat(screen.sale().openedProperty().get().record().duplicates())
                        .isEqualTo(1);
            });
            assertThat(file).isNotEmptyFile();
            assertThat(office.mishaps()).isEmpty();
        }
    }

    @Test
    void exportsAndPrintsWhatIsShown() throws Exception {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            var sold = new SoldDays(office);
            var table = folder.resolve("sales.csv");
            var paper = folder.resolve("sales.pdf");
            ScreenFixture.onScreen(() -> {
                var screen = shown(office, table);
                screen.list().search("durand");
                screen.export(screen.node(), TableKind.CSV);
                shown(office, paper).print(screen.node());
            });
            assertThat(Files.readString(table))
                    .contains(sold.ofElodie.number().toString(), "Durand-Lefèvre", "26,00", "Facture")
                    .doesNotContain(sold.ofNobody.number().toString());
            assertThat(paper).isNotEmptyFile();
            assertThat(office.shop().journal().latest(Chain.EVENTS, 2))
                    .extracting(JournalEntry::kind)
                    .containsOnly("export");
            assertThat(office.mishaps()).isEmpty();
        }
    }

    private SalesScreen shown(ScreenFixture office, Path file) {
        var context =
                office.context(Language.FRENCH, office::owner, office.tasks(), office.messages(), new OnePlace(file));
        var screen = screen(context, office);
        screen.onShow();
        return screen;
    }

    @Test
    void goesToTheTillWithWhatIsBroughtBack() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            var sold = new SoldDays(office);
            ScreenFixture.onScreen(() -> {
                var screen = shown(office, folder);
                screen.open(sold.back.number());
                screen.giveBack();
                assertThat(office.navigator().returns())
                        .as("nothing was sold in it")
                        .isEmpty();
                screen.open(sold.ofElodie.number());
                requireNonNull(screen.actions().get(Action.RETURN)).run();
                assertThat(office.navigator().returns()).containsExactly(sold.ofElodie.number());
            });
            assertThat(office.mishaps()).isEmpty();
        }
    }

    @Test
    void givesAGiftReceiptThatTheTechnicalLogTellsOf() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            var sold = new SoldDays(office);
            var file = folder.resolve("gift.pdf");
            ScreenFixture.onScreen(() -> {
                var screen = shown(office, file);
                screen.open(sold.back.number());
                screen.giftReceipt();
                assertThat(file).as("nothing was sold in it").doesNotExist();
                screen.open(sold.ofElodie.number());
                screen.giftReceipt();
                assertThat(screen.sale().openedProperty().get().record().duplicates())
                        .isZero();
            });
            assertThat(file).isNotEmptyFile();
            assertThat(office.shop().journal().latest(Chain.EVENTS, 1))
                    .extracting(JournalEntry::kind)
                    .containsExactly("gift-receipt");
            assertThat(office.mishaps()).isEmpty();
        }
    }

    @Test
    void showsACashierNoSumsAndNoSalesOfOthers() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            var sold = new SoldDays(office);
            ScreenFixture.onScreen(() -> {
                var cashier = new SignedInStaff(new StaffId(99), "Nadia", Role.CASHIER);
                var context = office.context(
                        Language.FRENCH, () -> cashier, office.tasks(), office.messages(), new OnePlace(folder));
                var screen = screen(context, office);
                screen.onShow();
                assertThat(listed(screen.list())).isEmpty();
                assertThat(screen.list().sumsProperty().get()).isNull();
                screen.open(sold.ofNobody.number());
                assertThat(screen.sale().openedProperty().get().sale().total()).isGreaterThan(Money.ZERO);
            });
            assertThat(office.mishaps()).isEmpty();
        }
    }

    @Test
    void saysThatNothingWasSoldYet() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            ScreenFixture.onScreen(() -> {
                var shown = office.onWindow(Language.FRENCH, Destination.SALES, context -> screen(context, office));
                shown.screen().list().filterProperty().set(SaleFilter.of(SalePeriod.ALL));
                assertThat(ScreenFixture.words(shown.window())).contains("Rien n’a encore été vendu");
            });
        }
    }

    private Parent window(ScreenFixture office, Language language, SoldDays sold) {
        return office.window(
                language,
                Destination.SALES,
                context -> screen(context, office),
                screen -> ((SalesScreen) screen).open(sold.ofElodie.number()));
    }

    private Parent attaching(ScreenFixture office, Language language, SoldDays sold) {
        return office.window(language, Destination.SALES, context -> screen(context, office), shown -> {
            var screen = (SalesScreen) shown;
            screen.open(sold.ofNobody.number());
            screen.attach();
            screen.attaching().search("durand");
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void fits(Language language) throws Exception {
        try (var office = ScreenFixture.founded(Files.createDirectories(folder.resolve(language.code())), language)) {
            var sold = new SoldDays(office);
            assertThat(ScreenFixture.picture(
                            "sales-" + language.code(),
                            ScreenFixture.shot(language),
                            () -> window(office, language, sold)))
                    .isEmpty();
            assertThat(ScreenFixture.picture(
                            "sales-attach-" + language.code(), Shot.dark(), () -> attaching(office, language, sold)))
                    .isEmpty();
        }
    }

    @Test
    void fitsEveryWindow() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            var sold = new SoldDays(office);
            for (var shot : PageShots.ALL) {
                assertThat(ScreenFixture.picture(
                                "sales-" + PageShots.name(shot), shot, () -> window(office, Language.FRENCH, sold)))
                        .as(shot.toString())
                        .isEmpty();
            }
        }
    }
}
