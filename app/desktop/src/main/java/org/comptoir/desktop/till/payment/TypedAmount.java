package org.comptoir.desktop.till.payment;

import java.util.Optional;
import org.comptoir.desktop.ui.field.KeyPad;
import org.comptoir.pos.money.AmountText;
import org.comptoir.pos.money.Money;

/// The amount being typed on the pad: up to seven digits, and two after the decimal sign.
final class TypedAmount {

    private static final int MAX_LENGTH = 10;

    private String text = "";

    String text() {
        return text;
    }

    void set(String typed) {
        text = typed;
    }

    /// @param key a digit, the decimal sign, or what the pad means by erasing
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

    /// What was typed, if it is more than nothing.
    Optional<Money> amount() {
        return AmountText.read(text).filter(Money::isPositive);
    }
}
