package org.comptoir.pos.staff;

/// The rules for PINs: digits only, so that they can be typed on the till's keypad.
public final class PinRule {

    public static final int MIN_LENGTH = 4;
    public static final int MAX_LENGTH = 12;

    private PinRule() {}

    static boolean allows(char[] pin) {
        return pin.length >= MIN_LENGTH
                && pin.length <= MAX_LENGTH
                && new String(pin).chars().allMatch(PinRule::isDigit);
    }

    /// An ASCII digit, not one of another script.
    public static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }
}
