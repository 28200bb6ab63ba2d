package org.comptoir.desktop.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.pos.staff.PinRule;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.StaffId;
import org.junit.jupiter.api.Test;

class SignInModelTest {

    private final SignInModel model = new SignInModel();
    private final StaffTile camille = new StaffTile(new StaffId(2), "Camille Morand", Role.MANAGER);

    private void type(String figures) {
        figures.chars().forEach(figure -> model.type((char) figure));
    }

    @Test
    void requiresAPersonAndFourDigits() {
        type("4711");
        assertThat(model.isComplete()).isFalse();
        model.chosenProperty().set(camille);
        assertThat(model.lengthProperty().get()).as("forgotten with the choice").isZero();
        type("471");
        assertThat(model.isComplete()).isFalse();
        type("1");
        assertThat(model.isComplete()).isTrue();
    }

    @Test
    void acceptsOnlyAsManyDigitsAsAPinHas() {
        model.chosenProperty().set(camille);
        type("1a2é3 4567890123");
        assertThat(model.takePin()).hasSize(PinRule.MAX_LENGTH).containsExactly("123456789012".toCharArray());
    }

    @Test
    void forgetsThePinOnceRead() {
        model.chosenProperty().set(camille);
        type("4711");
        model.erase();
        type("2");
        assertThat(model.takePin()).containsExactly('4', '7', '1', '2');
        assertThat(model.lengthProperty().get()).isZero();
        type("9999");
        model.erase();
        assertThat(model.takePin()).containsExactly('9', '9', '9');
    }
}
