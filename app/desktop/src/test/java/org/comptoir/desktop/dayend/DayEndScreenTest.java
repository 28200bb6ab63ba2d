package org.comptoir.desktop.dayend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.desktop.office.ScreenFixture.EVENING;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.Posted;
import org.comptoir.desktop.office.PageShots;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.shell.Destination;
import org.comptoir.desktop.shell.SystemFileChoice;
import org.comptoir.desktop.shell.TillCaption;
import org.comptoir.pos.cash.CashMovementKind;
import org.comptoir.pos.cash.CashMovements;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.orders.OrderDraft;
import org.comptoir.pos.orders.OrderResult;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.OrderNumber;
import org.comptoir.pos.till.machine.PrinterSettings;
import org.comptoir.shop.dayend.CashDesk;
import org.comptoir.shop.dayend.DayReminder;
import org.comptoir.shop.dayend.EndOfDay;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DayEndScreenTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    private DayEndModel model(ScreenFixture office) {
        var shop = office.shop();
        var context = office.context(Language.ENGLISH);
        return new DayEndModel(
                context,
                new EndOfDay(shop, context.documents()),
                shop.counter().dayEnd(),
                () -> TillCaption.of(shop.tills().all(), shop.till(), context.language()),
                shop.clock());
    }

    private static void count(DayEndModel model, long euros, int pieces) {
        java.util.Objects.requireNonNull(model.count().drawer().counts().get(Money.euros(euros)))
                .set(pieces);
    }

    @Test
    void tellsWhichTillItIsOnceThereAreTwo() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            var model = model(office);
            model.load();
            assertThat(model.tillNameProperty().get()).isEmpty();
            office.shop().tills().register(UUID.randomUUID(), "Back door", "test");
            model.load();
            assertThat(model.tillNameProperty().get()).isEqualTo("Till A · 1");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theReportOfAllTillsFits(Language language) {
        try (var office = ScreenFixture.founded(folder, language).stocked()) {
            office.shop().tills().register(UUID.randomUUID(), "Entrée", "test");
            office.sell("A1", 2, true);
            office.sell("A1", 1, false);
            for (var shot : PageShots.ALL) {
                var name = "tills-report-" + language.code() + "-" + PageShots.name(shot);
                assertThat(ScreenFixture.picture(name, shot, () -> {
                            var screen = new DayEndScreen(office.context(language), office.shop());
                            screen.onShow();
                            screen.showTills();
                            return (Parent) screen.node();
                        }))
                        .as(name)
                        .isEmpty();
            }
        }
    }

    @Test
    void aCashierSeesTheDrawerAndNeitherCountNorReading() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH).stocked()) {
            var cashier = new SignedInStaff(new StaffId(77), "Zoé", Role.CASHIER);
            var who = new AtomicReference<>(office.owner());
            ScreenFixture.onScreen(() -> {
                var context = office.context(
                        Language.FRENCH, who::get, office.tasks(), office.messages(), new SystemFileChoice());
                var screen = new DayEndScreen(context, office.shop());
                screen.onShow();
                var node = (Parent) screen.node();
                assertThat(ScreenFixture.words(node)).contains("Espèces comptées", "Lecture X");

                who.set(cashier);
                screen.onShow();
                assertThat(ScreenFixture.words(node))
                        .contains("Espèces hors vente", "Fonds de caisse du matin")
                        .doesNotContain("Espèces comptées");
                assertThat(visibleButtons(node)).doesNotContain("Lecture X", "Retour au comptage", "Mois et années");

                who.set(office.owner());
                screen.onShow();
                assertThat(visibleButtons(node)).contains("Lecture X", "Entrée ou sortie", "Mois et années");
            });
        }
    }

    private static List<String> visibleButtons(Parent node) {
        return node.lookupAll(".action-button").stream()
                .filter(Node::isVisible)
                .map(button -> ((ButtonBase) button).getText())
                .toList();
    }

    @Test
    void hidesTheExpectedCashUntilTheCountIsConfirmed() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH).stocked()) {
            office.sell("A1", 2, true);
            var model = model(office);
            count(model, 10, 1);
            assertThat(model.comparisons()).isEmpty();
            model.confirm();
            assertThat(model.comparisons().getFirst().expected()).isEqualTo(Money.euros(13));
            assertThat(model.difference()).isEqualTo(Money.euros(-3));
            model.countAgain();
            assertThat(model.comparisons()).isEmpty();
        }
    }

    @Test
    void asksForAReasonOnlyIfThereIsADifference() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH).stocked()) {
            var model = model(office);
            count(model, 5, 1);
            model.confirm();
            model.ask();
            assertThat(model.askingProperty().get()).isFalse();
            assertThat(model.messages().posted())
                    .singleElement()
                    .satisfies(posted -> assertThat(posted.message().happened()).contains("€5.00"));
            model.count().reasonProperty().set("Found under the till");
            model.ask();
            assertThat(model.askingProperty().get()).isTrue();
        }
    }

    @Test
    void refusesAFloatAboveTheCash() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            var model = model(office);
            model.confirm();
            model.nextFloatProperty().set(Money.euros(1));
            model.ask();
            assertThat(model.messages().posted()).extracting(Posted::level).containsExactly(Level.WARNING);
            model.nextFloatProperty().set(null);
            model.ask();
            assertThat(model.askingProperty().get()).isFalse();
        }
    }

    @Test
    void asksWhetherTheDateIsRightAndTellsWhatIsPastItsLastDay() {
        var now = new AtomicReference<>(EVENING.instant());
        InstantSource source = now::get;
        try (var office = ScreenFixture.founded(folder, Language.FRENCH, source.withZone(EVENING.getZone()))
                .stocked()) {
            var counter = office.shop().counter();
            var basket = counter.register()
                    .ringUp(Basket.EMPTY, office.article("A2"), Quantity.ONE)
                    .orThrow();
            var book = counter.checkout().priceBook(office.shop().till().zone());
            assertThat(counter.orders()
                            .keep(
                                    office.owner(),
                                    new OrderDraft(
                                            OrderNumber.Kind.QUOTE,
                                            basket,
                                            book,
                                            counter.orders().today().plusDays(30),
                                            "",
                                            "")))
                    .isInstanceOf(OrderResult.Kept.class);
            var model = model(office);
            model.confirm();
            model.ask();
            model.close();
            now.set(EVENING.instant().plus(Duration.ofDays(365)));

            model.confirm();
            assertThat(model.reminders()).containsExactly(new DayReminder.OrdersExpired(1, 0));
            model.deal(model.reminders().getFirst());
            assertThat(office.navigator().ordersSearched()).containsExactly("expired");
            model.ask();
            model.close();
            assertThat(model.closings()).hasSize(1);
            var asked = model.messages().posted().getLast().message();
            assertThat(asked.happened()).contains("12/09/2027", "12/09/2026");

            asked.steps().getFirst().action().run();

            assertThat(model.closings()).hasSize(2);
            assertThat(model.closings().getFirst().businessDay()).isEqualTo(LocalDate.of(2027, 9, 12));
        }
    }

    @Test
    void keepsItsButtonsInPlaceWhenSomethingIsMissing() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH).stocked()) {
            ScreenFixture.onScreen(() -> {
                var shown = office.onWindow(
                        Language.FRENCH, Destination.DAY_END, context -> new DayEndScreen(context, office.shop()));
                var before = places(shown.window());
                shown.screen().model().messages().warn("any", Message.of("Une alerte", "et ce qu’il faut faire"));
                assertThat(ScreenFixture.words(shown.window())).contains("Une alerte");
                assertThat(places(shown.window())).containsAllEntriesOf(before);
            });
        }
    }

    private static Map<Node, Double> places(Parent window) {
        ScreenFixture.words(window);
        return window.lookupAll(".action-button").stream()
                .filter(node ->
                        node instanceof ButtonBase button && !button.getText().isEmpty())
                .collect(Collectors.toMap(
                        Function.identity(),
                        node -> node.localToScene(node.getBoundsInLocal()).getMinY()));
    }

    @Test
    void printsAndBacksUpTheClosedDay() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH).stocked()) {
            office.sell("A1", 2, true);
            office.sell("A3", 1, false);
            ScreenFixture.onScreen(() -> {
                var shown = office.onWindow(
                        Language.FRENCH, Destination.DAY_END, context -> new DayEndScreen(context, office.shop()));
                var window = shown.window();
                var screen = shown.screen();
                var model = screen.model();
                count(model, 10, 1);
                assertThat(ScreenFixture.words(window)).doesNotContain("13,00\u00a0€");
                ScreenFixture.press(window, "Valider le comptage");
                assertThat(ScreenFixture.words(window)).contains("13,00\u00a0€");
                model.count().reasonProperty().set("Erreur de rendu");
                ScreenFixture.press(window, "Clôturer la journée");
                ScreenFixture.press(window, "Oui, clôturer");
                assertThat(ScreenFixture.words(window)).doesNotContain("Attendu");
                assertThat(model.messages().posted())
                        .as("what is done is no bar")
                        .isEmpty();
                assertThat(ScreenFixture.words((Parent) window.lookup(".toast-host")))
                        .anyMatch(word -> word.contains("Z n°"))
                        .anyMatch(word -> word.contains("Sauvegarde faite"))
                        .contains("Ouvrir le dossier");
                assertThat(model.closings())
                        .singleElement()
                        .satisfies(closing -> assertThat(closing.reason()).isEqualTo("Erreur de rendu"));
            });
            assertThat(office.mishaps()).isEmpty();
            assertThat(office.navigator().files().getLast()).isNotEmptyFile().hasFileName("Z-A-1.pdf");
            assertThat(folder.resolve("backups")).isDirectoryContaining("glob:**.zip");
        }
    }

    @Test
    void printsAReadingWithoutClosing() throws java.io.IOException {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH).stocked()) {
            office.sell("A1", 2, true);
            var model = model(office);
            model.documents().printReading();
            assertThat(model.messages().posted()).extracting(Posted::level).containsExactly(Level.DONE);
            assertThat(office.navigator().files().getLast()).hasFileName("X-2026-09-12-191000.pdf");
            try (var pdf = org.apache.pdfbox.Loader.loadPDF(
                    office.navigator().files().getLast().toFile())) {
                assertThat(new org.apache.pdfbox.text.PDFTextStripper().getText(pdf))
                        .contains("13,00");
            }
            assertThat(office.shop().counter().dayEnd().lastClosings(1)).isEmpty();
            assertThat(office.mishaps()).isEmpty();
        }
    }

    @Test
    void sendsAReadingToTheReceiptPrinter() throws java.io.IOException {
        try (var office =
                ScreenFixture.founded(folder.resolve("shop"), Language.FRENCH).stocked()) {
            var device = java.nio.file.Files.createFile(folder.resolve("lp0"));
            office.shop()
                    .changeMachine(
                            office.owner(),
                            settings -> settings.with(new PrinterSettings("device", device.toString(), true)));
            var model = model(office);
            model.documents().printReading();
            assertThat(model.messages().posted()).extracting(Posted::level).containsExactly(Level.DONE);
            assertThat(device).isNotEmptyFile();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void fits(Language language) {
        try (var office = ScreenFixture.founded(folder, language).stocked()) {
            office.sell("A1", 2, true);
            office.sell("A3", 1, false);
            var events = office.shop().counter().tillEvents();
            events.cancelled(office.owner(), Money.of("24.90"));
            events.drawerOpened(office.owner(), "Faire de la monnaie");
            var month = new DayReminder.MonthNotClosed(YearMonth.of(2026, 9));
            var name = "dayend-" + language.code();
            var shot = ScreenFixture.shot(language);
            assertThat(ScreenFixture.picture(
                            name + "-count",
                            shot,
                            () -> office.window(
                                    language,
                                    Destination.DAY_END,
                                    context -> new DayEndScreen(context, office.shop()),
                                    screen -> {})))
                    .isEmpty();
            assertThat(ScreenFixture.picture(
                            name,
                            shot,
                            () -> office.window(
                                    language,
                                    Destination.DAY_END,
                                    context -> new DayEndScreen(context, office.shop()),
                                    screen -> {
                                        var model = ((DayEndScreen) screen).model();
                                        count(model, 10, 1);
                                        count(model, 1, 1);
                                        model.confirm();
                                        model.reminders().setAll(month, new DayReminder.OrdersExpired(3, 12));
                                    })))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theDrawerAndTheMonthsFit(Language language) {
        try (var office = ScreenFixture.founded(folder, language).stocked()) {
            var desk = new CashDesk(office.shop(), office.papers());
            office.sell("A1", 2, true);
            desk.move(
                    office.owner(),
                    new CashMovements.Order(
                            CashMovementKind.EXPENSE_PAID, Money.of("1234.50"), "Timbres et affranchissement"),
                    null);
            for (var shot : PageShots.ALL) {
                var name = language.code() + "-" + PageShots.name(shot);
                assertThat(ScreenFixture.picture("cash-desk-" + name, shot, () -> {
                            var screen = new DayEndScreen(office.context(language), office.shop());
                            screen.onShow();
                            screen.showCash();
                            return (Parent) screen.node();
                        }))
                        .as(name)
                        .isEmpty();
                assertThat(ScreenFixture.picture("periods-" + name, shot, () -> {
                            var screen = new DayEndScreen(office.context(language), office.shop());
                            screen.onShow();
                            screen.showPeriods();
                            return (Parent) screen.node();
                        }))
                        .as(name)
                        .isEmpty();
            }
        }
    }
}
