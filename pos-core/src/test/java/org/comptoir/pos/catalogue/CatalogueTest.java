package org.comptoir.pos.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.pos.catalogue.CatalogueFixtures.OWNER;
import static org.comptoir.pos.catalogue.CatalogueFixtures.draft;
import static org.comptoir.pos.catalogue.CatalogueFixtures.saved;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.ArticleDraft;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.article.ArticleProblem;
import org.comptoir.pos.catalogue.article.PriceChange;
import org.comptoir.pos.catalogue.article.SaveResult;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.catalogue.article.SupplierId;
import org.comptoir.pos.catalogue.category.CategoryColour;
import org.comptoir.pos.catalogue.category.CategoryResult;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.Schema;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.scan.ScanReader;
import org.comptoir.pos.scan.ShopCode;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.tax.TaxCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class CatalogueTest {

    private static final Instant NOW = Instant.parse("2026-03-09T10:15:00Z");

    @Parameter
    TestEngine engine;

    private Database database;
    private Catalogue catalogue;

    @BeforeEach
    void open() {
        database = CatalogueFixtures.withTaxRates(TestDatabases.empty(engine, new Schema("pos")));
        catalogue = new Catalogue(database, Clock.fixed(NOW, ZoneOffset.UTC), (session, deed, rows) -> {});
    }

    @Test
    void readsBackSavedArticles() {
        var article = saved(catalogue.save(OWNER, draft("cafe-1", " Café  d’Éthiopie\t", "3017620422003", "12345")));

        assertThat(article.code()).isEqualTo("CAFE-1");
        assertThat(article.name()).isEqualTo("Café d’Éthiopie");
        assertThat(catalogue.article(article.id())).contains(article);
        assertThat(catalogue.byCode("Cafe-1 ")).contains(article);
        assertThat(catalogue.byBarcode("3017620422003")).contains(article);
        assertThat(catalogue.byBarcode("12345")).contains(article);
        assertThat(catalogue.byBarcode("")).isEmpty();
    }

    /// A scan is read past the mapping by which everything else is read.
    @Test
    void scansAllThatIsKnownOfAnArticle() {
        var category = (CategoryResult.Saved) catalogue.addCategory(OWNER, "Infusions", CategoryColour.values()[1]);
        database.run(session -> session.createNativeMutationQuery(
                        "insert into supplier (id, name, name_key, contact_name, phone, email, street, postal_code, town,"
                                + " country, notes, version) values (17, 'S', 's', '', '', '', '', '', '', '', '', 0)")
                .executeUpdate());
        var full = draft("THYM", "Thym", "401", "399").toBuilder()
                .variant("100 g")
                .category(category.category().id())
                .taxCode(new TaxCode("R"))
                .price(Money.of("3.21"))
                .soldBy(SoldBy.WEIGHT)
                .guaranteed(true)
                .picture("plant")
                .supplier(new SupplierId(17))
                .supplierReference("T-9")
                .lastCost(Money.of("1.23"))
                .reorderPoint(Quantity.of(7))
                .favourite(5)
                .build();
        var bare = draft("FLEUR", "Fleur", "402").toBuilder()
                .price(null)
                .active(false)
                .build();

        var first = saved(catalogue.save(OWNER, full));
        assertThat(catalogue.byBarcode("399")).contains(first);
        var changed = saved(catalogue.save(OWNER, first.id(), first.version(), full));
        assertThat(catalogue.byBarcode("401"))
                .contains(changed)
                .isEqualTo(catalogue.article(changed.id()))
                .get()
                .extracting(Article::barcodes)
                .isEqualTo(List.of("399", "401"));
        var withoutPrice = saved(catalogue.save(OWNER, bare));
        assertThat(catalogue.byBarcode("402")).contains(withoutPrice);
    }

    @Test
    void findsUpcWithAndWithoutLeadingZero() {
        var article = saved(catalogue.save(OWNER, draft("U", "Upc", "036000291452")));

        assertThat(catalogue.byBarcode("0036000291452")).contains(article);
        assertThat(catalogue.save(OWNER, draft("V", "Other", "0036000291452")))
                .isEqualTo(new SaveResult.BarcodeTaken("0036000291452", "Upc"));
    }

    @Test
    void findsByBarcodeBeforeItFindsByCode() {
        var named = saved(catalogue.save(OWNER, draft("3017620422003", "Named like a barcode")));
        var marked = saved(catalogue.save(OWNER, draft("M", "Marked with it", "3017620422003")));

        assertThat(catalogue.byScanned(ScanReader.read("]E03017620422003"))).contains(marked);
        assertThat(catalogue.byScanned(ScanReader.read("m"))).contains(marked);
        assertThat(catalogue.byCode("3017620422003")).contains(named);
        assertThat(catalogue.byScanned(ScanReader.read("3017620422010"))).isEmpty();
    }

    @Test
    void findsAnArticleWhoseCodeLooksLikeTheShopsOwn() {
        var looksLikeACard = new ShopCode(ShopCode.Kind.CUSTOMER_CARD, "100042").text();
        var article = saved(catalogue.save(OWNER, draft("C", "Canvas", looksLikeACard)));

        assertThat(catalogue.byScanned(ScanReader.read(looksLikeACard))).contains(article);
    }

    @Test
    void keepsCodesAndBarcodesUnique() {
        saved(catalogue.save(OWNER, draft("A", "First", "111")));

        assertThat(catalogue.save(OWNER, draft("a", "Second"))).isEqualTo(new SaveResult.CodeTaken("A", "First"));
        assertThat(catalogue.save(OWNER, draft("B", "Second", "111")))
                .isEqualTo(new SaveResult.BarcodeTaken("111", "First"));
        assertThat(catalogue.all()).hasSize(1);
    }

    @Test
    void refusesAnEditOfAnOutdatedVersion() {
        var article = saved(catalogue.save(OWNER, draft("A", "First")));
        var edited = ArticleDraft.of(article).withPrice(Money.of("5.00"));
        saved(catalogue.save(OWNER, article.id(), article.version(), edited));

        assertThat(catalogue.save(OWNER, article.id(), article.version(), edited))
                .isEqualTo(new SaveResult.ChangedMeanwhile());
        assertThat(catalogue.save(OWNER, new ArticleId(-1), 0, edited)).isEqualTo(new SaveResult.ChangedMeanwhile());
    }

    @Test
    void keepsThePriceHistory() {
        var article = saved(catalogue.save(OWNER, draft("A", "First")));
        var dearer = ArticleDraft.of(article).withPrice(Money.of("5.00"));
        var updated = saved(catalogue.save(OWNER, article.id(), article.version(), dearer));
        saved(catalogue.save(OWNER, article.id(), updated.version(), dearer));

        assertThat(catalogue.prices(article.id()))
                .containsExactly(
                        new PriceChange(NOW, Money.of("5.00"), "Odile"),
                        new PriceChange(NOW, Money.of("4.50"), "Odile"));
    }

    @Test
    void changesBarcodesWithTheArticle() {
        var article = saved(catalogue.save(OWNER, draft("A", "First", "111", "222")));
        saved(catalogue.save(
                OWNER,
                article.id(),
                article.version(),
                ArticleDraft.of(article).toBuilder()
                        .barcodes(List.of("222", "333"))
                        .build()));

        assertThat(catalogue.byBarcode("111")).isEmpty();
        assertThat(catalogue.article(article.id()).orElseThrow().barcodes()).containsExactly("222", "333");
    }

    @Test
    void assignsACodeIfNoneIsGiven() {
        assertThat(saved(catalogue.save(OWNER, draft("", "With barcode", "987")))
                        .code())
                .isEqualTo("987");
        var numbered = saved(catalogue.save(OWNER, draft("", "Without")));
        assertThat(numbered.code()).isEqualTo("A" + numbered.id().value());
        var changed = saved(catalogue.save(OWNER, numbered.id(), numbered.version(), draft("", "Renamed")));
        assertThat(changed.code()).isEqualTo(numbered.code());
    }

    @Test
    void refusesInvalidArticles() {
        assertThat(catalogue.save(OWNER, draft("A", " \u0000 ")))
                .isEqualTo(new SaveResult.Faulty(ArticleProblem.NAME_MISSING));
        assertThat(catalogue.save(OWNER, draft("A", "é".repeat(161))))
                .isEqualTo(new SaveResult.Faulty(ArticleProblem.TOO_LONG));
        assertThat(catalogue.save(OWNER, draft("A", "A").withPrice(Money.of("1000000.01"))))
                .isEqualTo(new SaveResult.Faulty(ArticleProblem.AMOUNT_OUT_OF_RANGE));
        assertThat(catalogue.save(OWNER, draft("A", "A").withPrice(Money.of("-0.01"))))
                .isEqualTo(new SaveResult.Faulty(ArticleProblem.AMOUNT_OUT_OF_RANGE));
        assertThat(catalogue.save(OWNER, ArticleDraft.of("A", "A", new TaxCode("XX"), null)))
                .isEqualTo(new SaveResult.Faulty(ArticleProblem.UNKNOWN_TAX_CODE));
        assertThat(catalogue.all()).isEmpty();
    }

    @Test
    void storesTheLongestTextsOnBothEngines() {
        var article = saved(catalogue.save(OWNER, draft("Ç".repeat(40), "é".repeat(160), "9".repeat(40))));

        assertThat(catalogue.article(article.id())).contains(article);
    }

    @Test
    void cashiersCannotChangeArticles() {
        var cashier = new SignedInStaff(new StaffId(7), "Nadia", Role.CASHIER);

        assertThatThrownBy(() -> catalogue.save(cashier, draft("A", "A"))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void findsByWordPrefixesInAnyOrder() {
        var brulee = saved(catalogue.save(OWNER, draft("CB1", "Crème brûlée", "3017620422003")));
        saved(catalogue.save(OWNER, draft("X1", "Crémaillère")));

        assertThat(catalogue.find("brul CREM", 10)).containsExactly(brulee);
        assertThat(catalogue.find("301762", 10)).containsExactly(brulee);
        assertThat(catalogue.find("cb1", 10)).containsExactly(brulee);
        assertThat(catalogue.find("rulee", 10)).isEmpty();
        assertThat(catalogue.find("", 1)).hasSize(1);
        assertThat(catalogue.find("crem", 10)).hasSize(2);
        assertThat(catalogue.find("'\"%_", 10)).hasSize(2);
    }

    @Test
    void findsAChangedArticleByItsNewDataOnly() {
        var article = saved(catalogue.save(OWNER, draft("A", "Savon")));
        assertThat(catalogue.find("savon", 5)).containsExactly(article);

        var renamed = saved(catalogue.save(OWNER, article.id(), article.version(), draft("A", "Shampooing")));

        assertThat(catalogue.find("savon", 5)).isEmpty();
        assertThat(catalogue.find("shamp", 5)).containsExactly(renamed);
    }

    @Test
    void findsArticlesChangedByAnotherTill() {
        var other = new Catalogue(database, Clock.systemUTC(), (session, deed, rows) -> {});
        assertThat(catalogue.find("savon", 5)).isEmpty();
        var article = saved(other.save(OWNER, draft("A", "Savon")));

        catalogue.refresh();

        assertThat(catalogue.find("savon", 5)).containsExactly(article);
    }

    @Test
    void putsFavouritesFirst() {
        saved(catalogue.save(OWNER, draft("A", "Alpha thé")));
        var favourite = saved(catalogue.save(OWNER, draft("Z", "Zulu thé").withFavourite(1)));

        assertThat(catalogue.find("the", 2).getFirst()).isEqualTo(favourite);
        assertThat(catalogue.favourites()).containsExactly(favourite);
    }

    @Test
    void keepsCategoriesApartByName() {
        assertThat(catalogue.addCategory(OWNER, "Épicerie", CategoryColour.GROCERY))
                .isInstanceOf(CategoryResult.Saved.class);
        assertThat(catalogue.addCategory(OWNER, "epicerie ", CategoryColour.HOME))
                .isEqualTo(new CategoryResult.NameTaken());
        assertThat(catalogue.addCategory(OWNER, " ", CategoryColour.HOME)).isEqualTo(new CategoryResult.NameUnfit());
        assertThat(catalogue.categories()).hasSize(1);
    }

    @Test
    void givesABarcodeToOneOfManyConcurrentSaves() throws InterruptedException {
        List<Callable<SaveResult>> savings = IntStream.range(0, 16)
                .<Callable<SaveResult>>mapToObj(i -> () -> catalogue.save(OWNER, draft("C" + i, "Name " + i, "555")))
                .toList();
        try (var threads = Executors.newFixedThreadPool(16)) {
            var results = threads.invokeAll(savings);

            assertThat(results)
                    .extracting(Future::resultNow)
                    .filteredOn(SaveResult.Saved.class::isInstance)
                    .hasSize(1);
        }
        assertThat(catalogue.all()).hasSize(1);
    }
}
