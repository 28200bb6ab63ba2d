package org.comptoir.desktop.till.payment;

import java.util.Optional;
import org.comptoir.desktop.ui.field.KeyPad;
import org.comptoir.pos.money.AmountText;
import org.comptoir.pos.money.Money;

/// The amount typed on the keypad: up to seven digits, and two after the decimal separator.
final class TypedAmount {

    private static final int MAX_LENGTH = 10;

    private String text = "";

    String text() {
        return text;
    }

    void set(String typed) {
        text = typed;
    }

    /// @param key a digit, the decimal separator, or the keypad's signal for erasing
    void press(String key) {
        text = switch (key) {
            case KeyPad.CLEAR -> "";
            case KeyPad.ERASE -> text.isEmpty() ? "" : text.substring(0, text.length() - 1);
            default -> longer(text + key);
        };
    }

    private String longer(String typed) {
        var fits = typed.length() <= MAX_LENGTH && typed.matches("\\d{0,7}(?:[.,]\\d{0,2})?");
        return fits ? typed : text;
    }

    /// The typed amount, if it is positive.
    Optional<Money> amount() {
        return AmountText.read(text).filter(Money::isPositive);
    }
}
