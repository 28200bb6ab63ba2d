package org.comptoir.desktop.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.desktop.offscreen.Screenshots;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FieldChecksTest {

    private final FieldChecks checks = new FieldChecks();
    private final TextField field = new TextField();
    private final FormField form = checks.field("Postal code", field, text -> text.length() == 5 ? "" : "Five digits");
    private final HeldButton button = new HeldButton();
    private Stage stage;

    @BeforeAll
    static void start() {
        Screenshots.start();
    }

    @BeforeEach
    void show() {
        stage = Screenshots.onScreen(() -> {
            var shown = new Stage();
            shown.setScene(new Scene(new VBox(form, button), 300, 200));
            shown.show();
            field.requestFocus();
            return shown;
        });
    }

    @AfterEach
    void hide() {
        ScreenFixture.onScreen(stage::hide);
    }

    @Test
    void tellsWhatIsWrongOnceTheFieldIsLeftAndNoMoreOnceItIsRight() {
        ScreenFixture.onScreen(() -> field.setText("842"));
        assertThat(fault()).isEmpty();
        ScreenFixture.onScreen(button::requestFocus);
        assertThat(fault()).isEqualTo("Five digits");
        ScreenFixture.onScreen(() -> field.setText("84240"));
        assertThat(fault()).isEmpty();
    }

    @Test
    void callsNothingWrongThatIsNotTypedYet() {
        ScreenFixture.onScreen(button::requestFocus);
        assertThat(fault()).isEmpty();
    }

    @Test
    void leavesAPressedButtonWhereItIs() {
        ScreenFixture.onScreen(() -> {
            field.setText("842");
            button.requestFocus();
            button.hold(true);
        });
        assertThat(fault()).isEmpty();
        ScreenFixture.onScreen(() -> button.hold(false));
        assertThat(fault()).isEqualTo("Five digits");
    }

    @Test
    void tellsAllAtOnceWhenTheFormIsToBeSaved() {
        assertThat(Screenshots.onScreen(() -> {
                    button.requestFocus();
                    return checks.areRight();
                }))
                .isFalse();
        assertThat(fault()).isEqualTo("Five digits");
        assertThat(Screenshots.onScreen(field::isFocused)).isTrue();
        ScreenFixture.onScreen(() -> field.setText("84240"));
        assertThat(Screenshots.onScreen(checks::areRight)).isTrue();
    }

    @Test
    void looksAgainAtWhatWasToldWhenAChoiceHasChanged() {
        var least = new AtomicInteger(4);
        var number = new TextField("123");
        var other = checks.field("Number", number, text -> text.length() >= least.get() ? "" : "Too short");
        ScreenFixture.onScreen(checks::recheck);
        assertThat(other.faultProperty().get()).isEmpty();
        Screenshots.onScreen(checks::areRight);
        assertThat(other.faultProperty().get()).isEqualTo("Too short");
        least.set(3);
        ScreenFixture.onScreen(checks::recheck);
        assertThat(other.faultProperty().get()).isEmpty();
    }

    /// In an event of its own, after deferred work.
    private String fault() {
        ScreenFixture.onScreen(() -> {});
        return Screenshots.onScreen(() -> form.faultProperty().get());
    }

    /// Held down and let go as the scene does it for a finger or the mouse.
    private static final class HeldButton extends Button {

        void hold(boolean down) {
            setPressed(down);
        }
    }
}
