package org.comptoir.desktop.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.document.DocumentFile;
import org.comptoir.customers.field.FieldResult;
import org.comptoir.customers.field.FieldSpec;
import org.comptoir.customers.field.OwnFieldKind;
import org.comptoir.desktop.exporting.CustomerFormat;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.offscreen.Screenshots.Shot;
import org.comptoir.desktop.shell.Action;
import org.comptoir.desktop.shell.Screens;
import org.comptoir.desktop.shell.ShellView;
import org.comptoir.desktop.ui.choice.Chip;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Operates the customers screen the way a person does: by fields, buttons and keys.
class CustomersJourneyTest {

    @TempDir
    Path folder;

    private PeopleShop people;
    private Customer elodie;
    private CustomersScreen screen;
    private ShellView window;

    @BeforeEach
    void openTheScreen() {
        Screenshots.start();
        people = new PeopleShop(folder.resolve("shop"));
        elodie = people.elodie();
        people.person("Benoît", "Dubreuil", "04 65 71 20 77", "Ansouis");
        var screens = new Screens();
        window = Screenshots.onScreen(() -> people.shell(Language.FRENCH, screens));
        var context = people.context(Language.FRENCH, people.tasks(), window.messages());
        screen = Screenshots.onScreen(() -> new CustomersScreen(context, people.shop));
        Screenshots.onScreen(() -> people.window(window, screens, screen));
        var scene = Screenshots.onScreen(() -> new Scene(window, 1280, 800));
        assertThat(scene.getRoot()).isEqualTo(window);
    }

    @AfterEach
    void close() {
        people.close();
        assertThat(people.errors).isEmpty();
    }

    private static void onScreen(Runnable operation) {
        Screenshots.onScreen(() -> {
            operation.run();
            return true;
        });
    }

    @ParameterizedTest
    @EnumSource
    void fitsInEveryWindow(Language language) {
        var known = elodie.details().draft().formerNumber("ANC-2019-00417").build();
        people.shop.customerFile().customers().change(people.owner, elodie.id(), elodie.version(), known);
        people.aroundElodie(elodie);
        for (var i = 1; i <= 10; i++) {
            people.sell(elodie, PeopleShop.NOW.minusSeconds(60 - i), "Savon", "6.00");
            var file = new DocumentFile("Devis " + i + ".txt", "Ourlet".getBytes(StandardCharsets.UTF_8));
            people.shop.customerFile().documents().add(people.owner, elodie.id(), file);
        }

        var findings = Screenshots.take(
                Path.of("target", "pictures", "record-" + language.code() + ".png"), Shot.light(), () -> {
                    var screens = new Screens();
                    var shell = people.shell(language, screens);
                    var context = people.context(language, people.tasks(), shell.messages());
                    var customers = new CustomersScreen(context, people.shop);
                    people.window(shell, screens, customers);
                    customers.open(elodie.id());
                    return shell;
                });

        assertThat(findings).isEmpty();
    }

    @Test
    void showsTheContactPersonsOfACompanyAndOpensThem() {
        var company = people.add(CustomerDetails.company("L’Échoppe Durand"));
        onScreen(() -> {
            screen.open(company.id());
            touch("+ Ajouter");
            var role = input(field -> "Fonction".equals(field.getAccessibleText()));
            role.setText("gérante");
            input(field -> "Nom, téléphone ou e-mail".equals(field.getPromptText()))
                    .setText("elodie");
            touch(button -> button.getStyleClass().contains("person-button")
                    && button.getText().startsWith("Durand-Lefèvre, Élodie"));
            assertThat(words()).contains("Interlocuteurs", "gérante · 06 39 98 48 12");
            touch(button -> button.getStyleClass().contains("person-button")
                    && button.getText().startsWith("Élodie"));
        });
        assertThat(people.navigator.customers()).containsExactly(elodie.id());
        onScreen(() -> {
            screen.open(elodie.id());
            assertThat(words()).contains("L’Échoppe Durand", "y travaille · gérante");
            screen.list().refresh();
            assertThat(words()).contains("gérante · L’Échoppe Durand");
        });
    }

