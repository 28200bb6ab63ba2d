package org.comptoir.pos.staff;

/// Which PINs can be chosen: figures only, so that they can be typed on the pad of the till.
public final class PinRule {

    public static final int SHORTEST = 4;
    public static final int LONGEST = 12;

    private PinRule() {}

    static boolean allows(char[] pin) {
        return pin.length >= SHORTEST
                && pin.length <= LONGEST
                && new String(pin).chars().allMatch(PinRule::isFigure);
    }

    /// One of the ten of ASCII, not those of other scripts.
    public static boolean isFigure(int sign) {
        return sign >= '0' && sign <= '9';
    }
}
