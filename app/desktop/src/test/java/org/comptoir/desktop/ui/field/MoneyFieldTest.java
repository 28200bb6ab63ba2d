package org.comptoir.desktop.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MoneyFieldTest {

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    private static void with(Consumer<MoneyField> operation) {
        Screenshots.onScreen(() -> {
            operation.accept(new MoneyField(new Formats(Language.FRENCH, ZoneId.of("Europe/Paris"))));
            return true;
        });
    }

    @Test
    void parsesInputAndLeavesItUnchangedWhileTyping() {
        with(field -> {
            field.setText("12.5");
            assertThat(field.amount()).contains(Money.of("12.50"));
            assertThat(field.getText()).isEqualTo("12.5");
        });
    }

    @Test
    void formatsForTheLanguageOnEnter() {
        with(field -> {
            field.setText("1234.5");
            field.fireEvent(new ActionEvent());
            assertThat(field.getText()).isEqualTo("1\u202F234,50");
            assertThat(field.amount()).contains(Money.of("1234.50"));
        });
    }

    @Test
    void keepsInvalidTextWithoutAValue() {
        with(field -> {
            field.setText("douze");
            field.fireEvent(new ActionEvent());
            assertThat(field.getText()).isEqualTo("douze");
            assertThat(field.amount()).isEmpty();
            assertThat(field.getPseudoClassStates())
                    .extracting(Object::toString)
                    .contains("error");
            field.valueProperty().set(Money.ZERO);
            assertThat(field.getText()).isEqualTo("0,00");
            assertThat(field.getPseudoClassStates())
                    .extracting(Object::toString)
                    .doesNotContain("error");
        });
    }
}