    @Test
    void asksWhetherTheWholeHouseholdMoves() {
        var marc = people.aroundElodie(elodie);
        onScreen(() -> {
            screen.open(elodie.id());
            touch(button -> button.getStyleClass().contains("contact-card")
                    && button.getText().startsWith("18, rue des Tanneurs"));
            var town = input(field -> "Pertuis".equals(field.getText()));
            town.setText("Lourmarin");
            press(KeyCode.ENTER, town);
            assertThat(words()).contains("La nouvelle vaut-elle pour tout le foyer ?");
            touch("Tout le foyer");
            assertThat(words()).doesNotContain("Tout le foyer");
        });
        assertThat(people.shop
                        .customerFile()
                        .customers()
                        .customer(marc.id())
                        .orElseThrow()
                        .details()
                        .address()
                        .town())
                .isEqualTo("Lourmarin");
    }

    @Test
    void narrowsTheListAndItsExportToALanguage() {
        people.add(elodie.details()
                .draft()
                .name(PersonName.of("Gina", "Durante"))
                .uid("")
                .language("it")
                .build());
        people.files.file = Optional.of(folder.resolve("italiani.csv"));
        onScreen(() -> {
            screen.onShow();
            screen.list().narrow("it");
            assertThat(words())
                    .contains("Langue : italiano", "Durante, Gina", "1 trouvé sur 3")
                    .doesNotContain("Durand-Lefèvre, Élodie");
            screen.export(screen.node(), CustomerFormat.CSV);
        });
        assertThat(folder.resolve("italiani.csv")).content().contains("Durante").doesNotContain("Durand-Lefèvre");
    }

    @Test
    void warnsWhileTypingWhoLooksTheSameAndOneKeyOpensThem() {
        onScreen(() -> {
            screen.create();
            var line = (TextField) window.lookupAll(".text-field").stream()
                    .filter(node -> node != screen.focus() && node instanceof TextField)
                    .findFirst()
                    .orElseThrow();
            line.setText("Benoit DUBREUIL");
            assertThat(words()).contains("Un client a déjà ce nom, ce téléphone ou cette adresse.");
            press(KeyCode.F3, line);
            assertThat(words()).contains("Benoît Dubreuil").doesNotContain("Un client a déjà ce nom");
        });
    }

    @Test
    void searchesWhileTypingAndOpensTheFirstHitByEnter() {
        onScreen(() -> {
            search("elod dur");
            assertThat(words()).contains("Durand-Lefèvre, Élodie");
            press(KeyCode.ENTER, (TextField) screen.focus());
            assertThat(words()).contains("Mme Élodie Durand-Lefèvre").doesNotContain("Dubreuil, Benoît");
        });
    }

    @Test
    void offersExportAndImportOnlyToThoseWhoMay() {
        onScreen(() -> {
            screen.onShow();
            assertThat(screen.actions()).containsKeys(Action.EXPORT, Action.PRINT);
            assertThat(words()).contains("Exporter", "Importer");
        });
        people.signedIn.set(new SignedInStaff(people.owner.id(), "Nadia", Role.CASHIER));
        onScreen(() -> {
            screen.onShow();
            assertThat(screen.actions()).doesNotContainKeys(Action.EXPORT, Action.PRINT);
            assertThat(words()).doesNotContain("Exporter", "Importer");
            screen.open(elodie.id());
            assertThat(screen.mayExport()).isFalse();
        });
    }

    @Test
    void editsAnAddressInPlaceAndUndoesIt() {
        onScreen(() -> {
            screen.open(elodie.id());
            type("elodie.dl@courriel.example", "elodie@courriel.example");
        });
        assertThat(now().email().orElseThrow().address()).isEqualTo("elodie@courriel.example");
        onScreen(() -> touch("Annuler"));
        assertThat(now()).isEqualTo(elodie.details());
    }

    @Test
    void restoresTheAddressOnEscape() {
        onScreen(() -> {
            screen.open(elodie.id());
            var field = edit("elodie.dl@courriel.example");
            field.setText("x");
            press(KeyCode.ESCAPE, field);
            assertThat(words()).contains("elodie.dl@courriel.example");
        });
        assertThat(now()).isEqualTo(elodie.details());
    }

    @Test
    void recordsAConsentAndShowsIt() {
        onScreen(() -> {
            screen.open(elodie.id());
            screen.record().consent(Channel.PHONE, true);
            assertThat(words()).contains("Téléphone").contains("Consentement noté");
        });
        assertThat(people.shop
                        .customerFile()
                        .consents()
                        .forCustomer(elodie.id())
                        .proof(Channel.PHONE))
                .isPresent();
    }

