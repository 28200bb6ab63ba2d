package org.comptoir.desktop.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Posted;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.shell.Action;
import org.comptoir.desktop.shell.Destination;
import org.comptoir.desktop.shell.SystemFileChoice;
import org.comptoir.pos.catalogue.category.CategoryColour;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.scan.ScanReader;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArticlesScreenTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    @Test
    void offersExportAndImportOnlyToThoseWhoMay() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH).stocked()) {
            var cashier = new SignedInStaff(office.owner().id(), "Nadia", Role.CASHIER);
            var context = office.context(
                    Language.FRENCH, () -> cashier, office.tasks(), office.messages(), new SystemFileChoice());
            ScreenFixture.onScreen(() -> {
                var screen = new ArticlesScreen(context, office.shop());
                screen.onShow();
                assertThat(screen.actions()).doesNotContainKeys(Action.EXPORT, Action.NEW);
                var root = (Parent) screen.node();
                ScreenFixture.words(root);
                assertThat(root.lookupAll(".action-button"))
                        .filteredOn(Node::isVisible)
                        .extracting(node -> ((ButtonBase) node).getText())
                        .doesNotContain("Exporter", "Importer", "Nouveau");
            });
        }
    }

    @Test
    void changesAnArticleWithStockAndPriceAndExplainsRefusals() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH).stocked()) {
            var model = new ArticlesModel(
                    office.context(Language.ENGLISH),
                    office.shop().counter().catalogue(),
                    office.shop().counter().suppliers(),
                    office.shop().counter().stock(),
                    office.shop().counter().orders(),
                    office.shop().settings(),
                    office.shop().counter().articleExport());
            model.load();
            model.list().wordsProperty().set("lavande savon");
            assertThat(model.list().articles())
                    .singleElement()
                    .satisfies(listed -> assertThat(listed.level()).isEqualTo(Quantity.of(12)));
            model.open(model.list().articles().getFirst().article());
            model.fields().price.set(Money.ofCents(790));
            model.fields().guaranteed.set(true);
            model.save();
            assertThat(model.list().articles().getFirst().article().guaranteed())
                    .isTrue();
            assertThat(model.messages().posted()).extracting(Posted::level).containsExactly(Level.DONE);
            assertThat(model.stock().historyProperty().get().prices()).hasSize(2);
            model.stock().receive("3", Money.ofCents(333), "BL 9");
            assertThat(model.stock().historyProperty().get().level()).isEqualTo(Quantity.of(15));
            assertThat(model.fields().lastCost.get()).isEqualTo(Money.ofCents(333));
            model.stock().correct("10", "");
            assertThat(model.stock().historyProperty().get().level()).isEqualTo(Quantity.of(10));
            model.stock().writeOff("2", "cassé");
            assertThat(model.stock().historyProperty().get().level()).isEqualTo(Quantity.of(8));
            assertThat(model.messages().posted()).extracting(Posted::level).containsExactly(Level.DONE);
            model.stock().writeOff("0", "");
            assertThat(model.messages().posted()).isEmpty();
            assertThat(model.messages().faultOf(StockModel.QUANTITY).get()).isNotEmpty();
            model.stock().correct("ten", "");
            assertThat(model.messages().faultOf(StockModel.QUANTITY).get()).contains("0.350");
            model.save();
            assertThat(model.messages().posted()).extracting(Posted::level).containsExactly(Level.DONE);

            model.openNew();
            assertThat(model.fields().guaranteed.get()).isFalse();
            model.fields().name.set("Savon à la rose");
            model.fields().barcodes.set("3760000000003");
            model.save();
            assertThat(model.messages().faultOf(ArticlesModel.BARCODES).get()).contains("Miel de lavande");
            model.fields().barcodes.set("");
            model.addCategory("Cadeaux", CategoryColour.PAPER);
            model.save();
            assertThat(model.openProperty().get()).isNotNull();
            model.export(folder.resolve("articles.csv"));
            assertThat(folder.resolve("articles.csv")).content().contains("Savon à la rose");
            assertThat(office.mishaps()).isEmpty();
        }
    }

    @Test
    void removesCategoryAndSupplier() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH).stocked()) {
            ScreenFixture.onScreen(() -> {
                var shown = office.onWindow(
                        Language.FRENCH, Destination.ARTICLES, context -> new ArticlesScreen(context, office.shop()));
                var window = shown.window();
                var screen = shown.screen();
                var model = screen.model();
                model.open(office.article("A1"));
                ScreenFixture.words(window);
                for (var box : window.lookupAll(".combo-box")) {
                    var choice = (javafx.scene.control.ComboBox<?>) box;
                    if (choice.getItems().getFirst() == null) {
                        choice.getSelectionModel().selectFirst();
                    }
                }
                ScreenFixture.press(window, "Enregistrer l’article");
                assertThat(model.messages().posted()).isEmpty();
                assertThat(window.lookup(".toast")).isNotNull();
            });
            assertThat(office.article("A1").category()).isNull();
            assertThat(office.article("A1").supplier()).isNull();
            assertThat(office.mishaps()).isEmpty();
        }
    }

    @Test
    void opensAScannedArticle() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH).stocked()) {
            ScreenFixture.onScreen(() -> {
                var shown = office.onWindow(
                        Language.FRENCH, Destination.ARTICLES, context -> new ArticlesScreen(context, office.shop()));
                var window = shown.window();
                var screen = shown.screen();
                assertThat(screen.scanned(ScanReader.read("3760000000003"))).isTrue();
                assertThat(ScreenFixture.words(window)).contains("Miel de lavande", "Importer");
                screen.scanned(ScanReader.read("3760000099999"));
                assertThat(screen.model().openProperty().get()).isNull();
                assertThat(screen.model().fields().barcodes.get()).isEqualTo("3760000099999");
                screen.model().fields().name.set("Nougat");
                ScreenFixture.press(window, "Enregistrer l’article");
            });
            assertThat(office.shop().counter().catalogue().byBarcode("3760000099999"))
                    .isPresent();
            assertThat(office.mishaps()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void fits(Language language) {
        try (var office = ScreenFixture.founded(folder, language).stocked()) {
            assertThat(ScreenFixture.picture(
                            "articles-" + language.code(),
                            ScreenFixture.shot(language),
                            () -> office.window(
                                    language,
                                    Destination.ARTICLES,
                                    context -> new ArticlesScreen(context, office.shop()),
                                    screen -> ((ArticlesScreen) screen).model().open(office.article("A1")))))
                    .isEmpty();
        }
    }
}
