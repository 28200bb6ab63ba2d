package org.comptoir.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Posted;
import org.comptoir.desktop.office.PageShots;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.shell.Destination;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.ui.theme.Appearance;
import org.comptoir.desktop.ui.theme.Brightness;
import org.comptoir.desktop.ui.theme.TextSize;
import org.comptoir.pos.journal.ArchiveCheck;
import org.comptoir.pos.journal.ArchiveVerifier;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.TillId;
import org.comptoir.reports.design.Paper;
import org.comptoir.reports.letterhead.Accent;
import org.comptoir.reports.lists.Tiers;
import org.comptoir.shop.devices.ReceiptPrinter;
import org.comptoir.shop.documents.OwnDesigns;
import org.comptoir.shop.documents.PaperTexts;
import org.comptoir.shop.open.ShopArchives;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsScreenTest {

    @TempDir
    Path folder;

    private Path design = Path.of("");

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    private static SettingsScreen screen(ScreenContext context, ScreenFixture office) {
        return new SettingsScreen(context, office.shop(), new Appearance(Brightness.LIGHT, TextSize.NORMAL));
    }

    private static ShopModel shopModel(ScreenFixture office) {
        var shop = office.shop();
        return new ShopModel(office.context(Language.ENGLISH), shop.settings(), shop::till, shop::renameTill);
    }

    @Test
    void changesShopRatesStaffAndRules() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            var settings = office.shop().settings();
            var shop = shopModel(office);
            shop.load();
            shop.part(ShopModel.Part.TOWN).set("Manosque");
            shop.save();
            assertThat(settings.profile().address().town()).isEqualTo("Manosque");
            shop.part(ShopModel.Part.NAME).set(" ");
            shop.save();
            assertThat(shop.messages().posted()).extracting(Posted::level).containsExactly(Level.WARNING);

            var rates = new VatRatesModel(office.context(Language.ENGLISH), settings);
            rates.load();
            rates.save("n", "19,6", "Taux normal");
            assertThat(settings.taxRates()).anySatisfy(rate -> {
                assertThat(rate.code()).isEqualTo(TaxCode.of("N"));
                assertThat(rate.rate()).isEqualTo(Percent.of("19.6"));
            });
            rates.save("n", "190", "Taux normal");
            assertThat(rates.messages().posted()).isEmpty();
            assertThat(rates.messages().faultOf(VatRatesModel.RATE).get()).isNotEmpty();

            var staff = new StaffModel(
                    office.context(Language.ENGLISH), office.shop().staff());
            staff.load();
            staff.dismiss(office.owner().id());
            assertThat(staff.messages().posted().getFirst().message().happened())
                    .contains("last owner");
            staff.hire("Nadia Ferrand", Role.CASHIER, "12".toCharArray());
            assertThat(staff.messages().posted().getFirst().level()).isEqualTo(Level.WARNING);
            staff.hire("Nadia Ferrand", Role.CASHIER, "1234".toCharArray());
            assertThat(staff.members()).hasSize(1);
            assertThat(staff.pinFault("1111")).contains("0000");
            assertThat(staff.pinFault("1739")).isEmpty();
            staff.hire("Nadia Ferrand", Role.CASHIER, "1739".toCharArray());
            assertThat(staff.members()).hasSize(2);

            var points = new LoyaltyModel(
                    office.context(Language.ENGLISH),
                    office.shop().customerFile().loyalty());
            points.load();
            points.perEuroProperty().set("2");
            points.valueProperty().set(Money.ofCents(5));
            assertThat(points.sentenceProperty().get()).contains("2").contains("€0.05");
            points.save();
            assertThat(office.shop().customerFile().loyalty().scheme().pointsPerEuro())
                    .isEqualTo(2);
            points.leastProperty().set("none");
            points.save();
            assertThat(points.messages().faultOf(LoyaltyModel.LEAST).get()).isNotEmpty();
            assertThat(points.messages().faultOf(LoyaltyModel.PER_EURO).get()).isEmpty();
            assertThat(office.mishaps()).isEmpty();
        }
    }

    @Test
    void reportsWhichSettingSomebodyElseChanged() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            var settings = office.shop().settings();
            var mine = shopModel(office);
            var theirs = shopModel(office);
            mine.load();
            theirs.load();
            theirs.part(ShopModel.Part.TOWN).set("Manosque");
            theirs.save();
            mine.part(ShopModel.Part.TOWN).set("Apt");
            mine.save();
            assertThat(mine.messages().posted()).singleElement().satisfies(posted -> {
                assertThat(posted.level()).isEqualTo(Level.WARNING);
                assertThat(posted.message().happened()).contains("Manosque");
            });
            assertThat(mine.part(ShopModel.Part.TOWN).get()).isEqualTo("Apt");
            mine.save();
            assertThat(settings.profile().address().town()).isEqualTo("Apt");
        }
    }

    @Test
    void refusesWhatIsWrongWhereItIsTyped() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            var model = shopModel(office);
            model.load();
            assertThat(model.fault(ShopModel.Part.POSTCODE, "8424")).contains("five digits");
            assertThat(model.fault(ShopModel.Part.POSTCODE, "84240")).isEmpty();
            model.part(ShopModel.Part.VAT).set("FR 66 912 345 675");
            model.save();
            assertThat(model.messages().posted()).extracting(Posted::level).containsExactly(Level.WARNING);
            assertThat(office.shop().settings().profile().vatNumber()).doesNotContain("912");

            model.part(ShopModel.Part.VAT).set("FR 65 912 345 675");
            model.save();
            assertThat(office.shop().settings().profile().vatNumber()).isEqualTo("FR 65 912 345 675");
        }
    }

    @Test
    void renamesTheTillAndKeepsItsNumbers() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH).stocked()) {
            var model = shopModel(office);
            model.load();
            office.sell("A1", 1, true);
            model.part(ShopModel.Part.TILL).set("Comptoir du fond");
            model.save();

            assertThat(office.shop().till().name()).isEqualTo("Comptoir du fond");
            assertThat(office.shop().till().id()).isEqualTo(TillId.FIRST);
            office.sell("A1", 1, true);
            assertThat(office.shop().counter().sales().last(TillId.FIRST))
                    .hasValueSatisfying(sale -> assertThat(sale.number()).hasToString("A-000002"));
            assertThat(office.mishaps()).isEmpty();
        }
    }

    @Test
    void refusesTheNameOfAnotherTill() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            office.shop().tills().register(UUID.randomUUID(), "Caisse 2", "test");
            var model = shopModel(office);
            model.load();
            model.part(ShopModel.Part.TILL).set("caisse 2");
            model.save();

            assertThat(model.messages().posted()).extracting(Posted::level).containsExactly(Level.WARNING);
            assertThat(office.shop().till().name()).isEqualTo("1");
        }
    }

    @Test
    void showsTheLogoAndExplainsARefusal() throws Exception {
        try (var office = ScreenFixture.founded(folder.resolve("shop"), Language.FRENCH)) {
            var logo = new LogoModel(
                    office.context(Language.ENGLISH), office.shop().settings());
            var png = folder.resolve("logo.png");
            javax.imageio.ImageIO.write(
                    new java.awt.image.BufferedImage(40, 20, java.awt.image.BufferedImage.TYPE_INT_RGB),
                    "png",
                    png.toFile());
            logo.choose(png);
            assertThat(logo.messages().posted()).extracting(Posted::level).containsExactly(Level.DONE);
            assertThat(logo.logoProperty().get()).isNotNull();
            logo.choose(Files.writeString(folder.resolve("text.png"), "no picture"));
            assertThat(logo.messages().posted()).extracting(Posted::level).containsExactly(Level.WARNING);
            logo.choose(Files.write(folder.resolve("huge.png"), new byte[3_000_000]));
            assertThat(logo.messages().posted()).extracting(Posted::level).containsExactly(Level.WARNING);
            logo.choose(folder.resolve("missing.png"));
            assertThat(logo.messages().posted()).extracting(Posted::level).containsExactly(Level.FAILURE);
            assertThat(logo.logoProperty().get()).as("the one before").isNotNull();
            logo.remove();
            assertThat(logo.logoProperty().get()).isNull();
            assertThat(office.mishaps()).isEmpty();
        }
    }

    @Test
    void printsATestReceiptAndReportsTheResult() throws Exception {
        try (var office = ScreenFixture.founded(folder.resolve("shop"), Language.FRENCH)) {
            var printer = new PrinterModel(
                    office.context(Language.ENGLISH),
                    office.shop().settings(),
                    office.shop().machine(),
                    office.shop()::changeMachine);
            printer.load();
            printer.kindProperty().set("network");
            printer.addressProperty().set("till:port");
            printer.save();
            assertThat(printer.messages().faultOf(PrinterModel.ADDRESS).get()).contains("192.168");
            var device = Files.createFile(folder.resolve("lp0"));
            printer.kindProperty().set("device");
            printer.addressProperty().set(device.toString());
            printer.test();
            assertThat(printer.messages().posted().getFirst().level()).isEqualTo(Level.DONE);
            assertThat(device).isNotEmptyFile();
            printer.save();
            assertThat(ReceiptPrinter.of(office.shop().machine().settings().printer()))
                    .isEqualTo(new ReceiptPrinter.DeviceFile(device));
            printer.addressProperty().set(folder.resolve("missing").toString());
            printer.test();
            assertThat(printer.messages().faultOf(PrinterModel.ADDRESS).get()).contains("does not answer");
        }
    }

    @Test
    void makesABackupAndVerifiesTheJournal() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH).stocked()) {
            office.sell("A1", 1, true);
            var safety = new BackupModel(
                    office.context(Language.ENGLISH),
                    office.shop().folder(),
                    office.shop().backups(),
                    office.shop().verifier());
            safety.backUp();
            safety.verify();
            assertThat(safety.backupMessages().posted())
                    .extracting(Posted::level)
                    .containsExactly(Level.DONE);
            assertThat(safety.journalMessages().posted())
                    .extracting(Posted::level)
                    .containsExactly(Level.DONE, Level.DONE);
            assertThat(office.mishaps()).isEmpty();
        }
    }

    @Test
    void writesARecoveryCopyWithAPassphraseTypedTwice() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            var copy = folder.resolve("key.p12");
            var key = new KeyCopyModel(
                    office.context(Language.ENGLISH), office.shop().journal());
            key.ask();
            key.passphrase().typedProperty().set("1234567");
            assertThat(key.isReady()).isFalse();
            assertThat(key.messages().posted().getFirst().message().happened()).contains("too short");
            key.passphrase().typedProperty().set("Un été à Sète");
            key.passphrase().againProperty().set("Un ete a Sete");
            assertThat(key.isReady()).isFalse();
            assertThat(key.messages().posted().getFirst().message().happened()).contains("not the same");
            key.passphrase().againProperty().set("Un été à Sète");
            assertThat(key.isReady()).isTrue();
            key.save(copy);
            assertThat(key.messages().posted()).extracting(Posted::level).containsExactly(Level.DONE);
            assertThat(key.passphrase().typedProperty().get()).isEmpty();
            assertThat(copy).isNotEmptyFile();
            key.ask();
            key.passphrase().typedProperty().set("Un été à Sète");
            key.save(copy);
            assertThat(key.messages().posted()).extracting(Posted::level).contains(Level.FAILURE);
            assertThat(office.mishaps()).isEmpty();
        }
    }

    @Test
    void keepsTheLookOfPapersThatCanBePrinted() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            var model = new PaperLookModel(
                    office.context(Language.ENGLISH), office.shop().settings());
            model.load();
            assertThat(model.colourProperty().get()).isEqualTo(Accent.DEFAULT.key());
            assertThat(model.fault("green")).contains("six digits");
            assertThat(model.fault("#FFEE88")).contains("Too light");
            assertThat(model.fault("#0E6B5C")).isEmpty();
            assertThat(model.told("#0E6B5C")).isEmpty();
            assertThat(model.told("D08A00")).isEmpty();
            assertThat(model.told("#C07A00")).contains("darker");

            model.colourProperty().set("2f4b7c");
            model.hoursProperty().set("Tuesday to Saturday\n9.30 to 19.00");
            model.goldProperty().set(model.silverProperty().get());
            model.save();
            assertThat(model.messages().posted()).extracting(Posted::level).containsExactly(Level.WARNING);
            model.goldProperty().set(Money.euros(900));
            model.save();
            assertThat(model.messages().posted()).extracting(Posted::level).containsExactly(Level.DONE);

            var notes = office.shop().settings();
            assertThat(Accent.of(notes::get)).isEqualTo(Accent.BLUE);
            assertThat(Tiers.of(notes::get).gold()).isEqualTo(Money.euros(900));
            assertThat(PaperTexts.of(notes::get).hours()).startsWith("Tuesday");
        }
    }

    @Test
    void filtersCardsByTextAndPermission() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            ScreenFixture.onScreen(() -> {
                var shown = office.onWindow(Language.FRENCH, Destination.SETTINGS, context -> screen(context, office));
                var window = shown.window();
                var screen = shown.screen();
                screen.view().search().setText("Imprimante réseau");
                assertThat(ScreenFixture.words(window))
                        .contains("Imprimante à tickets")
                        .doesNotContain("Taux de TVA");
                screen.view().search().clear();
                assertThat(ScreenFixture.words(window)).contains("Taux de TVA");
                screen.view()
                        .show(new org.comptoir.pos.staff.SignedInStaff(
                                office.owner().id(), "Nadia", Role.CASHIER));
                assertThat(ScreenFixture.words(window)).contains("Mon code").doesNotContain("Taux de TVA");
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void fits(Language language) {
        try (var office = ScreenFixture.founded(folder, language)) {
            assertThat(ScreenFixture.picture(
                            "settings-" + language.code(),
                            ScreenFixture.shot(language),
                            () -> office.window(
                                    language, Destination.SETTINGS, context -> screen(context, office), screen -> {})))
                    .isEmpty();
        }
    }

    /// Opens what the card asks before it does something.
    private void ask(String card, SettingsScreen screen) {
        switch (card) {
            case "tills" -> {
                screen.tills().askingProperty().set(true);
                screen.tills().askRetire(screen.tills().tills().getLast());
            }
            case "protect" -> screen.guard().askPassphrase();
            case "journal" -> screen.keyCopy().ask();
            case "design" -> screen.designs().bringBack(design);
            default -> assertThat(screen.view().search().getText()).isNotEmpty();
        }
    }

    private static void giveToken(ScreenFixture office, String name) {
        office.shop()
                .tokens()
                .create(
                        office.owner(),
                        name,
                        EnumSet.of(Permission.SELL, Permission.SEE_FIGURES, Permission.EXPORT_CUSTOMERS),
                        office.shop().clock().instant().plus(Duration.ofDays(90)));
    }

    @Test
    void revokesTheTokenOfAScript() {
        try (var office = ScreenFixture.founded(folder, Language.ENGLISH)) {
            giveToken(office, "webshop");
            var model = new TokensModel(
                    office.context(Language.ENGLISH), office.shop().tokens());
            model.load();
            var token = model.tokens().getFirst();
            assertThat(model.rights(token)).isEqualTo("sell, export customers, see the figures");

            model.revoke(token);

            assertThat(model.tokens()).isEmpty();
            assertThat(model.messages().posted()).extracting(Posted::level).containsExactly(Level.DONE);
        }
    }

    @Test
    void archivesAYearOfTheJournal() {
        try (var office = ScreenFixture.founded(folder.resolve("shop"), Language.ENGLISH)) {
            var today = LocalDate.now(office.shop().clock());
            var model = new ArchiveModel(office.context(Language.ENGLISH), new ShopArchives(office.shop()), today);
            var file = folder.resolve("archive.zip");
            assertThat(model.yearProperty().get()).isEqualTo(Integer.toString(today.getYear() - 1));

            model.yearProperty().set("soon");
            assertThat(model.period()).isEmpty();
            model.yearProperty().set("2001");
            model.write(model.period().orElseThrow(), file);
            assertThat(model.messages().faultOf(ArchiveModel.TOPIC).get()).contains("2001");
            assertThat(file).doesNotExist();

            model.yearProperty().set(Integer.toString(today.getYear()));
            model.write(model.period().orElseThrow(), file);
            assertThat(model.messages().posted()).extracting(Posted::level).containsExactly(Level.DONE);
            assertThat(new ArchiveVerifier(file, entries -> {}).verify()).isInstanceOf(ArchiveCheck.Intact.class);
        }
    }

    /// Each card by itself, as the search shows it.
    @ParameterizedTest
    @EnumSource(Language.class)
    void eachCardFits(Language language) throws IOException {
        design = Files.write(folder.resolve("letter.jrxml"), OwnDesigns.original(Paper.LETTER));
        try (var office = ScreenFixture.founded(folder.resolve("shop"), language)) {
            office.shop().tills().register(UUID.randomUUID(), "Entrée de derrière", "test");
            giveToken(office, "Export de nuit");
            var texts = Texts.of("settings", language);
            for (var card : List.of(
                    "machine",
                    "tills",
                    "autolock",
                    "tokens",
                    "journal",
                    "archive",
                    "protect",
                    "backup",
                    "paper",
                    "design")) {
                for (var shot : PageShots.ALL) {
                    var name = "settings-" + card + "-" + language.code() + "-" + PageShots.name(shot);
                    assertThat(ScreenFixture.picture(name, shot, () -> {
                                var screen = screen(office.context(language), office);
                                screen.onShow();
                                screen.view().search().setText(texts.get("settings." + card));
                                ask(card, screen);
                                return screen.view();
                            }))
                            .as(name)
                            .isEmpty();
                }
            }
        }
    }
}