    @Test
    void addsTagsInTheDetails() {
        onScreen(() -> {
            screen.open(elodie.id());
            touch("Détails");
            var tags = input(field -> "Fidèle".equals(field.getText()));
            tags.setText("Fidèle, Laine");
            tags.fireEvent(new ActionEvent());
            assertThat(words()).contains("Laine");
        });
        assertThat(now().tags()).containsExactly("Fidèle", "Laine");
    }

    @Test
    void writesANoteOnTopOfTheHistory() {
        onScreen(() -> {
            screen.open(elodie.id());
            note("Cherche un plaid en laine");
            assertThat(words()).anyMatch(text -> text.contains("Cherche un plaid en laine"));
            assertThat(noteBox().getText()).isEmpty();
        });
    }

    @Test
    void keepsAnUnsavedNoteWhenTheRecordIsReloaded() {
        onScreen(() -> {
            screen.open(elodie.id());
            noteBox().setText("À rappeler");
            screen.record().reload();
            assertThat(noteBox().getText()).isEqualTo("À rappeler");
        });
    }

    @Test
    void keepsWhatSomebodyTypesWhileTheRecordIsReadAgain() {
        var spec = FieldSpec.of("Nombre", OwnFieldKind.NUMBER);
        var made = (FieldResult.Kept) people.shop.customerFile().ownFields().add(people.owner, spec);
        onScreen(() -> {
            screen.open(elodie.id());
            screen.rename();
            nodes();
            screen.record().ownFields().reveal(made.field());
            var typed = named("Nombre");
            assertThat(window.getScene().getFocusOwner()).isEqualTo(typed);
            typed.setText("12a");
            typed.selectRange(2, 2);
            noted("Une note");

            var after = named("Nombre");
            assertThat(after).isNotEqualTo(typed).isEqualTo(window.getScene().getFocusOwner());
            assertThat(after.getText()).isEqualTo("12a");
            assertThat(after.getCaretPosition()).isEqualTo(2);
            after.fireEvent(new ActionEvent());
            named("Fonction").requestFocus();
            noted("Une autre");
            assertThat(named("Nombre").getText()).as("not understood, and kept").isEqualTo("12a");
            assertThat(named("Fonction")).isEqualTo(window.getScene().getFocusOwner());
        });
    }

    private void noted(String text) {
        screen.record().history().notes().textProperty().set(text);
        screen.record().history().notes().take();
    }

    private TextField named(String name) {
        return input(field -> name.equals(field.getAccessibleText()));
    }

    @Test
    void filtersTheHistory() {
        onScreen(() -> {
            screen.open(elodie.id());
            noted("Cherche un plaid");
            touch(button -> button instanceof Chip && "Achats".equals(button.getText()));
            assertThat(words()).doesNotContain("Cherche un plaid");
            touch(button -> button instanceof Chip && "Tout".equals(button.getText()));
            input(field -> field.getAccessibleText() != null
                            && field.getAccessibleText().startsWith("Chercher dans l’historique"))
                    .setText("plàid");
            assertThat(words()).contains("Cherche un plaid");
        });
    }

    @Test
    void showsPointsVouchersAndPurchases() {
        people.sell(elodie, Instant.parse("2026-03-07T10:00:00Z"), "Savon", "60.00");
        onScreen(() -> {
            screen.open(elodie.id());
            touch("Points et bons");
            assertThat(words()).anyMatch(text -> text.contains("15,00"));
            touch("Achats");
            assertThat(words()).anyMatch(text -> text.contains("60,00"));
        });
    }

    @Test
    void createsACustomerFromOneLine() {
        onScreen(() -> {
            touch("Nouveau");
            var line = input(field -> "Élodie Durand 06 39 98 48 12".equals(field.getPromptText()));
            line.setText("Noémie Durieux 06 39 98 60 84");
            touch("Créer");
            assertThat(words()).contains("Noémie Durieux", "06 39 98 60 84");
            search("durieux");
            assertThat(words()).contains("Durieux, Noémie");
        });
    }

    @Test
    void reportsAConflictingChangeAndLosesNeither() {
        onScreen(() -> screen.open(elodie.id()));
        var theirs = elodie.details().draft().jobTitle("Tisserande").build();
        people.shop.customerFile().customers().change(people.owner, elodie.id(), elodie.version(), theirs);
        onScreen(() -> {
            type("elodie.dl@courriel.example", "elodie@courriel.example");
            assertThat(words()).anyMatch(text -> text.startsWith("Quelqu’un d’autre vient de modifier cette fiche"));
            touch("Refaire ma modification");
            assertThat(words()).contains("elodie@courriel.example");
        });
        assertThat(now().jobTitle()).isEqualTo("Tisserande");
        assertThat(now().email().orElseThrow().address()).isEqualTo("elodie@courriel.example");
    }

