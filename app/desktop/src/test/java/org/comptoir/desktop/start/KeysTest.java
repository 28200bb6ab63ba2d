package org.comptoir.desktop.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.offscreen.Screenshots.Shot;
import org.comptoir.desktop.offscreen.UiRobot;
import org.comptoir.desktop.shell.Action;
import org.comptoir.desktop.shell.FileChoice;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.ui.theme.Appearance;
import org.comptoir.desktop.ui.theme.Brightness;
import org.comptoir.desktop.ui.theme.TextSize;
import org.comptoir.pos.scan.ScanTiming;
import org.comptoir.pos.text.FileName;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.open.ShopFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Visits every destination of the rail, presses every key listed in its help, and expects it to be handled.
class KeysTest {

    /// @param control whether with Ctrl
    private record Key(KeyCode code, boolean control) {

        KeyEvent event() {
            return event(KeyEvent.KEY_PRESSED);
        }

        KeyEvent event(EventType<KeyEvent> kind) {
            return new KeyEvent(kind, "", "", code, false, control, false, false);
        }
    }

    /// Cancels every file dialog.
    private record NoFile() implements FileChoice {

        @Override
        public Optional<Path> toSave(@Nullable Window owner, String title, FileName suggested, String... others) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> toOpen(@Nullable Window owner, String title, String kinds, List<String> endings) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> toFolder(@Nullable Window owner, String title) {
            return Optional.empty();
        }
    }

    private static final Key ESCAPE = new Key(KeyCode.ESCAPE, false);
    private static final Key HELP = new Key(KeyCode.F1, false);
    private static final Texts WORDS = Texts.of("shell", Language.ENGLISH);

    @TempDir
    Path folder;

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    @Test
    void handlesEveryKeyListedInTheHelp() {
        var sample = ShopFixture.in(folder.resolve("shop"))
                .language(Language.ENGLISH)
                .open()
                .withFavourites();
        var pressed = new ArrayList<String>();
        Screenshots.onScreen(() -> {
            var tasks = Tasks.atOnce(error -> {
                throw new AssertionError("mishap " + error.code(), error.error());
            });
            var appearance = new Appearance(Brightness.LIGHT, TextSize.NORMAL);
            var window = ShopWindow.of(sample.shop(), tasks, appearance, new NoFile(), file -> {});
            return Screenshots.take(Path.of("target", "pictures", "keys.png"), Shot.light(), window::root, scene -> {
                window.attach(scene, appearance, new ScanTiming(6, Duration.ofSeconds(1), Duration.ofSeconds(30)));
                new UiRobot(scene).type(ShopFixture.PIN).press(KeyCode.ENTER).scan(ShopFixture.SOAP);
                for (var place = 1; place <= 9; place++) {
                    walk(scene, place, pressed);
                }
            });
        });
        sample.close();
        assertThat(pressed)
                .contains(
                        "1 F4",
                        "1 F5",
                        "1 F6",
                        "1 F7",
                        "1 F8",
                        "1 F10",
                        "1 F12",
                        "2 Ctrl F",
                        "3 Ctrl N",
                        "3 Ctrl F",
                        "5 Ctrl N")
                .doesNotContain("2 F12", "1 Ctrl N");
    }

    private static void walk(Scene scene, int place, List<String> pressed) {
        var there = new Key(KeyCode.valueOf("DIGIT" + place), true);
        press(scene, there);
        press(scene, HELP);
        var listed = new UiRobot(scene).visibleTexts();
        press(scene, ESCAPE);
        for (var key : keys()) {
            var action = Action.of(key.event());
            if (action.isEmpty() || !listed.contains(words(action.get()))) {
                continue;
            }
            var name = place + " " + action.get().keyName("Ctrl", "Esc", "Del");
            assertThat(press(scene, key)).as(name).isTrue();
            pressed.add(name);
            press(scene, ESCAPE);
            press(scene, ESCAPE);
            press(scene, there);
        }
    }

    private static String words(Action action) {
        return WORDS.get("shell.action." + action.name().toLowerCase(Locale.ROOT));
    }

    /// Whether the window consumed the key before it reached the focused node.
    private static boolean press(Scene scene, Key key) {
        var owner = scene.getFocusOwner();
        Node target = owner == null ? scene.getRoot() : owner;
        var came = new ArrayList<KeyEvent>();
        EventHandler<KeyEvent> watch = came::add;
        target.addEventFilter(KeyEvent.KEY_PRESSED, watch);
        Event.fireEvent(target, key.event());
        target.removeEventFilter(KeyEvent.KEY_PRESSED, watch);
        Event.fireEvent(scene, key.event(KeyEvent.KEY_RELEASED));
        return came.isEmpty();
    }

    /// All keys an action may use, except the lock, which would end the test, and the export menu, which needs a
    /// window of the system.
    private static List<Key> keys() {
        var keys = new ArrayList<Key>();
        for (var figure = 2; figure <= 12; figure++) {
            keys.add(new Key(KeyCode.valueOf("F" + figure), false));
        }
        List.of(KeyCode.DELETE, KeyCode.ADD, KeyCode.SUBTRACT, KeyCode.ESCAPE)
                .forEach(code -> keys.add(new Key(code, false)));
        List.of(KeyCode.ENTER, KeyCode.Z, KeyCode.N, KeyCode.F, KeyCode.P)
                .forEach(code -> keys.add(new Key(code, true)));
        return keys;
    }
}
