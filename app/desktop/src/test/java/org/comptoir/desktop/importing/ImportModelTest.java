package org.comptoir.desktop.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.comptoir.customers.transfer.table.ContactField;
import org.comptoir.desktop.customers.PeopleShop;
import org.comptoir.desktop.importing.source.ArticleFileImport;
import org.comptoir.desktop.importing.source.CustomerFileImport;
import org.comptoir.desktop.importing.source.DoubtfulChoice;
import org.comptoir.desktop.importing.source.DryRunReport;
import org.comptoir.desktop.importing.source.FileImport;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.offscreen.Screenshots.Shot;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.task.DelayedExecutor;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportModelTest {

    private static final String BARE = """
            3017620422003;Miel de châtaignier 250 g;Épicerie;6,50;5,5
            5449000000996;Limonade artisanale 75 cl;Boissons;3,90;5,5
            3068320055008;Sirop de menthe poivrée;Boissons;8,20;5,5
            """;

    @TempDir
    Path folder;

    private PeopleShop people;
    private ScreenContext context;

    @BeforeEach
    void open() {
        Screenshots.start();
        people = new PeopleShop(folder.resolve("shop"));
        context = people.context(Language.FRENCH);
    }

    @AfterEach
    void close() {
        people.close();
    }

    private FileImport.Opener customerFiles() {
        var file = people.shop.customerFile();
        return CustomerFileImport.opener(context, file.customerImport(), file.search(), people.shop.settings());
    }

    private FileImport.Opener articleFiles() {
        var counter = people.shop.counter();
        return ArticleFileImport.opener(context, counter.articleImport(), counter.catalogue(), counter.suppliers());
    }

    private ImportModel customers() {
        return new ImportModel(customerFiles(), context);
    }

    private Path file(String name, String text, Charset charset) throws IOException {
        return Files.writeString(folder.resolve(name), text, charset);
    }

    private static FileImport mapping(ImportModel model) {
        assertThat(model.stageProperty().get()).isInstanceOf(ImportStage.Mapping.class);
        return ((ImportStage.Mapping) model.stageProperty().get()).intake();
    }

    private static ImportStage.Tried tried(ImportModel model) {
        assertThat(model.stageProperty().get()).isInstanceOf(ImportStage.Tried.class);
        return (ImportStage.Tried) model.stageProperty().get();
    }

    @Test
    void tellsKindsOfTelephonesAndLanguagesInTheWordsOfTheScreen() throws IOException {
        people.person("Amandine", "Dupré", "06 39 98 33 58", "Cucuron");
        var model = customers();
        model.open(file(
                "card.vcf",
                "BEGIN:VCARD\r\nVERSION:4.0\r\nN:Dupré;Amandine;;;\r\nFN:Amandine Dupré\r\nLANG:it\r\n"
                        + "TEL;TYPE=cell:06 39 98 33 58\r\nTEL;TYPE=work:04 65 71 20 77\r\nEND:VCARD\r\n",
                StandardCharsets.UTF_8));
        model.attempt();

        var words = tried(model).lines().changes().stream()
                .map(line -> line.before() + " → " + line.after())
                .toList();
        assertThat(words)
                .anyMatch(text -> text.contains("(Bureau)"))
                .anyMatch(text -> text.endsWith("→ italiano"))
                .noneMatch(text -> text.contains("(work)") || text.contains("(cell)"));
    }

    @Test
    void readsTheNextTableWithTheseHeadingsTheSameWay() throws IOException {
        var model = customers();
        model.open(file("odd.csv", "Quidam;Wer\nBrun Atelier;06 39 98 20 01\n", StandardCharsets.UTF_8));
        model.choose(0, ContactField.COMPANY.ordinal());
        var chosen = ((ImportStage.Mapping) model.stageProperty().get()).intake();
        assertThat(chosen.canRemember()).isTrue();

        model.remember();

        var remembered = ((ImportStage.Mapping) model.stageProperty().get()).intake();
        assertThat(remembered.isRemembered()).isTrue();
        assertThat(remembered.canRemember()).isFalse();
        var next = customers();
        next.open(file("next.csv", "Quidam;Wer\nVert Atelier;06 39 98 20 02\n", StandardCharsets.UTF_8));
        assertThat(tried(next).intake().columns().getFirst().choice()).isEqualTo(ContactField.COMPANY.ordinal());
        next.mapAgain();
        next.forget();
        assertThat(((ImportStage.Mapping) next.stageProperty().get()).intake().isRemembered())
                .isFalse();
        var other = customers();
        other.open(file("other.csv", "Quidam;Wer\nGris Atelier;06 39 98 20 03\n", StandardCharsets.UTF_8));
        assertThat(other.stageProperty().get()).isInstanceOf(ImportStage.Mapping.class);
    }

    @Test
    void importsATableOnceAndNothingTheSecondTime() throws IOException {
        people.elodie();
        var file = file("contacts.csv", """
                Nom;Prénom;Téléphone;Ville
                Durand-Lefèvre;Élodie;06 39 98 48 12;Aix
                Garcin;Inès;06 39 98 10 20;Pertuis
                ;;;Apt
                """, Charset.forName("windows-1252"));
        var model = customers();
        model.open(file);
        assertThat(model.stageProperty().get()).isInstanceOf(ImportStage.Mapping.class);
        assertThat(model.charsets()).isNotEmpty();
        model.attempt();
        var tried = tried(model);
        assertThat(tried.trial().counts().added()).isEqualTo(1);
        assertThat(tried.trial().counts().changed()).isEqualTo(1);
        assertThat(tried.trial().counts().refused()).isEqualTo(1);
        assertThat(tried.lines().changes()).isNotEmpty();
        var refused = new ByteArrayOutputStream();
        assertThat(tried.trial().writeRefused(DoubtfulChoice.LEAVE_OUT, refused))
                .isEqualTo(1);
        assertThat(refused.toString(StandardCharsets.UTF_8)).contains("Apt");
        model.run();
        assertThat(model.stageProperty().get())
                .isInstanceOfSatisfying(
                        ImportStage.Finished.class,
                        finished ->
                                assertThat(finished.outcome()).isEqualTo(new DryRunReport.Outcome.Done(1, 1, 0, 1)));
        assertThat(people.shop.customerFile().search().find("garcin", 5).hits()).hasSize(1);
        model.open(file);
        model.attempt();
        assertThat(tried(model).toImport()).isZero();
        assertThat(people.errors).isEmpty();
    }

    @Test
    void readsAFileAgainInAnotherCharset() throws IOException {
        var file = file("dos.csv", "Nom;Prénom\nLefèvre;Zoé\n", Charset.forName("IBM850"));
        var model = customers();
        model.open(file);
        model.charset(Charset.forName("IBM850"));
        if (model.stageProperty().get() instanceof ImportStage.Mapping) {
            model.attempt();
        }
        assertThat(tried(model).lines().additions().getFirst().who()).isEqualTo("Lefèvre, Zoé");
    }

    @Test
    void usesTheChosenColumnMapping() throws IOException {
        var model = customers();
        model.open(file("odd.csv", "A,B\nGarcin,poste 7006\n", StandardCharsets.UTF_8));
        model.attempt();
        assertThat(model.stageProperty().get()).isInstanceOf(ImportStage.Mapping.class);
        model.choose(0, ContactField.FAMILY.ordinal());
        model.choose(1, ContactField.PHONE.ordinal());
        model.attempt();
        assertThat(tried(model).trial().counts().added()).isEqualTo(1);
    }

    @Test
    void goesOnWithTheNextOfSeveralFiles() throws IOException {
        var model = customers();
        model.open(List.of(
                file("first.csv", "Nom;Prénom\nGarcin;Inès\n", StandardCharsets.UTF_8),
                file("picture.pdf", "%PDF-1.7 nothing", StandardCharsets.UTF_8),
                file("second.csv", "Nom;Prénom\nRomero;Ana\n", StandardCharsets.UTF_8)));
        assertThat(model.nextName()).isEqualTo("picture.pdf");
        model.attempt();
        model.run();
        model.next();
        assertThat(refusal(model)).isNotEmpty();
        assertThat(model.nextName()).isEqualTo("second.csv");
        model.next();
        model.attempt();
        assertThat(tried(model).lines().additions().getFirst().who()).isEqualTo("Romero, Ana");
        assertThat(model.nextName()).isEmpty();
    }

    @Test
    void explainsWhyOtherFilesAreRefused() throws IOException {
        var model = customers();
        model.open(file("picture.pdf", "%PDF-1.7 nothing", StandardCharsets.UTF_8));
        assertThat(model.stageProperty().get())
                .isInstanceOfSatisfying(
                        ImportStage.Choosing.class,
                        choosing -> assertThat(choosing.refusal()).isNotEmpty());
        model.open(folder.resolve("missing.csv"));
        assertThat(model.stageProperty().get()).isInstanceOf(ImportStage.Choosing.class);
    }

    private static String refusal(ImportModel model) {
        assertThat(model.stageProperty().get()).isInstanceOf(ImportStage.Choosing.class);
        return ((ImportStage.Choosing) model.stageProperty().get()).refusal();
    }

    @Test
    void reportsAFolderInsteadOfAFile() throws IOException {
        var model = customers();
        model.open(Files.createDirectory(folder.resolve("contacts")));
        assertThat(refusal(model)).contains("contacts est un dossier");
    }

    @Test
    void refusesEmptyHugeAndBinaryFilesWithDistinctMessages() throws IOException {
        var model = customers();
        model.open(Files.createFile(folder.resolve("empty.csv")));
        assertThat(refusal(model)).contains("vide");
        model.open(Files.write(folder.resolve("huge.csv"), new byte[20_000_001]));
        assertThat(refusal(model)).contains("20");
        model.open(file("long.csv", "Nom\n" + "x\n".repeat(200_001), StandardCharsets.UTF_8));
        assertThat(refusal(model).replaceAll("\\h", "")).contains("200000");
        model.open(Files.write(folder.resolve("old.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}));
        assertThat(refusal(model)).isNotEmpty();
        assertThat(people.errors).isEmpty();
    }

    @Test
    void returnsATruncatedCardAndImportsTheOthers() throws IOException {
        var model = customers();
        model.open(file(
                "cut.vcf",
                "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoé Petit\r\nTEL:0639981021\r\nEND:VCARD\r\n"
                        + "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Luc Bl",
                StandardCharsets.UTF_8));
        assertThat(tried(model).trial().counts().added()).isEqualTo(1);
        assertThat(tried(model).trial().counts().refused()).isEqualTo(1);
    }

    @Test
    void importsArticlesWithTheChosenVat() throws IOException {
        var model = new ImportModel(articleFiles(), context);
        model.open(file("articles.csv", "Code;Désignation;Prix\nA1;Bougie figuier;24,90\n", StandardCharsets.UTF_8));
        model.attempt();
        assertThat(tried(model).trial().counts().refused()).isEqualTo(1);
        model.mapAgain();
        model.chooseOtherwise(1);
        model.attempt();
        assertThat(tried(model).trial().counts().added()).isEqualTo(1);
        model.run();
        assertThat(people.shop.counter().catalogue().byCode("A1")).isPresent();
    }

    @Test
    void guessesTheColumnsOfArticlesWithoutHeadings() throws IOException {
        var model = new ImportModel(articleFiles(), context);
        model.open(file("bare.csv", BARE, StandardCharsets.UTF_8));

        var intake = mapping(model);
        assertThat(intake.origin()).startsWith("Sans en-têtes").contains("5");
        assertThat(intake.columns())
                .extracting(column -> intake.choices().get(column.choice()))
                .containsExactly("Codes-barres", "Nom", "Catégorie", "Prix", "TVA");
        model.choose(3, intake.choices().indexOf("Dernier coût"));
        model.attempt();
        assertThat(tried(model).trial().counts().added()).isEqualTo(3);
        model.run();
        var honey = people.shop.counter().catalogue().byBarcode("3017620422003").orElseThrow();
        assertThat(honey.name()).isEqualTo("Miel de châtaignier 250 g");
        assertThat(honey.price()).isNull();
        assertThat(honey.lastCost()).isEqualTo(Money.ofCents(650));
    }

    @Test
    void showsTheGuessedColumnsAtEverySize() throws IOException {
        var bare = file("bare.csv", BARE, StandardCharsets.UTF_8);
        for (var shot : List.of(Shot.light(), Shot.dark().small())) {
            var picture = Path.of("target", "pictures", "import-bare-" + shot.width() + ".png");
            assertThat(Screenshots.take(
                            picture,
                            shot,
                            () -> {
                                var page = ImportPage.ofArticles(context, articleFiles(), () -> {});
                                page.open(bare);
                                return page;
                            },
                            scene -> {}))
                    .isEmpty();
        }
    }

    @Test
    void reportsSuccessWhenCancelledTooLate() throws IOException {
        var late = new DelayedExecutor();
        var model = new ImportModel(customerFiles(), people.context(Language.FRENCH, late.tasks(), people.messages));
        model.open(file("kept.csv", "Nom;Prénom\nGarcin;Inès\n", StandardCharsets.UTF_8));
        late.settle();
        model.attempt();
        late.settle();
        model.run();
        late.awaitWork();
        late.tellNext();
        late.tasks().running().getFirst().cancel();
        late.settle();
        assertThat(model.stageProperty().get())
                .isInstanceOfSatisfying(
                        ImportStage.Finished.class,
                        finished ->
                                assertThat(finished.outcome()).isEqualTo(new DryRunReport.Outcome.Done(1, 0, 0, 0)));
        assertThat(people.shop.customerFile().search().find("garcin", 5).hits()).hasSize(1);
    }

    @Test
    void distinguishesAnErrorFromACancellation() throws IOException {
        var model = new ImportModel(customerFiles(), context);
        model.open(file("kept.csv", "Nom;Prénom\nGarcin;Inès\n", StandardCharsets.UTF_8));
        model.attempt();
        tried(model);
        people.shop.database().close();
        model.run();
        assertThat(model.stageProperty().get()).isEqualTo(new ImportStage.Failed());
        assertThat(people.errors).hasSize(1);
    }

    @Test
    void allowsAnotherFileAfterAnUnexpectedError() throws IOException {
        var model = new ImportModel(
                (files, charset) -> {
                    throw new IllegalStateException("broken");
                },
                context);
        model.open(file("any.csv", "Nom\n", StandardCharsets.UTF_8));
        assertThat(model.stageProperty().get()).isInstanceOf(ImportStage.Choosing.class);
        assertThat(people.errors).hasSize(1);
    }
}
