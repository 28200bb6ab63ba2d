package org.comptoir.desktop.mailings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.comptoir.customers.letter.MergeData;
import org.comptoir.customers.mailing.run.MailingKind;
import org.comptoir.customers.mailing.run.MailingRun;
import org.comptoir.customers.segment.AudienceMember;
import org.comptoir.customers.segment.ExclusionReason;
import org.comptoir.customers.timeline.TimelineEntry;
import org.comptoir.desktop.mailings.audience.ConditionKind;
import org.comptoir.desktop.mailings.audience.OtherLanguages;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.vouchers.VoucherCheck;
import org.comptoir.pos.vouchers.VoucherCode;
import org.comptoir.shop.open.OpenShop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailingsJourneyTest {

    @TempDir
    Path folder;

    private OpenShop shop;
    private List<CustomerId> people;
    private MailingsModel model;

    @BeforeEach
    void open() {
        shop = MailingShop.open(folder.resolve("shop"), Language.FRENCH);
        people = MailingShop.people(shop);
        model = MailingShop.model(shop, Language.FRENCH, MailingShop.tasks());
        model.begin();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void writesToATownWithAVoucherAndUpdatesTheTimeline() throws IOException {
        model.who().add(ConditionKind.TOWN);
        model.who().conditions().getFirst().wordsProperty().set("pertuis");
        var audience = Objects.requireNonNull(model.who().audienceProperty().get());
        assertThat(audience.size()).isEqualTo(4);
        assertThat(audience.leftOutCounts())
                .containsEntry(ExclusionReason.ADDRESS_INCOMPLETE, 1)
                .containsEntry(ExclusionReason.SAME_HOUSEHOLD, 1);
        model.what().textProperty().set("Chère {{prénom|cliente}},\n\nVoici un bon de {{montant du bon}}.");
        model.what().voucher().wantedProperty().set(true);
        model.go(MailingStep.CHECK);
        assertThat(model.check().preview().imageProperty().get()).isNotNull();

        model.go(MailingStep.SEND);
        var file = folder.resolve("lettres.pdf");
        model.send().save(file);
        model.send().posted();

        var run = run();
        assertThat(run.sent()).isEqualTo(4);
        assertThat(run.isDone()).isTrue();
        assertThat(pages(file)).isEqualTo(4);
        assertThat(text(file)).contains("Élodie").contains("84120 PERTUIS").contains("10,00");
        var code = VoucherCode.read(barcode(file, 0)).orElseThrow();
        assertThat(shop.counter().vouchers().check(code))
                .isInstanceOfSatisfying(
                        VoucherCheck.Usable.class,
                        usable -> assertThat(usable.voucher().balance()).isEqualTo(Money.euros(10)));
        assertThat(shop.customerFile().timeline().forCustomer(SignedInStaff.commandLine("owner"), people.get(1), 20))
                .anyMatch(entry -> entry instanceof TimelineEntry.MailingSent sent
                        && sent.mailing().title().equals(run.title()));
        assertThat(shop.customerFile()
                        .timeline()
                        .forCustomer(SignedInStaff.commandLine("owner"), people.getFirst(), 20))
                .noneMatch(entry -> entry instanceof TimelineEntry.MailingSent);
    }

    @Test
    void writesInALanguageToThoseWhoReadIt() {
        MailingShop.reads(shop, people.get(3), "it");

        model.who().add(ConditionKind.LANGUAGE);
        assertThat(Objects.requireNonNull(model.who().audienceProperty().get()).size())
                .as("in French, as the shop")
                .isEqualTo(11);

        model.who().conditions().getFirst().languageProperty().set("it");
        assertThat(Objects.requireNonNull(model.who().audienceProperty().get()).included())
                .extracting(AudienceMember::id)
                .containsExactly(people.get(3));

        model.who().save("In italiano");
        model.who().startAnew();
        model.who().use(model.who().saved().getFirst());
        assertThat(model.who().conditions().getFirst().languageProperty().get()).isEqualTo("it");
    }

    @Test
    void leavesOutOrKeepsThoseWhoReadAnotherLanguage() {
        MailingShop.reads(shop, people.get(3), "it");
        MailingShop.reads(shop, people.get(5), "en");
        model.begin();
        var languages = model.who().languages();
        assertThat(languages.recipientsProperty().get()).containsExactly(entry("en", 1), entry("it", 1));
        assertThat(languages.choiceProperty().get()).isEqualTo(OtherLanguages.Choice.UNDECIDED);

        languages.leaveOut();
        var french = Objects.requireNonNull(model.who().audienceProperty().get());
        assertThat(french.size()).isEqualTo(10);
        assertThat(french.leftOutCounts()).containsEntry(ExclusionReason.OTHER_LANGUAGE, 2);
        model.who().add(ConditionKind.TAG);
        model.who().conditions().getFirst().wordsProperty().set("alentours");
        assertThat(Objects.requireNonNull(model.who().audienceProperty().get()).leftOutCounts())
                .as("of whoever is chosen later too")
                .containsEntry(ExclusionReason.OTHER_LANGUAGE, 2);
        model.who().remove(model.who().conditions().getFirst());

        languages.keep();
        assertThat(Objects.requireNonNull(model.who().audienceProperty().get()).size())
                .isEqualTo(12);

        languages.leaveOut();
        model.go(MailingStep.SEND);
        model.send().save(folder.resolve("french.pdf"));
        assertThat(model.send().file().sizeProperty().get()).isEqualTo(10);
    }

    @Test
    void countsAFileAsSentOnlyOnceItWasPosted() {
        model.go(MailingStep.SEND);
        model.send().save(folder.resolve("one.pdf"));

        assertThat(run().sent()).isZero();
        assertThat(model.send().file().sizeProperty().get()).isEqualTo(12);
        assertThat(shop.customerFile()
                        .timeline()
                        .forCustomer(SignedInStaff.commandLine("owner"), people.getFirst(), 20))
                .noneMatch(entry -> entry instanceof TimelineEntry.MailingSent);

        model.send().posted();

        assertThat(run().isDone()).isTrue();
        assertThat(model.send().file().sizeProperty().get()).isZero();
    }

    @Test
    void letsSomebodySayLaterThatItWasPosted() {
        model.go(MailingStep.SEND);
        model.send().save(folder.resolve("one.pdf"));
        model.go(MailingStep.RUNS);
        assertThat(model.runs().runs().getFirst().pending()).isEqualTo(12);

        model.runs().posted();

        assertThat(model.runs().runs().getFirst().isDone()).isTrue();
    }

    @Test
    void offersToOpenTheFileAndItsFolder() {
        model.go(MailingStep.SEND);
        model.send().save(folder.resolve("one.pdf"));

        assertThat(model.send().printing().messages().posted())
                .singleElement()
                .satisfies(posted -> assertThat(posted.message().steps()).hasSize(2));
    }

    private MailingRun run() {
        return Objects.requireNonNull(model.send().runProperty().get());
    }

    @Test
    void startsAMailingOnceHoweverOftenRequested() {
        model.go(MailingStep.SEND);
        model.send().save(folder.resolve("one.pdf"));
        model.send().posted();
        model.send().save(folder.resolve("two.pdf"));

        model.go(MailingStep.RUNS);
        assertThat(model.runs().runs()).hasSize(1);
        assertThat(folder.resolve("one.pdf")).exists();
        assertThat(folder.resolve("two.pdf")).as("nobody was left").doesNotExist();
    }

    @Test
    void resumesAfterAPaperJam() throws IOException {
        model.go(MailingStep.SEND);
        model.send().save(folder.resolve("one.pdf"));
        model.send().posted();
        model.go(MailingStep.RUNS);
        model.runs().againFrom(11);

        var run = model.runs().runs().getFirst();
        assertThat(run.pending()).isEqualTo(2);
        model.resume(run);
        model.send().save(folder.resolve("rest.pdf"));
        model.send().posted();

        assertThat(pages(folder.resolve("rest.pdf"))).isEqualTo(2);
        assertThat(run().isDone()).isTrue();
    }

    @Test
    void leavesWhatCouldNotBeWrittenPending() throws IOException {
        var noFolder = Files.createFile(folder.resolve("file"));
        model.go(MailingStep.SEND);
        model.send().save(noFolder.resolve("letters.pdf"));

        assertThat(model.send().printing().messages().posted())
                .singleElement()
                .satisfies(posted -> assertThat(posted.message().happened()).contains("autre dossier"));
        assertThat(Objects.requireNonNull(model.send().runProperty().get()).pending())
                .isEqualTo(12);
    }

    @Test
    void reportsAnUnknownFieldWithItsLine() {
        model.what().textProperty().set("Bonjour,\n\n{{prenon}}");

        assertThat(model.what().problemProperty().get()).contains("prenon").contains("ligne 3");
        assertThat(model.isReady()).isFalse();
        model.go(MailingStep.SEND);
        assertThat(model.stepProperty().get()).isEqualTo(MailingStep.WHO);
    }

    @Test
    void savesASegmentAndATemplate() {
        model.who().add(ConditionKind.TAG);
        model.who().conditions().getFirst().wordsProperty().set("Fidele");
        model.who().save("Les fidèles");
        model.what().titleProperty().set("Rentrée");
        model.what().keep(() -> {});

        model.begin();
        assertThat(model.who().conditions()).isEmpty();
        model.who().use(model.who().saved().getFirst());
        assertThat(Objects.requireNonNull(model.who().audienceProperty().get()).size())
                .isEqualTo(4);
        assertThat(model.what().templates())
                .singleElement()
                .satisfies(letter -> assertThat(letter.name()).isEqualTo("Rentrée"));
    }

    @Test
    void printsLabelsFromTheFirstFreeOneAndRemembersThePosition() throws IOException {
        model.what().kindProperty().set(MailingKind.LABELS);
        model.go(MailingStep.SEND);
        assertThat(model.stepProperty().get()).isEqualTo(MailingStep.LABELS);
        var labels = model.labels();
        labels.startAt(5);
        labels.nudge(5, -10);
        assertThat(labels.sheets()).isEqualTo(1);

        var file = folder.resolve("labels.pdf");
        labels.printing().save(file, labels.paper(), () -> {
            labels.printed();
            model.send().labelsRun().labelsPrinted();
        });

        assertThat(text(file)).contains("18 rue des Tanneurs").contains("PERTUIS");
        labels.show("encore", List.<MergeData>of());
        assertThat(labels.startProperty().get()).isEqualTo(17);
        assertThat(labels.nudgeProperty().get().down()).isEqualTo(-10);
        assertThat(shop.customerFile().mailings().runs(5).getFirst().sent()).isEqualTo(12);
    }

    @Test
    void givesEachCustomerAVoucher() throws IOException {
        model.what().kindProperty().set(MailingKind.VOUCHERS);
        model.go(MailingStep.SEND);
        var file = folder.resolve("vouchers.pdf");
        model.send().save(file);

        assertThat(pages(file)).isEqualTo(4);
        assertThat(shop.counter().vouchers().owed()).isEqualTo(Money.euros(120));
        assertThat(shop.counter().vouchers().ofCustomer(people.getFirst())).hasSize(1);
    }

    @Test
    void printsTheLoyaltyListAndRecordsIt() throws IOException {
        model.what().kindProperty().set(MailingKind.LOYALTY_LIST);
        model.go(MailingStep.SEND);
        var file = folder.resolve("loyalty.pdf");
        model.send().save(file);

        assertThat(pages(file)).isEqualTo(1);
        assertThat(shop.customerFile().mailings().runs(5))
                .singleElement()
                .satisfies(run -> assertThat(run.kind()).isEqualTo(MailingKind.LOYALTY_LIST));
    }

    @Test
    void printsTheLoyaltyListRightAfterALetter() throws IOException {
        model.go(MailingStep.SEND);
        model.send().save(folder.resolve("letters.pdf"));
        model.begin();
        model.what().kindProperty().set(MailingKind.LOYALTY_LIST);
        model.go(MailingStep.SEND);
        var file = folder.resolve("loyalty.pdf");
        model.send().save(file);

        assertThat(pages(file)).isEqualTo(1);
        assertThat(shop.customerFile().mailings().runs(5))
                .extracting(MailingRun::kind)
                .containsExactly(MailingKind.LOYALTY_LIST, MailingKind.LETTER);
    }

    private static int pages(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            return document.getNumberOfPages();
        }
    }

    private static String text(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String barcode(Path file, int page) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            var image = new PDFRenderer(document).renderImageWithDPI(page, 300);
            var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
            return new MultiFormatReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (NotFoundException e) {
            throw new AssertionError("no barcode on the page", e);
        }
    }
}
