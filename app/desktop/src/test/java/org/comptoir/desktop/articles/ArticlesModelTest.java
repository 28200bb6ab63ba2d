package org.comptoir.desktop.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.task.DelayedExecutor;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.scan.Scanned;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.TextOrder;
import org.comptoir.pos.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlesModelTest {

    @TempDir
    Path folder;

    private final DelayedExecutor late = new DelayedExecutor();
    private ScreenFixture office;
    private ArticlesModel model;

    @BeforeEach
    void open() {
        Screenshots.start();
        office = ScreenFixture.founded(folder, Language.ENGLISH).stocked();
        model = model(office.context(Language.ENGLISH, late.tasks()));
        model.load();
        late.settle();
    }

    private ArticlesModel model(ScreenContext context) {
        var counter = office.shop().counter();
        return new ArticlesModel(
                context,
                counter.catalogue(),
                counter.suppliers(),
                counter.stock(),
                counter.orders(),
                office.shop().settings(),
                counter.articleExport());
    }

    @AfterEach
    void close() {
        office.close();
        assertThat(late.mishaps()).isEmpty();
    }

    private void show(String code) {
        model.open(office.article(code));
        late.settle();
    }

    private Quantity level(String code) {
        return office.shop().counter().stock().level(office.article(code).id());
    }

    @Test
    void saysInWordsThatAnExportCouldNotBeWritten() throws IOException {
        var blocked = Files.writeString(folder.resolve("blocked"), "a file where a folder should be");
        model.export(blocked.resolve("articles.csv"));
        late.settle();

        assertThat(model.messages().posted())
                .singleElement()
                .satisfies(told -> assertThat(
                                told.message().happened() + told.message().detail())
                        .contains("Choose another folder")
                        .doesNotContain("Exception"));
    }

    @Test
    void listsOnlyTheCategoryThatWasChosen() {
        var category = model.choicesProperty().get().categories().getFirst();
        var all = model.list().articles().size();
        model.list().categoryProperty().set(category.id());
        late.settle();

        assertThat(model.list().articles())
                .isNotEmpty()
                .hasSizeLessThan(all)
                .allSatisfy(listed -> assertThat(listed.article().category()).isEqualTo(category.id()));
    }

    @Test
    void listsWhatIsOutOfStock() {
        model.list().stockProperty().set(StockFilter.NONE);
        late.settle();
        var before = model.list().articles().size();
        show("A1");
        model.stock().correct("0", "");
        late.settle();

        assertThat(model.list().articles())
                .hasSize(before + 1)
                .allSatisfy(listed -> assertThat(listed.level()).isLessThanOrEqualTo(Quantity.ZERO));
    }

    @Test
    void listsWhatIsInStockAndWhatIsBelowZero() {
        office.sell("A1", (int) (level("A1").thousandths() / 1000) + 2, true);
        model.list().stockProperty().set(StockFilter.NEGATIVE);
        late.settle();
        assertThat(model.list().articles())
                .singleElement()
                .satisfies(listed -> assertThat(listed.article().code()).isEqualTo("A1"));

        model.list().stockProperty().set(StockFilter.IN_STOCK);
        late.settle();
        assertThat(model.list().articles())
                .isNotEmpty()
                .allSatisfy(listed -> assertThat(listed.level()).isGreaterThan(Quantity.ZERO));
    }

    @Test
    void listsAllArticlesByTheAlphabetWhateverIsAFavourite() {
        model.list().wordsProperty().set(" ");
        late.settle();

        assertThat(model.list().articles())
                .extracting(listed -> listed.article().displayName())
                .isSortedAccordingTo(TextOrder.ALPHABETICAL)
                .hasSize(office.shop()
                        .counter()
                        .catalogue()
                        .findAlsoWithdrawn("", Integer.MAX_VALUE)
                        .size());
    }

    @Test
    void putsAnArticleMadeForAScanOnTheTicket() {
        model.openNewForTicket("3760000088880");
        model.fields().name.set("Calissons");
        model.fields().code.set("CAL");
        model.fields().price.set(Money.of("6.40"));
        model.save();
        late.settle();
        assertThat(office.navigator().rungUp()).extracting(Article::barcodes).containsExactly(List.of("3760000088880"));

        model.openNew("3760000088897");
        model.fields().name.set("Nougat");
        model.fields().code.set("NOU");
        model.save();
        late.settle();
        assertThat(office.navigator().rungUp()).hasSize(1);
    }

    @Test
    void staysOnTheNewArticleAfterAGoodsReceiptOfAnother() {
        show("A1");
        model.stock().receive("3", Money.ofCents(120), "");
        model.open(office.article("A2"));
        late.settle();
        assertThat(level("A1")).isEqualTo(Quantity.of(15));
        assertThat(model.openProperty().get()).extracting(Article::code).isEqualTo("A2");
        assertThat(model.fields().code.get()).isEqualTo("A2");
        assertThat(model.messages().posted()).isEmpty();
    }

    @Test
    void staysOnTheNewArticleAfterAnotherIsSaved() {
        show("A1");
        model.fields().price.set(Money.of("7.90"));
        model.save();
        model.open(office.article("A2"));
        late.settle();
        assertThat(office.article("A1").price()).isEqualTo(Money.of("7.90"));
        assertThat(model.openProperty().get()).extracting(Article::code).isEqualTo("A2");
        assertThat(model.fields().code.get()).isEqualTo("A2");
    }

    @Test
    void keepsTheBarcodeOfANewArticleWhenTaxRatesLoadLater() {
        var fresh = model(office.context(Language.ENGLISH));
        fresh.scanned(new Scanned.ArticleCode("3760000099999"));
        fresh.load();
        assertThat(fresh.fields().barcodes.get()).isEqualTo("3760000099999");
        assertThat(fresh.fields().taxCode.get()).isNotNull();
    }

    @Test
    void receivesGoodsOnceHoweverOftenPressed() {
        show("A1");
        model.stock().receive("3", null, "");
        model.stock().receive("3", null, "");
        late.settle();
        assertThat(level("A1")).isEqualTo(Quantity.of(15));
    }

    @Test
    void reportsInPlaceWhyAGoodsReceiptIsRefused() {
        show("A1");
        for (var typed : List.of("10000001", "2.5")) {
            model.stock().receive(typed, null, "");
            late.settle();
            assertThat(model.messages().posted()).isEmpty();
            assertThat(model.messages().faultOf(StockModel.QUANTITY).get())
                    .as(typed)
                    .isNotEmpty();
        }
        model.stock().receive("1", Money.of("1000000.01"), "");
        late.settle();
        assertThat(model.messages().faultOf(StockModel.COST).get()).isNotEmpty();
        assertThat(model.messages().faultOf(StockModel.QUANTITY).get()).isEmpty();
        assertThat(level("A1")).isEqualTo(Quantity.of(12));
    }

    @Test
    void clearsTheInputWhenAcceptedOrAnotherArticleIsOpened() {
        var card = Screenshots.onScreen(() -> new StockCard(
                        model, Texts.of("articlescreen", Language.ENGLISH), office.formats(Language.ENGLISH))
                .stock());
        var fields = Screenshots.onScreen(() -> texts((Parent) card).toList());
        assertThat(fields).hasSize(3);
        show("A1");
        type(fields);
        model.stock().receive("3", Money.ofCents(120), "BL 9");
        late.settle();
        assertThat(fields).extracting(TextField::getText).containsOnly("");
        type(fields);
        show("A2");
        assertThat(fields).extracting(TextField::getText).containsOnly("");
    }

    private static void type(List<TextField> fields) {
        fields.forEach(field -> field.setText("4"));
    }

    private static Stream<TextField> texts(Parent parent) {
        return parent.getChildrenUnmodifiable().stream().flatMap(child -> switch (child) {
            case TextField field -> Stream.of(field);
            case Parent below -> texts(below);
            default -> Stream.<TextField>of();
        });
    }
}
