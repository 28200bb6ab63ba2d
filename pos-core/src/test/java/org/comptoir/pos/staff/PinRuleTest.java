package org.comptoir.pos.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"2580", "4711", "1357", "1235", "001122334455"})
    void allowsWhatIsNotTriedFirst(String pin) {
        assertThat(PinRule.allows(pin.toCharArray())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "258",
                "0000",
                "1111",
                "9999999",
                "1234",
                "4321",
                "6789",
                "7890",
                "0987",
                "123456789012",
                "25a0",
                "２５８０",
                "0011223344556"
            })
    void refusesOthers(String pin) {
        assertThat(PinRule.allows(pin.toCharArray())).isFalse();
    }
}
