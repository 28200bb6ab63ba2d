package org.comptoir.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.comptoir.desktop.messages.FailureMessages;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.messages.Posted;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.task.UnexpectedError;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

class ShellViewTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final SignedInStaff OWNER = new SignedInStaff(new StaffId(1), "Hélène Lavigne", Role.OWNER);
    private static final SignedInStaff CASHIER = new SignedInStaff(new StaffId(2), "Nadia Ferrand", Role.CASHIER);

    private final List<String> happened = new ArrayList<>();
    private final List<String> looked = new ArrayList<>();
    private final TextField field = new TextField();
    private final Screens screens = new Screens();

    private record Shown(Node node, Node focus, Map<Action, Runnable> actions) implements Screen {}

    private record Noted(Node node, List<String> looked) implements Screen {

        @Override
        public void onShow() {
            looked.add("shown");
        }

        @Override
        public void onHide() {
            looked.add("hidden");
        }
    }

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    private ShellView shell() {
        screens.add(
                Destination.SELL,
                () -> new Shown(
                        new StackPane(field),
                        field,
                        Map.of(
                                Action.PAY, () -> happened.add("paid"),
                                Action.MORE, () -> happened.add("one more"),
                                Action.REMOVE_LINE, () -> happened.add("line removed"))));
        screens.add(Destination.CUSTOMERS, () -> new Noted(new StackPane(), looked));
        screens.add(Destination.SUPPLIERS, () -> new Shown(new StackPane(), new StackPane(), Map.of()));
        var clock = Clock.fixed(Instant.parse("2026-09-12T14:42:00Z"), PARIS);
        var shell = new ShellView(
                screens,
                Tasks.atOnce(error -> {}),
                new Formats(Language.FRENCH, PARIS),
                clock,
                () -> happened.add("locked"));
        shell.attach(new Scene(shell, 1280, 800));
        return shell;
    }

    private static void press(Node target, KeyCode code, boolean control) {
        hold(target, code, control);
        Event.fireEvent(
                target, new KeyEvent(KeyEvent.KEY_RELEASED, "", code.getName(), code, false, control, false, false));
    }

    private static void hold(Node target, KeyCode code, boolean control) {
        Event.fireEvent(
                target, new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, false, control, false, false));
    }

    private void onScreen(Runnable operation) {
        Screenshots.onScreen(() -> {
            operation.run();
            return true;
        });
    }

    @Test
    void bindsTheKeysToTheCurrentScreen() {
        onScreen(() -> {
            var shell = shell();
            shell.open(OWNER);
            press(field, KeyCode.F12, false);
            press(field, KeyCode.ENTER, true);
            press(field, KeyCode.L, true);
            press(field, KeyCode.DIGIT2, true);
            press(shell, KeyCode.F12, false);
            assertThat(happened).containsExactly("paid", "paid", "locked");
            assertThat(screens.currentProperty().get()).isEqualTo(Destination.CUSTOMERS);
        });
    }

    @Test
    void leavesADigitToWhatUsesIt() {
        onScreen(() -> {
            shell().open(OWNER);
            field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.DIGIT2) {
                    event.consume();
                }
            });
            press(field, KeyCode.DIGIT2, true);
            assertThat(screens.currentProperty().get()).isEqualTo(Destination.SELL);
        });
    }

    @Test
    void goesToTheTenthPlaceByZero() {
        var places = Arrays.stream(Destination.values()).limit(10).toList();
        var all = new Screens();
        onScreen(() -> {
            places.forEach(place -> all.add(place, () -> new Shown(new StackPane(), new StackPane(), Map.of())));
            var keys = new WindowKeys(all, () -> places, Map.of(Action.HELP, () -> {}));
            var scene = new Scene(new StackPane());
            keys.listenTo(scene, () -> false, () -> false);
            press(scene.getRoot(), KeyCode.DIGIT0, true);
            assertThat(all.currentProperty().get()).isEqualTo(places.getLast());
            assertThat(KeyHelp.digits(10)).isEqualTo("1…9, 0");
            assertThat(KeyHelp.digits(9)).isEqualTo("1…9");
        });
    }

    @Test
    void leavesDeleteToAFieldThatHasText() {
        onScreen(() -> {
            shell().open(OWNER);
            field.setText("savon");
            press(field, KeyCode.DELETE, false);
            assertThat(happened).isEmpty();
            field.clear();
            press(field, KeyCode.DELETE, false);
            assertThat(happened).containsExactly("line removed");
        });
    }

    @Test
    void blocksEverythingUntilSomebodySignsIn() {
        onScreen(() -> {
            var shell = shell();
            shell.open(OWNER);
            shell.cover(new StackPane());
            press(field, KeyCode.F12, false);
            press(field, KeyCode.DIGIT2, true);
            assertThat(happened).isEmpty();
            assertThat(screens.currentProperty().get()).isEqualTo(Destination.SELL);
            assertThat(shell.getChildren().getFirst().isVisible()).isFalse();
        });
    }

    @Test
    void showsOnlyPermittedDestinations() {
        onScreen(() -> {
            var shell = shell();
            shell.open(CASHIER);
            press(field, KeyCode.DIGIT3, true);
            assertThat(screens.currentProperty().get()).isEqualTo(Destination.SELL);
        });
    }

    @Test
    void switchesToAPermittedScreenForTheNextPerson() {
        onScreen(() -> {
            var shell = shell();
            shell.open(OWNER);
            screens.show(Destination.SUPPLIERS);
            shell.cover(new StackPane());

            shell.open(CASHIER);

            assertThat(screens.currentProperty().get()).isEqualTo(Destination.SELL);
        });
    }

    @Test
    void refreshesTheScreenForAnotherPersonOnly() {
        onScreen(() -> {
            var shell = shell();
            shell.open(OWNER);
            screens.show(Destination.CUSTOMERS);
            looked.clear();

            shell.open(OWNER);
            assertThat(looked).isEmpty();
            shell.open(CASHIER);
            assertThat(looked).containsExactly("hidden", "shown");
        });
    }

    @Test
    void handlesAKeyHeldDownOnce() {
        onScreen(() -> {
            shell().open(OWNER);
            hold(field, KeyCode.F12, false);
            hold(field, KeyCode.F12, false);
            assertThat(happened).containsExactly("paid");
            press(field, KeyCode.F12, false);
            press(field, KeyCode.F12, false);
            assertThat(happened).containsExactly("paid", "paid");
        });
    }

    @Test
    void stopsEnterHeldDown() {
        onScreen(() -> {
            shell().open(OWNER);
            field.setOnKeyPressed(event -> happened.add("reached"));
            hold(field, KeyCode.ENTER, true);
            hold(field, KeyCode.ENTER, true);
            hold(field, KeyCode.ENTER, false);
            assertThat(happened).containsExactly("paid");
        });
    }

    @Test
    void repeatsCountingWhileTheKeyIsHeldDown() {
        onScreen(() -> {
            shell().open(OWNER);
            hold(field, KeyCode.ADD, false);
            hold(field, KeyCode.ADD, false);
            assertThat(happened).containsExactly("one more", "one more");
        });
    }

    @Test
    void listsTheAvailableKeysInTheHelp() {
        onScreen(() -> {
            var shell = shell();
            shell.open(OWNER);
            press(field, KeyCode.F1, false);
            shell.applyCss();
            var words = shell.lookupAll(".label").stream()
                    .map(node -> ((Label) node).getText())
                    .toList();
            assertThat(words)
                    .contains("Touches", "F12", "Encaisser", "Suppr", "Ctrl L", "Ctrl 1…3")
                    .doesNotContain("F8", "Ctrl N", "Échap");
            press(field, KeyCode.ESCAPE, false);
            assertThat(shell.lookup(".over-sheet")).isNull();
        });
    }

    @Test
    void undoesTheLatestOnce() {
        onScreen(() -> {
            var shell = shell();
            shell.open(OWNER);
            shell.messages()
                    .undoable(
                            "line",
                            Message.of("Ligne ôtée").withIcon(MaterialDesignT.TRASH_CAN_OUTLINE),
                            () -> happened.add("back"));
            press(shell, KeyCode.Z, true);
            press(shell, KeyCode.Z, true);
            assertThat(happened).containsExactly("back");
            assertThat(shell.lookup(".toast")).isNull();
        });
    }

    @Test
    void showsTheCodeOfAnErrorNobodyExpectedOnce() {
        onScreen(() -> {
            var shell = shell();
            var told = new ArrayList<UnexpectedError>();
            var failures = new FailureMessages(shell.messages(), Language.FRENCH, told::add);
            var error = UnexpectedError.of(new IllegalStateException("broken"));
            failures.unexpected(error);
            failures.unexpected(error);
            shell.applyCss();
            assertThat(shell.lookupAll(".message-detail"))
                    .singleElement()
                    .satisfies(node -> assertThat(((Label) node).getText()).contains(error.code()));
            assertThat(told).hasSize(2);
        });
    }

    @Test
    void tellsWhatAPageHasDoneForAMoment() {
        onScreen(() -> {
            var page = new PageMessages();
            addArticles(page);
            var shell = shell();
            shell.open(OWNER);
            screens.show(Destination.ARTICLES);
            page.done("article", Message.of("Article enregistré"));
            assertThat(page.posted()).isEmpty();
            assertThat(shell.lookup(".toast")).isNotNull();
        });
    }

    @Test
    void showsWhatAPageHasDoneWithItsDetailsAsAToast() {
        onScreen(() -> {
            var page = new PageMessages();
            addArticles(page);
            var shell = shell();
            shell.open(OWNER);
            screens.show(Destination.ARTICLES);
            page.done("export", Message.of("Exporté", "Dans le dossier Documents"));
            assertThat(page.posted()).isEmpty();
            assertThat(shell.lookup(".toast")).isNotNull();
        });
    }

    @Test
    void takesTheMessagesOfAPageAwayWithItsPersonAndItsScreen() {
        onScreen(() -> {
            var page = new PageMessages();
            addArticles(page);
            var shell = shell();
            shell.open(OWNER);
            screens.show(Destination.ARTICLES);
            page.warn("price", Message.of("Pas de prix"));
            page.fail("printer", Message.of("Pas d’imprimante"));
            shell.open(OWNER);
            assertThat(page.posted()).hasSize(2);
            screens.show(Destination.SELL);
            assertThat(page.posted()).extracting(Posted::topic).containsExactly("printer");
            screens.show(Destination.ARTICLES);
            shell.open(new SignedInStaff(new StaffId(3), "Inès", Role.MANAGER));
            assertThat(page.posted()).isEmpty();
        });
    }

    @Test
    void movesNothingWhenAProblemArrivesOrGoes() {
        onScreen(() -> {
            var shell = shell();
            shell.open(OWNER);
            var before = top(shell);
            shell.messages().lasting("server", Level.FAILURE, Message.of("Serveur injoignable"));
            assertThat(top(shell)).isEqualTo(before);
            assertThat(shell.lookup(".notices.arriving .message-bar.red")).isNotNull();

            screens.show(Destination.CUSTOMERS);
            screens.show(Destination.SELL);
            assertThat(shell.lookup(".notices.arriving .message-bar")).isNull();
            assertThat(shell.lookup(".notices .message-bar.red")).isNotNull();
            var withBar = top(shell);
            assertThat(withBar).isGreaterThan(before);

            shell.messages().dismiss("server");
            assertThat(top(shell)).as("its room stays").isEqualTo(withBar);
            screens.show(Destination.CUSTOMERS);
            screens.show(Destination.SELL);
            assertThat(top(shell)).isEqualTo(before);
        });
    }

    private double top(ShellView shell) {
        for (var pulse = 0; pulse < 3; pulse++) {
            shell.applyCss();
            shell.layout();
        }
        var page = field.getParent();
        return page.localToScene(page.getBoundsInLocal()).getMinY();
    }

    private void addArticles(PageMessages page) {
        var list = new StackPane(new MessageList(page, Language.FRENCH));
        screens.add(Destination.ARTICLES, () -> new Shown(list, new StackPane(), Map.of()));
    }
}