    @Test
    void exportsTheListAsShownInEveryFormat() throws IOException {
        people.add(elodie.details()
                .draft()
                .company("=1+1")
                .uid("")
                .emails(List.of())
                .build());
        for (var format : CustomerFormat.values()) {
            var file = folder.resolve("clients-" + format.name() + "." + format.ending());
            people.files.file = Optional.of(file);
            onScreen(() -> {
                search("pertuis");
                screen.export(screen.node(), format);
            });
            assertThat(file).isNotEmptyFile();
        }
        var csv = Files.readString(folder.resolve("clients-CSV.csv"));
        assertThat(csv)
                .startsWith("\uFEFF")
                .contains("Durand-Lefèvre", "84120", "'=1+1")
                .doesNotContain("Dubreuil");
        assertThat(Files.readString(folder.resolve("clients-VCARD_3.vcf"))).contains("VERSION:3.0", "Durand-Lefèvre");
        assertThat(Files.readString(folder.resolve("clients-VCARD_4.vcf"))).contains("VERSION:4.0", "Pertuis");
    }

    @Test
    void importsValidRowsAndReturnsTheRest() throws IOException {
        var file = folder.resolve("contacts.csv");
        Files.writeString(
                file,
                "Nom;Prénom;Téléphone;E-mail\nDupré;Amandine;06 39 98 33 58;amandine@courriel.example\nBlanc;Luc;3,36399E+10;\n",
                StandardCharsets.UTF_8);
        var rest = folder.resolve("rest.csv");
        onScreen(() -> {
            screen.importing();
            people.files.file = Optional.of(file);
            touch("Choisir un fichier");
            touch("Essayer");
            touch("Importer 1 fiche");
            people.files.file = Optional.of(rest);
            touch("Fichier de la fiche écartée");
        });
        assertThat(rest).content().contains("3,36399E+10");
        onScreen(() -> {
            touch("Terminer");
            search("dupre");
            assertThat(words()).contains("Dupré, Amandine");
        });
    }

    private CustomerDetails now() {
        return people.shop
                .customerFile()
                .customers()
                .customer(elodie.id())
                .orElseThrow()
                .details();
    }

    private void search(String text) {
        ((TextField) screen.focus()).setText(text);
    }

    private TextField noteBox() {
        return input(field -> "Ajouter une note, un appel, un souhait".equals(field.getPromptText()));
    }

    private void note(String text) {
        var box = noteBox();
        box.setText(text);
        box.fireEvent(new ActionEvent());
    }

    /// Opens the card with this text.
    private TextField edit(String shown) {
        touch(button -> button.getStyleClass().contains("contact-card")
                && button.getText().startsWith(shown));
        return input(field -> shown.equals(field.getText()));
    }

    private void type(String shown, String instead) {
        var field = edit(shown);
        field.setText(instead);
        press(KeyCode.ENTER, field);
    }

    private static void press(KeyCode key, Node on) {
        Event.fireEvent(on, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private void touch(String text) {
        touch(button -> text.equals(button.getText()));
    }

    private void touch(Predicate<ButtonBase> which) {
        var button = nodes().stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(which)
                .findFirst();
        assertThat(button).as("among " + words()).isPresent();
        button.orElseThrow().fire();
    }

    private TextField input(Predicate<TextInputControl> which) {
        var found = new AtomicReference<TextField>();
        nodes().stream()
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .filter(which)
                .findFirst()
                .ifPresent(found::set);
        assertThat(found.get()).isNotNull();
        return found.get();
    }

    /// All visible nodes, from the top.
    private List<Node> nodes() {
        window.applyCss();
        window.layout();
        var all = new ArrayList<Node>();
        collect(window, all);
        return all;
    }

    private static void collect(Node node, List<Node> all) {
        if (!node.isVisible()) {
            return;
        }
        all.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
        }
    }

    private List<String> words() {
        return nodes().stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isEmpty())
                .map(text -> text.replace('\u00A0', ' ').replace('\u202F', ' '))
                .toList();
    }
}
