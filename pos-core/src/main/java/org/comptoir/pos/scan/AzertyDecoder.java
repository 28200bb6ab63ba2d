package org.comptoir.pos.scan;

/// Corrects input from a scanner configured for a US keyboard on a French one: the digits of the upper row arrive
/// as the unshifted characters of its keys.
final class AzertyDecoder {

    /// The upper row of AZERTY, unshifted, in the order of the digits 1 to 9 and 0.
    private static final String ROW = "&é\"'(-è_çà";

    private static final String DIGITS = "1234567890";

    private AzertyDecoder() {}

    /// The intended digits if the whole text is from that row and yields a number with a valid check digit;
    /// otherwise the text unchanged.
    static String repair(String text) {
        if (text.isEmpty() || !text.chars().allMatch(c -> ROW.indexOf(c) >= 0)) {
            return text;
        }
        var digits = new StringBuilder();
        text.chars().forEach(c -> digits.append(DIGITS.charAt(ROW.indexOf(c))));
        return Ean.isValid(digits.toString()) ? digits.toString() : text;
    }
}
