package org.comptoir.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.shell.Destination;
import org.comptoir.desktop.ui.notice.Message;
import org.comptoir.desktop.ui.theme.Appearance;
import org.comptoir.desktop.ui.theme.Brightness;
import org.comptoir.desktop.ui.theme.TextSize;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.TillId;
import org.comptoir.shop.devices.ReceiptPrinter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsScreenTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    @Test
    void changesTheShopItsRatesItsStaffAndItsRules() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            var settings = office.shop().settings();
            var formats = office.formats(Language.ENGLISH);
            var shop = new ShopModel(office.shop(), office::owner, office.tasks(), formats);
            shop.load();
            shop.part(ShopModel.Part.TOWN).set("Manosque");
            shop.save();
            assertThat(settings.profile().address().town()).isEqualTo("Manosque");
            shop.part(ShopModel.Part.NAME).set(" ");
            shop.save();
            assertThat(shop.messages()).extracting(Message::kind).containsExactly(Message.Kind.TO_PUT_RIGHT);

            var rates = new VatRatesModel(settings, office::owner, office.tasks(), formats);
            rates.load();
            rates.save("n", "19,6", "Taux normal");
            assertThat(settings.taxRates()).anySatisfy(rate -> {
                assertThat(rate.code()).isEqualTo(TaxCode.of("N"));
                assertThat(rate.rate()).isEqualTo(Percent.of("19.6"));
            });
            rates.save("n", "190", "Taux normal");
            assertThat(rates.messages()).extracting(Message::kind).containsExactly(Message.Kind.TO_PUT_RIGHT);

            var staff = new StaffModel(office.shop().staff(), office::owner, office.tasks(), formats);
            staff.load();
            staff.dismiss(office.owner().id());
            assertThat(staff.messages().getFirst().happened()).contains("last owner");
            staff.hire("Nadia Ferrand", Role.CASHIER, "12".toCharArray());
            assertThat(staff.messages().getFirst().kind()).isEqualTo(Message.Kind.TO_PUT_RIGHT);
            staff.hire("Nadia Ferrand", Role.CASHIER, "1234".toCharArray());
            assertThat(staff.members()).hasSize(2);

            var points =
                    new LoyaltyModel(office.shop().customerFile().loyalty(), office::owner, office.tasks(), formats);
            points.load();
            points.perEuroProperty().set("2");
            points.valueProperty().set(Money.ofCents(5));
            assertThat(points.sentenceProperty().get()).contains("2").contains("€0.05");
            points.save();
            assertThat(office.shop().customerFile().loyalty().scheme().pointsPerEuro())
                    .isEqualTo(2);
            points.leastProperty().set("none");
            points.save();
            assertThat(points.messages()).extracting(Message::kind).containsExactly(Message.Kind.TO_PUT_RIGHT);
            assertThat(office.mishaps()).isEmpty();
        }
    }

    @Test
    void tellsWhichSettingSomebodyElseChanged() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            var settings = office.shop().settings();
            var mine = new ShopModel(office.shop(), office::owner, office.tasks(), office.formats(Language.ENGLISH));
            var theirs = new ShopModel(office.shop(), office::owner, office.tasks(), office.formats(Language.ENGLISH));
            mine.load();
            theirs.load();
            theirs.part(ShopModel.Part.TOWN).set("Manosque");
            theirs.save();
            mine.part(ShopModel.Part.TOWN).set("Apt");
            mine.save();
            assertThat(mine.messages()).singleElement().satisfies(said -> {
                assertThat(said.kind()).isEqualTo(Message.Kind.TO_PUT_RIGHT);
                assertThat(said.happened()).contains("Manosque");
            });
            assertThat(mine.part(ShopModel.Part.TOWN).get()).isEqualTo("Apt");
            mine.save();
            assertThat(settings.profile().address().town()).isEqualTo("Apt");
        }
    }

    @Test
    void givesTheTillAnotherNameAndKeepsItsNumbers() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH).stocked()) {
            var model = new ShopModel(office.shop(), office::owner, office.tasks(), office.formats(Language.ENGLISH));
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
    void refusesANameThatAnotherTillHas() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            office.shop().tills().register(UUID.randomUUID(), "Caisse 2", "test");
            var model = new ShopModel(office.shop(), office::owner, office.tasks(), office.formats(Language.ENGLISH));
            model.load();
            model.part(ShopModel.Part.TILL).set("caisse 2");
            model.save();

            assertThat(model.messages()).extracting(Message::kind).containsExactly(Message.Kind.TO_PUT_RIGHT);
            assertThat(office.shop().till().name()).isEqualTo("1");
        }
    }

    @Test
    void showsTheLogoAndSaysWhyAnotherIsNotTaken() throws Exception {
        try (var office = ScreenFixture.founded(folder.resolve("shop"), Language.FRENCH)) {
            var logo = new LogoModel(
                    office.shop().settings(), office::owner, office.tasks(), office.formats(Language.ENGLISH));
            var png = folder.resolve("logo.png");
            javax.imageio.ImageIO.write(
                    new java.awt.image.BufferedImage(40, 20, java.awt.image.BufferedImage.TYPE_INT_RGB),
                    "png",
                    png.toFile());
            logo.choose(png);
            assertThat(logo.messages()).extracting(Message::kind).containsExactly(Message.Kind.DONE);
            assertThat(logo.logoProperty().get()).isNotNull();
            logo.choose(Files.writeString(folder.resolve("text.png"), "no picture"));
            assertThat(logo.messages()).extracting(Message::kind).containsExactly(Message.Kind.TO_PUT_RIGHT);
            logo.choose(Files.write(folder.resolve("huge.png"), new byte[3_000_000]));
            assertThat(logo.messages()).extracting(Message::kind).containsExactly(Message.Kind.TO_PUT_RIGHT);
            logo.choose(folder.resolve("missing.png"));
            assertThat(logo.messages()).extracting(Message::kind).containsExactly(Message.Kind.FAILED);
            assertThat(logo.logoProperty().get()).as("the one before").isNotNull();
            logo.remove();
            assertThat(logo.logoProperty().get()).isNull();
            assertThat(office.mishaps()).isEmpty();
        }
    }

    @Test
    void printsATestTicketAndSaysWhatHappened() throws Exception {
        try (var office = ScreenFixture.founded(folder.resolve("shop"), Language.FRENCH)) {
            var printer =
                    new PrinterModel(office.shop(), office::owner, office.tasks(), office.formats(Language.ENGLISH));
            printer.load();
            printer.kindProperty().set("network");
            printer.addressProperty().set("till:port");
            printer.save();
            assertThat(printer.messages().getFirst().kind()).isEqualTo(Message.Kind.TO_PUT_RIGHT);
            var device = Files.createFile(folder.resolve("lp0"));
            printer.kindProperty().set("device");
            printer.addressProperty().set(device.toString());
            printer.test();
            assertThat(printer.messages().getFirst().kind()).isEqualTo(Message.Kind.DONE);
            assertThat(device).isNotEmptyFile();
            printer.save();
            assertThat(ReceiptPrinter.of(office.shop().machine().settings().printer()))
                    .isEqualTo(new ReceiptPrinter.DeviceFile(device));
            printer.addressProperty().set(folder.resolve("missing").toString());
            printer.test();
            assertThat(printer.messages().getFirst().kind()).isEqualTo(Message.Kind.FAILED);
        }
    }

    @Test
    void copiesTheShopAndProvesItsJournal() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH).stocked()) {
            office.sell("A1", 1, true);
            var safety =
                    new BackupModel(office.shop(), office::owner, office.tasks(), office.formats(Language.ENGLISH));
            safety.backUp();
            safety.verify();
            assertThat(safety.saidOfBackup()).extracting(Message::kind).containsExactly(Message.Kind.DONE);
            assertThat(safety.saidOfJournal())
                    .extracting(Message::kind)
                    .containsExactly(Message.Kind.DONE, Message.Kind.DONE);
            assertThat(office.mishaps()).isEmpty();
        }
    }

    @Test
    void copiesTheJournalsKeyUnderAPassphraseTypedTwice() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            var copy = folder.resolve("key.p12");
            var key = new KeyCopyModel(office.shop(), office::owner, office.tasks(), office.formats(Language.ENGLISH));
            key.ask();
            key.passphraseProperty().set("1234567");
            assertThat(key.isReady()).isFalse();
            assertThat(key.messages().getFirst().happened()).contains("too short");
            key.passphraseProperty().set("Un été à Sète");
            key.againProperty().set("Un ete a Sete");
            assertThat(key.isReady()).isFalse();
            assertThat(key.messages().getFirst().happened()).contains("not the same");
            key.againProperty().set("Un été à Sète");
            assertThat(key.isReady()).isTrue();
            key.save(copy);
            assertThat(key.messages()).extracting(Message::kind).containsExactly(Message.Kind.DONE);
            assertThat(key.passphraseProperty().get()).isEmpty();
            assertThat(copy).isNotEmptyFile();
            key.ask();
            key.passphraseProperty().set("Un été à Sète");
            key.save(copy);
            assertThat(key.messages()).extracting(Message::kind).contains(Message.Kind.FAILED);
            assertThat(office.mishaps()).isEmpty();
        }
    }

    @Test
    void findsACardByAWordAndShowsACashierOnlyTheirs() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            ScreenFixture.onScreen(() -> {
                var shown = office.onWindow(Language.FRENCH, Destination.SETTINGS, SettingsScreen::new);
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
                                    language,
                                    Destination.SETTINGS,
                                    desk -> new SettingsScreen(desk)
                                            .dressing(new Appearance(Brightness.LIGHT, TextSize.NORMAL)),
                                    screen -> {})))
                    .isEmpty();
        }
    }
}
