package org.comptoir.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.comptoir.customers.customer.history.DetailField;
import org.comptoir.customers.dav.DavDirection;
import org.comptoir.customers.dav.OnDeletion;
import org.comptoir.customers.dav.SharingScope;
import org.comptoir.customers.field.FieldSpec;
import org.comptoir.customers.field.OwnFieldKind;
import org.comptoir.desktop.office.PageShots;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.shell.Destination;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.ui.theme.Appearance;
import org.comptoir.desktop.ui.theme.Brightness;
import org.comptoir.desktop.ui.theme.TextSize;
import org.comptoir.pos.contact.EmailAddress;
import org.comptoir.pos.invoicing.InvoiceTerms;
import org.comptoir.pos.invoicing.SupplyKind;
import org.comptoir.pos.pricing.ReturnChoice;
import org.comptoir.pos.pricing.ReturnReasons;
import org.comptoir.pos.sales.OfferedTenders;
import org.comptoir.pos.sales.tender.OwnTender;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.comptoir.reports.design.Paper;
import org.comptoir.shop.dav.DavSettings;
import org.comptoir.shop.documents.OwnDesigns;
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
        return new SettingsScreen(
                context,
                office.shop(),
                new Appearance(Brightness.LIGHT, TextSize.NORMAL),
                new SilentLanguage(),
                () -> {},
                by -> {});
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
                assertThat(ScreenFixture.words(window))
                        .contains("Mon code et ma langue")
                        .doesNotContain("Taux de TVA");
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
            case "fields" -> {
                var fields = screen.ownFields();
                fields.edit(fields.fieldsProperty().get().all().getFirst());
            }
            case "design" -> screen.designs().bringBack(design);
            default -> assertThat(screen.view().search().getText()).isNotEmpty();
        }
    }

    static void giveToken(ScreenFixture office, String name) {
        office.shop()
                .tokens()
                .create(
                        office.owner(),
                        name,
                        EnumSet.of(Permission.SELL, Permission.SEE_FIGURES, Permission.EXPORT_CUSTOMERS),
                        office.shop().clock().instant().plus(Duration.ofDays(90)));
    }

    /// Two receipts wait for a mail server.
    private static void queueEmails(ScreenFixture office, Language language) {
        office.sell("A1", 1, true);
        var outbox = office.shop().counter().emailOutbox();
        var sale = new SaleNumber(TillId.FIRST, 1);
        for (var address : List.of("claire.vasseur-lemaire@example.org", "giulia@example.org")) {
            outbox.queue(office.owner(), sale, 0, EmailAddress.read(address).orElseThrow(), language);
        }
    }

    /// Each card by itself, as the search shows it.
    @ParameterizedTest
    @EnumSource(Language.class)
    void eachCardFits(Language language) throws IOException {
        design = Files.write(folder.resolve("letter.jrxml"), OwnDesigns.original(Paper.LETTER));
        try (var office =
                ScreenFixture.founded(folder.resolve("shop"), language).stocked()) {
            office.shop().tills().register(UUID.randomUUID(), "Entrée de derrière", "test");
            giveToken(office, "Export de nuit");
            office.shop()
                    .customerFile()
                    .ownFields()
                    .add(
                            office.owner(),
                            FieldSpec.of(
                                    "Jour de livraison préféré", OwnFieldKind.CHOICE, "mardi", "jeudi après-midi"));
            var own = List.of(
                    new OwnTender("La Lavande", 'L', true, true, true),
                    new OwnTender("Chèques de la ville", 'H', false, true, false));
            office.shop()
                    .settings()
                    .putAudited(
                            office.owner(),
                            OfferedTenders.NOTE,
                            OfferedTenders.DEFAULT.withOwn(own).text());
            office.shop()
                    .settings()
                    .putAudited(
                            office.owner(),
                            ReturnReasons.NOTE,
                            ReturnReasons.DEFAULT
                                    .with(ReturnChoice.own("La personne l’avait déjà en double"))
                                    .text());
            office.shop()
                    .settings()
                    .putAudited(office.owner(), InvoiceTerms.SUPPLY, SupplyKind.GOODS_AND_SERVICES.name());
            queueEmails(office, language);
            new DavSettings(
                            "https://dav.example.org/",
                            "boutique",
                            "https://dav.example.org/boutique/clients-et-amis/",
                            "",
                            DavDirection.BOTH,
                            OnDeletion.RETURN,
                            new SharingScope.Tagged("fidèle"),
                            List.of(DetailField.BIRTHDAY))
                    .notes()
                    .forEach((name, value) -> office.shop().settings().putAudited(office.owner(), name, value));
            var texts = Texts.of("settings", language);
            for (var card : List.of(
                    "staff",
                    "pin",
                    "machine",
                    "recorder",
                    "mail",
                    "dav",
                    "invoices",
                    "tenders",
                    "tills",
                    "autolock",
                    "returns",
                    "returnrules",
                    "fields",
                    "points",
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
