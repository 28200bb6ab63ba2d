package org.comptoir.desktop.customers.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.consent.ConsentStatement;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.history.DetailField;
import org.comptoir.customers.merge.Certainty;
import org.comptoir.desktop.customers.CustomersScreen;
import org.comptoir.desktop.customers.PeopleShop;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.Messages;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.offscreen.Screenshots.Shot;
import org.comptoir.desktop.shell.Screens;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.ui.theme.Brightness;
import org.comptoir.desktop.ui.theme.TextSize;
import org.comptoir.pos.contact.EmailAddress;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.contact.PhoneNumber;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuplicatesPageTest {

    private static final List<Shot> SHOTS = List.of(
            new Shot(1024, 700, Brightness.LIGHT, TextSize.NORMAL),
            new Shot(1366, 768, Brightness.DARK, TextSize.LARGEST),
            new Shot(1366, 768, Brightness.LIGHT, TextSize.NORMAL));

    @TempDir
    Path folder;

    private PeopleShop people;
    private Customer elodie;
    private Customer initial;
    private Customer other;

    /// The last one is taken back.
    private static final class Undoing implements Messages {

        private final List<Message> posted = new ArrayList<>();

        @Override
        public void post(String topic, Level level, Message message) {
            posted.add(message);
        }

        @Override
        public void dismiss(String topic) {
            posted.clear();
        }
    }

    @BeforeEach
    void open() {
        Screenshots.start();
        people = new PeopleShop(folder.resolve("shop"));
        elodie = people.elodie();
        var phone = elodie.details().phone().orElseThrow().number();
        initial = people.add(CustomerDetails.person(PersonName.of("É.", "Durand"))
                .draft()
                .phone(phone)
                .build());
        other = people.add(CustomerDetails.person(PersonName.of("Élodie", "Lefèvre"))
                .draft()
                .phone(phone)
                .email(new EmailAddress("e.lefevre@mel.example"))
                .address(new PostalAddress("3, montée du Château", "84120", "Pertuis", "", "FR"))
                .birthday(new Birthday(9, 15, null))
                .build());
        people.shop
                .customerFile()
                .consents()
                .record(people.owner, initial.id(), ConsentStatement.verbal(Channel.SMS, false));
        people.person("Sylvie", "Vial", "04 65 71 20 77", "Ansouis");
        people.add(CustomerDetails.person(PersonName.of("S.", "Vial"))
                .draft()
                .phone(PhoneNumber.read("04 65 71 20 77", "FR"))
                .build());
    }

    @AfterEach
    void close() {
        people.close();
        assertThat(people.errors).isEmpty();
    }

    private DuplicatesPage page(Language language, Messages messages) {
        var page = new DuplicatesPage(people.context(language, people.tasks(), messages), people.shop, () -> {});
        page.begin();
        return page;
    }

    @Test
    void fitsInEveryWindow() {
        for (var language : Language.values()) {
            for (var shot : SHOTS) {
                var name = "duplicates-%s-%d-%d.png"
                        .formatted(language.code(), shot.width(), shot.size().percent());
                assertThat(Screenshots.take(Path.of("target", "pictures", name), shot, () -> {
                            var shell = people.shell(language, new Screens());
                            var page = page(language, shell.messages());
                            HBox.setHgrow(page, Priority.ALWAYS);
                            return page;
                        }))
                        .as(name)
                        .isEmpty();
            }
        }
    }

    @Test
    void mergesWhatIsChosenByOneKeyAndTakesItBack() {
        var messages = new Undoing();
        Screenshots.onScreen(() -> {
            var page = page(Language.FRENCH, messages);
            assertThat(new Scene(page, 1280, 800).getRoot()).isEqualTo(page);
            var model = page.model();
            assertThat(model.certaintyProperty().get()).isEqualTo(Certainty.SURE);
            assertThat(model.groups()).hasSize(1);
            var sheet = Objects.requireNonNull(model.sheetProperty().get());
            assertThat(sheet.records()).hasSize(3);
            assertThat(sheet.choice().kept()).isEqualTo(elodie);

            page.applyCss();
            page.layout();
            var cell = page.lookupAll(".merge-cell").stream()
                    .filter(one -> !one.isDisabled() && one instanceof ToggleButton button && !button.isSelected())
                    .findFirst()
                    .orElseThrow();
            var scroll = page.lookup(".scroll-pane");
            cell.requestFocus();
            ((ToggleButton) cell).fire();
            var focused = Objects.requireNonNull(page.getScene().getFocusOwner());
            assertThat(focused.getAccessibleText()).isEqualTo(cell.getAccessibleText());
            assertThat(focused).isNotSameAs(cell).matches(one -> ((ToggleButton) one).isSelected());
            assertThat(page.lookup(".scroll-pane")).isSameAs(scroll);

            model.choose(DetailField.ADDRESS, other.id());
            Event.fireEvent(page, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, true, false, false));

            var file = people.shop.customerFile();
            var kept = file.customers().byNumber(other.number()).orElseThrow();
            assertThat(kept.id()).isEqualTo(elodie.id());
            assertThat(kept.details().address().street()).isEqualTo("3, montée du Château");
            assertThat(file.consents().forCustomer(kept.id()).refuses(Channel.SMS))
                    .isTrue();
            assertThat(model.groups()).isEmpty();

            Objects.requireNonNull(messages.posted.getLast().undo()).run();
            assertThat(file.customers().byNumber(other.number()))
                    .map(Customer::id)
                    .contains(other.id());
            assertThat(model.groups()).hasSize(1);

            model.distinguish();
            assertThat(model.groups()).isEmpty();
            model.look();
            assertThat(model.count()).isEqualTo(1);
            return true;
        });
    }

    @Test
    void actsOnWhatIsSeenOnly() throws InterruptedException {
        var answers = new LinkedBlockingQueue<Runnable>();
        var tasks = new Tasks(answers::add, error -> people.errors.add(error.error()));
        var model = new DuplicatesModel(
                people.context(Language.FRENCH, tasks, people.messages),
                people.shop.customerFile(),
                new MergeSheetReader(people.shop));
        model.look();
        await(answers, () -> model.sheetProperty().get() != null);

        var other = Arrays.stream(Certainty.values())
                .filter(level -> level != Certainty.SURE && model.count(level) > 0)
                .findFirst()
                .orElseThrow();
        model.certaintyProperty().set(other);
        assertThat(model.sheetProperty().get()).as("not yet read").isNull();
        model.distinguish();
        model.merge();
        assertThat(model.busyProperty().get()).isFalse();
        await(answers, () -> model.sheetProperty().get() != null);
        assertThat(Objects.requireNonNull(model.sheetProperty().get()).records())
                .allMatch(record -> record.displayName().contains("Vial"));

        model.merge();
        model.merge();
        assertThat(model.busyProperty().get()).isTrue();
        await(answers, () -> !model.busyProperty().get());
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(model.count()).isEqualTo(1);
        assertThat(model.count(Certainty.SURE)).isEqualTo(1);
    }

    @Test
    void isLeftWhenSomebodySignsInWhoMayNotMerge() {
        Screenshots.onScreen(() -> {
            var screen = new CustomersScreen(people.context(Language.FRENCH), people.shop);
            screen.onShow();
            screen.duplicates();
            screen.onShow();
            assertThat(screen.isUnfinished()).isTrue();
            people.signedIn.set(new SignedInStaff(people.owner.id(), "Nadia", Role.CASHIER));
            screen.onShow();
            assertThat(screen.isUnfinished()).isFalse();
            return true;
        });
    }

    private static void await(BlockingQueue<Runnable> answers, BooleanSupplier there) throws InterruptedException {
        while (!there.getAsBoolean()) {
            Objects.requireNonNull(answers.poll(20, TimeUnit.SECONDS)).run();
        }
    }
}
