package org.comptoir.pos.staff;

/// Which PINs can be chosen: figures only, so that they can be typed on the pad of the till.
public final class PinRule {

    public static final int MIN_LENGTH = 4;
    public static final int MAX_LENGTH = 12;

    private PinRule() {}

    static boolean allows(char[] pin) {
        return pin.length >= MIN_LENGTH
                && pin.length <= MAX_LENGTH
                && new String(pin).chars().allMatch(PinRule::isFigure);
    }

    /// One of the ten of ASCII, not those of other scripts.
    public static boolean isFigure(int sign) {
        return sign >= '0' && sign <= '9';
    }
}
