package org.comptoir.pos.catalogue.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.pos.catalogue.CatalogueFixtures.NORMAL;
import static org.comptoir.pos.catalogue.CatalogueFixtures.OWNER;
import static org.comptoir.pos.catalogue.CatalogueFixtures.draft;
import static org.comptoir.pos.catalogue.CatalogueFixtures.saved;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.comptoir.pos.catalogue.Catalogue;
import org.comptoir.pos.catalogue.CatalogueFixtures;
import org.comptoir.pos.catalogue.article.ArticleDraft;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.database.Schema;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.spreadsheet.ProgressMonitor;
import org.comptoir.pos.spreadsheet.RefusedRow;
import org.comptoir.pos.spreadsheet.Table;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.spreadsheet.reading.TableFile;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.stock.Stock;
import org.comptoir.pos.suppliers.Suppliers;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class ArticleImportTest {

    private static final String FILE = """
            Code;Désignation;Taille;Catégorie;TVA;Prix TTC;Vendu par;EAN;Fournisseur;Prix d'achat;Stock
            THE1;Thé vert;100 g;Épicerie;5,5 %;4,90;pièce;3017620422003;Maison Vérany;2,10;12
            RIZ;Riz rond;;epicerie;R;2,80;kg;;maison verany;;7,5
            BOL;Bol;;Maison;N;1 234,50;;96385074 12345;;;
            """;

    @Parameter
    TestEngine engine;

    private Catalogue catalogue;
    private Suppliers suppliers;
    private Stock stock;
    private ArticleImport imports;

    @BeforeEach
    void open() {
        var database = CatalogueFixtures.withTaxRates(TestDatabases.empty(engine, new Schema("pos")));
        catalogue = new Catalogue(database, Clock.systemUTC(), (session, deed, rows) -> {});
        suppliers = new Suppliers(database);
        stock = new Stock(database, Clock.systemUTC(), (session, deed, rows) -> {});
        imports = new ArticleImport(database, catalogue, suppliers, stock, Clock.systemUTC());
    }

    @Test
    void importsArticlesWithAllTheirData() {
        assertThat(run(FILE)).isEqualTo(new ArticleImportResult.Done(3, 0, 0, List.of()));

        var tea = catalogue.byBarcode("3017620422003").orElseThrow();
        assertThat(tea.displayName()).isEqualTo("Thé vert 100 g");
        assertThat(tea.taxCode().value()).isEqualTo("R");
        assertThat(tea.price()).isEqualTo(Money.of("4.90"));
        assertThat(tea.lastCost()).isEqualTo(Money.of("2.10"));
        assertThat(stock.level(tea.id())).isEqualTo(Quantity.of(12));
        assertThat(catalogue.byCode("RIZ").orElseThrow().soldBy()).isEqualTo(SoldBy.WEIGHT);
        assertThat(catalogue.byCode("BOL").orElseThrow().barcodes()).containsExactly("12345", "96385074");
        assertThat(catalogue.categories()).extracting(c -> c.name()).containsExactly("Épicerie", "Maison");
        assertThat(suppliers.list()).hasSize(1);
        assertThat(catalogue.find("the vert", 5)).containsExactly(tea);
    }

    @Test
    void addsNothingTheSecondTime() {
        run(FILE);

        assertThat(run(FILE)).isEqualTo(new ArticleImportResult.Done(0, 0, 3, List.of()));
        assertThat(stock.level(catalogue.byCode("THE1").orElseThrow().id())).isEqualTo(Quantity.of(12));
    }

    @Test
    void reportsChangesAndKeepsValuesNotGiven() {
        run(FILE);
        var preview = dryRun("Code;Prix;Fournisseur\nthe1;5,20;Autre\n");

        assertThat(preview.changed())
                .singleElement()
                .satisfies(changed -> assertThat(changed.columns())
                        .containsExactlyInAnyOrder(ArticleColumn.PRICE, ArticleColumn.SUPPLIER));
        imports.run(OWNER, preview, ProgressMonitor.unwatched(), Language.FRENCH);
        var tea = catalogue.byCode("THE1").orElseThrow();
        assertThat(tea.price()).isEqualTo(Money.of("5.20"));
        assertThat(tea.name()).isEqualTo("Thé vert");
        assertThat(tea.barcodes()).containsExactly("3017620422003");
        assertThat(catalogue.prices(tea.id())).hasSize(2);
    }

    @Test
    void readsForWhichArticlesTheGuaranteeIsTold() {
        run("Code;Nom;TVA;Garantie légale\nLAMPE;Lampe;N;oui\nMIEL;Miel;R;non\nPAIN;Pain;R;\n");
        assertThat(catalogue.byCode("LAMPE").orElseThrow().guaranteed()).isTrue();
        assertThat(catalogue.byCode("MIEL").orElseThrow().guaranteed()).isFalse();
        assertThat(catalogue.byCode("PAIN").orElseThrow().guaranteed()).isFalse();

        run("Code;Nom\nLAMPE;Lampe de bureau\n");
        assertThat(catalogue.byCode("LAMPE").orElseThrow().guaranteed())
                .as("a file without the column")
                .isTrue();

        assertThat(dryRun("Code;Garanzia legale\nLAMPE;no\n").changed())
                .singleElement()
                .satisfies(changed -> assertThat(changed.columns()).containsExactly(ArticleColumn.GUARANTEED));
    }

    @Test
    void refusesInvalidRowsAndImportsTheOthers() {
        saved(catalogue.save(OWNER, draft("OLD", "Ancien", "777")));
        var result = (ArticleImportResult.Done) run("""
                Code;Nom;TVA;Prix;EAN
                A;Bon;N;1,00;
                B;Prix faux;N;douze;
                C;Sans TVA;;1,00;
                D;TVA inconnue;33 %;1,00;
                E;Code pris;N;1,00;777
                F;Abrégé;N;1,00;3,01762E+12
                a;Deux fois;N;1,00;
                ;;N;1,00;
                G;Trop cher;N;2000000;
                """);

        assertThat(result.added()).isEqualTo(1);
        assertThat(result.refused()).extracting(row -> row.row().number()).containsExactly(3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(result.refused())
                .extracting(RefusedRow::reason)
                .first()
                .isEqualTo("Prix\u00A0: «\u00A0douze\u00A0» n’a pas été compris.");
        assertThat(catalogue.all()).hasSize(2);
    }

    @Test
    void usesTheChosenVatIfTheFileHasNone() {
        var table = table("Name;Price\nBowl;12.50\n");
        var mapping = ArticleMapping.guess(table.headings()).withTaxOtherwise(NORMAL);
        var preview = imports.dryRun(table, mapping, Language.ENGLISH);
        imports.run(OWNER, preview, ProgressMonitor.unwatched(), Language.ENGLISH);

        assertThat(catalogue.find("bowl", 1).getFirst().price()).isEqualTo(Money.of("12.50"));
        assertThat(imports.dryRun(table, mapping, Language.ENGLISH).unchanged()).isEqualTo(1);
    }

    @Test
    void writesNothingWhenCancelled() {
        var preview = dryRun(FILE);
        var stopped = imports.run(OWNER, preview, stoppingAfter(2), Language.FRENCH);

        assertThat(stopped).isEqualTo(new ArticleImportResult.Cancelled());
        assertThat(catalogue.all()).isEmpty();
        assertThat(catalogue.categories()).isEmpty();
        assertThat(suppliers.list()).isEmpty();
    }

    @Test
    void refusesArticlesChangedSinceTheDryRun() {
        run(FILE);
        var preview = dryRun("Code;Prix\nTHE1;9,00\n");
        var tea = catalogue.byCode("THE1").orElseThrow();
        saved(catalogue.save(
                OWNER, tea.id(), tea.version(), ArticleDraft.of(tea).withPrice(Money.of("7.00"))));

        var result =
                (ArticleImportResult.Done) imports.run(OWNER, preview, ProgressMonitor.unwatched(), Language.FRENCH);

        assertThat(result.refused()).hasSize(1);
        assertThat(catalogue.byCode("THE1").orElseThrow().price()).isEqualTo(Money.of("7.00"));
    }

    @Test
    void readsBackItsOwnExportUnchanged() {
        run(FILE);
        saved(catalogue.save(OWNER, draft("=1+1", "Piège", "036000291452").withPrice(null)));
        saved(catalogue.save(
                OWNER,
                draft("0042", "Zéros", "01234565").toBuilder().guaranteed(true).build()));
        for (var language : Language.values()) {
            for (var kind : TableKind.values()) {
                var out = new ByteArrayOutputStream();
                var count = new ArticleExport(catalogue, suppliers, stock, (who, what, details) -> {})
                        .write(OWNER, out, kind, language);
                var table = (Table) TableFile.read(out.toByteArray(), "articles");
                var repeated = imports.dryRun(table, ArticleMapping.guess(table.headings()), language);

                assertThat(count).isEqualTo(5);
                assertThat(repeated.refused()).as("%s %s", language, kind).isEmpty();
                assertThat(repeated.changed()).as("%s %s", language, kind).isEmpty();
                assertThat(repeated.unchanged()).as("%s %s", language, kind).isEqualTo(5);
            }
        }
    }

    @Test
    void readsBackItsOwnExportWithNegativeStock() {
        var tea = saved(catalogue.save(OWNER, draft("THE9", "Thé")));
        stock.writeOff(OWNER, tea.id(), Quantity.of(3), "");
        for (var kind : TableKind.values()) {
            var out = new ByteArrayOutputStream();
            new ArticleExport(catalogue, suppliers, stock, (who, what, details) -> {})
                    .write(OWNER, out, kind, Language.FRENCH);
            var table = (Table) TableFile.read(out.toByteArray(), "articles");
            var repeated = imports.dryRun(table, ArticleMapping.guess(table.headings()), Language.FRENCH);

            assertThat(repeated.refused()).as("%s", kind).isEmpty();
            assertThat(repeated.unchanged()).as("%s", kind).isEqualTo(1);
        }
    }

    @Test
    void refusesANewArticleWithNegativeStock() {
        var preview = dryRun("Code;Nom;TVA;Stock\nA;Bol;N;-3\nB;Tasse;N;0\n");

        assertThat(preview.refused())
                .singleElement()
                .satisfies(row -> assertThat(row.reason()).contains("nouvel article"));
        assertThat(preview.created()).hasSize(1);
    }

    @Test
    void acceptsAsManyReorderPointDigitsAsTheEditor() {
        var preview = dryRun("Code;Nom;TVA;Stock minimum\nA;Bol;N;123456789\n");

        assertThat(preview.refused()).isEmpty();
        assertThat(preview.created().getFirst().draft().reorderPoint()).isEqualTo(Quantity.of(123_456_789));
    }

    @Test
    void exportsCostsOnlyForStaffWhoMayEditArticles() {
        var cashier = new SignedInStaff(new StaffId(1), "Nina", Role.CASHIER);
        var export = new ArticleExport(catalogue, suppliers, stock, (who, what, details) -> {});

        assertThatThrownBy(() -> export.write(cashier, new ByteArrayOutputStream(), TableKind.CSV, Language.FRENCH))
                .isInstanceOf(NotPermitted.class);
    }

    private ArticleImportResult run(String file) {
        return imports.run(OWNER, dryRun(file), ProgressMonitor.unwatched(), Language.FRENCH);
    }

    private ArticleImportPreview dryRun(String file) {
        var table = table(file);
        return imports.dryRun(table, ArticleMapping.guess(table.headings()), Language.FRENCH);
    }

    private static Table table(String file) {
        return (Table) TableFile.read(file.getBytes(StandardCharsets.UTF_8), "articles.csv");
    }

    private static ProgressMonitor stoppingAfter(int steps) {
        return new ProgressMonitor() {
            private int reached;

            @Override
            public void reached(int result, int total) {
                reached = result;
            }

            @Override
            public boolean cancelled() {
                return reached >= steps - 1;
            }
        };
    }
}
