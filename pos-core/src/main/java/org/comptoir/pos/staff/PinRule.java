package org.comptoir.pos.staff;

/// The rules for PINs: digits only, so that they can be typed on the till's keypad, and none that is tried first, such
/// as 0000 or 1234.
public final class PinRule {

    public static final int MIN_LENGTH = 4;
    public static final int MAX_LENGTH = 12;

    private PinRule() {}

    public static boolean allows(char[] pin) {
        if (pin.length < MIN_LENGTH || pin.length > MAX_LENGTH) {
            return false;
        }
        for (var digit : pin) {
            if (!isDigit(digit)) {
                return false;
            }
        }
        return !hasSteps(pin, 0) && !hasSteps(pin, 1) && !hasSteps(pin, -1);
    }

    /// Whether each digit follows the one before by the same step, 9 being followed by 0.
    private static boolean hasSteps(char[] pin, int step) {
        for (var i = 1; i < pin.length; i++) {
            if (Math.floorMod(pin[i] - pin[i - 1] - step, 10) != 0) {
                return false;
            }
        }
        return true;
    }

    /// An ASCII digit, not one of another script.
    public static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }
}
