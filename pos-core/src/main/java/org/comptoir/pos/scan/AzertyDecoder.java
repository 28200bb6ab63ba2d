package org.comptoir.pos.scan;

/// Undoes what a French keyboard makes of a scanner that is set to an American one: the digits of the upper row come
/// out as the signs that lie there without the shift key.
final class AzertyDecoder {

    /// The upper row from 1 to 9 and then 0, as AZERTY writes it unshifted.
    private static final String ROW = "&é\"'(-è_çà";

    private static final String DIGITS = "1234567890";

    private AzertyDecoder() {}

    /// The digits meant, where the whole text lies on that row and makes a number whose check digit holds; otherwise
    /// the text as it is.
    static String repair(String text) {
        if (text.isEmpty() || !text.chars().allMatch(c -> ROW.indexOf(c) >= 0)) {
            return text;
        }
        var digits = new StringBuilder();
        text.chars().forEach(c -> digits.append(DIGITS.charAt(ROW.indexOf(c))));
        return Ean.holds(digits.toString()) ? digits.toString() : text;
    }
}
