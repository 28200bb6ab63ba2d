package org.comptoir.desktop.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.document.CustomerDocument;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.offscreen.Screenshots.Shot;
import org.comptoir.desktop.shell.Screens;
import org.comptoir.desktop.ui.theme.Appearance;
import org.comptoir.desktop.ui.theme.TextSize;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Keeps files with a customer and looks at them, as a person does.
class DocumentsJourneyTest {

    @TempDir
    Path folder;

    private PeopleShop people;
    private Customer elodie;

    @BeforeEach
    void open() {
        Screenshots.start();
        people = new PeopleShop(folder.resolve("shop"));
        elodie = people.elodie();
    }

    @AfterEach
    void close() {
        people.close();
        assertThat(people.errors).isEmpty();
    }

    @Test
    void keepsFindsRenamesRemovesAndSavesAFile() throws IOException {
        var screen = screen();
        choose(screen, file("Devis retouche.pdf", quote()));
        choose(screen, file("mesures.txt", "Épaules 42".getBytes(StandardCharsets.UTF_8)));
        assertThat(kept()).extracting(CustomerDocument::name).containsExactly("mesures", "Devis retouche");
        ScreenFixture.onScreen(() -> {
            assertThat(text(screen)).isEqualTo("Épaules 42");
            search(screen, "doublure");
            assertThat(list(screen).getItems())
                    .extracting(CustomerDocument::name)
                    .containsExactly("Devis retouche");
            search(screen, "");

            press(KeyCode.DELETE, list(screen));
            assertThat(kept()).hasSize(1);
            Objects.requireNonNull(people.messages.posted().getLast().message().undo())
                    .run();
            assertThat(kept()).hasSize(2);
            list(screen).getSelectionModel().select(0);
        });

        people.files.file = Optional.of(folder.resolve("copie.txt"));
        ScreenFixture.onScreen(() -> fire(screen, "Enregistrer une copie"));
        assertThat(folder.resolve("copie.txt")).hasContent("Épaules 42");
    }

    @Test
    void asksBeforeAnotherProgramOpensACopyAndNeverRunsAProgram() throws IOException {
        var screen = screen();
        choose(screen, file("Devis.pdf", quote()));
        ScreenFixture.onScreen(() -> fire(screen, "Ouvrir avec un autre programme"));
        assertThat(people.navigator.files()).isEmpty();
        ScreenFixture.onScreen(() -> fire(screen, "Ouvrir une copie"));
        assertThat(people.navigator.files())
                .singleElement()
                .satisfies(copy -> assertThat(copy).hasSize(quote().length).hasFileName("Devis.pdf"));

        choose(screen, file("surprise.pdf", new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0}));
        ScreenFixture.onScreen(
                () -> assertThat(ScreenFixture.words((Parent) screen.node())).contains("Ce fichier est un programme"));
        ScreenFixture.onScreen(() ->
                assertThat(button(screen, "Ouvrir avec un autre programme")).isEmpty());
    }

    @Test
    void tellsWhyAFileIsNotKept() throws IOException {
        var screen = screen();
        choose(screen, file("vide.pdf", new byte[0]));
        assertThat(told()).contains("vide.pdf", "Le fichier est vide");

        choose(screen, Files.createDirectory(folder.resolve("dossier")));
        assertThat(told()).contains("dossier", "illisible");
        assertThat(kept()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void fitsInEveryWindow(Language language) throws IOException {
        var screen = screen();
        choose(screen, file("Devis retouche manteau, doublure et boutons de corozo.pdf", quote()));
        choose(screen, file("mesures.txt", "Épaules 42".getBytes(StandardCharsets.UTF_8)));
        var shot = language == Language.ENGLISH
                ? new Shot(1366, 768, Shot.dark().brightness(), TextSize.NORMAL)
                : ScreenFixture.shot(language);

        var findings =
                Screenshots.take(Path.of("target", "pictures", "documents-" + language.code() + ".png"), shot, () -> {
                    var screens = new Screens();
                    var shell = people.shell(language, screens);
                    var customers = new CustomersScreen(
                            people.context(language, people.tasks(), shell.messages()), people.shop);
                    people.window(shell, screens, customers);
                    customers.open(elodie.id());
                    var scene = new Scene(shell, shot.width(), shot.height());
                    var dressed = new Appearance(shot.brightness(), shot.size()).dress(scene);
                    openTab(customers, language == Language.ITALIAN ? "Documenti" : "Documents");
                    list(customers).getSelectionModel().select(1);
                    scene.setRoot(new Group());
                    dressed.unsubscribe();
                    return shell;
                });

        assertThat(findings).isEmpty();
    }

    /// The documents of the customer, on the screen.
    private CustomersScreen screen() {
        var screen = Screenshots.onScreen(() -> new CustomersScreen(people.context(Language.FRENCH), people.shop));
        ScreenFixture.onScreen(() -> {
            new Scene((Parent) screen.node(), 1280, 800);
            screen.open(elodie.id());
            openTab(screen, "Documents");
        });
        return screen;
    }

    private void choose(CustomersScreen screen, Path file) {
        people.files.file = Optional.of(file);
        ScreenFixture.onScreen(() -> fire(screen, "Choisir des fichiers"));
    }

    private List<CustomerDocument> kept() {
        return people.shop.customerFile().documents().ofCustomer(people.owner, elodie.id());
    }

    private static void openTab(CustomersScreen screen, String name) {
        lay(screen);
        screen.node().lookupAll(".tab-button").stream()
                .map(ToggleButton.class::cast)
                .filter(tab -> name.equals(tab.getText()))
                .findFirst()
                .orElseThrow()
                .fire();
        lay(screen);
    }

    private static void lay(CustomersScreen screen) {
        screen.node().getScene().getRoot().applyCss();
        screen.node().getScene().getRoot().layout();
    }

    private static Optional<ButtonBase> button(CustomersScreen screen, String text) {
        lay(screen);
        return screen.node().lookupAll(".action-button").stream()
                .map(ButtonBase.class::cast)
                .filter(button -> text.equals(button.getText()) || text.equals(button.getAccessibleText()))
                .findFirst();
    }

    private static void fire(CustomersScreen screen, String text) {
        var button = button(screen, text);
        assertThat(button).as(text).isPresent();
        button.orElseThrow().fire();
    }

    @SuppressWarnings("unchecked")
    private static ListView<CustomerDocument> list(CustomersScreen screen) {
        lay(screen);
        return (ListView<CustomerDocument>) screen.node().lookup(".document-list");
    }

    private static String text(CustomersScreen screen) {
        lay(screen);
        return ((TextArea) screen.node().lookup(".document-text")).getText();
    }

    private static void search(CustomersScreen screen, String words) {
        var field = screen.node().lookupAll(".text-field").stream()
                .map(TextField.class::cast)
                .filter(input -> "Nom, ou mots dans le texte".equals(input.getPromptText()))
                .findFirst();
        field.orElseThrow().setText(words);
    }

    private static void press(KeyCode key, Node on) {
        Event.fireEvent(on, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private String told() {
        var message = people.messages.posted().getLast().message();
        return message.happened() + " " + message.detail();
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static byte[] quote() throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.setDocumentId(87L);
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 14);
                content.newLineAtOffset(60, 760);
                content.showText("Devis 87 : ourlet, doublure, boutons de corozo");
                content.endText();
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
