package org.comptoir.desktop.customers;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.client.result.AddressBookParsedResult;
import com.google.zxing.client.result.ResultParser;
import com.google.zxing.common.HybridBinarizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javax.imageio.ImageIO;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.ContactAddress;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.offscreen.Screenshots.Shot;
import org.comptoir.desktop.shell.Screens;
import org.comptoir.desktop.shell.ShellView;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.contact.PhoneNumber;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A customer's card goes from the record to a telephone, read here from the picture of the whole screen.
class ContactCodeJourneyTest {

    @TempDir
    static Path folder;

    private static PeopleShop people;
    private static Customer elodie;

    private ShellView window;
    private CustomersScreen screen;

    @BeforeAll
    static void openTheShop() {
        Screenshots.start();
        people = new PeopleShop(folder.resolve("shop"));
        elodie = people.elodie();
    }

    @AfterAll
    static void close() {
        people.close();
        assertThat(people.errors).isEmpty();
    }

    @BeforeEach
    void open() {
        window = Screenshots.onScreen(() -> people.shell(Language.FRENCH, new Screens()));
        screen = Screenshots.onScreen(() -> screen(Language.FRENCH));
    }

    private CustomersScreen screen(Language language) {
        return new CustomersScreen(people.context(language, people.tasks(), window.messages()), people.shop);
    }

    private ShellView record(Language language, Customer customer) {
        var screens = new Screens();
        window = people.shell(language, screens);
        screen = screen(language);
        people.window(window, screens, screen);
        screen.open(customer.id());
        return window;
    }

    private ShellView code(Language language, Customer customer) {
        record(language, customer);
        screen.showCode(window, customer);
        return window;
    }

    private AddressBookParsedResult scanned(String name, Shot shot, Language language, Customer customer)
            throws IOException {
        var file = Path.of("target", "pictures", "code-" + name + ".png");
        assertThat(Screenshots.take(file, shot, () -> code(language, customer))).isEmpty();
        var image = ImageIO.read(file.toFile());
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        try {
            var read = new MultiFormatReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true));
            return (AddressBookParsedResult) ResultParser.parseResult(read);
        } catch (NotFoundException e) {
            throw new AssertionError("no code in " + file, e);
        }
    }

    private static Shot low(Shot shot) {
        return new Shot(1024, 700, shot.brightness(), shot.size());
    }

    @Test
    void isReadByATelephoneWithItsAccents() throws IOException {
        for (var shot : List.of(low(Shot.light()), low(Shot.dark()))) {
            var read = scanned("elodie-" + shot.brightness(), shot, Language.FRENCH, elodie);
            assertThat(read.getNames()).containsExactly("Élodie Durand-Lefèvre");
            assertThat(read.getPhoneNumbers()).containsExactly("+33639984812");
            assertThat(read.getEmails()).containsExactly("elodie.dl@courriel.example");
            assertThat(read.getAddresses()[0]).contains("18, rue des Tanneurs", "84120", "Pertuis", "France");
            assertThat(read.getNote()).isNull();
            assertThat(read.getBirthday()).isNull();
        }
    }

    @Test
    void isReadWhereItIsAsDenseAsItGets() throws IOException {
        var company = people.add(CustomerDetails.company("Coopérative des Ébénistes et Tapissiers réunis ".repeat(3))
                .draft()
                .name(new PersonName("M.", "Théo", "", "Éléonore-Brâncuși", ""))
                .jobTitle("Gérant, responsable des achats et de l’atelier")
                .phone(PhoneNumber.read("04 65 71 20 77", "FR"))
                .addresses(List.of(new ContactAddress(
                        "", new PostalAddress("Zone artisanale ".repeat(25), "84120", "Pertuis", "", "FR"), true)))
                .build());
        var shot = low(Shot.dark());
        var read = scanned("company-fr", shot, Language.FRENCH, company);
        assertThat(read.getPhoneNumbers()).containsExactly("+33465712077");
        assertThat(read.getOrg()).startsWith("Coopérative des Ébénistes");
        assertThat(read.getAddresses()).isNull();
        scanned("company-it", low(Shot.light()), Language.ITALIAN, company);
    }

    @Test
    void opensByAKeyIsSavedAndCopiedAndClosesByEscape() {
        var file = folder.resolve("elodie.vcf");
        people.files.file = Optional.of(file);
        Screenshots.onScreen(() -> {
            var scene = new Scene(record(Language.FRENCH, elodie), 1280, 800);
            var open = button("Code QR pour téléphone");
            open.requestFocus();
            press(KeyCode.SPACE, open);
            assertThat(words()).contains("Enregistrer en vCard").doesNotContain("Vendre");

            button("Enregistrer en vCard").fire();
            button("Copier").fire();
            assertThat(Clipboard.getSystemClipboard().getString()).contains("FN:Élodie Durand-Lefèvre");

            press(KeyCode.ESCAPE, scene.getFocusOwner());
            assertThat(words()).contains("Vendre").doesNotContain("Enregistrer en vCard");
            assertThat(scene.getFocusOwner()).isEqualTo(open);
            return true;
        });
        assertThat(file).content().startsWith("BEGIN:VCARD\r\nVERSION:3.0\r\n").contains("TEL:+33639984812");
    }

    @Test
    void isLeftWithTheScreenAndNotOfferedToWhoeverMayNot() {
        Screenshots.onScreen(() -> {
            var scene = new Scene(code(Language.FRENCH, elodie), 1280, 800);
            assertThat(scene.getRoot()).isEqualTo(window);
            assertThat(words()).contains("Enregistrer en vCard");
            screen.onHide();
            assertThat(words()).doesNotContain("Enregistrer en vCard");
            return true;
        });
        people.signedIn.set(new SignedInStaff(people.owner.id(), "Nadia", Role.CASHIER));
        try {
            Screenshots.onScreen(() -> {
                var scene = new Scene(record(Language.FRENCH, elodie), 1280, 800);
                assertThat(scene.getRoot()).isEqualTo(window);
                assertThat(buttons("Code QR pour téléphone")).isEmpty();
                screen.showCode(window, elodie);
                assertThat(words()).contains("Vendre").doesNotContain("Enregistrer en vCard");
                return true;
            });
        } finally {
            people.signedIn.set(people.owner);
        }
    }

    private static void press(KeyCode key, Node on) {
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(on, new KeyEvent(type, "", "", key, false, false, false, false));
        }
    }

    private ButtonBase button(String text) {
        var found = buttons(text);
        assertThat(found).as(text).isNotEmpty();
        return found.getFirst();
    }

    private List<ButtonBase> buttons(String text) {
        return labelled().stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> text.equals(button.getText()) || text.equals(button.getAccessibleText()))
                .toList();
    }

    private List<String> words() {
        return labelled().stream()
                .map(Labeled::getText)
                .filter(text -> text != null && !text.isEmpty())
                .toList();
    }

    private List<Labeled> labelled() {
        window.applyCss();
        window.layout();
        var all = new ArrayList<Labeled>();
        collect(window, all);
        return all;
    }

    private static void collect(Node node, List<Labeled> all) {
        if (node instanceof Labeled labelled) {
            all.add(labelled);
        }
        if (node.isVisible() && node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
        }
    }
}
