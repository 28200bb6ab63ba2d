package org.comptoir.desktop.devices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.pos.scan.ScanTiming;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScannerListenerTest {

    private final List<String> scanned = new ArrayList<>();
    private final List<String> entered = new ArrayList<>();
    private long now;

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    private ScannerListener keys = new ScannerListener(ScanTiming.DEFAULT, code -> false, burst -> {});

    private TextField field() {
        var field = new TextField("sav");
        field.setOnAction(event -> entered.add(field.getText()));
        var scene = new Scene(new StackPane(field), 400, 200);
        keys = new ScannerListener(
                ScanTiming.DEFAULT, () -> now += 5_000_000, "LOT-4711-B"::equals, burst -> scanned.add(burst.text()));
        keys.listenTo(scene);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        field.requestFocus();
        field.end();
        return field;
    }

    private static void type(TextField field, String text) {
        text.chars()
                .forEach(sign -> Event.fireEvent(
                        field,
                        new KeyEvent(
                                KeyEvent.KEY_TYPED,
                                Character.toString(sign),
                                "",
                                KeyCode.UNDEFINED,
                                false,
                                false,
                                false,
                                false)));
    }

    private static void enter(TextField field) {
        Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    @Test
    void restoresTheFieldAndTriggersNothing() {
        Screenshots.onScreen(() -> {
            var field = field();
            type(field, "3760123456784");
            enter(field);
            assertThat(scanned).containsExactly("3760123456784");
            assertThat(field.getText()).isEqualTo("sav");
            assertThat(field.getCaretPosition()).isEqualTo(3);
            assertThat(entered).isEmpty();
            field.getScene().getWindow().hide();
            return true;
        });
    }

    @Test
    void ignoresAFewTypedKeysWithEnter() {
        Screenshots.onScreen(() -> {
            var field = field();
            type(field, "on");
            enter(field);
            assertThat(scanned).isEmpty();
            assertThat(entered).containsExactly("savon");
            field.getScene().getWindow().hide();
            return true;
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bonjour madame",
                "Marchetti",
                "odile@example.org",
                "0639985678",
                "12 rue des Lices",
                "LOT-4711-C"
            })
    void leavesTextThatNoCodeSupportsInTheField(String text) {
        Screenshots.onScreen(() -> {
            var field = field();
            type(field, text);
            enter(field);
            assertThat(scanned).isEmpty();
            assertThat(entered).containsExactly("sav" + text);
            type(field, "x");
            for (var beat = 0; beat < 20; beat++) {
                keys.tick();
            }
            assertThat(field.getText()).isEqualTo("sav" + text + "x");
            field.getScene().getWindow().hide();
            return true;
        });
    }

    @Test
    void readsTwoConsecutiveScans() {
        Screenshots.onScreen(() -> {
            var field = field();
            type(field, "3760123456784");
            enter(field);
            type(field, "4006381333931");
            enter(field);
            assertThat(scanned).containsExactly("3760123456784", "4006381333931");
            assertThat(field.getText()).isEqualTo("sav");
            field.getScene().getWindow().hide();
            return true;
        });
    }

    @Test
    void readsAScanWithoutAFinalKey() {
        Screenshots.onScreen(() -> {
            var field = field();
            type(field, "LOT-4711-B");
            for (var beat = 0; beat < 20; beat++) {
                keys.tick();
            }
            assertThat(scanned).containsExactly("LOT-4711-B");
            assertThat(field.getText()).isEqualTo("sav");
            field.getScene().getWindow().hide();
            return true;
        });
    }

    @Test
    void keepsTextTypedJustBeforeAScan() {
        Screenshots.onScreen(() -> {
            var field = field();
            type(field, "on");
            now += 40_000_000;
            keys.tick();
            keys.tick();
            keys.tick();
            keys.tick();
            type(field, "3760123456784");
            enter(field);
            assertThat(scanned).containsExactly("3760123456784");
            assertThat(field.getText()).isEqualTo("savon");
            field.getScene().getWindow().hide();
            return true;
        });
    }

    @Test
    void ignoresAKeyHeldDown() {
        Screenshots.onScreen(() -> {
            var field = field();
            for (var sign : "aaaaaaab".split("")) {
                var code = KeyCode.valueOf(sign.toUpperCase(java.util.Locale.ROOT));
                Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
                type(field, sign);
            }
            enter(field);
            assertThat(scanned).isEmpty();
            assertThat(entered).containsExactly("savaaaaaaab");
            field.getScene().getWindow().hide();
            return true;
        });
    }
}
